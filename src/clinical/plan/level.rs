//! TABLE: how high a plan begins, by what somebody can do, how much it hurts and how old they are.
//! The next step follows from what succeeds, never from the calendar.

use super::conditions::{LONG, STRONGEST};
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::ids;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Level {
        /// Positions and a small movement.
        A "a",
        /// Much does not succeed: a high chair, lying, one movement that was named.
        B "b",
        /// Slower than usual.
        C "c",
        /// Ordinary life succeeds: with a load from the beginning.
        D "d",
    }
}

const WORSE: Cond = Cond::Is(&[Opt::CourseWorse]);
const LITTLE: Cond = Cond::AtMost(Field::Sev, 4);
/// From this age nobody begins with a load; the limits of bone and balance are rows of the
/// exclusions.
const UNDER_75: Cond = Cond::AtMost(Field::Age, 74);

/// For who gets worse no level beyond the second.
pub const ABLE: Cond = Cond::All(&[
    Cond::Not(&WORSE),
    UNDER_75,
    Cond::Any(&[
        Cond::All(&[Cond::Is(&[Opt::FunctionOk]), Cond::AtMost(Field::Sev, 6)]),
        Cond::All(&[Cond::Is(&[Opt::FunctionSlow]), LITTLE, Cond::Is(&[Opt::CourseBetter])]),
        // Long, steady and mild: the load is what has been missing.
        Cond::All(&[Cond::Is(&[Opt::FunctionSlow]), LITTLE, LONG, Cond::AtMost(Field::Age, 64)]),
    ]),
]);
const STEADY: Cond = Cond::All(&[
    Cond::Not(&WORSE),
    Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]),
    Cond::Any(&[Cond::AtMost(Field::Age, 64), Cond::All(&[UNDER_75, LITTLE])]),
]);

/// The first row that holds counts.
pub const LEVELS: &[(Level, Cond)] =
    &[(Level::A, STRONGEST), (Level::D, ABLE), (Level::C, STEADY), (Level::B, Cond::Always)];

pub fn level(outcome: &Outcome) -> Level {
    LEVELS.iter().find(|(_, when)| when.holds(&outcome.facts)).map_or(Level::B, |(level, _)| *level)
}
