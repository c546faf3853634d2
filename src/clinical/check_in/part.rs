//! The part of the plan that is done after a check-in.

use super::judge::Decision;
use super::rules::CheckInRuleId;
use super::standing::at_least;
use super::steps::{PlanStep, StepReason};
use crate::clinical::disposition::Disposition;
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{Dose, ExerciseId, Place, Work};
use crate::clinical::plan::smallest::seconds;
use crate::clinical::plan::{Minutes, PhasePlan, Plan, plan};

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

    /// The plan as it is made today; none where a doctor decides first, or after a stop.
    pub fn plan(&self, minutes: Minutes, places: &[Place]) -> Option<Plan> {
        let stopped = self.step == PlanStep::Stop;
        plan(&self.outcome, minutes, places).filter(|_| !stopped)
    }

    /// The part of the plan that is done now. `exclusions` has the last word here too.
    pub fn part(&self, minutes: Minutes, places: &[Place]) -> Option<PhasePlan> {
        let phases = self.plan(minutes, places)?.phases;
        let mut part = phases.get(self.stage).or(phases.last())?.clone();
        part.session.retain(|choice| allowed(&self.outcome, choice.exercise));
        part.walk = part.walk.filter(|walk| allowed(&self.outcome, walk.exercise));
        part.sport = part.sport.filter(|sport| allowed(&self.outcome, sport.exercise));
        if self.step == PlanStep::Back {
            for choice in &mut part.session {
                choice.dose = half(choice.dose);
            }
        }
        part.seconds = seconds(&part.turns());
        Some(part)
    }

    /// What is done now, as long as nothing is said of time and places.
    pub fn exercises(&self) -> Vec<ExerciseId> {
        self.part(Minutes::Ten, &[]).map(|part| part.exercises()).unwrap_or_default()
    }
}

/// Half of it, and never less than one: fewer rounds, or where there is one, less of it. Walking
/// stays as it is, for its ladder never goes down.
fn half(dose: Dose) -> Dose {
    let fewer = |all: u16| all.div_ceil(2);
    if dose.sets > 1 {
        return Dose { sets: fewer(dose.sets), ..dose };
    }
    let work = match dose.work {
        Work::Times { times, each, held } => Work::Times { times: fewer(times), each, held },
        Work::Held(seconds) => Work::Held(fewer(seconds)),
        Work::KeptUp(seconds) => Work::KeptUp(fewer(seconds)),
    };
    Dose { work, ..dose }
}
