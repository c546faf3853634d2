//! When to look again: days 7, 21 and 42 (and 3, while it is still to come) counted from the day
//! the pain began, the others from today; and the day before which to be seen.
//!
//! Days come in and go out as numbers; which date that is, the floor above knows.

use super::advice::LOOK_FIRST;
use super::answers::Answer;
use super::assessment::{Outcome, rule};
use super::condition::Cond;
use super::disposition::{Disposition, ids};
use super::facts::Seen;
use super::plan::conditions::{LEG, MUCH_FAILS, STRONG};
use super::plan::pain_monitoring::LASTING;
use super::vocabulary::Field;

ids! {
    /// What to look at on a day.
    Look {
        /// So much pain, or a leg that stops much: whether sleeping and walking succeed by now.
        Day3 "day_3",
        /// Still very painful, or worse: physiotherapist.
        Day7 "day_7",
        /// From 75 years: not less, GP.
        Week "week",
        /// Moving still poor: physiotherapist.
        Day21 "day_21",
        /// Not better: physiotherapist or GP.
        Day42 "day_42",
        /// Not better after three weeks of treatment: GP.
        Treated "treated",
        /// Pain that lasts: what succeeds again. No date has it watched for its own sake.
        Goal "goal",
    }
}

/// A day on which to look again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    pub look: Look,
    /// Days from today.
    pub in_days: u32,
}

/// So much pain, or pain of a leg by which much does not succeed.
const TOO_MUCH: Cond = Cond::Any(&[STRONG, Cond::All(&[LEG, MUCH_FAILS])]);
/// From this age a broken vertebra is likely enough that one week is soon enough to ask.
const OLD: Cond = Cond::AtLeast(Field::Age, 75);
/// Days until three weeks of treatment are over: the first visit is a week away.
const AFTER_TREATMENT: u32 = 28;
const SIX_WEEKS: u32 = 42;
/// By then whoever was told to see a doctor within ten working days has seen one.
const DOCTOR_HAS_LOOKED: u32 = 14;

/// Days of the pain on which to look again, as the safety net counts them; whoever was sent to a
/// therapist needs no date for that.
const fn ahead(disposition: Disposition) -> &'static [(Look, u32)] {
    match disposition {
        Disposition::EmergencyNow | Disposition::GpToday | Disposition::PhysioOrPodo => &[],
        Disposition::GpWithinDays => &[(Look::Day42, SIX_WEEKS)],
        Disposition::SelfCare => &[(Look::Day7, 7), (Look::Day21, 21), (Look::Day42, SIX_WEEKS)],
    }
}

/// The days that are still to come, soonest first. None on the two highest levels, nor where a
/// doctor looks for something first: there a doctor decides.
pub fn reviews(outcome: &Outcome) -> Vec<Review> {
    let Seen::Known(Answer::Number(days)) = outcome.facts.seen(Field::Days) else {
        return Vec::new();
    };
    let doctor = outcome.disposition == Disposition::GpWithinDays;
    let waits = doctor && outcome.reasons.iter().any(|id| LOOK_FIRST.contains(id));
    if !outcome.disposition.leaves_time() || waits {
        return Vec::new();
    }
    let from_today = |look: Look, in_days: u32| Review { look, in_days };
    let ahead = ahead(outcome.disposition).iter().filter(|(_, day)| *day > days);
    let mut reviews: Vec<Review> = ahead.map(|(look, day)| from_today(*look, day - days)).collect();
    if doctor {
        // No date of somebody else's before the doctor's.
        reviews.retain(|review| review.in_days > DOCTOR_HAS_LOOKED);
    }
    let lasting = LASTING.holds(&outcome.facts);
    if outcome.disposition == Disposition::SelfCare && days < SIX_WEEKS && OLD.holds(&outcome.facts)
    {
        reviews.retain(|review| review.in_days > 7 && review.look != Look::Day7);
        reviews.insert(0, from_today(Look::Week, 7));
    } else if outcome.disposition == Disposition::PhysioOrPodo && !lasting {
        reviews.push(from_today(Look::Treated, AFTER_TREATMENT));
    } else if lasting || reviews.is_empty() {
        reviews.push(from_today(Look::Goal, SIX_WEEKS));
    }
    if let Some(in_days) = third_day(outcome, days).filter(|_| !lasting) {
        reviews.insert(0, from_today(Look::Day3, in_days));
    }
    reviews
}

/// In how many days to ask for pain that may be too much. A visit to a therapist may be two weeks
/// off, so there it is asked in three days, however long the pain has lasted; on one's own the
/// seventh day of the pain is near enough by then.
fn third_day(outcome: &Outcome, days: u32) -> Option<u32> {
    let asks = match outcome.disposition {
        Disposition::SelfCare => STRONG.holds(&outcome.facts) && days < 3,
        Disposition::PhysioOrPodo => TOO_MUCH.holds(&outcome.facts),
        Disposition::GpWithinDays | Disposition::GpToday | Disposition::EmergencyNow => false,
    };
    asks.then(|| if days < 3 { 3 - days } else { 3 })
}

/// Within how many working days to see the GP: the shortest of the rules that fired. None on other
/// levels.
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
