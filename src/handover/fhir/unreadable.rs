//! Why a `QuestionnaireResponse` could not be read, and the sentence for a developer.

use crate::clinical::vocabulary::Field;
use std::fmt;

/// Why a response could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no `QuestionnaireResponse`, or not shaped as one.
    NotAResponse,
    /// It answers the questionnaire of this address.
    OtherQuestionnaire(String),
    /// Its author took it back.
    EnteredInError,
    /// The item of this field has something that is none of its answers.
    BadValue(Field),
    /// The item of this field has a number outside its bounds.
    OutOfRange(Field),
    /// There are several items of this field.
    Twice(Field),
}

impl fmt::Display for Unreadable {
    /// A sentence for a developer.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::NotAResponse => to.write_str("not a QuestionnaireResponse"),
            Unreadable::OtherQuestionnaire(url) => {
                write!(to, "a response to another questionnaire, \"{url}\"")
            }
            Unreadable::EnteredInError => to.write_str("entered in error"),
            Unreadable::BadValue(field) => write!(to, "item {}: no such answer", field.id()),
            Unreadable::OutOfRange(field) => write!(to, "item {}: number out of range", field.id()),
            Unreadable::Twice(field) => write!(to, "item {}: it is there twice", field.id()),
        }
    }
}
