//! The language of the check-in's rows: facts about today beside the time before, by name. It runs
//! and it prints.

use super::compare::{Comparison, Trend};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::plan::pain_monitoring::Act;
use std::fmt;

ids! {
    /// A fact about today beside the time before, by the name that the printed rows use.
    Test {
        /// The rules of the check say today: emergency, or GP today.
        Alarm "alarm",
        CheckDoctor "check_doctor",
        CheckTherapist "check_therapist",
        /// From before, and no doctor has looked.
        AlarmStands "alarm_stands",
        DoctorStands "doctor_stands",
        Worse "worse",
        WorseBefore "worse_before",
        Better "better",
        NotBetter "not_better",
        ThreeDays "three_days",
        Week "week",
        Treated "treated",
        TwelveWeeks "twelve_weeks",
        Strong "strong",
        HardlySleeps "hardly_sleeps",
        PillsLong "pills_long",
        Lasting "lasting",
        Sign "sign",
        RedLight "red_light",
        Half "half",
        Stay "stay",
        Exercised "exercised",
        Waits "waits",
        LongEnough "long_enough",
        CourseUnknown "course_unknown",
    }
}

/// A condition on a comparison.
#[derive(Clone, Copy, Debug)]
pub enum When {
    Always,
    Is(Test),
    Not(Test),
    All(&'static [When]),
    Any(&'static [When]),
}

impl When {
    pub fn holds(&self, facts: &Comparison) -> bool {
        match self {
            When::Always => true,
            When::Is(test) => test.holds(facts),
            When::Not(test) => !test.holds(facts),
            When::All(parts) => parts.iter().all(|part| part.holds(facts)),
            When::Any(parts) => parts.iter().any(|part| part.holds(facts)),
        }
    }

    /// Every fact that it reads.
    pub fn tests(&self) -> Vec<Test> {
        match self {
            When::Always => Vec::new(),
            When::Is(test) | When::Not(test) => vec![*test],
            When::All(parts) | When::Any(parts) => parts.iter().flat_map(When::tests).collect(),
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: &[When], sign: &str| {
            parts.iter().map(When::to_string).collect::<Vec<_>>().join(sign)
        };
        match self {
            When::Always => to.write_str("always"),
            When::Is(test) => to.write_str(test.id()),
            When::Not(test) => write!(to, "¬{}", test.id()),
            When::All(parts) => to.write_str(&joined(parts, " ∧ ")),
            When::Any(parts) => write!(to, "({})", joined(parts, " ∨ ")),
        }
    }
}

impl Test {
    pub fn holds(self, facts: &Comparison) -> bool {
        match self {
            Test::Alarm => !facts.check.leaves_time(),
            Test::CheckDoctor => facts.check == Disposition::GpWithinDays,
            Test::CheckTherapist => facts.check == Disposition::PhysioOrPodo,
            Test::AlarmStands => !facts.standing.leaves_time(),
            Test::DoctorStands => facts.standing == Disposition::GpWithinDays,
            Test::Worse => facts.worse(),
            Test::WorseBefore => facts.worse_before,
            Test::Better => facts.better(),
            Test::NotBetter => facts.course != Trend::Better,
            Test::ThreeDays => facts.three_days,
            Test::Week => facts.week,
            Test::Treated => facts.treated,
            Test::TwelveWeeks => facts.twelve_weeks,
            Test::Strong => facts.strong,
            Test::HardlySleeps => facts.hardly_sleeps,
            Test::PillsLong => facts.pills_long,
            Test::Lasting => facts.lasting,
            Test::Sign => facts.sign,
            Test::RedLight => facts.red_light,
            // The alarm pages tell what is red; should an answer ever be, it is no reason to go on.
            Test::Half => matches!(facts.act, Act::Half | Act::StopNow),
            Test::Stay => facts.act == Act::Stay,
            Test::Exercised => facts.exercised,
            Test::Waits => facts.waits,
            Test::LongEnough => facts.long_enough,
            Test::CourseUnknown => facts.course == Trend::Unknown,
        }
    }
}
