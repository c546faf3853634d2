//! When to look again: dates counted from the day the pain began, and the day before which to be seen.
//!
//! Days come in and go out as numbers; which date that is, the floor above knows.

use super::answers::Answer;
use super::assessment::{Outcome, rule};
use super::disposition::{Disposition, ids};
use super::facts::Seen;
use super::vocabulary::Field;

ids! {
    /// What to look at on a day.
    Look {
        /// Still very painful, or worse: physiotherapist.
        Day7 "day_7",
        /// Moving still poor: physiotherapist.
        Day21 "day_21",
        /// Not better: physiotherapist or GP.
        Day42 "day_42",
        /// From then on every six weeks.
        SixWeekly "six_weekly",
    }
}

/// A day on which to look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    pub look: Look,
    /// Days from today.
    pub in_days: u32,
}

/// The days that are still to come, soonest first. None on the two highest levels: there a doctor decides.
pub fn reviews(outcome: &Outcome) -> Vec<Review> {
    let Seen::Known(Answer::Number(days)) = outcome.facts.seen(Field::Days) else { return Vec::new() };
    if !outcome.disposition.leaves_time() {
        return Vec::new();
    }
    let ahead = [(Look::Day7, 7), (Look::Day21, 21), (Look::Day42, 42)];
    let mut reviews: Vec<Review> = ahead
        .into_iter()
        .filter(|(_, day)| *day > days)
        .map(|(look, day)| Review { look, in_days: day - days })
        .collect();
    if reviews.is_empty() {
        reviews.push(Review { look: Look::SixWeekly, in_days: 42 - days % 42 });
    }
    reviews
}

/// Within how many working days to see the GP: the shortest of the rules that fired. None on other levels.
pub fn working_days(outcome: &Outcome) -> Option<u8> {
    if outcome.disposition != Disposition::GpWithinDays {
        return None;
    }
    outcome.reasons.iter().map(|id| rule(*id).within).filter(|within| *within > 0).min()
}

/// Counts working days on from today (Monday to Friday; national holidays are not counted out).
///
/// `weekday` is today's, Monday being 0. Returns the number of days from today.
pub fn days_until(working_days: u8, weekday: u8) -> u32 {
    let mut left = working_days;
    let mut days = 0;
    while left > 0 {
        days += 1;
        if (u32::from(weekday) + days) % 7 < 5 {
            left -= 1;
        }
    }
    days
}
