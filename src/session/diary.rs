//! What a visit has over weeks: the day it began, the day it is now, and what was noted since.

use crate::clinical::answers::Answers;
use crate::clinical::check_in::CheckIn;
use crate::clinical::disposition::Disposition;
use time::{Date, Duration};

/// Everything in it is also what is kept on the device, where that was asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Diary {
    /// The day of the visit, once it was opened on a later one.
    pub first: Option<Date>,
    /// The day on the visitor's clock, when somebody last looked.
    pub present: Date,
    /// The answers of the first visit, once there was a check-in: the visit's are those of now.
    pub start: Option<Answers>,
    /// What was said since, the oldest first.
    pub check_ins: Vec<CheckIn>,
    /// On which days exercises were done to their end, the first first, each once.
    pub exercise_days: Vec<Date>,
    /// What was told on another device, on answers that its code left out: no less is said until a
    /// doctor has looked.
    pub standing: Option<Disposition>,
}

impl Diary {
    /// An empty one, on this day.
    pub fn on(present: Date) -> Diary {
        Diary {
            first: None,
            present,
            start: None,
            check_ins: Vec::new(),
            exercise_days: Vec::new(),
            standing: None,
        }
    }

    /// The day of the visit: that on which its outcome was `made`, if it was not opened again.
    pub fn first_day(&self, made: Date) -> Date {
        self.first.unwrap_or(made)
    }

    /// The day on which something was last said: of the last check-in, or of the visit.
    pub fn last_day(&self, made: Date) -> Date {
        let days = self.check_ins.last().map_or(0, |check_in| check_in.day);
        self.first_day(made).saturating_add(Duration::days(i64::from(days)))
    }

    /// Exercises were done to their end today.
    pub(super) fn exercised(&mut self) {
        let days = &mut self.exercise_days;
        if !days.contains(&self.present) {
            // A clock may have been set back.
            let place = days.iter().take_while(|day| **day < self.present).count();
            days.insert(place, self.present);
        }
    }
}
