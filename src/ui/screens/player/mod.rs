//! Today's exercises, one a screen: what to do, what is going on now, and what can be pressed. Pain and the end have
//! screens of their own.

mod controls;
mod end;

use super::outcome::stop_at_once;
use super::figure::shown;
use super::{Visit, around};
use crate::clinical::assessment::{Assessment, Outcome, assess};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{Dose, Sides, Work};
use crate::clinical::plan::Turn;
use crate::pictures::Icon;
use crate::pictures::figure::Scene;
use crate::session::player::motion::motion;
use crate::session::player::{Moment, Part, Phase, Play, Player, Side};
use crate::session::{Msg, exercising};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row as buttons};
use crate::ui::parts::movement::{Film, Shown, film, legend};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::ring::ring;
use crate::words::exercise as words;
use crate::words::player::{self as said, Now, Within, PlayerWords};
use yew::prelude::*;

/// The button that begins a session of these exercises, with words of its own or the usual ones; none where none may begin.
pub(super) fn start_button(visit: &Visit, look: Look, turns: Vec<Turn>, label: Option<&'static str>) -> Option<El> {
    exercising::ready(visit.model, &turns).map(|_| {
        let start = visit.act(label.unwrap_or(said::player(visit.lang()).start), "start_exercises", None, Msg::StartSession(turns));
        buttons().put(button(look, &start))
    })
}

/// One screen of the player, with what every one of them is made from.
struct Played<'a> {
    visit: &'a Visit<'a>,
    player: &'a Player,
    outcome: &'a Outcome,
    words: &'static PlayerWords,
}

impl Played<'_> {
    /// A button of the player.
    fn act(&self, look: Look, label: &'static str, action: &'static str, what: Play) -> Html {
        button(look, &self.visit.act(label, action, None, Msg::Play(what)))
    }

    /// The way back to the outcome.
    fn close(&self, look: Look, label: &'static str) -> Html {
        button(look, &self.visit.act(label, "close", None, Msg::Back))
    }

    /// To the easier version, where this person may do it.
    fn easier(&self, look: Look) -> Option<Html> {
        let easier = self.player.easier(&|id| allowed(self.outcome, id));
        easier.map(|_| self.act(look, self.words.easier, "easier", Play::Easier))
    }

    /// The heading, which takes focus.
    fn heading(&self, title: &'static str) -> El {
        el("h1.rw-h1").key(title).set(At::TabIndex, "-1").set(At::DataHeading, "").text(title)
    }

    fn dose(&self) -> Dose {
        self.player.dose()
    }
}

pub(super) fn player(visit: &Visit, player: &Player) -> Html {
    let Assessment::Decided(outcome) = assess(&visit.model.answers) else { return Html::default() };
    let played = Played { visit, player, outcome: &outcome, words: said::player(visit.lang()) };
    let inside = match player.phase {
        Phase::Ready => exercise(&played, None),
        Phase::Running(moment) | Phase::Paused(moment) => exercise(&played, Some(moment)),
        Phase::Hurting(_) => end::hurting(&played),
        Phase::Told(light, _) => end::told(&played, light),
        Phase::Done => end::done(&played),
    };
    let close = visit.act(played.words.close, "close", Some(Icon::Back), Msg::Back);
    let screen = el("div.rw-play").set(At::DataExercise, player.exercise().id()).put(inside);
    around::player(visit, close, el("div.rw-screen").key("player").put(screen).html())
}

/// What a screen reader says when it changes. A heading that takes focus speaks for itself.
pub(super) fn announced(visit: &Visit, player: &Player) -> String {
    let (number, of) = player.number();
    if player.phase == Phase::Ready { said::count(visit.lang(), number, of) } else { now(visit, player) }
}

/// What is going on, in words and without the seconds.
fn now(visit: &Visit, player: &Player) -> String {
    let dose = player.dose();
    let (moment, now) = match player.phase {
        Phase::Hurting(_) | Phase::Told(..) | Phase::Done => return String::new(),
        Phase::Ready => (None, Now::Ready),
        Phase::Paused(_) => (None, Now::Paused),
        Phase::Running(moment) => (Some(moment), match (moment.part, dose.work, dose.sides) {
            (Part::Coming, ..) => Now::Coming,
            (Part::Work, Work::Held(_), _) => Now::Hold,
            (Part::Work, _, Sides::Alternating) => Now::Turns,
            (Part::Work, _, Sides::None | Sides::InTurn | Sides::Within) => Now::Work,
            (Part::Sides, ..) => Now::Sides,
            (Part::Rest, ..) => Now::Rest,
        }),
    };
    // A rest speaks of the round that comes.
    let round = moment.map_or(1, |moment| if moment.part == Part::Rest { moment.set + 1 } else { moment.set });
    let other_side = moment.and_then(|moment| moment.side(dose)).map(|side| side == Side::Other);
    said::now(visit.lang(), now, Within { round: (round, dose.sets), other_side })
}

/// The picture, in step with the counting. Sides in turn: it turns round with the change. Alternating: the other limbs move.
fn picture(player: &Player, moment: Option<Moment>, alt: &'static str, shown: &Shown) -> El {
    let row = player.row();
    let alternates = row.dose.sides == Sides::Alternating;
    let film_of = Film {
        motion: motion(row, player.phase),
        from_middle: row.from_middle,
        paused: matches!(player.phase, Phase::Paused(_)),
        mirrored: moment.is_some_and(|moment| moment.other_side || moment.part == Part::Sides),
        other_limbs: alternates && moment.is_some_and(|moment| moment.side(row.dose) == Some(Side::Other)),
    };
    film(Scene::of(row.id), alt, film_of, shown).key(row.id.id())
}

/// An exercise; without a moment it has not begun.
fn exercise(played: &Played, moment: Option<Moment>) -> El {
    let Played { visit, player, words, .. } = played;
    let id = player.exercise();
    let told = words::exercise(visit.lang(), id);
    let labels = words::labels(visit.lang());
    let (number, of) = player.number();
    let head = el("div.rw-play__head")
        .put(el("p.rw-play__count").key(&number.to_string()).text(said::count(visit.lang(), number, of)))
        .put(played.heading(told.name))
        .put(el("p.rw-hint").key(told.name).text(words::dose(visit.lang(), played.dose().once())))
        .put((player.ambers() > 0).then(|| el("p.rw-play__lighter").leaf("b", words.now_lighter).text(" ").leaf("span", told.lighter)));
    let running = now(visit, player);
    let shown = shown(visit.lang(), played.outcome);
    let state = el("div.rw-play__now")
        .put(ring(&controls::counter(played, moment)))
        .put(el("p.rw-play__said").put(el("span").key(running.as_str()).text(running)));
    let mut stop = Vec::new();
    for one in player.row().stop {
        stop.push(words::stop(visit.lang(), *one));
    }
    let how = el("div.rw-play__how")
        .key(told.name)
        .put(legend(Scene::of(id), &shown))
        .put(section(Level::Small, words.steps).put(steps(told.steps)))
        .put(section(Level::Small, labels.lighter).put(paragraphs(&[told.lighter])))
        .put((!stop.is_empty()).then(|| section(Level::Small, labels.stop).put(dots(&stop))))
        .put(stop_at_once(visit, played.outcome, Level::Small));
    el("div.rw-play__exercise")
        .key("exercise")
        .put(head)
        .put(el("div.rw-play__see").put(picture(player, moment, told.alt, &shown)).put(state).put(controls::controls(played)))
        .put(el("div.rw-play__read").put(how).put(controls::signals(played)))
}
