//! `assess`: answers in, outcomes out, a JSON line each. A bad line is answered with what is wrong,
//! and the rest goes on.

use crate::lines::each_line;
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::plan::today;
use rugwijzer::session::json;
use rugwijzer::session::lenient::Object;
use rugwijzer::session::saved::Unreadable;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::io;

pub fn run() -> io::Result<()> {
    each_line(answer)
}

/// A line of input. Its `id` may be any JSON, and goes back as it came.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Case {
    id: Value,
    #[serde(deserialize_with = "stated")]
    answers: Option<Result<Answers, Unreadable>>,
}

/// What is wrong with the answers must not cost the line its `id`.
fn stated<'de, D: Deserializer<'de>>(
    json: D,
) -> Result<Option<Result<Answers, Unreadable>>, D::Error> {
    Ok(Some(json::read(json)))
}

/// A line of output. The fields stand in the order of the alphabet.
#[derive(Serialize)]
#[serde(untagged)]
enum Reply {
    Assessed {
        contacts: Vec<&'static str>,
        disposition: Option<&'static str>,
        exercises: Vec<&'static str>,
        id: Value,
        next: Option<&'static str>,
        patterns: Vec<&'static str>,
        reasons: Vec<&'static str>,
    },
    Refused {
        error: String,
        id: Value,
    },
}

fn answer(line: &str) -> Reply {
    let case = match serde_json::from_str::<Value>(line) {
        Ok(value) => Object::<Case>::deserialize(value).unwrap_or_default().known,
        Err(why) => return Reply::Refused { error: format!("not JSON: {why}"), id: Value::Null },
    };
    let id = case.id;
    let answers = match case.answers {
        Some(Ok(answers)) => answers,
        Some(Err(why)) => return Reply::Refused { error: why.to_string(), id },
        None => return Reply::Refused { error: "no \"answers\"".into(), id },
    };
    match assess(&answers) {
        Assessment::Decided(outcome) => Reply::Assessed {
            contacts: outcome.contacts.iter().map(|contact| contact.id()).collect(),
            disposition: Some(outcome.disposition.id()),
            exercises: today(&outcome).iter().map(|exercise| exercise.id()).collect(),
            id,
            next: None,
            patterns: fits(&outcome.facts).iter().map(|fit| fit.pattern.id.id()).collect(),
            reasons: outcome.reasons.iter().map(|rule| rule.id()).collect(),
        },
        Assessment::Unfinished { next, so_far } => Reply::Assessed {
            contacts: Vec::new(),
            disposition: so_far.map(|disposition| disposition.id()),
            exercises: Vec::new(),
            id,
            next: Some(next.id()),
            patterns: Vec::new(),
            reasons: Vec::new(),
        },
    }
}
