//! Every item of the five seed documents has its row in `docs/seed-coverage.md`: carried by rows of
//! the tables, or left out under a ruling. What the table names exists, and what the code says of
//! its sources stands in the table.

use rugwijzer::clinical::advice::{ADVICE, Advice};
use rugwijzer::clinical::exercises::{EXERCISES, ExerciseId};
use rugwijzer::clinical::factors::{FACTORS, FactorId};
use rugwijzer::clinical::learning::{LESSONS, LessonId};
use rugwijzer::clinical::outlook::OutlookId;
use rugwijzer::clinical::patterns::PatternId;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::referral::{Professional, REFERRALS};
use rugwijzer::clinical::review::Look;
use rugwijzer::clinical::safety_net::Guide;
use rugwijzer::clinical::vocabulary::Field;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// How many items each document has.
const ITEMS: [(&str, u32); 5] = [("S0", 17), ("S1", 28), ("S2", 23), ("S3", 11), ("S4", 14)];
/// How many rulings there are.
const RULINGS: u32 = 20;

struct Row {
    item: String,
    about: String,
    carried: Vec<String>,
    rulings: Vec<String>,
}

fn rows() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/seed-coverage.md");
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let [item, about, carried, ruling] = cells[..] else {
            panic!("four cells are wanted: {line}")
        };
        let list = |cell: &str| -> Vec<String> {
            let parts = cell.split(", ").filter(|part| *part != "–");
            parts.map(|part| part.trim_matches('`').to_owned()).collect()
        };
        Row {
            item: item.into(),
            about: about.into(),
            carried: list(carried),
            rulings: list(ruling),
        }
    };
    text.lines().filter(|line| line.starts_with("| S")).map(row).collect()
}

fn exists(name: &str) -> bool {
    let Some((kind, id)) = name.split_once(':') else { return false };
    match kind {
        "rule" => RuleId::ALL.iter().any(|known| known.id() == id),
        "pattern" => PatternId::ALL.iter().any(|known| known.id() == id),
        "factor" => FactorId::ALL.iter().any(|known| known.id() == id),
        "advice" => Advice::ALL.iter().any(|known| known.id() == id),
        "guide" => Guide::ALL.iter().any(|known| known.id() == id),
        "route" => Professional::ALL.iter().any(|known| known.id() == id),
        "outlook" => OutlookId::ALL.iter().any(|known| known.id() == id),
        "look" => Look::ALL.iter().any(|known| known.id() == id),
        "exercise" => ExerciseId::ALL.iter().any(|known| known.id() == id),
        "lesson" => LessonId::ALL.iter().any(|known| known.id() == id),
        "field" => Field::from_id(id).is_some(),
        _ => false,
    }
}

#[test]
fn no_item_is_missing_and_none_stands_there_twice() {
    let expected = ITEMS.iter().flat_map(|(document, count)| {
        (1..=*count).map(move |number| format!("{document}-{number:02}"))
    });
    let found: Vec<String> = rows().into_iter().map(|row| row.item).collect();
    assert_eq!(found, expected.collect::<Vec<_>>());
}

#[test]
fn everything_that_the_table_names_exists() {
    for row in rows() {
        for name in &row.carried {
            assert!(exists(name), "{}: there is no {name}", row.item);
        }
        for ruling in &row.rulings {
            let number = ruling.strip_prefix('K').and_then(|number| number.parse::<u32>().ok());
            assert!(
                number.is_some_and(|number| (1..=RULINGS).contains(&number)),
                "{}: no ruling {ruling}",
                row.item
            );
        }
        let once: BTreeSet<&String> = row.carried.iter().collect();
        assert_eq!(once.len(), row.carried.len(), "{} names something twice", row.item);
    }
}

#[test]
fn every_item_is_carried_or_ruled_upon() {
    for row in rows() {
        let settled = !row.carried.is_empty() || !row.rulings.is_empty();
        assert!(settled, "{}: neither carried nor ruled upon", row.item);
        assert!(
            !row.about.is_empty() && row.about.split_whitespace().count() <= 8,
            "{}: say it in a few words",
            row.item
        );
    }
}

/// A row of the code that names a seed item as its source is named by that item too.
#[test]
fn the_table_knows_what_the_code_says_of_its_sources() {
    let factors = FACTORS.iter().map(|row| (format!("factor:{}", row.id.id()), row.source));
    let advice = ADVICE.iter().map(|row| (format!("advice:{}", row.id.id()), row.ruling));
    let routes =
        REFERRALS.iter().map(|row| (format!("route:{}", row.professional.id()), row.source));
    let lessons = LESSONS.iter().map(|row| (format!("lesson:{}", row.id.id()), row.origin));
    let rows = rows();
    let mut wrong = Vec::new();
    for (name, source) in factors.chain(advice).chain(routes).chain(lessons) {
        for part in source.split([',', ';']).map(str::trim) {
            // "S2-20…S2-22" names three items.
            let (first, last) = part.split_once('…').unwrap_or((part, part));
            let within = |row: &&Row| {
                first.len() == 5 && row.item.as_str() >= first && row.item.as_str() <= last
            };
            let silent = rows.iter().filter(within).filter(|row| !row.carried.contains(&name));
            wrong
                .extend(silent.map(|row| {
                    format!("{} is a source of {name}, and does not name it", row.item)
                }));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Exercises are many, so an item names some of them: one at least if any rests on it, and none
/// that does not.
#[test]
fn items_name_exercises_that_rest_on_them() {
    for row in rows() {
        let rests = |id: &str| {
            EXERCISES
                .iter()
                .any(|one| one.id.id() == id && one.seeds.split(", ").any(|seed| seed == row.item))
        };
        let named: Vec<&str> =
            row.carried.iter().filter_map(|name| name.strip_prefix("exercise:")).collect();
        let wrong: Vec<&&str> = named.iter().filter(|id| !rests(id)).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} does not name it", row.item);
        let any = EXERCISES.iter().any(|one| rests(one.id.id()));
        assert_eq!(any, !named.is_empty(), "{}", row.item);
    }
}
