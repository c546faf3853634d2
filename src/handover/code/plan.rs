//! What a therapist sends back, as a row of choices. Format 1; a kind of code of its own, for it is
//! short and stands on top of whatever visit its reader has.

use super::coder::{Coder, Damaged};
use super::visit::day;
use super::{SentPlan, weights};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::plan::prescription::{
    DAYS, MOST, Pace, Prescribed, Prescription, SETS, WEEKS, amounts,
};

/// Writes this plan, or reads one.
pub fn plan(coder: &mut Coder, given: Option<&SentPlan>) -> Result<SentPlan, Damaged> {
    let day = day(coder, given.and_then(|sent| sent.day))?;
    let given = given.map(|sent| &sent.prescription);
    let pace = pace(coder, given.map(|given| given.pace))?;
    let exercises = given.map(|given| given.exercises.as_slice()).unwrap_or_default();
    let count = coder.choose(&weights::EXERCISES[..MOST], exercises.len().saturating_sub(1))? + 1;
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
    Ok(match coder.choose(&weights::PACE[..=usize::from(WEEKS.1)], weeks)? as u16 {
        0 => Pace::Stays,
        weeks => Pace::Weeks(weeks),
    })
}

/// An amount as the table has it costs next to nothing.
fn prescribed(coder: &mut Coder, given: Option<&Prescribed>) -> Result<Prescribed, Damaged> {
    let all = ExerciseId::ALL;
    let place = given.map_or(0, |given| given.exercise as u32);
    let place = coder.among(all.len() as u32, place)? as usize;
    let exercise = *all.get(place).ok_or(Damaged)?;
    let usual = Prescribed::usual(exercise);
    let given = given.copied().unwrap_or(usual);
    let sets = coder.choose(&weights::SETS, usize::from(given.sets.wrapping_sub(SETS.0)))? as u16;
    let days =
        coder.choose(&weights::WEEKDAYS, usize::from(given.days.wrapping_sub(DAYS.0)))? as u16;
    let other = coder.is(weights::AMOUNT, given.amount != usual.amount)?;
    let ((least, most), step) = amounts(exercise);
    let amount = if other {
        let steps = u32::from((most - least) / step + 1);
        let at = u32::from(given.amount.wrapping_sub(least) / step);
        least + step * coder.among(steps, at)? as u16
    } else {
        usual.amount
    };
    // What is as usual is not written as another.
    if other == (amount != usual.amount) {
        Ok(Prescribed { exercise, sets: sets + SETS.0, amount, days: days + DAYS.0 })
    } else {
        Err(Damaged)
    }
}
