//! Answers as JSON, for the command line and for tests; the widget hands answers to nobody but
//! itself (`saved.rs`).

use super::lenient::Lenient;
use super::saved::{Unreadable, answer, give, ids, noted};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::vocabulary::{Field, Kind};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::collections::BTreeMap;

/// The names under which stand the fields that are asked one by one, and those whose "no" was
/// confirmed; no field has one of them.
const ONE_BY_ONE: &str = "one_by_one";
const CONFIRMED: &str = "confirmed";

/// The value of one field: a text, texts, or for a number field a whole number.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Given {
    Number(u32),
    /// A whole number may be written with a point.
    Fraction(f64),
    One(String),
    Several(Vec<String>),
}

impl Given {
    fn of(field: Field, answer: Answer) -> Given {
        match answer {
            Answer::Number(number) => Given::Number(number),
            Answer::Flag(_) | Answer::One(_) => Given::One(ids(field, answer).concat()),
            Answer::Many(_) => {
                Given::Several(ids(field, answer).into_iter().map(str::to_owned).collect())
            }
        }
    }

    fn names(&self) -> Vec<&str> {
        match self {
            Given::Number(_) | Given::Fraction(_) => Vec::new(),
            Given::One(name) => vec![name],
            Given::Several(names) => names.iter().map(String::as_str).collect(),
        }
    }

    fn answer(&self, field: Field) -> Option<Answer> {
        match (self, field.kind()) {
            (Given::Number(number), Kind::Number { .. }) => Some(Answer::Number(*number)),
            // Too large a number is out of range, like any other; it need not fit.
            (Given::Fraction(number), Kind::Number { .. }) => {
                let whole = *number >= 0.0 && number.fract() == 0.0;
                whole.then(|| Answer::Number(number.min(f64::from(u32::MAX)) as u32))
            }
            (Given::One(_), _) | (Given::Several(_), Kind::Several) => answer(field, &self.names()),
            (Given::Number(_) | Given::Fraction(_) | Given::Several(_), _) => None,
        }
    }
}

/// Reads answers from an object of fields. Names that are no field of ours are passed over.
///
/// Who states all answers at once has nobody to ask again: a "no" that a second "no" would confirm
/// stands, unless `confirmed` lists what was confirmed.
///
/// # Errors
/// [`Unreadable`] names the first field whose value is none of its answers.
pub fn read<'de, D: Deserializer<'de>>(json: D) -> Result<Answers, Unreadable> {
    let fields = BTreeMap::<String, Lenient<Given>>::deserialize(json)
        .map_err(|_| Unreadable::NotAnObject)?;
    let mut answers = Answers::default();
    for (name, given) in &fields {
        let given = if let Lenient::Given(given) = given { Some(given) } else { None };
        if let Some(field) = Field::from_id(name) {
            give(&mut answers, field, given.and_then(|given| given.answer(field)))?;
        } else {
            let names = given.map(Given::names).unwrap_or_default();
            for field in names.into_iter().filter_map(Field::from_id) {
                match name.as_str() {
                    ONE_BY_ONE => answers.set_one_by_one(field, true),
                    CONFIRMED => answers.set_confirmed(field, true),
                    _ => {}
                }
            }
        }
    }
    if !fields.contains_key(CONFIRMED) {
        for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::Stands) {
            answers.set_confirmed(row.again, answers.get(row.again) == Some(row.earlier));
        }
    }
    Ok(answers)
}

impl Serialize for Answers {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut object = to.serialize_map(None)?;
        for field in Field::ALL {
            if let Some(answer) = self.get(*field) {
                object.serialize_entry(field.id(), &Given::of(*field, answer))?;
            }
        }
        let one_by_one = noted(|field| self.is_one_by_one(field));
        if !one_by_one.is_empty() {
            object.serialize_entry(ONE_BY_ONE, &one_by_one)?;
        }
        object.serialize_entry(CONFIRMED, &noted(|field| self.is_confirmed(field)))?;
        object.end()
    }
}

/// Reads answers from a JSON value.
///
/// # Errors
/// Like [`read`].
pub fn from_value(value: &Value) -> Result<Answers, Unreadable> {
    read(value)
}

/// The answers as an object of fields.
pub fn to_value(answers: &Answers) -> Value {
    serde_json::to_value(answers).unwrap_or_default()
}

/// Reads answers from a JSON text.
///
/// # Errors
/// Like [`read`]; what is no JSON is no object either.
pub fn from_text(text: &str) -> Result<Answers, Unreadable> {
    read(&serde_json::from_str::<Value>(text).map_err(|_| Unreadable::NotAnObject)?)
}

/// The answers as a JSON text.
pub fn to_text(answers: &Answers) -> String {
    to_value(answers).to_string()
}
