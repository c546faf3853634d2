//! The plan as it is done now: that of the outcome, from the part on which the check-ins have
//! reached, with a therapist's plan in the place of that part.

use super::judge::Decision;
use super::steps::PlanStep;
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{Dose, ExerciseId, Place, Work};
use crate::clinical::plan::prescription::Prescription;
use crate::clinical::plan::smallest::seconds;
use crate::clinical::plan::{Minutes, PhasePlan, Plan, plan};

/// A therapist's plan that somebody took up: how many days ago, and in which part of the plan.
#[derive(Clone, Copy, Debug)]
pub struct TakenUp<'a> {
    pub prescription: &'a Prescription,
    pub days: u32,
    pub stage: usize,
}

/// The plan as it is done now; none where a doctor decides first, or after a stop. `exclusions` has the
/// last word here too.
pub fn plan_now(
    outcome: &Outcome,
    decision: Option<&Decision>,
    minutes: Minutes,
    places: &[Place],
    taken_up: Option<TakenUp>,
) -> Option<Plan> {
    let (step, stage) =
        decision.map_or((PlanStep::Hold, 0), |decision| (decision.step, decision.stage));
    if step == PlanStep::Stop {
        return None;
    }
    let mut made = plan(outcome, minutes, places)?.from(stage);
    let goes_on = step == PlanStep::Forward;
    if let Some(taken) = taken_up
        && taken.prescription.is_in_force(taken.days, taken.stage, stage, goes_on)
    {
        made = made.prescribed(outcome, taken.prescription);
    }
    let now = made.phases.first_mut()?;
    now.session.retain(|choice| allowed(outcome, choice.exercise));
    now.walk = now.walk.filter(|walk| allowed(outcome, walk.exercise));
    now.sport = now.sport.filter(|sport| allowed(outcome, sport.exercise));
    if step == PlanStep::Back {
        for choice in &mut now.session {
            choice.dose = half(choice.dose);
        }
    }
    now.seconds = seconds(&now.turns());
    Some(made.with_first_step())
}

impl Decision {
    /// The part of the plan that is done now.
    pub fn part(&self, minutes: Minutes, places: &[Place]) -> Option<PhasePlan> {
        let made = plan_now(&self.outcome, Some(self), minutes, places, None)?;
        made.phases.into_iter().next()
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
