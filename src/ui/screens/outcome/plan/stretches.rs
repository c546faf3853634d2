//! The stretches of time: what is done in each, how to tell that it goes well, and when to go a step back.

use super::exercise::{Look, exercise};
use super::said;
use crate::clinical::exercises::{ExerciseId, Phase, Step};
use crate::clinical::plan::pace::Pace;
use crate::clinical::plan::{Choice, Plan, Stretch};
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::actions::Look as Button;
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::parts::plan::Stretch as Row;
use crate::ui::screens::outcome::Told;
use crate::ui::screens::player::start_button;
use crate::words::{exercise as exercise_words, plan as words};

/// Fewer than this is said to be few.
const FEW: usize = 3;

/// A row for each.
pub fn stretches(told: &Told, plan: &Plan) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut shown: Vec<ExerciseId> = plan.tonight.iter().map(|choice| choice.exercise).collect();
    for stretch in &plan.stretches {
        let count = stretch.exercises().len();
        rows.push(Row {
            title: words::phase(told.lang(), stretch.phase).name,
            sub: (count > 0).then(|| words::session(told.lang(), stretch.session.len(), stretch.seconds).into()),
            inside: one(told, stretch, &shown).html(),
            ..Row::default()
        });
        shown.extend(stretch.exercises());
    }
    rows
}

fn one(told: &Told, stretch: &Stretch, shown: &[ExerciseId]) -> El {
    let plan = said(told);
    let phase = words::phase(told.lang(), stretch.phase);
    let listed = |choices: &[Choice]| {
        let mut list = Vec::new();
        for choice in choices {
            let look = if shown.contains(&choice.exercise) { Look::Again } else { Look::Listed };
            list.push(exercise(told, *choice, look).html());
        }
        el("div.rw-exs").put(list)
    };
    let count = stretch.exercises().len();
    let session = (!stretch.session.is_empty()).then(|| {
        let twice = (stretch.rounds > 1).then_some(plan.rounds_two);
        let title = if stretch.phase == Phase::After { plan.session_after } else { plan.session };
        section(Level::Part, title).lines("p.rw-p", twice.as_slice()).put(listed(&stretch.session))
    });
    let walk = stretch.walk.map(|walk| {
        let spread = !stretch.walks_for_fitness();
        section(Level::Part, if spread { plan.walk } else { plan.fitness })
            .lines("p.rw-p", spread.then_some(plan.walk_note).as_slice())
            .put(listed(&[walk]))
    });
    let pace = match told.plan.as_ref().filter(|_| stretch.phase == Phase::Week1).map(|plan| plan.pace) {
        Some(Pace::Gentle) => plan.pace_gentle,
        Some(Pace::Ahead) => plan.pace_ahead,
        Some(Pace::Ordinary) | None => &[],
    };
    let few = if count == 0 { plan.none_here } else { plan.few };
    fragment()
        .put(paragraphs(&[phase.about]))
        .lines("p.rw-p", (count < FEW).then_some(few).as_slice())
        .put((stretch.phase == Phase::Week1).then(|| four_steps(told)))
        .lines("p.rw-p", pace)
        .put(session)
        .put(walk)
        .put(start_button(told.visit, Button::Quiet, stretch.played()))
        .put(el("dl.rw-ex__ways").put(way(plan.goes_well, phase.goes_well)).put(way(plan.step_back, phase.step_back)))
}

/// What each of the four steps is; every exercise names its own.
fn four_steps(told: &Told) -> El {
    let mut list = el("ol.rw-four");
    for step in Step::ALL {
        let words = exercise_words::step(told.lang(), *step);
        list = list.put(el("li").leaf("b", words.name).leaf("span", words.about));
    }
    section(Level::Part, said(told).four_steps).put(list).put(paragraphs(&[exercise_words::labels(told.lang()).uses_note]))
}

fn way(label: &'static str, text: &'static str) -> El {
    el("div").leaf("dt", label).leaf("dd", text)
}
