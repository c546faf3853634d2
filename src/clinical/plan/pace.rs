//! How fast a plan goes: more calmly where it gets worse or hurts in many places, a step further where much goes well. Our own
//! proposal, as all numbers of the plan are.

use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::ids;
use crate::clinical::exclusions::holding;
use crate::clinical::exercises::{EXERCISES, Exercise, ExerciseId, Phase, Tag, easier};
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Pace {
        /// Half of everything in the first week, and each next step of a chain a stretch later.
        Gentle "gentle",
        Ordinary "ordinary",
        /// The first step of each chain counts as done, and each next step comes a stretch earlier.
        Ahead "ahead",
    }
}

pub const GENTLE: Cond = Cond::Any(&[Cond::Is(&[Opt::CourseWorse]), Cond::Count(Field::Elsewhere, 2)]);
/// Only for somebody from whom nothing is kept, and not to know how it goes is no reason.
pub const AHEAD: Cond = Cond::All(&[
    Cond::Is(&[Opt::FunctionOk]), Cond::AtMost(Field::Sev, 4), Cond::AtMost(Field::Age, 64),
    Cond::Any(&[Cond::Is(&[Opt::CourseBetter]), Cond::All(&[Cond::Is(&[Opt::CourseSame]), Cond::AtLeast(Field::Days, 7)])]),
]);
/// To the end of a movement, with a weight, and on a nerve: never earlier than the table has it.
pub const KEPT_BACK: &[Tag] = &[Tag::FlexEnd, Tag::FlexLoad, Tag::ExtEnd, Tag::RotEnd, Tag::Strain, Tag::Nerve];

pub fn pace(outcome: &Outcome) -> Pace {
    if GENTLE.holds(&outcome.facts) {
        Pace::Gentle
    } else if AHEAD.holds(&outcome.facts) && holding(outcome).is_empty() {
        Pace::Ahead
    } else {
        Pace::Ordinary
    }
}

impl Pace {
    /// In which stretch this exercise may come, at the earliest.
    pub fn due(self, row: &Exercise) -> Phase {
        let first = easier(row.id).is_none();
        match self {
            Pace::Gentle if !first => later(row.from),
            Pace::Ahead if !first && !KEPT_BACK.iter().any(|tag| row.has(*tag)) => earlier(row.from),
            Pace::Gentle | Pace::Ordinary | Pace::Ahead => row.from,
        }
    }

    /// What counts as done before the first stretch.
    pub fn done(self) -> Vec<ExerciseId> {
        let first = |row: &&Exercise| row.harder.is_some() && easier(row.id).is_none();
        let ahead = EXERCISES.iter().filter(|_| self == Pace::Ahead).filter(first);
        ahead.map(|row| row.id).collect()
    }
}

const fn later(phase: Phase) -> Phase {
    match phase {
        Phase::Now | Phase::Week1 => Phase::Weeks2To3,
        Phase::Weeks2To3 => Phase::Weeks4To6,
        Phase::Weeks4To6 | Phase::After => Phase::After,
    }
}

pub const fn earlier(phase: Phase) -> Phase {
    match phase {
        Phase::Now => Phase::Now,
        Phase::Week1 | Phase::Weeks2To3 => Phase::Week1,
        Phase::Weeks4To6 => Phase::Weeks2To3,
        Phase::After => Phase::Weeks4To6,
    }
}
