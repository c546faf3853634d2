//! The expected course beside a diary, as data: a band of pain for each week, from the same means
//! of groups as the drawing of the result. No promise for one person, and no line where a doctor
//! has to look first.

use crate::clinical::answers::Answer;
use crate::clinical::assessment::Outcome;
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::facts::Seen;
use crate::clinical::outlook::{Outlook, Point, outlook};
use crate::clinical::vocabulary::Field;

/// Where most people of the group were: pain of 100, as the outlook has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Band {
    /// Days since the first visit.
    pub day: u32,
    pub low: u32,
    pub pain: u32,
    pub high: u32,
}

ids! {
    /// Where somebody's own pain stands beside the band.
    Beside { Below "below", Within "within", Above "above", }
}

const WEEK: u32 = 7;
/// Two years are as far as a diary shows.
const MOST: u32 = 104;

/// The band for each week of these days after the first visit; empty where there is no course to
/// show. `measured` of the outlook says whether its numbers may be shown.
pub fn course(first: &Outcome, days: u32) -> Option<(&'static Outlook, Vec<Band>)> {
    let outlook = outlook(first)?;
    let before = if outlook.from_now { 0 } else { pain_days(first) };
    let weeks = 0..=days.div_ceil(WEEK).min(MOST);
    // To the last day, so that what was noted on it stands beside the band.
    let bands = weeks.map(|week| {
        let day = (week * WEEK).min(days);
        at(outlook, before + day, day)
    });
    Some((outlook, bands.collect()))
}

/// Whether a course may be shown at an advice of today: not where a doctor has to look first.
pub const fn may_be_shown(today: Disposition) -> bool {
    !today.stands_until_seen()
}

/// Where the pain of this day may be said to stand, with the days since the pain began: beside means
/// that were measured, and nowhere else.
pub fn said(first: &Outcome, today: Disposition, day: u32, pain: u32) -> Option<(Beside, u32)> {
    let outlook = outlook(first).filter(|outlook| outlook.measured && may_be_shown(today))?;
    let before = if outlook.from_now { 0 } else { pain_days(first) };
    Some((beside(first, day, pain)?, before.saturating_add(day)))
}

/// Where pain of 0 to 10 stands on this day.
pub fn beside(first: &Outcome, day: u32, pain: u32) -> Option<Beside> {
    let outlook = outlook(first)?;
    let before = if outlook.from_now { 0 } else { pain_days(first) };
    let band = at(outlook, before.saturating_add(day), day);
    Some(if pain * 10 < band.low {
        Beside::Below
    } else if pain * 10 > band.high {
        Beside::Above
    } else {
        Beside::Within
    })
}

fn pain_days(outcome: &Outcome) -> u32 {
    match outcome.facts.seen(Field::Days) {
        Seen::Known(Answer::Number(days)) => days,
        Seen::Known(Answer::Flag(_) | Answer::One(_) | Answer::Many(_))
        | Seen::NotAsked
        | Seen::Open => 0,
    }
}

/// Between two points of the outlook along a straight line; after the last as at the last.
fn at(outlook: &Outlook, pain_day: u32, day: u32) -> Band {
    let after = outlook.points.iter().position(|point| point.week * WEEK > pain_day);
    let (from, to) = match (after, outlook.points) {
        (Some(place), points) if place > 0 => (points[place - 1], points[place]),
        (_, points) => {
            let last = points[points.len() - 1];
            (last, last)
        }
    };
    let between = |of: fn(Point) -> u32| {
        let (length, gone) = ((to.week - from.week) * WEEK, pain_day - from.week * WEEK);
        let (start, end) = (i64::from(of(from)), i64::from(of(to)));
        let more = (end - start) * i64::from(gone) / i64::from(length.max(1));
        u32::try_from(start + if length == 0 { 0 } else { more }).unwrap_or(0)
    };
    Band {
        day,
        low: between(|point| point.low),
        pain: between(|point| point.pain),
        high: between(|point| point.high),
    }
}
