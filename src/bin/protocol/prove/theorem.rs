//! What a proof comes to: a claim, how many answer sets it covers, and either that it holds or an
//! example against it.

use crate::prove::input::census::Census;
use crate::prove::input::tables::Tables;
use crate::prove::input::thresholds::Cuts;
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::session::json;
use rugwijzer::words::Lang;
use rugwijzer::words::protocol::proofs::{self as words, Claim, Kind};
use serde_json::json;
use std::time::Duration;

/// The language in which claims are printed.
pub const LANG: Lang = Lang::Nl;

/// What every proof starts from.
pub struct Premises<'a> {
    pub tables: &'a Tables,
    pub cuts: Cuts,
    pub census: Census,
}

pub struct Theorem {
    /// Both are given by the list in `mod.rs`.
    pub id: Claim,
    pub kind: Kind,
    /// What the claim names that only the proof knows.
    pub found: String,
    /// Answer sets covered, or cases looked at.
    pub covers: f64,
    /// Examples against it, or how the encoding differs from `assess`; none when it holds.
    pub against: Vec<String>,
    /// What the proof brought to light, a line each.
    pub notes: Vec<String>,
    pub took: Duration,
}

impl Theorem {
    pub fn new(covers: f64) -> Theorem {
        let (id, kind) = (Claim::ALL[0], Kind::Sample);
        Theorem {
            id,
            kind,
            found: String::new(),
            covers,
            against: Vec::new(),
            notes: Vec::new(),
            took: Duration::ZERO,
        }
    }

    /// What is claimed.
    pub fn claim(&self) -> String {
        words::claim(LANG, self.id, &self.found)
    }

    pub fn holds(&self) -> bool {
        self.against.is_empty()
    }

    /// Notes why it fails. One example stands alone; two are the same visit before and after.
    pub fn fails(&mut self, why: impl std::fmt::Display, examples: &[&Answers]) {
        let names = if examples.len() == 1 { ["example", ""] } else { ["before", "after"] };
        self.against.push(why.to_string());
        self.against.extend(examples.iter().zip(names).map(|(answers, name)| line(name, answers)));
    }

    pub fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }
}

/// A set of answers as a line for `protocol assess`.
pub fn line(id: &str, answers: &Answers) -> String {
    json!({ "id": id, "answers": json::to_value(answers) }).to_string()
}

/// What `assess` says, when the way is at its end.
pub fn decided(answers: &Answers) -> Option<Outcome> {
    match assess(answers) {
        Assessment::Decided(outcome) => Some(*outcome),
        Assessment::Unfinished { .. } => None,
    }
}

pub fn level(answers: &Answers) -> Option<Disposition> {
    decided(answers).map(|outcome| outcome.disposition)
}

/// A count as a power of ten with three digits, rounded down.
pub fn count(number: f64) -> String {
    if number < 1e6 {
        return format!("{number:.0}");
    }
    let tens = number.log10().floor();
    format!("{:.2}e{tens:.0}", (number / 10f64.powf(tens) * 100.0).floor() / 100.0)
}
