//! `assess`: answers in, outcomes out, a JSON line each.

use crate::lines::{self, Refused, Stated};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::plan::today;
use serde::Serialize;
use serde_json::Value;
use std::io;

pub fn run() -> io::Result<()> {
    lines::each(answer)
}

/// A line of output. The fields stand in the order of the alphabet.
#[derive(Serialize)]
struct Assessed {
    contacts: Vec<&'static str>,
    disposition: Option<&'static str>,
    exercises: Vec<&'static str>,
    id: Value,
    next: Option<&'static str>,
    patterns: Vec<&'static str>,
    reasons: Vec<&'static str>,
}

fn answer(case: Stated) -> Result<Assessed, Refused> {
    let (id, answers) = case.read()?;
    Ok(match assess(&answers) {
        Assessment::Decided(outcome) => Assessed {
            contacts: outcome.contacts.iter().map(|contact| contact.id()).collect(),
            disposition: Some(outcome.disposition.id()),
            exercises: today(&outcome).iter().map(|exercise| exercise.id()).collect(),
            id,
            next: None,
            patterns: fits(&outcome.facts).iter().map(|fit| fit.pattern.id.id()).collect(),
            reasons: outcome.reasons.iter().map(|rule| rule.id()).collect(),
        },
        Assessment::Unfinished { next, so_far } => Assessed {
            contacts: Vec::new(),
            disposition: so_far.map(|disposition| disposition.id()),
            exercises: Vec::new(),
            id,
            next: Some(next.id()),
            patterns: Vec::new(),
            reasons: Vec::new(),
        },
    })
}
