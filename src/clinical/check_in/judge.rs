//! From the first visit and the check-ins to a decision: a pure function. The rules of the check
//! judge today's answers; what stood before and was not looked at stands; then the check-in's own
//! rows, and at last the step of the plan.

use super::answers::{CheckIn, Pick};
use super::compare::{Comparison, compare};
use super::history::{Alarm, History};
use super::questions::{OwnPage, Page};
use super::rules::{CheckInRuleId, Threshold, decide, passed};
use super::standing::{alarm, holds_at, in_order, raised, waiting, with_standing};
use super::steps::{PlanStep, StepReason, look_again, moved, step};
use super::visit::Visit;
use crate::clinical::answers::Answers;
use crate::clinical::assessment::{Assessment, Outcome, assess};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::plan::PHASES;
use crate::clinical::red_flags::RuleId;
use crate::clinical::vocabulary::Field;

/// What a check-in comes to.
#[derive(Clone, Debug)]
pub struct Decision {
    pub disposition: Disposition,
    /// Rows of the check-in, worst first.
    pub reasons: Vec<CheckInRuleId>,
    /// The outcome of the check on today's answers, raised to the disposition, with the rules that
    /// still stand and whom to call.
    pub outcome: Outcome,
    pub step: PlanStep,
    pub why: StepReason,
    /// Which part of the plan is done now, counted from 0.
    pub stage: usize,
    /// Times since the pain began that were passed since the last check-in.
    pub passed: Vec<Threshold>,
    /// None where a doctor decides when.
    pub review_in_days: Option<u32>,
    pub facts: Comparison,
}

/// Where a check-in stands.
#[derive(Clone, Debug)]
pub enum Judged {
    /// This page still has to be asked; `so_far` is what already stands, whatever comes.
    Unfinished {
        next: Page,
        so_far: Option<Disposition>,
    },
    Decided(Box<Decision>),
    /// The first visit never came to an outcome: the check has to be finished first.
    NoFirstVisit,
}

/// Judges the check-in of today after the finished ones before it, the oldest first.
pub fn judge(first: &Answers, earlier: &[CheckIn], now: &CheckIn) -> Judged {
    history(first, earlier)
        .map_or(Judged::NoFirstVisit, |history| judged(&history, first, earlier, now).0)
}

/// What is known before today: none where the first visit has no outcome. A check-in that was left
/// halfway leaves its alarms and no more.
pub fn history(first: &Answers, earlier: &[CheckIn]) -> Option<History> {
    let Assessment::Decided(outcome) = assess(first) else { return None };
    let mut history = History {
        answers: first.clone(),
        first_days: first.number(Field::Days).unwrap_or(0),
        last: outcome.disposition,
        alarm: alarm(outcome.disposition, &outcome),
        waiting: waiting(&outcome),
        worse: false,
        therapist: false,
        doctor: false,
        stopped: false,
        stage: 0,
        since: 0,
    };
    for (place, check_in) in earlier.iter().enumerate() {
        history = judged(&history, first, &earlier[..place], check_in).1;
    }
    Some(history)
}

fn judged(
    history: &History,
    first: &Answers,
    earlier: &[CheckIn],
    now: &CheckIn,
) -> (Judged, History) {
    let visit = Visit::after(history, first, earlier, now);
    let answers = visit.answers();
    let seen = now.is(&[Pick::SeenDoctor]);
    let stood = history.alarm.clone().filter(|_| !seen);
    let assessment = assess(&answers);
    let next = visit.next();
    let (Assessment::Decided(today), None) = (&assessment, next) else {
        let today = match &assessment {
            Assessment::Unfinished { so_far, .. } => *so_far,
            Assessment::Decided(today) => Some(today.disposition),
        };
        // Left halfway, it lifts nothing, and what it already shows stands.
        let shown = today.filter(|today| !today.leaves_time()).map(|disposition| Alarm {
            disposition,
            rules: Vec::new(),
            contacts: vec![Contact::Gp],
        });
        let level = |alarm: &Option<Alarm>| alarm.as_ref().map(|alarm| alarm.disposition);
        let so_far = level(&stood).max(level(&shown));
        let alarm =
            if level(&shown) > level(&history.alarm) { shown } else { history.alarm.clone() };
        let next = next.unwrap_or(Page::Own(OwnPage::Changes));
        return (Judged::Unfinished { next, so_far }, History { alarm, ..history.clone() });
    };
    let still: Vec<(RuleId, u32)> =
        history.waiting.iter().copied().filter(|row| !seen && holds_at(&answers, *row)).collect();
    let standing = match (&stood, still.is_empty()) {
        (Some(alarm), _) => alarm.disposition,
        (None, false) => Disposition::GpWithinDays,
        (None, true) => Disposition::SelfCare,
    };
    let merged = with_standing(today, &stood, &still, standing);
    let facts = compare(history, now, &merged, today.disposition, standing);
    let (disposition, reasons) = decide(&facts);
    let row = step(&facts, disposition);
    let stage = moved(history.stage, PHASES.len() - 1, row.step);
    let outcome = raised(merged, disposition, &reasons, &facts);
    let days = |answers: &Answers| answers.number(Field::Days).unwrap_or(0);
    let mut waits = still;
    waits.extend(waiting(today));
    // Of a rule that was waited for before, the day of then.
    let waits = in_order(|id| waits.iter().filter(|row| row.0 == id).min().copied());
    let after = History {
        answers: answers.clone(),
        first_days: history.first_days,
        last: disposition,
        alarm: alarm(disposition, &outcome),
        waiting: waits,
        worse: facts.worse(),
        therapist: history.therapist || now.is(&[Pick::SeenTherapist]),
        doctor: history.doctor || seen,
        stopped: row.reason == StepReason::NewSign,
        stage,
        since: if row.step == PlanStep::Hold { history.since } else { now.day },
    };
    let decision = Decision {
        disposition,
        reasons,
        step: row.step,
        why: row.reason,
        stage,
        passed: passed(days(&history.answers), days(&answers)),
        review_in_days: look_again(&facts, disposition, days(&answers)),
        facts,
        outcome,
    };
    (Judged::Decided(Box::new(decision)), after)
}
