//! What was told before, of answers that are not all known here: it stands, and can only raise.

use super::judge::Decision;
use super::rules::CheckInRuleId;
use super::standing::at_least;
use super::steps::{PlanStep, StepReason};
use crate::clinical::disposition::Disposition;

impl Decision {
    /// The same, where no less than this still stands of a time of which the answers are not all known.
    #[must_use]
    pub fn at_least(self, standing: Disposition) -> Decision {
        if standing <= self.disposition {
            return self;
        }
        let mut reasons = self.reasons;
        let (rule, step, why) = if standing.leaves_time() {
            (CheckInRuleId::DoctorStands, PlanStep::Hold, StepReason::DoctorFirst)
        } else {
            (CheckInRuleId::AlarmStands, PlanStep::Stop, StepReason::CallFirst)
        };
        if !reasons.contains(&rule) {
            reasons.insert(0, rule);
        }
        // What is more careful already stays so.
        let goes_on = matches!(self.step, PlanStep::Forward | PlanStep::Hold);
        let (step, why) =
            if goes_on || step == PlanStep::Stop { (step, why) } else { (self.step, self.why) };
        Decision {
            disposition: standing,
            outcome: at_least(&self.outcome, standing),
            reasons,
            step,
            why,
            review_in_days: self.review_in_days.filter(|_| standing.leaves_time()),
            ..self
        }
    }
}
