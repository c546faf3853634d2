//! Tonight: one step with its picture, how to lie and get up, and warmth where that is allowed.

use super::exercise::{Look, exercise};
use super::said;
use crate::clinical::plan::Plan;
use crate::pictures::figure::scenes::bed::InBed;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::fold::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::screens::figure;
use crate::ui::screens::outcome::Told;
use crate::words::{exercise as exercise_words, outcome, plan as plan_words};

/// The first step, right under what to do now.
pub fn tonight(told: &Told) -> Option<El> {
    let plan = told.plan.as_ref()?;
    let words = said(told);
    // After a red light there is nothing to exercise; how to lie and get up remains.
    let first = plan.tonight.filter(|_| !told.is_red()).map(|choice| {
        let walk = plan.stretches.first().and_then(|week| week.walk).filter(|walk| walk.exercise == choice.exercise);
        let amount = walk.map_or_else(|| plan_words::amount(told.lang(), &choice), |walk| plan_words::walk(told.lang(), &walk));
        exercise(told, choice, amount, Look::First)
    });
    let mut rows = Vec::new();
    for advice in &plan.easing {
        let passage = outcome::advice(told.lang(), told.voice(), *advice);
        let picture = InBed::of_advice(*advice).map(|what| figure::in_bed(told.lang(), told.outcome, what));
        let inside = fragment().put(picture).put(paragraphs(passage.body));
        rows.push(fold(&Fold { title: passage.title, inside: inside.html(), ..Fold::default() }).html());
    }
    if let Some(id) = plan.breathing {
        let breathing = exercise_words::exercise(told.lang(), id);
        rows.push(fold(&Fold { title: breathing.name, inside: steps(breathing.steps).html(), ..Fold::default() }).html());
    }
    let easing = (!rows.is_empty()).then(|| section(Level::Part, words.easing).put(folds(rows)));
    if first.is_none() && easing.is_none() {
        return None;
    }
    let inside = section(Level::Section, words.tonight).put(ask_first(told, plan)).put(first).put(easing);
    Some(el("div.rw-tonight").set(At::DataPart, "tonight").put(inside))
}

/// What somebody pregnant reads before any exercise.
fn ask_first(told: &Told, plan: &Plan) -> Option<El> {
    let words = said(told);
    let mut asks = Vec::new();
    for ask in plan.ask_first {
        asks.push(plan_words::ask_first(told.lang(), *ask));
    }
    let inside = section(Level::Part, words.ask_first).put(dots(&asks)).put(paragraphs(&[words.ask_first_act]));
    (!asks.is_empty()).then(|| el("div.rw-waits").set(At::DataPart, "ask_first").put(inside))
}
