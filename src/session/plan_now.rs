//! The plan as it is done now: the one place that makes it, for every screen and text.

use super::config::Mode;
use super::model::Model;
use super::therapist::TherapistPlan;
use crate::PLAN;
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::check_in::{PlanStep, TakenUp, plan_now};
use crate::clinical::plan::Plan;

impl Model {
    /// The plan as it is done now: after a check-in from the part that it reached, and with a
    /// therapist's plan where one is in force.
    pub fn plan(&self) -> Option<Plan> {
        if !PLAN || self.informs() {
            return None;
        }
        let decision = if self.checking.is_none() { self.decision() } else { None };
        let taken_up = self.therapist().map(|plan| TakenUp {
            prescription: &plan.prescription,
            // A clock may have been set back.
            days: (self.diary.present - plan.since).whole_days().try_into().unwrap_or(0),
            stage: plan.stage,
        });
        let make = |outcome: &_| {
            plan_now(outcome, decision.as_deref(), self.minutes, &self.places, taken_up)
        };
        match &decision {
            Some(decision) => make(&decision.outcome),
            None => match assess(&self.answers) {
                Assessment::Decided(outcome) => make(&outcome),
                Assessment::Unfinished { .. } => None,
            },
        }
    }

    /// A therapist's plan, where this page may have one.
    pub fn therapist(&self) -> Option<&TherapistPlan> {
        self.therapist.as_deref().filter(|_| self.may_have_therapist())
    }

    /// A page that only informs has no plan; where it names a doctor it is as any other.
    pub fn may_have_therapist(&self) -> bool {
        self.config.mode != Mode::Information || (self.has_outcome() && !self.informs())
    }

    /// The last check-in stopped the exercises.
    pub fn is_stopped(&self) -> bool {
        let decision = if self.checking.is_none() { self.decision() } else { None };
        decision.is_some_and(|decision| decision.step == PlanStep::Stop)
    }

    /// The part of the plan that the check-ins have reached.
    pub(super) fn stage(&self) -> usize {
        self.decision().map_or(0, |decision| decision.stage)
    }
}
