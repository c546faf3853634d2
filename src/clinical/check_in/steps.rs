//! TABLE: how the plan goes on after a check-in, and when to look again. The first row that holds
//! counts; the careful ones stand first, and forward is what is left.

use super::compare::Comparison;
use super::rules::{THRESHOLDS, Test, When};
use crate::clinical::disposition::{Disposition, ids};

ids! {
    PlanStep { Forward "forward", Hold "hold", Back "back", Stop "stop", }
}

ids! {
    /// Why the plan goes on as it does.
    StepReason {
        /// Somebody has to look today.
        CallFirst "call_first",
        NewSign "new_sign",
        GotWorse "got_worse",
        RedLight "red_light",
        TooMuch "too_much",
        LookFirst "look_first",
        DoctorFirst "doctor_first",
        AsAgreed "as_agreed",
        NotSure "not_sure",
        FewDays "few_days",
        TooSoon "too_soon",
        WentWell "went_well",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct StepRow {
    pub reason: StepReason,
    /// It holds for whoever has to be seen this soon, and `when` holds.
    pub from: Disposition,
    pub when: When,
    pub step: PlanStep,
}

const fn row(reason: StepReason, step: PlanStep, when: When) -> StepRow {
    StepRow { reason, from: Disposition::SelfCare, when, step }
}

/// The table.
pub const STEPS: &[StepRow] = &[
    StepRow {
        from: Disposition::GpToday,
        ..row(StepReason::CallFirst, PlanStep::Stop, When::Always)
    },
    row(StepReason::NewSign, PlanStep::Stop, When::Is(Test::Sign)),
    row(StepReason::GotWorse, PlanStep::Back, When::Is(Test::Worse)),
    row(StepReason::RedLight, PlanStep::Back, When::Is(Test::RedLight)),
    row(StepReason::TooMuch, PlanStep::Back, When::Is(Test::Half)),
    row(StepReason::LookFirst, PlanStep::Hold, When::Is(Test::Waits)),
    StepRow {
        from: Disposition::GpWithinDays,
        ..row(StepReason::DoctorFirst, PlanStep::Hold, When::Always)
    },
    row(StepReason::AsAgreed, PlanStep::Hold, When::Is(Test::Stay)),
    row(StepReason::NotSure, PlanStep::Hold, When::Is(Test::CourseUnknown)),
    row(StepReason::FewDays, PlanStep::Hold, When::Not(Test::Exercised)),
    row(StepReason::TooSoon, PlanStep::Hold, When::Not(Test::LongEnough)),
];

/// What holds when no row does.
pub const GOES_ON: StepRow = row(StepReason::WentWell, PlanStep::Forward, When::Always);

/// How the plan goes on for somebody with this outcome of the check-in.
pub fn step(facts: &Comparison, decided: Disposition) -> StepRow {
    step_by(STEPS, facts, decided)
}

/// The same by these rows, so that it can be proved about.
pub fn step_by(rows: &[StepRow], facts: &Comparison, decided: Disposition) -> StepRow {
    let fits = |row: &&StepRow| decided >= row.from && row.when.holds(facts);
    rows.iter().find(fits).copied().unwrap_or(GOES_ON)
}

/// The part of the plan after this step; parts are counted from 0.
pub fn moved(stage: usize, last: usize, step: PlanStep) -> usize {
    match step {
        PlanStep::Forward => (stage + 1).min(last),
        PlanStep::Hold => stage,
        PlanStep::Back | PlanStep::Stop => stage.saturating_sub(1),
    }
}

/// In how many days to look again; the first row that holds counts. Proposals, but for the rows of
/// the safety net.
pub const AGAIN: &[(When, u32)] = &[
    (When::Is(Test::Strong), 3),
    (When::Any(&[When::Is(Test::Worse), When::Is(Test::Half)]), 7),
    (When::Is(Test::Lasting), 28),
    (When::Is(Test::Better), 14),
    (When::Always, 7),
];
/// Not sooner than this for the sake of a threshold.
const LEAST: u32 = 3;

/// Days until the next check-in: none where a doctor decides that. A threshold of the pain that
/// comes before is the day.
pub fn look_again(facts: &Comparison, decided: Disposition, pain_days: u32) -> Option<u32> {
    if !decided.leaves_time() {
        return None;
    }
    let days = AGAIN.iter().find(|(when, _)| when.holds(facts)).map(|(_, days)| *days)?;
    let threshold = THRESHOLDS.iter().map(|(_, day, _)| *day).find(|day| *day > pain_days);
    Some(threshold.map_or(days, |day| days.min((day - pain_days).max(LEAST))))
}
