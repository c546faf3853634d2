//! Before the first exercise: how many there are and how long they take, what is needed, when to
//! stop, and whether it may be heard.

use super::{Played, controls, end};
use crate::clinical::exercises::{ExerciseId, Place, exercise};
use crate::clinical::plan::smallest;
use crate::pictures::figure::{Mark, Prop, Scene};
use crate::session::exercising;
use crate::session::player::Play;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, row};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::exercise as exercise_words;
use crate::words::plan as plan_words;
use crate::words::player::{self as said, Need};
use yew::prelude::*;

pub(super) fn start(played: &Played) -> El {
    let lang = played.visit.lang();
    let words = played.words;
    let turns = played.player.turns();
    let seconds = smallest::seconds(&turns);
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
    let few = played.player.smallest;
    let title = if few { words.smallest_title } else { words.start_title };
    el("div.rw-play__ask")
        .key(if few { "smallest" } else { "start" })
        .set(At::DataPart, "start")
        .put(played.heading(title))
        .put(few.then(|| paragraphs(words.smallest_lead)))
        .put(el("p.rw-lead").text(plan_words::session(lang, turns.len(), seconds)))
        .put(dots(&names))
        .put(
            (!needs.is_empty())
                .then(|| section(Level::Small, played.words.needs).put(dots(&needs))),
        )
        .put(controls::signals(played))
        .put(row().put(played.act(Look::Main, words.enter, "enter", Play::Enter)))
        .put(other_amount(played).map(|other| row().put(other)))
        .lines(
            "p.rw-hint",
            (!smallest::is_offered(played.outcome)).then_some(words.as_agreed).as_slice(),
        )
        .put(list)
}

/// To the smallest dose of these, or back to all of them.
fn other_amount(played: &Played) -> Option<Html> {
    let Played { visit, player, words, .. } = played;
    let act = |label, action| played.act(Look::Quiet, label, action, Play::Smallest);
    if player.smallest {
        return Some(act(words.all, "all"));
    }
    exercising::smallest_dose(visit.model, player.planned())
        .map(|_| act(words.smallest, "smallest"))
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
