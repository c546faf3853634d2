//! From the first visit and the check-ins to a decision: a pure function. The rules of the check
//! judge today's answers; what stood before and was not looked at stands; then the check-in's own
//! rows, and at last the step of the plan.

use super::answers::{CheckIn, Pick};
use super::compare::{Alarm, Comparison, History, compare};
use super::questions::{OwnPage, Page, Visit};
use super::rules::{CheckInRuleId, Threshold, check_in_rule, decide, passed};
use super::steps::{PlanStep, StepReason, look_again, moved, step};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::assessment::{Assessment, Outcome, assess, rule};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::facts::{Facts, Seen};
use crate::clinical::plan::{Minutes, PHASES, PhasePlan, Plan, plan};
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
        let so_far = match &assessment {
            Assessment::Unfinished { so_far, .. } => *so_far,
            Assessment::Decided(today) => {
                Some(today.disposition).filter(|so_far| !so_far.leaves_time())
            }
        };
        let mut left = History { alarm: stood, ..history.clone() };
        let so_far = so_far.max(left.alarm.as_ref().map(|alarm| alarm.disposition));
        if left.alarm.is_none() {
            left.alarm = so_far.map(|disposition| Alarm {
                disposition,
                rules: Vec::new(),
                contacts: vec![Contact::Gp],
            });
        }
        let next = next.unwrap_or(Page::Own(OwnPage::Changes));
        return (Judged::Unfinished { next, so_far }, left);
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
    waits.sort_unstable();
    waits.dedup_by_key(|(id, _)| *id);
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

fn alarm(disposition: Disposition, outcome: &Outcome) -> Option<Alarm> {
    let alarms = |id: &RuleId| !rule(*id).level.leaves_time();
    (!disposition.leaves_time()).then(|| Alarm {
        disposition,
        rules: outcome.reasons.iter().copied().filter(alarms).collect(),
        contacts: outcome.contacts.clone(),
    })
}

/// The rules of this outcome that ask for a GP within days.
fn waiting(outcome: &Outcome) -> Vec<(RuleId, u32)> {
    let days = match outcome.facts.seen(Field::Days) {
        Seen::Known(Answer::Number(days)) => days,
        Seen::Known(Answer::Flag(_) | Answer::One(_) | Answer::Many(_))
        | Seen::NotAsked
        | Seen::Open => 0,
    };
    let rows = outcome.reasons.iter().copied();
    rows.filter(|id| rule(*id).level == Disposition::GpWithinDays).map(|id| (id, days)).collect()
}

/// Whether this rule holds on today's answers, as if no time had passed since it held.
fn holds_at(answers: &Answers, (id, days): (RuleId, u32)) -> bool {
    let mut then = answers.clone();
    let given = then.give(Field::Days, Answer::Number(days));
    given.is_ok() && rule(id).when.holds(&Facts::of(&then))
}

/// Today's outcome with what stands from before; whoever decides is called.
fn with_standing(
    today: &Outcome,
    stood: &Option<Alarm>,
    still: &[(RuleId, u32)],
    standing: Disposition,
) -> Outcome {
    let mut outcome = today.clone();
    let rules = stood.iter().flat_map(|alarm| alarm.rules.iter().copied());
    for id in rules.chain(still.iter().map(|(id, _)| *id)) {
        if !outcome.reasons.contains(&id) {
            outcome.reasons.push(id);
        }
    }
    outcome.reasons.sort_unstable();
    if standing > today.disposition {
        outcome.disposition = standing;
        outcome.contacts = Vec::new();
    }
    if standing == outcome.disposition {
        let alarms = stood.iter().flat_map(|alarm| alarm.contacts.iter().copied());
        let calls = still.iter().flat_map(|(id, _)| rule(*id).calls.iter());
        let waiting = calls.filter(|call| call.when.holds(&today.facts)).map(|call| call.contact);
        let add: Vec<Contact> = match stood {
            Some(_) => alarms.collect(),
            None => waiting.collect(),
        };
        for contact in add {
            if !outcome.contacts.contains(&contact) {
                outcome.contacts.push(contact);
            }
        }
    }
    outcome
}

/// The outcome at the level of the check-in, with whom its own rows name.
fn raised(
    outcome: Outcome,
    disposition: Disposition,
    reasons: &[CheckInRuleId],
    facts: &Comparison,
) -> Outcome {
    let mut outcome = outcome;
    if disposition > outcome.disposition {
        outcome.disposition = disposition;
        outcome.contacts = Vec::new();
    }
    let rows = reasons.iter().map(|id| check_in_rule(*id));
    for row in rows.filter(|row| row.disposition(facts) == disposition) {
        for contact in row.calls {
            if !outcome.contacts.contains(contact) {
                outcome.contacts.push(*contact);
            }
        }
    }
    // As in the check: first of all.
    if let Some(place) =
        outcome.contacts.iter().position(|contact| *contact == Contact::Emergency112)
    {
        outcome.contacts[..=place].rotate_right(1);
    }
    outcome
}

impl Decision {
    /// The plan as it is made today; none where a doctor decides first, or after a stop.
    pub fn plan(&self, minutes: Minutes, places: &[Place]) -> Option<Plan> {
        let stopped = self.step == PlanStep::Stop;
        plan(&self.outcome, minutes, places).filter(|_| !stopped)
    }

    /// The part of the plan that is done now. `exclusions` has the last word here too.
    pub fn part(&self, minutes: Minutes, places: &[Place]) -> Option<PhasePlan> {
        let phases = self.plan(minutes, places)?.phases;
        let mut part = phases.get(self.stage).or(phases.last())?.clone();
        part.session.retain(|choice| allowed(&self.outcome, choice.exercise));
        part.walk = part.walk.filter(|walk| allowed(&self.outcome, walk.exercise));
        part.sport = part.sport.filter(|sport| allowed(&self.outcome, sport.exercise));
        Some(part)
    }

    /// What is done now, as long as nothing is said of time and places.
    pub fn exercises(&self) -> Vec<ExerciseId> {
        self.part(Minutes::Ten, &[]).map(|part| part.exercises()).unwrap_or_default()
    }
}
