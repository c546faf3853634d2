//! Before the first exercise: how many there are and how long they take, what is needed, when to
//! stop, and whether it may be heard.

use super::{Played, controls, end};
use crate::clinical::exercises::{ExerciseId, Place, exercise};
use crate::clinical::plan::CHANGING;
use crate::pictures::figure::{Mark, Prop, Scene};
use crate::session::player::Play;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, row};
use crate::ui::parts::lists::{Level, dots, section};
use crate::words::exercise as exercise_words;
use crate::words::plan as plan_words;
use crate::words::player::{self as said, Need};

pub(super) fn start(played: &Played) -> El {
    let lang = played.visit.lang();
    let turns = played.player.turns();
    let seconds = turns.iter().map(|(_, dose)| dose.seconds() + CHANGING).sum();
    let mut names = Vec::new();
    let mut needs = Vec::new();
    for need in Need::ALL {
        if turns.iter().any(|(id, _)| needed(*id, need)) {
            needs.push(said::need(lang, need));
        }
    }
    for (id, _) in &turns {
        names.push(exercise_words::exercise(lang, *id).name);
    }
    let list = el("details.rw-more")
        .put(el("summary").leaf("span", played.words.stop_list))
        .put(end::red(played));
    el("div.rw-play__ask")
        .key("start")
        .set(At::DataPart, "start")
        .put(played.heading(played.words.start_title))
        .put(el("p.rw-lead").text(plan_words::session(lang, turns.len(), seconds)))
        .put(dots(&names))
        .put(
            (!needs.is_empty())
                .then(|| section(Level::Small, played.words.needs).put(dots(&needs))),
        )
        .put(controls::signals(played))
        .put(row().put(played.act(Look::Main, played.words.enter, "enter", Play::Enter)))
        .put(list)
}

/// What stands in its picture is what one needs; what it can be done on follows from its row.
fn needed(id: ExerciseId, need: Need) -> bool {
    let (row, scene) = (exercise(id), Scene::of(id));
    let stands = |wanted: fn(&Prop) -> bool| scene.props.iter().any(wanted);
    let marked =
        |wanted: fn(&Mark) -> bool| scene.shots.iter().flat_map(|shot| shot.marks).any(wanted);
    match need {
        Need::BedOrMat => row.places.starts_with(&[Place::Bed]),
        Need::Mat => row.places == [Place::Floor],
        Need::Chair => stands(|prop| {
            matches!(prop, Prop::Chair { .. } | Prop::ChairFromFront { .. } | Prop::Stool { .. })
        }),
        Need::Pillow => {
            stands(|prop| matches!(prop, Prop::Pillow { .. }))
                || marked(|mark| matches!(mark, Mark::Cushion(..)))
        }
        Need::Counter => stands(|prop| matches!(prop, Prop::Counter { .. })),
        Need::Wall => stands(|prop| matches!(prop, Prop::Wall { .. })),
        Need::Step => stands(|prop| matches!(prop, Prop::Step { .. })),
        Need::Weight => marked(|mark| matches!(mark, Mark::Weight)),
        Need::Towel => marked(|mark| matches!(mark, Mark::Towel)),
        Need::Bicycle => stands(|prop| matches!(prop, Prop::Bicycle)),
        Need::Band => marked(|mark| matches!(mark, Mark::Band(..))),
    }
}
