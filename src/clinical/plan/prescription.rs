//! What a therapist sends back: exercises of the table with how much of each, in the place of those
//! that the rules chose, and how it goes on.
//!
//! It says what a therapist wants, and not what may be: `exclusions` has the last word over it as over
//! every other plan.

use super::session::Choice;
use crate::clinical::exercises::{EXERCISES, Exercise, ExerciseId, Start, Work, exercise};

/// How many exercises there may be.
pub const MOST: usize = 6;
/// How often one is gone through in a session, and on how many days of the week.
pub const SETS: (u16, u16) = (1, 5);
pub const DAYS: (u16, u16) = (1, 7);
/// How many times, where times are counted; else how long, in seconds and by steps of so many.
pub const TIMES: (u16, u16) = (1, 30);
pub const SECONDS: (u16, u16) = (5, 600);
pub const SECONDS_STEP: u16 = 5;
/// After how many weeks a plan may go on.
pub const WEEKS: (u16, u16) = (1, 6);

/// An exercise, and how much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prescribed {
    pub exercise: ExerciseId,
    pub sets: u16,
    /// Times or seconds, as the exercise is counted: see [`amounts`].
    pub amount: u16,
    /// On so many days of the week.
    pub days: u16,
}

/// How the plan goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// It stays until therapist and patient speak.
    Stays,
    /// After so many weeks the plan of the rules goes on, if a check-in says that it may.
    Weeks(u16),
}

/// The exercises in the order in which they are done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prescription {
    pub exercises: Vec<Prescribed>,
    pub pace: Pace,
}

impl Prescribed {
    /// As a plan of the rules has it.
    pub const fn of(choice: &Choice) -> Prescribed {
        Prescribed {
            exercise: choice.exercise,
            sets: choice.dose.sets,
            amount: amount(choice.dose.work),
            days: choice.days,
        }
    }

    /// As the table has it, every day.
    pub fn usual(id: ExerciseId) -> Prescribed {
        let dose = exercise(id).dose;
        Prescribed { exercise: id, sets: dose.sets, amount: amount(dose.work), days: DAYS.1 }
    }

    fn is_sound(&self) -> bool {
        let within = |number: u16, (least, most): (u16, u16)| (least..=most).contains(&number);
        let (bounds, step) = amounts(self.exercise);
        can_be_prescribed(exercise(self.exercise))
            && within(self.sets, SETS)
            && within(self.days, DAYS)
            && within(self.amount, bounds)
            && self.amount.is_multiple_of(step)
    }
}

impl Prescription {
    /// Whether all of it is within the bounds, and no exercise stands twice.
    pub fn is_sound(&self) -> bool {
        let pace = match self.pace {
            Pace::Stays => true,
            Pace::Weeks(weeks) => (WEEKS.0..=WEEKS.1).contains(&weeks),
        };
        let once = |one: &Prescribed| {
            self.exercises.iter().filter(|two| two.exercise == one.exercise).count() == 1
        };
        pace && (1..=MOST).contains(&self.exercises.len())
            && self.exercises.iter().all(|one| one.is_sound() && once(one))
    }
}

/// The least, the most and the step of what is counted in this exercise.
pub fn amounts(id: ExerciseId) -> ((u16, u16), u16) {
    match exercise(id).dose.work {
        Work::Times { .. } => (TIMES, 1),
        Work::Held(_) | Work::KeptUp(_) => (SECONDS, SECONDS_STEP),
    }
}

/// What is counted in this work.
pub const fn amount(work: Work) -> u16 {
    match work {
        Work::Times { times, .. } => times,
        Work::Held(seconds) | Work::KeptUp(seconds) => seconds,
    }
}

/// Walking and going back to a sport have ladders of their own.
const fn can_be_prescribed(row: &Exercise) -> bool {
    !matches!(row.start, Start::Walking)
        && !matches!(row.id, ExerciseId::SportLadderTurn | ExerciseId::SportLadderWalkRun)
}

/// All exercises that can be prescribed, in the order of the table.
pub fn prescribable() -> impl Iterator<Item = &'static Exercise> {
    EXERCISES.iter().filter(|row| can_be_prescribed(row))
}
