//! What to expect, as data for a drawing and for words (rulings K2, K7). Means of groups, with an
//! honest spread: no promise for one person.

use super::advice::{FRESH, LEG, LONGER};
use super::assessment::Outcome;
use super::audience::Audience;
use super::disposition::ids;

ids! {
    /// Which course fits.
    OutlookId {
        /// Under six weeks, without pain below the knee.
        Fresh "fresh",
        /// Six weeks and longer.
        Longer "longer",
        /// Pain below the knee.
        Leg "leg",
    }
}

/// One point of the measured mean: weeks since the start, and mean pain of 100, with a rough band
/// around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    pub week: u32,
    pub pain: u32,
    pub low: u32,
    pub high: u32,
}

/// A course that was measured in groups of people.
#[derive(Clone, Copy, Debug)]
pub struct Outlook {
    pub id: OutlookId,
    /// As for the advice that tells the same in words.
    pub audience: Audience,
    pub points: &'static [Point],
    /// The points are means that were measured; else the line between them is drawn by hand, and
    /// shows no numbers.
    pub measured: bool,
    /// Counted from now: the people of that study had had their pain for long when the measuring
    /// began.
    pub from_now: bool,
    /// Where the means were read. The band is our own rough drawing of "people differ", and says
    /// so.
    pub source: &'static str,
}

const fn at(week: u32, pain: u32, low: u32, high: u32) -> Point {
    Point { week, pain, low, high }
}

pub const OUTLOOKS: &[Outlook] = &[
    Outlook {
        id: OutlookId::Fresh,
        audience: FRESH,
        points: &[at(0, 52, 35, 75), at(6, 23, 5, 45), at(26, 12, 0, 35), at(52, 6, 0, 30)],
        measured: true,
        from_now: false,
        source: "CMAJ 2012 184(11) E613, acute (K7)",
    },
    Outlook {
        id: OutlookId::Longer,
        audience: LONGER,
        // The numbers of 2012 counted people with six to twelve weeks of pain, and promised too
        // much. Those of 2024 still have to be read by a clinician: until then the line is drawn by
        // hand, after what that study says, and shows no numbers.
        points: &[at(0, 56, 38, 78), at(6, 48, 28, 70), at(26, 43, 20, 66), at(52, 40, 15, 64)],
        measured: false,
        from_now: true,
        source: "after Wallwork 2024, CMAJ 196 E29: from twelve weeks on pain falls slowly; the line between is drawn by hand (K7)",
    },
    Outlook {
        id: OutlookId::Leg,
        audience: LEG,
        points: &[at(0, 60, 40, 85), at(6, 38, 15, 65), at(12, 25, 5, 55), at(52, 18, 0, 45)],
        measured: false,
        from_now: false,
        source: "NHG M55: three in four settle within three months (K2); the line between is drawn by hand",
    },
];

/// The course for this outcome; none where a doctor has to look first. Pain in the leg, last in the
/// table, has a course of its own, however long it lasts.
pub fn outlook(outcome: &Outcome) -> Option<&'static Outlook> {
    OUTLOOKS.iter().rev().find(|outlook| outlook.audience.fits(outcome))
}
