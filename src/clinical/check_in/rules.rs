//! TABLE: what decides a check-in, beside the rules of the check, which are asked first and always
//! stand. Every row that holds is a reason; the highest decides. No row can lower anything.

use super::compare::Comparison;
use super::test::{Test, When};
use crate::clinical::disposition::{Contact, Disposition, ids};
use crate::clinical::red_flags::{Confirm, RuleId};
use crate::clinical::sources::{Certainty, Cited, Source};

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
