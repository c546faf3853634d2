//! The plan: the one first step for tonight, and under it what to do in the weeks to come, a row each.

mod adapt;
mod beyond;
mod exercise;
mod stretches;
mod tonight;

use super::{Told, factors};
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::exclusions::left;
use crate::clinical::plan::Plan;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::Look;
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::parts::plan::plan as rows;
use crate::ui::screens::player::start_button;
use crate::words::exercise as exercise_words;
use crate::words::plan::{PlanWords, plan as plan_words};

pub use beyond::backs;
pub(super) use tonight::tonight;

/// The words around the plan.
fn said(told: &Told) -> PlanWords {
    plan_words(told.lang(), told.voice())
}

/// The whole plan below its first step.
pub(super) fn weeks(told: &Told) -> Option<El> {
    let plan = told.plan.as_ref()?;
    let words = said(told);
    let mut all = stretches::stretches(told, plan);
    all.push(beyond::traffic(told));
    all.extend(beyond::not_now(told, plan));
    all.push(beyond::preference(told, plan));
    all.push(beyond::daily(told, plan));
    all.extend(factors::factors(told));
    all.push(beyond::not_known(told));
    // A screen has one filled button; where an appointment is the advice, a clinic's card has it.
    let booked = told.visit.model.config.clinic.is_some() && placement(told.outcome) == Placement::AfterReasons;
    let look = if booked { Look::Quiet } else { Look::Main };
    let inside = section(Level::Section, words.title)
        .put(paragraphs(&[words.lead]))
        .put(start_button(told.visit, look, plan.played()))
        .put(waits(told, plan))
        .put(adapt::adapt(told, plan))
        .put(rows(&all));
    Some(el("div").set(At::DataPart, "plan").put(inside))
}

/// Why there is one stretch only, and what may be done until somebody has looked.
fn waits(told: &Told, plan: &Plan) -> Option<El> {
    let words = said(told);
    let mut lines = Vec::new();
    for id in &plan.waits {
        let left = left(told.outcome, *id);
        for line in [exercise_words::exclusion(told.lang(), told.voice(), *id).why, exercise_words::left(told.lang(), left)] {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let inside = section(Level::Part, words.waits).put(paragraphs(&lines)).put(paragraphs(&[words.waits_note]));
    (!lines.is_empty()).then(|| el("div.rw-waits").set(At::DataPart, "waits").put(inside))
}
