//! People on paper: the hard cases that must not be missed, and those that must not be sent up for nothing.
//!
//! `vignettes/*.jsonl` has one person a line. `answers` says in what the person differs from plain lumbago (forty years, two
//! days of pain after lifting, nothing else); `expect` is the level that the evidence asks for, `acceptable` lists others that
//! would be defensible, `rule` must be among the reasons, and `contacts`, where given, are exactly those shown.

mod support;

use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::session::saved;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use support::sets::{Verdict, height, json, outcome};

const MISSED: &str = "must_not_miss.jsonl";
const OVER: &str = "must_not_over_triage.jsonl";
const KEYS: [&str; 8] = ["id", "answers", "expect", "acceptable", "rule", "contacts", "why", "source"];

fn people(file: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes").join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|why| panic!("{file}: {why}: {line}"))).collect()
}

fn text<'a>(person: &'a Value, key: &str) -> &'a str {
    person[key].as_str().unwrap_or_else(|| panic!("{key} is missing: {person}"))
}

fn list<'a>(person: &'a Value, key: &str) -> Vec<&'a str> {
    person[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn judge(person: &Value) -> Verdict {
    let mut whole = json("");
    let changes = person["answers"].as_object().unwrap_or_else(|| panic!("answers are missing: {person}"));
    for (field, value) in changes {
        whole[field.as_str()] = value.clone();
    }
    let answers = saved::from_value(&whole).unwrap_or_else(|why| panic!("{}: {}", text(person, "id"), why.message()));
    Verdict::of(&outcome(&answers))
}

/// Runs a file; tells every person whose outcome is not the expected one.
fn run(file: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for person in people(file) {
        let (verdict, expected) = (judge(&person), text(&person, "expect"));
        let level = verdict.disposition == expected || list(&person, "acceptable").contains(&verdict.disposition);
        let reason = person["rule"].as_str().is_none_or(|rule| verdict.gives(rule));
        let contacts = person.get("contacts").is_none() || list(&person, "contacts") == verdict.contacts;
        if !(level && reason && contacts) {
            wrong.push(format!("{} wants {expected}, gets {verdict:?}: {}", text(&person, "id"), text(&person, "why")));
        }
    }
    wrong
}

#[test]
fn no_hard_case_is_missed() {
    let wrong = run(MISSED);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nobody_is_sent_up_for_nothing() {
    let wrong = run(OVER);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// All 47 hard cases and all 24 of over-triage are there, each with a reason and a source, and no key is misspelt.
#[test]
fn the_files_are_complete() {
    for (file, letter, count) in [(MISSED, 'G', 47), (OVER, 'O', 24)] {
        let mut seen = BTreeSet::new();
        for person in people(file) {
            let id = text(&person, "id").to_owned();
            assert!(!text(&person, "why").is_empty() && !text(&person, "source").is_empty(), "{id}");
            let known = |level: &str| Disposition::ALL.iter().any(|known| known.id() == level);
            assert!(known(text(&person, "expect")) && list(&person, "acceptable").into_iter().all(known), "{id}");
            if let Some(rule) = person["rule"].as_str() {
                assert!(RuleId::ALL.iter().any(|known| known.id() == rule), "{id}: no rule {rule}");
            }
            let keys = person.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
            assert!(keys.clone().all(|key| KEYS.contains(&key)), "{id}: {:?}", keys.collect::<Vec<_>>());
            assert!(seen.insert(id.clone()), "{id} stands there twice");
        }
        for number in 1..=count {
            assert!(seen.contains(&format!("{letter}{number}")), "{letter}{number} is missing");
        }
    }
}

/// A case that must not be missed may be acceptable higher, never lower.
#[test]
fn what_is_acceptable_is_never_milder_in_a_hard_case() {
    for person in people(MISSED) {
        let expected = height(text(&person, "expect"));
        assert!(list(&person, "acceptable").iter().all(|level| height(level) > expected), "{}", text(&person, "id"));
    }
}
