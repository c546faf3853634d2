//! What stands from before: alarms that no doctor has looked at, and rules that time alone has not
//! undone. They are merged into today's outcome, with whom to call.

use super::compare::Comparison;
use super::history::Alarm;
use super::rules::{CheckInRuleId, check_in_rule};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::assessment::{Outcome, rule};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::facts::{Facts, Seen};
use crate::clinical::red_flags::{RULES, RuleId};
use crate::clinical::vocabulary::Field;

/// What this gives for each rule, in the order of the table: a sort would weigh more than the rest of
/// this file.
pub(super) fn in_order<T>(of: impl FnMut(RuleId) -> Option<T>) -> Vec<T> {
    RULES.iter().map(|rule| rule.id).filter_map(of).collect()
}

/// The alarm of this outcome, if it is one.
pub(super) fn alarm(disposition: Disposition, outcome: &Outcome) -> Option<Alarm> {
    let alarms = |id: &RuleId| !rule(*id).level.leaves_time();
    (!disposition.leaves_time()).then(|| Alarm {
        disposition,
        rules: outcome.reasons.iter().copied().filter(alarms).collect(),
        contacts: outcome.contacts.clone(),
    })
}

/// The rules of this outcome that ask for a GP within days.
pub(super) fn waiting(outcome: &Outcome) -> Vec<(RuleId, u32)> {
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
pub(super) fn holds_at(answers: &Answers, (id, days): (RuleId, u32)) -> bool {
    let mut then = answers.clone();
    let given = then.give(Field::Days, Answer::Number(days));
    given.is_ok() && rule(id).when.holds(&Facts::of(&then))
}

/// Today's outcome with what stands from before; whoever decides is called.
pub(super) fn with_standing(
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
    let reasons = std::mem::take(&mut outcome.reasons);
    outcome.reasons = in_order(|id| reasons.contains(&id).then_some(id));
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

/// The outcome, where no less than this still stands of a time of which the answers are not all known.
pub fn at_least(outcome: &Outcome, standing: Disposition) -> Outcome {
    if standing <= outcome.disposition {
        return outcome.clone();
    }
    let contact = match standing {
        Disposition::EmergencyNow => Contact::Urgent,
        Disposition::GpToday | Disposition::GpWithinDays => Contact::Gp,
        Disposition::PhysioOrPodo | Disposition::SelfCare => Contact::Physio,
    };
    let stood = Alarm { disposition: standing, rules: Vec::new(), contacts: vec![contact] };
    with_standing(outcome, &Some(stood), &[], standing)
}

/// The outcome at the level of the check-in, with whom its own rows name.
pub(super) fn raised(
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
