//! The part of the plan that is done after a check-in.

use super::judge::Decision;
use super::steps::PlanStep;
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{Dose, ExerciseId, Place, Work};
use crate::clinical::plan::smallest::seconds;
use crate::clinical::plan::{Minutes, PhasePlan, Plan, plan};

impl Decision {
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
