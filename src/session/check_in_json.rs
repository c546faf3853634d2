//! A check-in as JSON, by public names: `{"day", "red_light", "answers", "items"}`. `answers` are
//! fields of the check, `items` the check-in's own questions.

use super::json;
use super::saved::{self, answer, ids};
use crate::clinical::answers::Answer;
use crate::clinical::check_in::{CheckIn, Given, Item, ItemKind};
use crate::clinical::vocabulary::Field;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// No later day is read: pain is not counted further either.
const LAST_DAY: u32 = 43_800;

/// Why a check-in could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not an object with a day.
    NotACheckIn,
    /// Its answers to the check could not be read.
    Answers(saved::Unreadable),
    /// This question has a value that is none of its answers.
    BadItem(Item),
}

impl fmt::Display for Unreadable {
    /// A sentence for a developer.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::NotACheckIn => to.write_str("a check-in must be an object with a \"day\""),
            Unreadable::Answers(why) => why.fmt(to),
            Unreadable::BadItem(item) => write!(to, "question {}: no such answer", item.id()),
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Written {
    day: u32,
    #[serde(default)]
    red_light: bool,
    #[serde(default)]
    answers: Value,
    #[serde(default)]
    items: Map<String, Value>,
}

/// Reads a check-in from a JSON value. Names that are no question of ours are passed over.
///
/// # Errors
/// [`Unreadable`] names the first thing that is wrong.
pub fn read(value: &Value) -> Result<CheckIn, Unreadable> {
    let written = Written::deserialize(value).map_err(|_| Unreadable::NotACheckIn)?;
    if written.day > LAST_DAY {
        return Err(Unreadable::NotACheckIn);
    }
    let mut check_in = CheckIn::on(written.day);
    check_in.red_light = written.red_light;
    if !written.answers.is_null() {
        check_in.anew = json::from_value(&written.answers).map_err(Unreadable::Answers)?;
    }
    for (name, value) in &written.items {
        let Some(item) = Item::from_id(name) else { continue };
        let given = given(item, value).ok_or(Unreadable::BadItem(item))?;
        if !check_in.give(item, given) {
            return Err(Unreadable::BadItem(item));
        }
    }
    Ok(check_in)
}

/// The check-in as a JSON value.
pub fn to_value(check_in: &CheckIn) -> Value {
    let items = Item::ALL
        .iter()
        .filter_map(|item| check_in.get(*item).map(|given| (item.id().to_owned(), written(given))));
    let written = Written {
        day: check_in.day,
        red_light: check_in.red_light,
        answers: json::to_value(&check_in.anew),
        items: items.collect(),
    };
    serde_json::to_value(written).unwrap_or_default()
}

fn given(item: Item, value: &Value) -> Option<Given> {
    match item.kind() {
        ItemKind::Choice => item.pick(value.as_str()?).map(Given::Pick),
        ItemKind::Number { .. } => u32::try_from(value.as_u64()?).ok().map(Given::Number),
        ItemKind::Goals => {
            let names: Option<Vec<&str>> = value.as_array()?.iter().map(Value::as_str).collect();
            match answer(Field::Goals, &names?)? {
                Answer::Many(goals) => Some(Given::Goals(goals)),
                Answer::Flag(_) | Answer::One(_) | Answer::Number(_) => None,
            }
        }
    }
}

fn written(given: Given) -> Value {
    match given {
        Given::Pick(pick) => pick.id().into(),
        Given::Number(number) => number.into(),
        Given::Goals(goals) => ids(Field::Goals, Answer::Many(goals)).into(),
    }
}
