//! What came after a first visit, as a row of choices: each check-in upon what was said before it,
//! then the days with exercises, then a therapist's plan. Format 1.

use super::coder::{Coder, Damaged};
use super::left_out::LeftOut;
use super::{SentPlan, Visit, again, plan, weights};
use crate::clinical::answers::Answers;
use crate::clinical::check_in::{CheckIn, carry};
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::{Step, path};
use crate::clinical::screen::Screen;

/// No day further than this from the first visit is said.
pub(super) const LAST_DAY: u32 = 4096;

/// Of more days with exercises the last so many are said.
pub const MOST_DAYS: usize = 120;

/// What came after a first visit.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct After {
    /// The oldest first; each came to an outcome.
    pub check_ins: Vec<CheckIn>,
    /// What came of each of them.
    pub told: Vec<Told>,
    /// Days since the first visit on which exercises were done, the first first, each once.
    pub exercise_days: Vec<u32>,
    /// What a therapist sent back.
    pub plan: Option<SentPlan>,
}

/// What came of a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub outcome: Disposition,
    /// The page of the check on which an alarm ended it.
    pub stop: Option<Screen>,
}

impl After {
    pub fn is_empty(&self) -> bool {
        self.check_ins.is_empty() && self.exercise_days.is_empty() && self.plan.is_none()
    }

    /// The same as it is written. What was said at a check-in are the answers of then: those said
    /// anew, upon those that were carried over.
    pub(super) fn times(&self, first: &Answers, left_out: LeftOut) -> Times {
        let rows = self.check_ins.iter().zip(&self.told).enumerate();
        let check_ins = rows.map(|(place, (check_in, told))| {
            let now = carry::answers(first, &self.check_ins[..=place]);
            let stop = if let Step::Stop(screen) = path(&now).step { Some(screen) } else { None };
            Time {
                check_in: check_in.clone(),
                told: Told {
                    outcome: told.outcome,
                    stop: stop.map(|screen| left_out.last_said(screen)),
                },
                now: left_out.said(now),
            }
        });
        let spare = self.exercise_days.len().saturating_sub(MOST_DAYS);
        Times {
            check_ins: check_ins.collect(),
            exercise_days: self.exercise_days[spare..].to_vec(),
            plan: self.plan.clone(),
        }
    }
}

/// What is written; nothing in reading.
#[derive(Default)]
pub(super) struct Times {
    check_ins: Vec<Time>,
    exercise_days: Vec<u32>,
    plan: Option<SentPlan>,
}

/// One check-in as it is written.
pub(super) struct Time {
    pub check_in: CheckIn,
    pub told: Told,
    /// The answers of then.
    pub now: Answers,
}

/// Writes what came after this visit, or reads it. The visit is as the code says it.
pub(super) fn after(
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
