//! One exercise: its picture in step with the counting, how it goes and which step it is at, the
//! clock, and the buttons.

use super::super::figure::shown;
use super::super::outcome::stop_at_once;
use super::{Played, controls, now};
use crate::clinical::exercises::Sides;
use crate::pictures::figure::Scene;
use crate::session::player::going_on::going_on;
use crate::session::player::motion::{Stage, motion, stage};
use crate::session::player::{Moment, Part, Phase, Player, Side};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::movement::{Film, Shown, film, legend};
use crate::ui::parts::ring::ring;
use crate::words::exercise as words;
use crate::words::plan as plan_words;
use crate::words::player as said;

/// Without a moment it has not begun. The steps stand above the clock until then, and below it once
/// it runs: the styles move them, so that no element changes its place under a finger.
pub(super) fn exercise(played: &Played, moment: Option<Moment>) -> El {
    let Played { visit, player, words, .. } = played;
    let id = player.exercise();
    let told = words::exercise(visit.lang(), id);
    let labels = words::labels(visit.lang());
    let (number, of) = player.number();
    let head = el("div.rw-play__head")
        .put(el("p.rw-play__count").key(&number.to_string()).text(said::count(
            visit.lang(),
            number,
            of,
        )))
        .put(played.heading(told.name))
        .put(el("p.rw-hint").key(told.name).text(amount(played)))
        .put((player.ambers() > 0).then(|| {
            el("p.rw-play__lighter")
                .leaf("b", words.now_lighter)
                .text(" ")
                .leaf("span", told.lighter)
        }));
    let at = moment.and_then(|moment| stage(player.row(), moment)).map(|stage| {
        let [there, furthest, back] = words::cues(visit.lang(), id);
        match stage {
            Stage::Begin => 0,
            Stage::There => there,
            Stage::Furthest => furthest,
            Stage::Back => back,
        }
    });
    let shown = shown(visit.lang(), played.outcome);
    let state = el("div.rw-play__now")
        .put(ring(&controls::counter(played, moment)))
        .put(state(played, told.steps, at));
    let mut stop = Vec::new();
    for one in player.row().stop {
        stop.push(words::stop(visit.lang(), *one));
    }
    let more = el("div.rw-play__also")
        .key(told.name)
        .put(legend(Scene::of(id), &shown))
        .put(section(Level::Small, labels.lighter).put(paragraphs(&[told.lighter])))
        .put((!stop.is_empty()).then(|| section(Level::Small, labels.stop).put(dots(&stop))))
        .put(stop_at_once(visit, played.outcome, Level::Small));
    el("div")
        .classes(&[
            "rw-play__exercise",
            if moment.is_some() { "rw-play__exercise--begun" } else { "" },
        ])
        .key("exercise")
        .put(head)
        .put(el("div.rw-play__see").put(picture(player, moment, told.alt, &shown)))
        .put(
            el("div.rw-play__how")
                .key(told.name)
                .put(section(Level::Small, words.steps).put(steps(told.steps, at))),
        )
        .put(state)
        .put(controls::controls(played))
        .put(el("div.rw-play__read").put(more).put(controls::signals(played)))
}

/// How much of it, in the words of the plan; an exercise that is in none of its weeks came in the
/// place of another.
fn amount(played: &Played) -> String {
    let Played { visit, player, .. } = played;
    let plan = visit.model.plan();
    let (id, dose) = (player.exercise(), player.dose());
    let choice = plan
        .iter()
        .flat_map(|plan| &plan.phases)
        .flat_map(|stretch| &stretch.session)
        .find(|choice| choice.exercise == id && choice.dose == dose);
    choice.map_or_else(
        || words::dose(visit.lang(), dose.once()),
        |choice| plan_words::amount(visit.lang(), choice),
    )
}

/// The steps in order, the one that it is at marked.
fn steps(lines: &[&'static str], at: Option<usize>) -> El {
    let mut list = el("ol.rw-steps rw-play__steps");
    for (place, line) in lines.iter().enumerate() {
        list = list
            .put(el("li").set_if(at == Some(place), At::AriaCurrent, "step").leaf("span", *line));
    }
    list
}

/// Beside the ring: which round and side, and the step that it is at. All steps lie over each
/// other, so that the longest gives the height, and nothing below moves when another one comes.
fn state(played: &Played, steps: &[&'static str], at: Option<usize>) -> El {
    let running = matches!(played.player.phase, Phase::Running(_)).then_some(at).flatten();
    let place = match (running, going_on(played.player)) {
        (Some(_), Some((now, within))) => said::within(played.visit.lang(), now, within),
        (None | Some(_), _) => now(played.visit, played.player),
    };
    let mut cues = el("div.rw-play__cues").set(At::AriaHidden, "true");
    for (place, step) in steps.iter().enumerate() {
        cues = cues.leaf(
            if running == Some(place) {
                "p.rw-play__cue rw-play__cue--now"
            } else {
                "p.rw-play__cue"
            },
            *step,
        );
    }
    el("div.rw-play__said")
        .put(el("p.rw-play__where").put(el("span").key(place.as_str()).text(place)))
        .put(cues)
}

/// The picture, in step with the counting. Sides in turn: it turns round with the change.
/// Alternating: the other limbs move.
fn picture(player: &Player, moment: Option<Moment>, alt: &'static str, shown: &Shown) -> El {
    let row = player.row();
    let alternates = row.dose.sides == Sides::Alternating;
    let film_of = Film {
        motion: motion(row, player.phase),
        from_middle: row.from_middle,
        paused: matches!(player.phase, Phase::Paused(_)),
        mirrored: moment.is_some_and(|moment| moment.other_side || moment.part == Part::Sides),
        other_limbs: alternates
            && moment.is_some_and(|moment| moment.side(row.dose) == Some(Side::Other)),
    };
    film(Scene::of(row.id), alt, film_of, shown).key(row.id.id())
}
