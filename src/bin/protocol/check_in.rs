//! `check-in`: a first visit and its check-ins in, the decision of the last one out, a JSON line
//! each.

use crate::lines::{self, Refused};
use rugwijzer::clinical::check_in::{CheckIn, Judged, judge};
use rugwijzer::session::{check_in_json, json};
use serde::Serialize;
use serde_json::Value;
use std::io;

pub fn run() -> io::Result<()> {
    lines::each(answer)
}

/// A line of output. The fields stand in the order of the alphabet.
#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    Decided {
        contacts: Vec<&'static str>,
        disposition: &'static str,
        exercises: Vec<&'static str>,
        id: Value,
        next: Option<&'static str>,
        reasons: Vec<&'static str>,
        review_in_days: Option<u32>,
        rules: Vec<&'static str>,
        step: &'static str,
        why: &'static str,
    },
    Unfinished {
        disposition: Option<&'static str>,
        exercises: [&'static str; 0],
        id: Value,
        next: &'static str,
        reasons: [&'static str; 0],
        step: Option<&'static str>,
    },
}

fn answer(line: Value) -> Result<Reply, Refused> {
    let id = line["id"].clone();
    decide(&line, id.clone()).map_err(|error| Refused { error, id })
}

fn decide(value: &Value, id: Value) -> Result<Reply, String> {
    let answers = value.get("answers").ok_or("no \"answers\"")?;
    let first = json::from_value(answers).map_err(|why| why.to_string())?;
    let listed = value.get("check_ins").and_then(Value::as_array).ok_or("no \"check_ins\"")?;
    let read = |check_in: &Value| check_in_json::read(check_in).map_err(|why| why.to_string());
    let check_ins = listed.iter().map(read).collect::<Result<Vec<CheckIn>, String>>()?;
    let Some((now, earlier)) = check_ins.split_last() else {
        return Err("no check-in".into());
    };
    Ok(match judge(&first, earlier, now) {
        Judged::Decided(decision) => Reply::Decided {
            contacts: decision.outcome.contacts.iter().map(|contact| contact.id()).collect(),
            disposition: decision.disposition.id(),
            exercises: decision.exercises().iter().map(|exercise| exercise.id()).collect(),
            id,
            next: None,
            reasons: decision.reasons.iter().map(|rule| rule.id()).collect(),
            review_in_days: decision.review_in_days,
            rules: decision.outcome.reasons.iter().map(|rule| rule.id()).collect(),
            step: decision.step.id(),
            why: decision.why.id(),
        },
        Judged::Unfinished { next, so_far } => Reply::Unfinished {
            disposition: so_far.map(|disposition| disposition.id()),
            exercises: [],
            id,
            next: next.id(),
            reasons: [],
            step: None,
        },
        Judged::NoFirstVisit => return Err("the first visit has no outcome".into()),
    })
}
