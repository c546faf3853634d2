//! Answers as JSON, for the command line and for tests; the widget itself has no JSON library.

use super::saved::{CONFIRMED, Unreadable, notes, take, values};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::vocabulary::{Field, Kind};
use serde_json::{Map, Value};

/// Reads answers from an object of fields. Names that are no field of ours are passed over.
///
/// Who states all answers at once has nobody to ask again: a "no" that a second "no" would confirm
/// stands, unless `confirmed` lists what was confirmed.
///
/// # Errors
/// [`Unreadable`] names the first field whose value is none of its answers.
pub fn from_value(value: &Value) -> Result<Answers, Unreadable> {
    let object = value.as_object().ok_or(Unreadable::NotAnObject)?;
    let mut answers = Answers::default();
    for (name, value) in object {
        let Some(values) = words(name, value) else {
            match Field::from_id(name) {
                Some(field) => return Err(Unreadable::BadValue(field)),
                None => continue,
            }
        };
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        take(&mut answers, name, &values)?;
    }
    if !object.contains_key(CONFIRMED) {
        for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::Stands) {
            answers.set_confirmed(row.again, answers.get(row.again) == Some(row.earlier));
        }
    }
    Ok(answers)
}

/// The answers as an object of fields.
pub fn to_value(answers: &Answers) -> Value {
    let mut object = Map::new();
    for field in Field::ALL {
        if let Some(answer) = answers.get(*field) {
            let value = match answer {
                Answer::Number(number) => number.into(),
                Answer::Many(_) => values(*field, answer).into(),
                Answer::Flag(_) | Answer::One(_) => values(*field, answer).concat().into(),
            };
            object.insert(field.id().into(), value);
        }
    }
    for (name, ids) in notes(answers) {
        if name == CONFIRMED || !ids.is_empty() {
            object.insert(name.into(), ids.into());
        }
    }
    Value::Object(object)
}

/// A JSON value as the words in which answers are written: a text, texts, or for a number field a
/// whole number.
fn words(name: &str, value: &Value) -> Option<Vec<String>> {
    let is_number =
        Field::from_id(name).is_some_and(|field| matches!(field.kind(), Kind::Number { .. }));
    let may_list = Field::from_id(name).is_none_or(|field| field.kind() == Kind::Several);
    match value {
        Value::String(text) if !is_number => Some(vec![text.clone()]),
        Value::Number(number) if is_number => {
            let number =
                number.as_f64().filter(|number| *number >= 0.0 && number.fract() == 0.0)?;
            // Too large a number is out of range, like any other; it need not fit.
            Some(vec![(number.min(f64::from(u32::MAX)) as u32).to_string()])
        }
        Value::Array(items) if may_list => {
            items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
        }
        Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::String(_)
        | Value::Array(_)
        | Value::Object(_) => None,
    }
}
