//! Answers as JSON and back: what crosses the border between a visit and everything outside it.

use crate::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Kind, Opt};
use serde_json::{Map, Value};

/// Why answers could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not JSON at all.
    NotJson,
    /// JSON, but not an object of fields.
    NotAnObject,
    /// This field has a value that is none of its answers.
    BadValue(Field),
    /// This field has a number outside its bounds.
    OutOfRange(Field),
}

impl Unreadable {
    /// A sentence for a developer.
    pub fn message(&self) -> String {
        match self {
            Unreadable::NotJson => "not JSON".into(),
            Unreadable::NotAnObject => "answers must be an object of fields".into(),
            Unreadable::BadValue(field) => format!("field {}: no such answer", field.id()),
            Unreadable::OutOfRange(field) => format!("field {}: number out of range", field.id()),
        }
    }
}

/// The key under which whole pages answered with "I don't know" are kept; no field has this name.
const UNSURE_PAGES: &str = "unsure_pages";

/// Reads answers from an object of fields. Names that are no field of ours are passed over.
///
/// # Errors
/// [`Unreadable`] names the first field whose value is none of its answers.
pub fn from_value(value: &Value) -> Result<Answers, Unreadable> {
    let object = value.as_object().ok_or(Unreadable::NotAnObject)?;
    let mut answers = Answers::default();
    for (name, value) in object {
        if let Some(field) = Field::from_id(name) {
            let answer = answer(field, value).ok_or(Unreadable::BadValue(field))?;
            answers.give(field, answer).map_err(|refused| match refused {
                Refused::OutOfRange(field) => Unreadable::OutOfRange(field),
                Refused::WrongKind(field) | Refused::NotASet(field) => Unreadable::BadValue(field),
            })?;
        }
    }
    for screen in Screen::ALL {
        let noted = object.get(UNSURE_PAGES).and_then(Value::as_array);
        if noted.is_some_and(|pages| pages.iter().any(|page| page.as_str() == Some(screen.id()))) {
            answers.set_unsure_page(*screen, true);
        }
    }
    Ok(answers)
}

/// Reads what [`to_text`] wrote.
///
/// # Errors
/// [`Unreadable`] as for [`from_value`], and when the text is not JSON.
pub fn from_text(text: &str) -> Result<Answers, Unreadable> {
    from_value(&serde_json::from_str(text).map_err(|_| Unreadable::NotJson)?)
}

/// The answers as an object of fields.
pub fn to_value(answers: &Answers) -> Value {
    let mut object = Map::new();
    for field in Field::ALL {
        if let Some(answer) = answers.get(*field) {
            object.insert(field.id().into(), value(*field, answer));
        }
    }
    let unsure = Screen::ALL.iter().filter(|screen| answers.is_unsure_page(**screen));
    let unsure: Vec<Value> = unsure.map(|screen| screen.id().into()).collect();
    if !unsure.is_empty() {
        object.insert(UNSURE_PAGES.into(), unsure.into());
    }
    Value::Object(object)
}

/// The answers as JSON text.
pub fn to_text(answers: &Answers) -> String {
    to_value(answers).to_string()
}

fn value(field: Field, answer: Answer) -> Value {
    match answer {
        Answer::Flag(tri) => tri.id().into(),
        Answer::One(option) => option.id().into(),
        Answer::Number(number) => number.into(),
        Answer::Many(many) => {
            let chosen = field.options().iter().filter(|option| many.has(**option));
            chosen.map(|option| Value::from(option.id())).collect::<Vec<_>>().into()
        }
    }
}

fn answer(field: Field, value: &Value) -> Option<Answer> {
    match field.kind() {
        Kind::Flag => Tri::from_id(value.as_str()?).map(Answer::Flag),
        Kind::Choice => field.option(value.as_str()?).map(Answer::One),
        Kind::Number { .. } => whole_number(value).map(Answer::Number),
        Kind::Several => several(field, value).map(Answer::Many),
    }
}

/// A whole number, also when it is written with a decimal point; `u32::MAX` for one that is too large to be any answer.
fn whole_number(value: &Value) -> Option<u32> {
    let number = value.as_f64()?;
    if number < 0.0 || number.fract() != 0.0 {
        return None;
    }
    Some(if number > f64::from(u32::MAX) { u32::MAX } else { number as u32 })
}

fn several(field: Field, value: &Value) -> Option<Many> {
    let ids: Vec<&str> = match value {
        Value::String(id) => vec![id.as_str()],
        Value::Array(ids) => ids.iter().map(Value::as_str).collect::<Option<_>>()?,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => return None,
    };
    let ids = if ids.is_empty() { vec!["none"] } else { ids };
    let options: Vec<Opt> = ids.into_iter().map(|id| field.option(id)).collect::<Option<_>>()?;
    Some(Many::of(&options))
}
