//! Writes the texts that a visit hands over: the result, and the summary for a clinician.

use super::model::Model;
use crate::PLAN;
use crate::clinical::assessment::Outcome;
use crate::clinical::factors::factors;
use crate::clinical::patterns::fits;
use crate::clinical::plan::plan;
use crate::handover::soep::{SummaryFacts, soep};
use crate::handover::text::{ResultFacts, text};

/// The result as text, or the information that stands in its place.
pub fn result(model: &Model, outcome: &Outcome) -> String {
    let clinic = model.config.name_for(outcome);
    let informed = model.informs();
    let plan = if PLAN && !informed { plan(outcome, model.minutes, &model.places) } else { None };
    text(&ResultFacts {
        lang: model.lang(),
        voice: model.voice(),
        outcome,
        plan: plan.as_ref(),
        clinic,
        today: model.today,
        with_safe_home: model.print_violence,
        goal: &model.goal,
        red_light: model.red_light,
        informed,
    })
}

/// The summary for a clinician.
pub fn clinician_summary(model: &Model, outcome: &Outcome) -> String {
    soep(&SummaryFacts {
        lang: model.lang(),
        outcome,
        fits: &fits(&outcome.facts),
        factors: &factors(&outcome.facts),
        goal: &model.goal,
        red_light: model.red_light,
        today: model.today,
        with_harm: model.print_violence,
        informed: model.informs(),
    })
}
