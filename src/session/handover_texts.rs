//! What this visit leaves behind, written from the model: the result as text, and the note for a
//! clinician.

use super::model::Model;
use crate::PLAN;
use crate::clinical::assessment::Outcome;
use crate::clinical::factors::factors;
use crate::clinical::patterns::fits;
use crate::clinical::plan::plan;
use crate::handover::soep::{Note, soep};
use crate::handover::text::{Told, text};

/// The result as text.
pub fn result(model: &Model, outcome: &Outcome) -> String {
    let clinic = model.config.clinic.as_ref().map(|clinic| clinic.name.as_str());
    let plan = if PLAN { plan(outcome, model.minutes, &model.places) } else { None };
    text(&Told {
        lang: model.lang(),
        voice: model.voice(),
        outcome,
        plan: plan.as_ref(),
        clinic,
        today: model.today,
        with_safe_home: model.print_violence,
        goal: &model.goal,
        red: model.red,
    })
}

/// The summary for a clinician.
pub fn note(model: &Model, outcome: &Outcome) -> String {
    soep(&Note {
        lang: model.lang(),
        outcome,
        fits: &fits(&outcome.facts),
        factors: &factors(&outcome.facts),
        goal: &model.goal,
        red: model.red,
        today: model.today,
        with_harm: model.print_violence,
    })
}
