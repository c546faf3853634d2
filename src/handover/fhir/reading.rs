//! From a `QuestionnaireResponse` to answers: one of ours, or one that another form made of our
//! questionnaire. What it does not know it passes over; what it knows and cannot take it names.

use super::codes::{ONE_BY_ONE, QUESTIONNAIRE, system};
use super::unreadable::Unreadable;
use crate::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::vocabulary::{Field, Kind, Opt};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

/// As much of a response as counts here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    resource_type: String,
    #[serde(default)]
    questionnaire: Option<String>,
    #[serde(default)]
    status: Option<String>,
    #[serde(default)]
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: String,
    #[serde(default)]
    extension: Vec<Loose<Extension>>,
    #[serde(default)]
    answer: Vec<Loose<Given>>,
    #[serde(default)]
    item: Vec<Item>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Extension {
    url: String,
    #[serde(default)]
    value_boolean: bool,
}

/// An answer of one of our kinds; items below an answer are none of ours.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    #[serde(default)]
    value_coding: Option<Coding>,
    #[serde(default)]
    value_integer: Option<i64>,
}

#[derive(Deserialize)]
struct Coding {
    #[serde(default)]
    system: Option<String>,
    code: String,
}

/// Something else than a `T` must not cost the rest.
#[derive(Deserialize)]
#[serde(untagged)]
enum Loose<T> {
    Known(T),
    Other(IgnoredAny),
}

/// Reads a response.
///
/// Like whoever states all answers at once, a form has nobody to ask again: a "no" that a second
/// "no" would confirm stands.
///
/// # Errors
/// [`Unreadable`] names the first thing that is wrong; nothing is read then.
pub fn read<'de, D: Deserializer<'de>>(json: D) -> Result<Answers, Unreadable> {
    let response = Response::deserialize(json).map_err(|_| Unreadable::NotAResponse)?;
    if response.resource_type != "QuestionnaireResponse" {
        return Err(Unreadable::NotAResponse);
    }
    if response.status.as_deref() == Some("entered-in-error") {
        return Err(Unreadable::EnteredInError);
    }
    // A form may not say what it is of; the names of the items then decide.
    if let Some(url) = response.questionnaire {
        let address = url.split('|').next().unwrap_or_default();
        if address != QUESTIONNAIRE {
            return Err(Unreadable::OtherQuestionnaire(url));
        }
    }
    let mut answers = Answers::default();
    take(&response.item, &mut answers)?;
    for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::Stands) {
        answers.set_confirmed(row.again, answers.get(row.again) == Some(row.earlier));
    }
    Ok(answers)
}

fn take(items: &[Item], answers: &mut Answers) -> Result<(), Unreadable> {
    for item in items {
        if let Some(field) = Field::from_id(&item.link_id).filter(|_| !item.answer.is_empty()) {
            if answers.get(field).is_some() {
                return Err(Unreadable::Twice(field));
            }
            let answer = answer(field, &item.answer).ok_or(Unreadable::BadValue(field))?;
            answers.give(field, answer).map_err(|refused| match refused {
                Refused::OutOfRange(field) => Unreadable::OutOfRange(field),
                Refused::WrongKind(field) | Refused::NotASet(field) => Unreadable::BadValue(field),
            })?;
            answers.set_one_by_one(field, item.extension.iter().any(says_one_by_one));
        }
        take(&item.item, answers)?;
    }
    Ok(())
}

fn says_one_by_one(extension: &Loose<Extension>) -> bool {
    matches!(extension, Loose::Known(known) if known.url == ONE_BY_ONE && known.value_boolean)
}

fn answer(field: Field, given: &[Loose<Given>]) -> Option<Answer> {
    let given: Vec<&Given> = given.iter().map(known).collect::<Option<_>>()?;
    match (field.kind(), &given[..]) {
        (Kind::Flag, [one]) => Tri::from_id(code(field, one)?).map(Answer::Flag),
        (Kind::Choice, [one]) => field.option(code(field, one)?).map(Answer::One),
        (Kind::Several, several) => {
            let option = |one: &&Given| field.option(code(field, one)?);
            let options: Option<Vec<Opt>> = several.iter().map(option).collect();
            options.map(|options| Answer::Many(Many::of(&options)))
        }
        // Too large or too small a number is out of range, like any other; it need not fit.
        (Kind::Number { .. }, [one]) => one
            .value_integer
            .map(|number| Answer::Number(u32::try_from(number).unwrap_or(u32::MAX))),
        (Kind::Flag | Kind::Choice | Kind::Number { .. }, _) => None,
    }
}

fn known(given: &Loose<Given>) -> Option<&Given> {
    match given {
        Loose::Known(given) => Some(given),
        Loose::Other(_) => None,
    }
}

/// The code of an answer, which another system may not lend us: its "no" may mean something else.
fn code(field: Field, given: &Given) -> Option<&str> {
    let coding = given.value_coding.as_ref()?;
    let is_ours = coding.system.as_ref().is_none_or(|name| *name == system(field));
    is_ours.then_some(coding.code.as_str())
}
