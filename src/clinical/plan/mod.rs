//! The free pain advice as data: a first step for tonight, and exercises for four stretches of time, each with its reason.
//!
//! A pure function of the outcome, the time somebody has and the places they can use: same answers, same plan. Nothing gets in
//! that `exclusions` keeps away. Walking stands beside the session, since it is spread over the day.

mod because;
mod choose;
pub mod daily;
pub mod first;
pub mod pace;
pub mod pregnancy;
pub mod traffic;
pub mod wishes;

use super::advice::{Advice, Topic, advice};
use super::assessment::Outcome;
use super::disposition::ids;
use super::exclusions::{Excluded, ExclusionId, exclusion, holding};
use super::exercises::{Direction, ExerciseId, Phase, Place, exercise};
use super::factors::{FactorId, factors};
use super::review::{Review, reviews};
pub use because::Because;
use choose::{Chooser, STRETCHES};
use daily::{Daily, daily};
use pace::{Pace, pace};
use pregnancy::{AskFirst, ask_first};

ids! {
    /// How long a session may take.
    Minutes { Five "5", Ten "10", Twenty "20", }
}

impl Minutes {
    pub const fn seconds(self) -> u32 {
        match self {
            Minutes::Five => 300,
            Minutes::Ten => 600,
            Minutes::Twenty => 1200,
        }
    }
}

/// An exercise, and why it was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub exercise: ExerciseId,
    pub because: Because,
}

/// What to do in one stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub phase: Phase,
    /// Done one after another, once a day.
    pub session: Vec<Choice>,
    /// How often the session is gone through.
    pub rounds: u32,
    /// What the session takes, changing over included.
    pub seconds: u32,
    /// Beside the session, spread over the day.
    pub walk: Option<Choice>,
}

impl Stretch {
    /// As they are gone through: the session as often as it says, and one walk.
    pub fn played(&self) -> Vec<ExerciseId> {
        let mut played = Vec::new();
        for _ in 0..self.rounds {
            played.extend(self.session.iter().map(|choice| choice.exercise));
        }
        played.extend(self.walk.map(|walk| walk.exercise));
        played
    }

    /// The walk makes fit, three times a week, rather than being spread over each day.
    pub fn walks_for_fitness(&self) -> bool {
        self.walk.is_some_and(|walk| exercise(walk.exercise).dose.per_day == 1)
    }

    /// Session and walk.
    pub fn exercises(&self) -> Vec<ExerciseId> {
        self.session.iter().chain(&self.walk).map(|choice| choice.exercise).collect()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What somebody pregnant is asked before anything else; empty for others.
    pub ask_first: &'static [AskFirst],
    /// The one first step, now.
    pub tonight: Option<Choice>,
    /// How to lie and get up, and warmth where that is allowed.
    pub easing: Vec<Advice>,
    /// Breathing beside it, where it is not the first step.
    pub breathing: Option<ExerciseId>,
    pub pace: Pace,
    /// Which way feels better, where that is known; a preference (K19).
    pub preference: Option<Direction>,
    /// In time. One alone where something has to happen first; see `waits`.
    pub stretches: Vec<Stretch>,
    /// Why the plan stops after its first stretch: the check is done anew once these no longer hold.
    pub waits: Vec<ExclusionId>,
    /// What else keeps some exercises away.
    pub keeps: Vec<ExclusionId>,
    pub daily: Vec<Daily>,
    /// Each with its smallest next thing to do.
    pub factors: Vec<FactorId>,
    pub reviews: Vec<Review>,
}

/// The plan for this outcome; none where a doctor decides first, or where nothing may be done. Without places, all count.
pub fn plan(outcome: &Outcome, minutes: Minutes, places: &[Place]) -> Option<Plan> {
    if !is_for(outcome) {
        return None;
    }
    let (waits, keeps): (Vec<_>, Vec<_>) = holding(outcome).into_iter().partition(|row| exclusion(*row).excluded == Excluded::AllButSafe);
    let mut chooser = Chooser::new(outcome, minutes, places);
    let mut stretches = Vec::new();
    for phase in STRETCHES {
        stretches.push(chooser.stretch(phase));
        if !waits.is_empty() {
            break;
        }
    }
    Some(Plan {
        ask_first: ask_first(outcome),
        tonight: first::tonight(outcome),
        easing: advice(Topic::Easing, outcome),
        breathing: first::breathing(outcome),
        pace: pace(outcome),
        preference: wishes::preference(&outcome.facts),
        stretches,
        waits,
        keeps,
        daily: daily(outcome),
        factors: factors(&outcome.facts).iter().map(|factor| factor.id).collect(),
        reviews: reviews(outcome),
    })
}

impl Plan {
    /// The same, as often as it is gone through.
    pub fn played(&self) -> Vec<ExerciseId> {
        self.stretches.first().map(Stretch::played).unwrap_or_default()
    }

    /// What is done today: all of this week, the walk too.
    pub fn today(&self) -> Vec<ExerciseId> {
        self.stretches.first().map(Stretch::exercises).unwrap_or_default()
    }
}

/// What this person does today, as long as nothing is said of time and places.
pub fn today(outcome: &Outcome) -> Vec<ExerciseId> {
    plan(outcome, Minutes::Ten, &[]).map(|plan| plan.today()).unwrap_or_default()
}

/// Whether there is a plan: from a doctor within days downward, unless nothing at all may be done.
fn is_for(outcome: &Outcome) -> bool {
    let nothing = holding(outcome).iter().any(|row| exclusion(*row).excluded == Excluded::Everything);
    outcome.disposition.leaves_time() && !nothing
}
