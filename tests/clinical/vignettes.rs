//! People on paper: who must not be missed, who must not be sent up for nothing, and the hard ones
//! between.
//!
//! `vignettes/*.jsonl` has one person a line, as `protocol assess` reads it: what tells this person
//! from plain lumbago stands first in `answers`, the rest follows. `expect` is the level that the
//! sources ask for, `acceptable` lists others that a reasonable clinician could choose, `unsafe`
//! those that would harm, and either may be empty; `rule` must be among the reasons, and
//! `contacts`, where given, are exactly those shown. Expectations come from the documents, never
//! from what the program says.

use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::session::json;
use rugwijzer::words::{Lang, protocol};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

const MISSED: &str = "must_not_miss.jsonl";
const OVER: &str = "must_not_over_triage.jsonl";
const KEYS: [&str; 9] =
    ["id", "answers", "expect", "acceptable", "unsafe", "rule", "contacts", "why", "source"];

struct Person {
    file: String,
    row: Value,
}

impl Person {
    fn text(&self, key: &str) -> &str {
        self.row[key].as_str().unwrap_or_else(|| panic!("{key} is missing: {}", self.row))
    }

    fn list(&self, key: &str) -> Vec<&str> {
        self.row[key].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }

    fn level(&self, id: &str) -> Disposition {
        let known = Disposition::ALL.iter().copied().find(|level| level.id() == id);
        known.unwrap_or_else(|| panic!("{}: {id} is no level", self.text("id")))
    }

    fn expected(&self) -> Disposition {
        self.level(self.text("expect"))
    }

    fn levels(&self, key: &str) -> Vec<Disposition> {
        self.list(key).into_iter().map(|id| self.level(id)).collect()
    }
}

/// Everybody, from every file of the folder.
fn people() -> Vec<Person> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("a file").path())
        .collect();
    paths.sort();
    let mut people = Vec::new();
    for path in paths {
        let file = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{file}: {why}"));
        for line in text.lines() {
            let row =
                serde_json::from_str(line).unwrap_or_else(|why| panic!("{file}: {why}: {line}"));
            people.push(Person { file: file.clone(), row });
        }
    }
    people
}

