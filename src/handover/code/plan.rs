//! What a therapist sends back, as a row of choices. Format 1; a kind of code of its own, for it is
//! short and stands on top of whatever visit its reader has.
//!
//! All that it reads of the tables are the exercises by their place. Amounts have weights of their
//! own, and what is counted is said: a dose that changes later changes no code, and ten times never
//! become ten seconds.

use super::coder::{Coder, Damaged};
use super::visit::day;
use super::{SentPlan, weights};
use crate::clinical::exercises::{ExerciseId, Work, exercise};
use crate::clinical::plan::prescription::{Pace, Prescribed, Prescription};

/// The step in which seconds are said.
const STEP: u16 = 5;

/// Writes this plan, or reads one.
pub fn plan(coder: &mut Coder, given: Option<&SentPlan>) -> Result<SentPlan, Damaged> {
    let day = day(coder, given.and_then(|sent| sent.day))?;
    let given = given.map(|sent| &sent.prescription);
    let pace = pace(coder, given.map(|given| given.pace))?;
    let exercises = given.map(|given| given.exercises.as_slice()).unwrap_or_default();
    let count = coder.choose(&weights::EXERCISES, exercises.len().saturating_sub(1))? + 1;
    let read: Result<Vec<Prescribed>, Damaged> =
        (0..count).map(|place| prescribed(coder, exercises.get(place))).collect();
    let prescription = Prescription { exercises: read?, pace };
    if prescription.is_sound() { Ok(SentPlan { prescription, day }) } else { Err(Damaged) }
}

fn pace(coder: &mut Coder, given: Option<Pace>) -> Result<Pace, Damaged> {
    let weeks = match given {
        Some(Pace::Weeks(weeks)) => usize::from(weeks),
        Some(Pace::Stays) | None => 0,
    };
    Ok(match coder.choose(&weights::PACE, weeks)? as u16 {
        0 => Pace::Stays,
        weeks => Pace::Weeks(weeks),
    })
}

fn prescribed(coder: &mut Coder, given: Option<&Prescribed>) -> Result<Prescribed, Damaged> {
    let all = ExerciseId::ALL;
    let place = given.map_or(0, |given| given.exercise as u32);
    let place = coder.among(all.len() as u32, place)? as usize;
    let exercise = *all.get(place).ok_or(Damaged)?;
    // In reading, what stands here is not looked at.
    let given = given.copied().unwrap_or(Prescribed::usual(exercise));
    Ok(Prescribed {
        exercise,
        sets: from_one(coder, &weights::SETS, given.sets)?,
        days: from_one(coder, &weights::WEEKDAYS, given.days)?,
        amount: amount(coder, exercise, given.amount)?,
    })
}

/// Times or seconds. Where the exercise is counted otherwise today than when this was written, it is
/// not read at all.
fn amount(coder: &mut Coder, id: ExerciseId, given: u16) -> Result<u16, Damaged> {
    let timed = match exercise(id).dose.work {
        Work::Times { .. } => false,
        Work::Held(_) | Work::KeptUp(_) => true,
    };
    if coder.is(weights::COUNTED, timed)? != timed {
        return Err(Damaged);
    }
    if !timed {
        return from_one(coder, &weights::TIMES, given);
    }
    Ok(from_one(coder, &weights::SECONDS, given.div_ceil(STEP))? * STEP)
}

/// A number that begins with one.
fn from_one(coder: &mut Coder, weights: &[u32], given: u16) -> Result<u16, Damaged> {
    Ok(coder.choose(weights, usize::from(given.wrapping_sub(1)))? as u16 + 1)
}
