//! What came after a first visit, as a row of choices: each check-in upon what was said before it,
//! then the days with exercises, then a therapist's plan. Format 1.

use super::after::{After, LAST_DAY, MOST_DAYS, Times};
use super::coder::{Coder, Damaged};
use super::left_out::LeftOut;
use super::{Visit, again, plan, weights};

/// Writes what came after this visit, or reads it. The visit is as the code says it.
pub(super) fn since(
    coder: &mut Coder,
    given: &Times,
    first: &Visit,
    left_out: LeftOut,
) -> Result<After, Damaged> {
    let mut read = After::default();
    for place in 0..coder.choose(&weights::CHECK_INS, given.check_ins.len())? {
        again::check_in(coder, given.check_ins.get(place), first, &mut read, left_out)?;
    }
    read.exercise_days = exercise_days(coder, &given.exercise_days)?;
    if coder.is(weights::PRESCRIBED, given.plan.is_some())? {
        read.plan = Some(plan::plan(coder, given.plan.as_ref())?);
    }
    if read.is_empty() { Err(Damaged) } else { Ok(read) }
}

/// From each day with exercises to the next.
fn exercise_days(coder: &mut Coder, given: &[u32]) -> Result<Vec<u32>, Damaged> {
    const MORE: usize = weights::EXERCISED.len() - 1;
    let mut read = Vec::new();
    let mut next = 0;
    while read.len() < MOST_DAYS {
        // The first day is one, too.
        let gap = given.get(read.len()).map(|day| (day + 1).wrapping_sub(next));
        if gap == Some(0) || gap.is_some_and(|gap| gap > LAST_DAY) {
            return Err(Damaged);
        }
        let gap = gap.unwrap_or(0);
        let form = coder.choose(&weights::EXERCISED, MORE.min(gap as usize))?;
        let gap = match form {
            0 => break,
            MORE => MORE as u32 + coder.among(LAST_DAY, gap.wrapping_sub(MORE as u32))?,
            days => days as u32,
        };
        next += gap;
        if next > LAST_DAY {
            return Err(Damaged);
        }
        read.push(next - 1);
    }
    Ok(read)
}
