//! The stretches of time: what is done in each, when the next step comes, and how to tell that it goes well.

use super::exercise::{Look, exercise};
use super::said;
use crate::clinical::exercises::{ExerciseId, Phase, Step, exercise as row};
use crate::clinical::plan::level::Level as PlanLevel;
use crate::clinical::plan::{Choice, Plan, Stretch, trains};
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::actions::Look as Button;
use crate::ui::parts::diary::diary;
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, Stretch as Row};
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
            // Paper has this week; a later one goes along if somebody opened it.
            on_paper: if rows.is_empty() { OnPaper::Always } else { OnPaper::IfOpen },
            ..Row::default()
        });
        shown.extend(stretch.exercises());
    }
    rows
}

fn one(told: &Told, stretch: &Stretch, shown: &[ExerciseId]) -> El {
    let plan = said(told);
    let phase = words::phase(told.lang(), stretch.phase);
    let listed = |choices: &[(Choice, String)]| {
        let mut list = Vec::new();
        for (choice, amount) in choices {
            let look = if shown.contains(&choice.exercise) { Look::Again } else { Look::Listed };
            list.push(exercise(told, *choice, amount.clone(), look).html());
        }
        el("div.rw-exs").put(list)
    };
    let mut session = Vec::new();
    for choice in &stretch.session {
        session.push((*choice, words::amount(told.lang(), choice)));
    }
    let strong = stretch.session.iter().any(|choice| trains(row(choice.exercise)));
    let count = session.len();
    let session = (count > 0).then(|| {
        section(Level::Part, plan.session).put(listed(&session)).lines("p.rw-p", if strong { plan.next_step } else { &[] })
            .put(diary(exercise_words::labels(told.lang()).diary))
    });
    let walk = stretch.walk.map(|walk| {
        let mut lines = el("ul.rw-dots");
        for line in words::walk_on(told.lang(), &walk) {
            lines = lines.put(el("li").put(el("span").text(line)));
        }
        let one = (Choice::of(walk.exercise, walk.because), words::walk(told.lang(), &walk));
        section(Level::Part, plan.walk).put(listed(&[one])).put(lines)
    });
    let sport = stretch.sport.map(|sport| {
        section(Level::Part, plan.sport).put(listed(&[(sport, words::amount(told.lang(), &sport))])).put(dots(plan.sport_steps))
    });
    // A plan that waits begins nowhere yet, but where the pain itself says so.
    let begins = |plan: &&Plan| stretch.phase == Phase::Week1 && (plan.waits.is_empty() || plan.level == PlanLevel::A);
    let level = told.plan.as_ref().filter(begins).map(|plan| words::level(told.lang(), plan.level));
    let few = if count == 0 { plan.none_here } else { plan.few };
    fragment()
        .put(paragraphs(&[phase.about]))
        .lines("p.rw-p", level.as_slice())
        .lines("p.rw-p", (count < FEW).then_some(few).as_slice())
        .put((stretch.phase == Phase::Week1).then(|| four_steps(told)))
        .put(walk)
        .put(session)
        .put(sport)
        .put(start_button(told.visit, Button::Quiet, stretch.turns()))
        .put(el("dl.rw-ex__ways").put(way(plan.goes_well, phase.goes_well)))
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
