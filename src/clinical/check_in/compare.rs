//! What a check-in shows beside the time before: the few facts that its own rules read. No more
//! than these, so that every combination of them can be gone through.

use super::answers::{CheckIn, Pick};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::disposition::{Contact, Disposition, ids};
use crate::clinical::exclusions::{holding, waits_first};
use crate::clinical::facts::{Facts, Seen};
use crate::clinical::plan::pain_monitoring::{Act, After, LASTING, act, light, pain_rule};
use crate::clinical::red_flags::RuleId;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    /// Which way something went.
    Trend { Better "better", Same "same", Worse "worse", Unknown "unknown", }
}

/// So many points on a scale of ten are a change, and fewer are not.
pub const POINTS: u32 = 2;
/// Strong pain, and the days from which pain that grows is for a therapist.
const STRONG: Cond = Cond::AtLeast(Field::Sev, 7);
const WEEK: Cond = Cond::AtLeast(Field::Days, 7);
/// By this day after the first visit, three weeks of treatment are over.
const AFTER_TREATMENT: u32 = 28;
const TWELVE_WEEKS: u32 = 84;
/// Painkillers for longer than this are for a GP or pharmacist.
const PILLS_LONG: u32 = 14;
/// How many weeks each part of the plan lasts at least; the last goes on.
pub const WEEKS: [u32; 4] = [1, 2, 3, 0];

/// What is known from the times before.
#[derive(Clone, Debug)]
pub struct History {
    /// The answers as they stood the last time.
    pub answers: Answers,
    /// How long the pain had lasted at the first visit.
    pub first_days: u32,
    pub last: Disposition,
    /// An alarm (emergency or GP today) that no doctor has looked at.
    pub alarm: Option<Alarm>,
    /// Rules that ask for a GP within days, each with the days of the pain at which it held: that
    /// time passes undoes none of them.
    pub waiting: Vec<(RuleId, u32)>,
    pub worse: bool,
    /// A therapist has looked since the first visit; a doctor has.
    pub therapist: bool,
    pub doctor: bool,
    /// The plan was stopped for a new sign, and nobody has looked at it yet.
    pub stopped: bool,
    /// Which part of the plan, and since which day.
    pub stage: usize,
    pub since: u32,
}

#[derive(Clone, Debug)]
pub struct Alarm {
    pub disposition: Disposition,
    pub rules: Vec<RuleId>,
    pub contacts: Vec<Contact>,
}

/// The facts that the rows of the check-in read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// What the rules of the check say of today's answers.
    pub check: Disposition,
    /// What still stands from before, unseen by a doctor; `self_care` where nothing does.
    pub standing: Disposition,
    pub course: Trend,
    /// The worst pain, by points.
    pub pain: Trend,
    pub function: Trend,
    pub worse_before: bool,
    pub three_days: bool,
    pub week: bool,
    pub treated: bool,
    pub twelve_weeks: bool,
    pub strong: bool,
    pub hardly_sleeps: bool,
    pub pills_long: bool,
    pub lasting: bool,
    /// Something new in a leg, the bladder or the feeling between the legs, now or at the last
    /// stop and still unseen.
    pub sign: bool,
    pub red_light: bool,
    pub act: Act,
    /// Exercises on three days of the week or more.
    pub exercised: bool,
    /// A doctor has to look before the plan goes on.
    pub waits: bool,
    /// This part of the plan has lasted as long as it should.
    pub long_enough: bool,
}

