//! The free pain advice as data: a first step for tonight, and exercises for four stretches of
//! time, each with its reason.
//!
//! A pure function of the outcome, the time somebody has and the places they can use: same answers,
//! same plan. Nothing gets in that `exclusions` keeps away. Walking stands beside the session,
//! since it is spread over the day.

mod choose;
pub mod conditions;
pub mod daily;
pub mod first_step;
pub mod level;
pub mod pain_monitoring;
pub mod pregnancy;
mod prescribed;
pub mod prescription;
pub mod programme;
pub mod rationale;
pub mod requested;
mod session;
pub mod smallest;
pub mod walking;

use super::advice::{Advice, Topic, advice};
use super::assessment::Outcome;
use super::exclusions::{Excluded, ExclusionId, exclusion, holding, waits_first};
use super::exercises::{Direction, ExerciseId, Place, Start, exercise};
use super::factors::{FactorId, factors};
use super::review::{Review, reviews};
use choose::Chooser;
pub use choose::{CHANGING, EXERCISES, PHASES, STRENGTH_DAYS, programme, trains};
use daily::{Daily, daily};
use level::{Level, level};
use pregnancy::{AskFirst, ask_first};
pub use prescribed::ByTherapist;
pub use rationale::Rationale;
pub use session::{Choice, Minutes, PhasePlan, Turn};
use walking::WalkKind;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What somebody pregnant is asked before anything else; empty for others.
    pub ask_first: &'static [AskFirst],
    /// The one first step, now.
    pub first_step: Option<Choice>,
    /// How to lie and get up, and warmth where that is allowed.
    pub easing: Vec<Advice>,
    /// Breathing beside it, where it is not the first step.
    pub breathing: Option<ExerciseId>,
    pub level: Level,
    /// Which way feels better, where that is known; a preference (K19).
    pub preference: Option<Direction>,
    /// In time. One alone where something has to happen first; see `waits`.
    pub phases: Vec<PhasePlan>,
    /// Why the plan stops after its first stretch: the check is done anew once these no longer
    /// hold.
    pub waits: Vec<ExclusionId>,
    /// What else keeps some exercises away.
    pub keeps: Vec<ExclusionId>,
    pub daily: Vec<Daily>,
    /// Each with its smallest next thing to do.
    pub factors: Vec<FactorId>,
    pub reviews: Vec<Review>,
    /// What came of a therapist's plan, where one is in force.
    pub by_therapist: Option<ByTherapist>,
}

/// The plan for this outcome; none where a doctor decides first, or where nothing may be done.
/// Without places, all count.
pub fn plan(outcome: &Outcome, minutes: Minutes, places: &[Place]) -> Option<Plan> {
    if !is_for(outcome) {
        return None;
    }
    let (waits, keeps): (Vec<_>, Vec<_>) = holding(outcome)
        .into_iter()
        .partition(|row| exclusion(*row).excluded == Excluded::AllButSafe);
    let mut chooser = Chooser::new(outcome, minutes, places);
    let mut phases = Vec::new();
    for phase in PHASES {
        phases.push(chooser.stretch(phase));
        if !waits.is_empty() {
            break;
        }
    }
    Some(Plan {
        ask_first: ask_first(outcome),
        first_step: first_step::first_step(outcome).map(|first| as_this_week(first, &phases)),
        easing: advice(Topic::Easing, outcome),
        breathing: first_step::breathing(outcome),
        level: level(outcome),
        preference: conditions::preference(&outcome.facts),
        phases,
        waits,
        keeps,
        daily: daily(outcome),
        factors: factors(&outcome.facts).iter().map(|factor| factor.id).collect(),
        reviews: reviews(outcome),
        by_therapist: None,
    })
}

/// The first step as this week has it, so that nobody reads two amounts of one thing: the walk of
/// the ladder, or the session's.
fn as_this_week(first: Choice, phases: &[PhasePlan]) -> Choice {
    let Some(week) = phases.first() else { return first };
    let walk = week.walk.filter(|walk| {
        exercise(first.exercise).start == Start::Walking && walk.kind != WalkKind::Intervals
    });
    let id = walk.map_or(first.exercise, |walk| walk.exercise);
    let here = week.session.iter().find(|choice| choice.exercise == id);
    here.map_or(Choice { exercise: id, ..first }, |choice| Choice {
        because: first.because,
        ..*choice
    })
}

impl Plan {
    /// The same from this part on, counted from 0. The first step is that of the beginning: later
    /// nobody is told to take it again.
    pub fn from(mut self, stage: usize) -> Plan {
        let before = stage.min(self.phases.len().saturating_sub(1));
        self.phases.drain(..before);
        self.first_step = self.first_step.filter(|_| before == 0);
        self
    }

    /// After this week has changed: the first step, as it is now.
    pub fn with_first_step(mut self) -> Plan {
        self.first_step = self.first_step.map(|first| as_this_week(first, &self.phases));
        self
    }

    /// Whether this week's exercises are those that a therapist chose.
    pub fn is_by_therapist(&self) -> bool {
        self.by_therapist.as_ref().is_some_and(|by| by.followed)
    }

    /// The same, as often as it is gone through.
    pub fn played(&self) -> Vec<ExerciseId> {
        self.phases.first().map(PhasePlan::played).unwrap_or_default()
    }

    /// The same, with how much of each.
    pub fn turns(&self) -> Vec<Turn> {
        self.phases.first().map(PhasePlan::turns).unwrap_or_default()
    }

    /// What is done today: all of this week, the walk too.
    pub fn today(&self) -> Vec<ExerciseId> {
        self.phases.first().map(PhasePlan::exercises).unwrap_or_default()
    }
}

/// What this person does today, as long as nothing is said of time and places.
pub fn today(outcome: &Outcome) -> Vec<ExerciseId> {
    plan(outcome, Minutes::Ten, &[]).map(|plan| plan.today()).unwrap_or_default()
}

/// Whether somebody writes down what they are afraid to do, and does it step by step: fear and long
/// pain, and nothing to wait for.
pub fn has_ladder(outcome: &Outcome) -> bool {
    conditions::FEAR.holds(&outcome.facts) && !waits_first(&holding(outcome))
}

/// Whether there is a plan: from a doctor within days downward, unless nothing at all may be done.
pub fn is_for(outcome: &Outcome) -> bool {
    let nothing =
        holding(outcome).iter().any(|row| exclusion(*row).excluded == Excluded::Everything);
    outcome.disposition.leaves_time() && !nothing
}
