//! What came after a first visit, as data: as it is read, and as it is written.

use super::SentPlan;
use super::left_out::LeftOut;
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
    /// The last day, counted from the first visit, of which something is known.
    pub fn last_day(&self) -> u32 {
        let check_in = self.check_ins.last().map_or(0, |check_in| check_in.day);
        check_in.max(self.exercise_days.last().copied().unwrap_or(0))
    }

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
    pub check_ins: Vec<Time>,
    pub exercise_days: Vec<u32>,
    pub plan: Option<SentPlan>,
}

/// One check-in as it is written.
pub(super) struct Time {
    pub check_in: CheckIn,
    pub told: Told,
    /// The answers of then.
    pub now: Answers,
}