/// Lays today beside the times before. `outcome` is what the rules of the check say today, with
/// what still stands.
pub fn compare(
    history: &History,
    now: &CheckIn,
    outcome: &Outcome,
    check: Disposition,
    standing: Disposition,
) -> Comparison {
    let before = Facts::of(&history.answers);
    let facts = &outcome.facts;
    let crossed = history.first_days < TWELVE_WEEKS && number(facts, Field::Days) >= TWELVE_WEEKS;
    let assessed = Cond::Is(&[Opt::AssessedYesSame]).holds(facts);
    let therapist = history.therapist || now.is(&[Pick::SeenTherapist]);
    let doctor = history.doctor || now.is(&[Pick::SeenDoctor]);
    let lasting = LASTING.holds(facts);
    let unseen = history.stopped && !now.is(&[Pick::SeenDoctor, Pick::SeenTherapist]);
    let new_sign = SIGNS.iter().any(|sign| sign.holds(facts) && !sign.holds(&before));
    Comparison {
        check,
        standing,
        course: course(facts),
        pain: points(number(&before, Field::Sev), number(facts, Field::Sev)),
        function: function(&before, facts),
        worse_before: history.worse,
        three_days: now.is(&[Pick::ResponseThreeDays]),
        week: WEEK.holds(facts),
        treated: now.day >= AFTER_TREATMENT && therapist && !doctor && !lasting,
        twelve_weeks: crossed && !therapist && !doctor && !assessed,
        strong: STRONG.holds(facts),
        hardly_sleeps: now.is(&[Pick::SleepHardly]),
        pills_long: now.day >= PILLS_LONG
            && now.is(&[Pick::MedicinesSame, Pick::MedicinesMore, Pick::MedicinesUnknown]),
        lasting,
        sign: new_sign || unseen,
        red_light: now.red_light,
        act: answer_of_the_body(outcome, now),
        exercised: now.is(&[Pick::DaysSome, Pick::DaysMost]),
        waits: waits_first(&holding(outcome)),
        long_enough: now.day.saturating_sub(history.since) >= 7 * WEEKS[history.stage.min(3)],
    }
}

/// What is red for the plan at any pain, as the one rule for pain has it, told by the alarm pages.
const SIGNS: [Cond; 4] = [
    Cond::YesOrUnknown(Field::CNumb),
    Cond::YesOrUnknown(Field::CWeak),
    Cond::Named(Name::Rad),
    Cond::Any(&[
        Cond::YesOrUnknown(Field::BSaddle),
        Cond::YesOrUnknown(Field::BUrine),
        Cond::YesOrUnknown(Field::BLeak),
        Cond::YesOrUnknown(Field::BBowel),
        Cond::YesOrUnknown(Field::CBoth),
        Cond::YesOrUnknown(Field::CGait),
    ]),
];

impl Comparison {
    /// Any of the three ways of getting worse.
    pub fn worse(&self) -> bool {
        [self.course, self.pain, self.function].contains(&Trend::Worse)
    }

    /// It goes better, and nothing says otherwise.
    pub fn better(&self) -> bool {
        (self.course == Trend::Better || self.pain == Trend::Better) && !self.worse()
    }
}

fn number(facts: &Facts, field: Field) -> u32 {
    match facts.seen(field) {
        Seen::Known(Answer::Number(number)) => number,
        Seen::Known(Answer::Flag(_) | Answer::One(_) | Answer::Many(_))
        | Seen::NotAsked
        | Seen::Open => 0,
    }
}

fn points(before: u32, now: u32) -> Trend {
    if now >= before + POINTS {
        Trend::Worse
    } else if now + POINTS <= before {
        Trend::Better
    } else {
        Trend::Same
    }
}

fn course(facts: &Facts) -> Trend {
    if Cond::Is(&[Opt::CourseBetter]).holds(facts) {
        Trend::Better
    } else if Cond::Is(&[Opt::CourseSame]).holds(facts) {
        Trend::Same
    } else if Cond::Is(&[Opt::CourseWorse]).holds(facts) {
        Trend::Worse
    } else {
        Trend::Unknown
    }
}

/// Daily life, by the order of its answers: the first is the best.
fn function(before: &Facts, now: &Facts) -> Trend {
    let place = |facts: &Facts| match facts.seen(Field::Function) {
        Seen::Known(Answer::One(option)) => {
            Field::Function.options().iter().position(|other| *other == option)
        }
        Seen::Known(Answer::Flag(_) | Answer::Many(_) | Answer::Number(_))
        | Seen::NotAsked
        | Seen::Open => None,
    };
    match (place(before), place(now)) {
        (Some(before), Some(now)) if now > before => Trend::Worse,
        (Some(before), Some(now)) if now < before => Trend::Better,
        (Some(_), Some(_)) => Trend::Same,
        (_, None) | (None, _) => Trend::Unknown,
    }
}

/// What the one rule for pain asks after what the exercises gave; who does not know is held to the
/// longest of its answers.
fn answer_of_the_body(outcome: &Outcome, now: &CheckIn) -> Act {
    let rule = pain_rule(outcome);
    let (extra, after) = if now.is(&[Pick::ResponseThreeDays, Pick::ResponseUnknown]) {
        (0, After::ThreeDays)
    } else if now.is(&[Pick::ResponseMore]) {
        (0, After::More)
    } else if now.is(&[Pick::ResponseDuring]) {
        (POINTS + 1, After::Usual)
    } else {
        (0, After::Usual)
    };
    act(rule, light(rule, extra, after, &[]))
}