#[test]
fn everybody_gets_a_defensible_outcome_for_the_expected_reason() {
    let mut wrong = Vec::new();
    for person in people() {
        let id = person.text("id");
        let answers =
            json::from_value(&person.row["answers"]).unwrap_or_else(|why| panic!("{id}: {}", why));
        let Assessment::Decided(outcome) = assess(&answers) else {
            wrong.push(format!("{id} is not finished"));
            continue;
        };
        let level = outcome.disposition == person.expected()
            || person.levels("acceptable").contains(&outcome.disposition);
        let safe = !person.levels("unsafe").contains(&outcome.disposition);
        let reason = outcome.reasons.iter().any(|fired| fired.id() == person.text("rule"));
        let contacts: Vec<&str> = outcome.contacts.iter().map(|contact| contact.id()).collect();
        let called = person.row.get("contacts").is_none() || person.list("contacts") == contacts;
        if !(level && safe && reason && called) {
            let got =
                format!("{} by {:?}, {contacts:?}", outcome.disposition.id(), outcome.reasons);
            wrong.push(format!(
                "{id} wants {}, gets {got}: {}",
                person.text("expect"),
                person.text("why")
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Nothing is misspelt, nobody stands there twice, and everybody has a reason and a source.
#[test]
fn every_line_is_complete() {
    let mut seen = BTreeSet::new();
    for person in people() {
        let id = person.text("id").to_owned();
        assert!(!person.text("why").is_empty() && !person.text("source").is_empty(), "{id}");
        let (acceptable, dangerous) = (person.levels("acceptable"), person.levels("unsafe"));
        for key in ["acceptable", "unsafe"] {
            let levels = person.row[key]
                .as_array()
                .unwrap_or_else(|| panic!("{id} does not say what would be {key}"));
            assert_eq!(
                levels.len(),
                person.list(key).iter().collect::<BTreeSet<_>>().len(),
                "{id}: {key}"
            );
        }
        assert!(
            !acceptable.contains(&person.expected()) && !dangerous.contains(&person.expected()),
            "{id}"
        );
        assert!(
            acceptable.iter().all(|level| !dangerous.contains(level)),
            "{id}: both defensible and dangerous"
        );
        let rule = person.text("rule");
        assert!(RuleId::ALL.iter().any(|known| known.id() == rule), "{id}: no rule {rule}");
        let keys: Vec<&String> =
            person.row.as_object().into_iter().flatten().map(|(key, _)| key).collect();
        assert!(keys.iter().all(|key| KEYS.contains(&key.as_str())), "{id}: {keys:?}");
        let fields =
            person.row["answers"].as_object().into_iter().flatten().map(|(field, _)| field);
        for field in fields {
            assert!(Field::from_id(field).is_some(), "{id}: no field {field}");
        }
        assert!(seen.insert(id.clone()), "{id} stands there twice");
    }
}

/// All 47 hard cases and all 24 of over-triage are there; their names begin with their number.
#[test]
fn no_case_of_the_evidence_is_left_out() {
    let people = people();
    for (file, letter, count) in [(MISSED, 'G', 47), (OVER, 'O', 24)] {
        let here = people.iter().filter(|person| person.file == file);
        let numbers: BTreeSet<&str> =
            here.filter_map(|person| person.text("id").split('-').next()).collect();
        for number in 1..=count {
            assert!(
                numbers.contains(format!("{letter}{number}").as_str()),
                "{letter}{number} is missing"
            );
        }
    }
}

/// A case that must not be missed may be acceptable higher, never lower, and something milder is
/// dangerous.
#[test]
fn a_hard_case_is_never_milder() {
    for person in people().iter().filter(|person| person.file == MISSED) {
        assert!(
            person.levels("acceptable").iter().all(|level| *level > person.expected()),
            "{}",
            person.text("id")
        );
        let mild = person.expected() <= Disposition::PhysioOrPodo;
        assert!(mild || !person.levels("unsafe").is_empty(), "{}", person.text("id"));
    }
}

/// Sixty of our own and more, spread over the levels.
#[test]
fn the_cases_are_spread_over_the_levels() {
    let mut own: BTreeMap<Disposition, usize> = BTreeMap::new();
    for person in people().iter().filter(|person| person.file != MISSED && person.file != OVER) {
        *own.entry(person.expected()).or_default() += 1;
    }
    assert!(own.values().sum::<usize>() >= 60, "{own:?}");
    assert!(
        Disposition::ALL.iter().all(|level| own.get(level).is_some_and(|count| *count >= 12)),
        "{own:?}"
    );
}

fn printed(command: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_protocol"))
        .arg(command)
        .output()
        .expect("the program starts");
    assert!(output.status.success(), "{command} failed");
    String::from_utf8(output.stdout).expect("text")
}

/// The report counts every file of this folder, and its figures add up.
#[test]
fn the_report_counts_everybody() {
    let printed = printed("report");
    let figures = |start: &str| -> Vec<usize> {
        let line = printed
            .lines()
            .find(|line| line.starts_with(&format!("| {start}")))
            .unwrap_or_else(|| panic!("{start}: {printed}"));
        line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect()
    };
    let people = people();
    let mut sums = [0; 6];
    for (start, level) in ["E:", "T:", "D:", "P:", "S:"].iter().zip(Disposition::ALL.iter().rev()) {
        let row = figures(start);
        assert_eq!(
            row[0],
            people.iter().filter(|person| person.expected() == *level).count(),
            "{start}"
        );
        assert_eq!(row[0], row[1..5].iter().sum::<usize>(), "{start} does not add up: {row:?}");
        sums.iter_mut().zip(&row).for_each(|(sum, count)| *sum += count);
    }
    assert_eq!(figures("Samen"), sums);
    assert_eq!(sums[0], people.len());
    assert_eq!(sums[5], 0, "a dangerous outcome");
    assert!(
        printed.contains(&protocol::agreement(Lang::Nl, sums[1], sums[2], sums[0])),
        "the agreement is not told"
    );
    assert!(
        printed.contains("Dat is niet onderzocht"),
        "the figures stand there without saying what they are not"
    );
}
