//! NICE's measure of a digital help for back pain: who began, who still went on after 30 days, six
//! and twelve months, and why others stopped. It decides nothing; it is what a clinic may be told
//! by whoever wants to tell it.

use super::answers::{CheckIn, Item, Pick};
use crate::clinical::disposition::ids;
use crate::clinical::sources::{Certainty, Cited, Source};

ids! {
    Moment { Day30 "day_30", Month6 "month_6", Month12 "month_12", }
}

/// From this day after the first visit to that one a check-in counts for the moment. The days of
/// the moments are NICE's, how long each stays open is ours.
pub const MOMENTS: &[(Moment, u32, u32)] =
    &[(Moment::Day30, 30, 120), (Moment::Month6, 182, 300), (Moment::Month12, 365, 540)];

pub const CITED: Cited = Cited { certainty: Certainty::Read, source: Source::NiceHte16 };

/// How it stood at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engagement {
    /// It is not that far yet.
    ToCome,
    /// Nobody came back, or nothing was said of exercises then: neither going on nor stopping.
    NotKnown,
    /// There were exercises in the week before.
    GoesOn,
    /// There were none, and this is why.
    Stopped(Pick),
}

/// The measure of one visitor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Exercises were done at any time.
    pub started: bool,
    /// In the order of [`MOMENTS`].
    pub moments: Vec<(Moment, Engagement)>,
}

/// The measure after these check-ins, so many days after the first visit.
pub fn measure(check_ins: &[CheckIn], today: u32) -> Measure {
    let moments = MOMENTS.iter().map(|(moment, from, to)| {
        let mut then = check_ins.iter().filter(|one| (*from..=*to).contains(&one.day)).peekable();
        let waits = then.peek().is_none() && today <= *to;
        let none = if waits { Engagement::ToCome } else { Engagement::NotKnown };
        (*moment, then.find_map(engagement).unwrap_or(none))
    });
    Measure { started: check_ins.iter().any(exercised), moments: moments.collect() }
}

/// For which moment this check-in counted: the first one in its time that said something of
/// exercises.
pub fn counted(check_ins: &[CheckIn], place: usize) -> Option<(Moment, Engagement)> {
    let day = check_ins.get(place)?.day;
    let (moment, from, to) = MOMENTS.iter().find(|(_, from, to)| (*from..=*to).contains(&day))?;
    let counts = |one: &CheckIn| (*from..=*to).contains(&one.day) && engagement(one).is_some();
    let first = check_ins.iter().position(counts)?;
    let engagement = engagement(&check_ins[first])?;
    (first == place).then_some((*moment, engagement))
}

/// The moment that a check-in today would count for, and that none has counted for yet.
pub fn due(check_ins: &[CheckIn], today: u32) -> Option<Moment> {
    let open = MOMENTS.iter().find(|(_, from, to)| (*from..=*to).contains(&today));
    let (moment, from, to) = open?;
    let counted = |check_in: &CheckIn| {
        (*from..=*to).contains(&check_in.day) && engagement(check_in).is_some()
    };
    (!check_ins.iter().any(counted)).then_some(*moment)
}

fn exercised(check_in: &CheckIn) -> bool {
    check_in.is(&[Pick::DaysFew, Pick::DaysSome, Pick::DaysMost])
}

/// None where nothing was said of exercises.
fn engagement(check_in: &CheckIn) -> Option<Engagement> {
    if exercised(check_in) {
        Some(Engagement::GoesOn)
    } else {
        check_in.pick(Item::Stopped).map(Engagement::Stopped)
    }
}
