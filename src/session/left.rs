//! What this visit leaves behind, written from the model: the result as text, and the note for a clinician.

use super::model::Model;
use crate::clinical::assessment::Outcome;
use crate::clinical::factors::factors;
use crate::clinical::patterns::fits;
use crate::handover::soep::{Note, soep};
use crate::handover::text::text;

/// The result as text.
pub fn result(model: &Model, outcome: &Outcome) -> String {
    let clinic = model.config.clinic.as_ref().map(|clinic| clinic.name.as_str());
    text(model.lang(), model.voice(), outcome, clinic, model.today, model.print_violence, &model.goal)
}

/// The summary for a clinician.
pub fn note(model: &Model, outcome: &Outcome) -> String {
    soep(&Note {
        lang: model.lang(),
        outcome,
        fits: &fits(&outcome.facts),
        factors: &factors(&outcome.facts),
        goal: &model.goal,
        today: model.today,
        with_harm: model.print_violence,
    })
}
