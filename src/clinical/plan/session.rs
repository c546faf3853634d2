//! What a plan is made of: an exercise chosen for a reason, and a stretch of time with its session.

use super::rationale::Rationale;
use super::walking::Walk;
use crate::clinical::disposition::ids;
use crate::clinical::exercises::{Dose, ExerciseId, Phase, exercise};

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

/// An exercise, why it was chosen, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub exercise: ExerciseId,
    pub because: Rationale,
    pub dose: Dose,
    /// On so many days of the week.
    pub days: u16,
    /// In the hands or on the back; 0 is none.
    pub kilos: u16,
}

impl Choice {
    /// Every day, as much as its row says.
    pub fn of(id: ExerciseId, because: Rationale) -> Choice {
        Choice { exercise: id, because, dose: exercise(id).dose, days: 7, kilos: 0 }
    }
}

/// An exercise as it is gone through: how much of it.
pub type Turn = (ExerciseId, Dose);

/// What to do in one stretch of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhasePlan {
    pub phase: Phase,
    /// Done one after another.
    pub session: Vec<Choice>,
    /// What the session takes, changing over included.
    pub seconds: u32,
    /// Beside the session: its place on the ladder.
    pub walk: Option<Walk>,
    /// Back to running and turning, for who named such a sport.
    pub sport: Option<Choice>,
}

impl PhasePlan {
    /// As they are gone through. Walking is done out of doors, without the player.
    pub fn played(&self) -> Vec<ExerciseId> {
        self.session.iter().map(|choice| choice.exercise).collect()
    }

    /// The same, with how much of each.
    pub fn turns(&self) -> Vec<Turn> {
        self.session.iter().map(|choice| (choice.exercise, choice.dose)).collect()
    }

    /// Walk, session and sport, as they are told.
    pub fn exercises(&self) -> Vec<ExerciseId> {
        let walk = self.walk.map(|walk| walk.exercise);
        walk.into_iter()
            .chain(self.played())
            .chain(self.sport.map(|sport| sport.exercise))
            .collect()
    }

    /// How much of this exercise there is here.
    pub fn dose(&self, id: ExerciseId) -> Option<Dose> {
        self.session.iter().find(|choice| choice.exercise == id).map(|choice| choice.dose)
    }
}
