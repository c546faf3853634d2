//! TABLE: what decides a check-in, beside the rules of the check, which are asked first and always
//! stand. Every row that holds is a reason; the highest decides. No row can lower anything.

use super::compare::{Comparison, Trend};
use crate::clinical::disposition::{Contact, Disposition, ids};
use crate::clinical::plan::pain_monitoring::Act;
use crate::clinical::red_flags::{Confirm, RuleId};
use crate::clinical::sources::{Certainty, Cited, Source};
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

ids! {
    /// The rows' names, worst first.
    CheckInRuleId {
        Alarm "alarm", AlarmStands "alarm_stands", NoSleep "no_sleep",
        Doctor "doctor", DoctorStands "doctor_stands", WorseTwice "worse_twice", Treated "treated",
        TwelveWeeks "twelve_weeks",
        Therapist "therapist", Worse "worse",
        Painkillers "painkillers", Better "better", Steady "steady",
    }
}

/// What a row decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// What the rules of the check say today.
    AsTheCheck,
    /// What was said before and still stands.
    AsBefore,
    Own(Disposition),
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct CheckInRule {
    pub id: CheckInRuleId,
    pub when: When,
    pub level: Level,
    /// Whom the row itself names; the rules of the check name their own.
    pub calls: &'static [Contact],
    /// Working days in which to be seen; zero where the rules of the check say it, or nobody has to
    /// be seen.
    pub within: u8,
    pub cited: &'static [Cited],
    pub confirm: Confirm,
}

const fn own(
    id: CheckInRuleId,
    when: When,
    level: Disposition,
    calls: &'static [Contact],
    within: u8,
    cited: &'static [Cited],
) -> CheckInRule {
    CheckInRule { id, when, level: Level::Own(level), calls, within, cited, confirm: Confirm::Row }
}

const fn of_the_check(id: CheckInRuleId, when: When, level: Level) -> CheckInRule {
    CheckInRule { id, when, level, calls: &[], within: 0, cited: OURS, confirm: Confirm::Row }
}

const fn professional(source: Source) -> Cited {
    Cited { certainty: Certainty::Professional, source }
}

const OURS: &[Cited] = &[professional(Source::PracticeKnowledge)];
const LEAFLETS: &[Cited] =
    &[Cited { certainty: Certainty::Recorded, source: Source::DutchLeaflets }];
const M54: &[Cited] = &[professional(Source::NhgM54)];
const PAIN: &[Cited] = &[professional(Source::NhgPain)];
const KNGF: &[Cited] = &[professional(Source::Kngf)];
const GP: &[Contact] = &[Contact::Gp];

/// The table, worst first.
pub const CHECK_IN_RULES: &[CheckInRule] = &[
    of_the_check(CheckInRuleId::Alarm, When::Is(Test::Alarm), Level::AsTheCheck),
    of_the_check(CheckInRuleId::AlarmStands, When::Is(Test::AlarmStands), Level::AsBefore),
    // The sign of the safety net: so much pain that there is no sleep, also with a painkiller.
    own(
        CheckInRuleId::NoSleep,
        When::All(&[When::Is(Test::Strong), When::Is(Test::HardlySleeps)]),
        Disposition::GpToday,
        GP,
        0,
        OURS,
    ),
    of_the_check(CheckInRuleId::Doctor, When::Is(Test::CheckDoctor), Level::AsTheCheck),
    of_the_check(CheckInRuleId::DoctorStands, When::Is(Test::DoctorStands), Level::AsBefore),
    own(
        CheckInRuleId::WorseTwice,
        When::All(&[When::Is(Test::Worse), When::Is(Test::WorseBefore), When::Is(Test::Week)]),
        Disposition::GpWithinDays,
        GP,
        3,
        M54,
    ),
    own(
        CheckInRuleId::Treated,
        When::All(&[When::Is(Test::Treated), When::Is(Test::NotBetter)]),
        Disposition::GpWithinDays,
        GP,
        10,
        LEAFLETS,
    ),
    own(
        CheckInRuleId::TwelveWeeks,
        When::All(&[When::Is(Test::TwelveWeeks), When::Is(Test::NotBetter)]),
        Disposition::GpWithinDays,
        GP,
        10,
        KNGF,
    ),
    of_the_check(CheckInRuleId::Therapist, When::Is(Test::CheckTherapist), Level::AsTheCheck),
    own(
        CheckInRuleId::Worse,
        When::All(&[
            When::Is(Test::Week),
            When::Any(&[When::Is(Test::Worse), When::Is(Test::ThreeDays)]),
        ]),
        Disposition::PhysioOrPodo,
        &[Contact::Physio],
        0,
        LEAFLETS,
    ),
    own(CheckInRuleId::Painkillers, When::Is(Test::PillsLong), Disposition::SelfCare, &[], 0, PAIN),
    own(CheckInRuleId::Better, When::Is(Test::Better), Disposition::SelfCare, &[], 0, OURS),
];

/// What holds when no row does.
pub const STEADY: CheckInRule =
    own(CheckInRuleId::Steady, When::Always, Disposition::SelfCare, &[], 0, OURS);

/// The row with this name.
pub fn check_in_rule(id: CheckInRuleId) -> &'static CheckInRule {
    CHECK_IN_RULES.iter().find(|row| row.id == id).unwrap_or(&STEADY)
}

impl CheckInRule {
    pub fn disposition(&self, facts: &Comparison) -> Disposition {
        match self.level {
            Level::AsTheCheck => facts.check,
            Level::AsBefore => facts.standing,
            Level::Own(disposition) => disposition,
        }
    }
}

/// The rows that hold, worst first, and what they decide.
pub fn decide(facts: &Comparison) -> (Disposition, Vec<CheckInRuleId>) {
    decide_by(CHECK_IN_RULES, facts)
}

/// The same by these rows, so that it can be proved about.
pub fn decide_by(rows: &[CheckInRule], facts: &Comparison) -> (Disposition, Vec<CheckInRuleId>) {
    let mut rows: Vec<&CheckInRule> = rows.iter().filter(|row| row.when.holds(facts)).collect();
    if rows.is_empty() {
        rows.push(&STEADY);
    }
    let highest = rows.iter().map(|row| row.disposition(facts)).max();
    (highest.unwrap_or(facts.check), rows.iter().map(|row| row.id).collect())
}

ids! {
    /// Times since the pain began at which the rules of the check begin to ask for more.
    Threshold { Week1 "week_1", Weeks3 "weeks_3", Weeks6 "weeks_6", Weeks12 "weeks_12", }
}

/// Each with its day, and the rules that read it.
pub const THRESHOLDS: &[(Threshold, u32, &[RuleId])] = &[
    (Threshold::Week1, 7, &[RuleId::P01, RuleId::P07, RuleId::D13, RuleId::D20]),
    (Threshold::Weeks3, 21, &[RuleId::P02]),
    (Threshold::Weeks6, 42, &[RuleId::P11, RuleId::D05, RuleId::D27]),
    (Threshold::Weeks12, 84, &[RuleId::P08]),
];

/// The thresholds that were passed between these days of the pain.
pub fn passed(before: u32, now: u32) -> Vec<Threshold> {
    let rows = THRESHOLDS.iter().filter(|(_, day, _)| before < *day && *day <= now);
    rows.map(|(threshold, ..)| *threshold).collect()
}
