//! What is kept on the visitor's device, once they asked for it: a visit as a record, and back.
//!
//! Unlike [`saved`](super::saved), it has to outlive releases: so it is JSON with the public names. A
//! name that a later release no longer knows is passed over, and its question is then asked again: a
//! result without the answers it rests on cannot come of it.

use super::diary::Diary;
use super::model::Model;
use super::saved::{SavedVisit, answer, give, ids, noted};
use crate::clinical::answers::{Answer, Answers, Tri};
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::clinical::ruleset;
use crate::clinical::vocabulary::{Field, Kind};
use serde::{Deserialize, Serialize};
use time::{Date, Duration};

/// Raised when an older release could no longer read what this one writes.
pub const FORMAT: u32 = 1;

/// Six months after the last change a record is erased on reading.
pub const DAYS: i64 = 183;

/// The day before which no clock of a visitor counts.
const JULIAN_1970: i32 = 2_440_588;

/// Why a record that is there cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is no record of ours, or half of one.
    Corrupt,
    /// A later release wrote it.
    Newer,
    /// Nothing was changed in it for six months.
    Expired,
}

/// A visit that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredVisit {
    pub visit: SavedVisit,
    /// The rules by which it was judged then.
    pub ruleset: String,
    pub diary: Diary,
}

/// The one thing that every release reads first.
#[derive(Deserialize)]
pub struct Head {
    pub format: u32,
}

/// A record as it is written. Fields that came later are absent in older ones.
#[derive(Serialize, Deserialize)]
pub struct Record {
    format: u32,
    ruleset: String,
    /// The day of the visit, of its last change and of its end, since 1970.
    day: u32,
    changed: u32,
    expires: u32,
    /// Field and names of its answers; a number stands as a text.
    answers: Vec<(String, Vec<String>)>,
    one_by_one: Vec<String>,
    confirmed: Vec<String>,
    nsaid: Option<String>,
    goal: String,
    feared: Vec<String>,
    minutes: Option<String>,
    places: Vec<String>,
    red_light: bool,
    amber: Vec<String>,
    exercise_days: Vec<u32>,
}

/// The record of this visit, as it is on the screen.
pub fn record(model: &Model) -> Record {
    let answers = &model.answers;
    let given = Field::ALL.iter().filter_map(|field| Some((*field, answers.get(*field)?)));
    let diary = &model.diary;
    Record {
        format: FORMAT,
        ruleset: ruleset::VERSION.to_owned(),
        day: number(diary.first_day(model)),
        changed: number(diary.present),
        expires: number(diary.present.saturating_add(Duration::days(DAYS))),
        answers: given
            .map(|(field, answer)| (field.id().to_owned(), texts(field, answer)))
            .collect(),
        one_by_one: owned(&noted(|field| answers.is_one_by_one(field))),
        confirmed: owned(&noted(|field| answers.is_confirmed(field))),
        nsaid: model.nsaid.map(|tri| tri.id().to_owned()),
        goal: model.goal.clone(),
        feared: model.feared.to_vec(),
        minutes: Some(model.minutes.id().to_owned()),
        places: model.places.iter().map(|place| place.id().to_owned()).collect(),
        red_light: model.red_light,
        amber: model.amber.iter().map(|exercise| exercise.id().to_owned()).collect(),
        exercise_days: diary.exercise_days.iter().map(|day| number(*day)).collect(),
    }
}

/// The visit as it is on the screen, as reading its record gives it.
pub fn stored_visit(model: &Model) -> StoredVisit {
    let first = Some(model.diary.first_day(model));
    StoredVisit {
        visit: *model.saved_visit(),
        ruleset: ruleset::VERSION.to_owned(),
        diary: Diary { first, ..model.diary.clone() },
    }
}

/// The record as a text.
pub fn to_text(model: &Model) -> String {
    serde_json::to_string(&record(model)).unwrap_or_default()
}

/// Reads a record, first by its format. `head` and `record` are what was made of the same text; none
/// where it is none of theirs.
///
/// # Errors
/// [`Unusable`] says why; nothing is read then.
pub fn read(
    head: Option<Head>,
    record: impl FnOnce() -> Option<Record>,
    today: Date,
) -> Result<StoredVisit, Unusable> {
    let head = head.ok_or(Unusable::Corrupt)?;
    if head.format > FORMAT {
        return Err(Unusable::Newer);
    }
    let record = record().ok_or(Unusable::Corrupt)?;
    if number(today) > record.expires {
        return Err(Unusable::Expired);
    }
    visit(record, today).ok_or(Unusable::Corrupt)
}

/// Reads a record from its text.
///
/// # Errors
/// Like [`read`].
#[cfg(not(target_arch = "wasm32"))]
pub fn from_text(text: &str, today: Date) -> Result<StoredVisit, Unusable> {
    read(serde_json::from_str(text).ok(), || serde_json::from_str(text).ok(), today)
}

fn visit(record: Record, today: Date) -> Option<StoredVisit> {
    let mut answers = Answers::default();
    for (name, ids) in &record.answers {
        if let Some(field) = Field::from_id(name) {
            // What is no answer any more is asked again.
            let _ = give(&mut answers, field, value(field, ids));
        }
    }
    for field in record.one_by_one.iter().filter_map(|name| Field::from_id(name)) {
        answers.set_one_by_one(field, true);
    }
    for field in record.confirmed.iter().filter_map(|name| Field::from_id(name)) {
        answers.set_confirmed(field, true);
    }
    let mut feared = record.feared.into_iter();
    let known = |name: &String| Place::from_id(name);
    Some(StoredVisit {
        visit: SavedVisit {
            answers,
            at_outcome: true,
            print_violence: false,
            nsaid: record.nsaid.and_then(|name| Tri::from_id(&name)),
            goal: record.goal,
            feared: std::array::from_fn(|_| feared.next().unwrap_or_default()),
            minutes: record.minutes.and_then(|name| Minutes::from_id(&name)),
            places: record.places.iter().filter_map(known).collect(),
            red_light: record.red_light,
            amber: record.amber.iter().filter_map(|name| ExerciseId::from_id(name)).collect(),
        },
        ruleset: record.ruleset,
        diary: Diary {
            first: Some(date(record.day)?),
            present: today,
            exercise_days: record.exercise_days.into_iter().map(date).collect::<Option<_>>()?,
        },
    })
}

fn texts(field: Field, answer: Answer) -> Vec<String> {
    match answer {
        Answer::Number(number) => vec![number.to_string()],
        Answer::Flag(_) | Answer::One(_) | Answer::Many(_) => owned(&ids(field, answer)),
    }
}

fn value(field: Field, texts: &[String]) -> Option<Answer> {
    let names: Vec<&str> = texts.iter().map(String::as_str).collect();
    match (field.kind(), names.as_slice()) {
        (Kind::Number { .. }, [number]) => number.parse().ok().map(Answer::Number),
        (Kind::Number { .. } | Kind::Flag | Kind::Choice | Kind::Several, names) => {
            answer(field, names)
        }
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Days since 1970; a clock before that counts as its first day.
fn number(date: Date) -> u32 {
    u32::try_from(date.to_julian_day() - JULIAN_1970).unwrap_or(0)
}

fn date(number: u32) -> Option<Date> {
    Date::from_julian_day(i32::try_from(number).ok()?.checked_add(JULIAN_1970)?).ok()
}
