//! A visit as bytes and back, for a widget that has to start anew and for the whole, which takes
//! over from the check.
//!
//! Postcard, because it is the smallest of serde's formats: nobody but this release reads the
//! bytes. The names in them are the public ones, so that a wrong one is seen.

use super::therapist::TherapistPlan;
use crate::PLAN;
use crate::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::clinical::vocabulary::{Field, Kind, Opt};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Why answers could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// JSON was expected, and it is not an object of fields.
    NotAnObject,
    /// These bytes are no saved visit, or one of another version.
    NotAVisit,
    /// A saved visit has a name in it that does not exist.
    UnknownName(String),
    /// This field has a value that is none of its answers.
    BadValue(Field),
    /// This field has a number outside its bounds.
    OutOfRange(Field),
}

impl fmt::Display for Unreadable {
    /// A sentence for a developer.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Unreadable::NotAnObject => to.write_str("answers must be an object of fields"),
            Unreadable::NotAVisit => to.write_str("not a saved visit of this version"),
            Unreadable::UnknownName(name) => write!(to, "\"{name}\" is no name here"),
            Unreadable::BadValue(field) => write!(to, "field {}: no such answer", field.id()),
            Unreadable::OutOfRange(field) => {
                write!(to, "field {}: number out of range", field.id())
            }
        }
    }
}

/// What is kept of a visit beside the widget.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SavedVisit {
    pub answers: Answers,
    /// The outcome stood on the screen.
    pub at_outcome: bool,
    pub print_violence: bool,
    pub nsaid: Option<Tri>,
    pub goal: String,
    pub feared: [String; 5],
    pub minutes: Option<Minutes>,
    pub places: Vec<Place>,
    /// Lights of exercises.
    pub red_light: bool,
    pub amber: Vec<ExerciseId>,
    pub therapist: Option<Box<TherapistPlan>>,
}

/// Raised with every change of [`Saved`].
const VERSION: u8 = 2;

/// A visit as it is written.
#[derive(Serialize, Deserialize)]
struct Saved<'a> {
    version: u8,
    #[serde(borrow)]
    chosen: Vec<(&'a str, Vec<&'a str>)>,
    numbers: Vec<(&'a str, u32)>,
    one_by_one: Vec<&'a str>,
    confirmed: Vec<&'a str>,
    at_outcome: bool,
    print_violence: bool,
    nsaid: Option<&'a str>,
    goal: &'a str,
    feared: Vec<&'a str>,
    minutes: Option<&'a str>,
    places: Vec<&'a str>,
    red_light: bool,
    amber: Vec<&'a str>,
    therapist: &'a str,
}

/// Writes a visit out.
pub fn to_bytes(kept: &SavedVisit) -> Vec<u8> {
    let answers = &kept.answers;
    let mut therapist = String::new();
    if PLAN && let Some(plan) = &kept.therapist {
        therapist = plan.names().join(" ");
    }
    let mut saved = Saved {
        version: VERSION,
        chosen: Vec::new(),
        numbers: Vec::new(),
        one_by_one: noted(|field| answers.is_one_by_one(field)),
        confirmed: noted(|field| answers.is_confirmed(field)),
        at_outcome: kept.at_outcome,
        print_violence: kept.print_violence,
        nsaid: kept.nsaid.map(Tri::id),
        goal: &kept.goal,
        feared: kept.feared.iter().map(String::as_str).collect(),
        minutes: kept.minutes.map(Minutes::id),
        places: kept.places.iter().map(|place| place.id()).collect(),
        red_light: kept.red_light,
        amber: Vec::new(),
        therapist: &therapist,
    };
    if PLAN {
        saved.amber = kept.amber.iter().map(|exercise| exercise.id()).collect();
    }
    for field in Field::ALL {
        match answers.get(*field) {
            Some(Answer::Number(number)) => saved.numbers.push((field.id(), number)),
            Some(answer) => saved.chosen.push((field.id(), ids(*field, answer))),
            None => {}
        }
    }
    postcard::to_allocvec(&saved).unwrap_or_default()
}

/// Reads what [`to_bytes`] wrote.
///
/// # Errors
/// [`Unreadable`] names the first thing that is wrong; nothing is read then.
pub fn from_bytes(bytes: &[u8]) -> Result<SavedVisit, Unreadable> {
    let (saved, rest) =
        postcard::take_from_bytes::<Saved>(bytes).map_err(|_| Unreadable::NotAVisit)?;
    if saved.version != VERSION || !rest.is_empty() {
        return Err(Unreadable::NotAVisit);
    }
    let mut answers = Answers::default();
    for (name, ids) in &saved.chosen {
        give_once(&mut answers, known(name, Field::from_id)?, |field| answer(field, ids))?;
    }
    for (name, number) in &saved.numbers {
        let number = Answer::Number(*number);
        give_once(&mut answers, known(name, Field::from_id)?, |_| Some(number))?;
    }
    for name in &saved.one_by_one {
        answers.set_one_by_one(known(name, Field::from_id)?, true);
    }
    for name in &saved.confirmed {
        answers.set_confirmed(known(name, Field::from_id)?, true);
    }
    let feared: Vec<String> = saved.feared.iter().map(|line| (*line).to_owned()).collect();
    let mut kept = SavedVisit {
        answers,
        at_outcome: saved.at_outcome,
        print_violence: saved.print_violence,
        nsaid: saved.nsaid.map(|id| known(id, Tri::from_id)).transpose()?,
        goal: saved.goal.to_owned(),
        feared: feared.try_into().map_err(|_| Unreadable::NotAVisit)?,
        minutes: saved.minutes.map(|id| known(id, Minutes::from_id)).transpose()?,
        places: all_known(&saved.places, Place::from_id)?,
        red_light: saved.red_light,
        amber: Vec::new(),
        therapist: None,
    };
    // The check alone shows no exercise, and does without their names.
    if PLAN {
        kept.amber = all_known(&saved.amber, ExerciseId::from_id)?;
        kept.therapist = TherapistPlan::from_names(saved.therapist.split(' ')).map(Box::new);
    }
    Ok(kept)
}

fn known<T>(name: &str, from_id: impl Fn(&str) -> Option<T>) -> Result<T, Unreadable> {
    from_id(name).ok_or_else(|| Unreadable::UnknownName(name.to_owned()))
}

fn all_known<T>(names: &[&str], from_id: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Unreadable> {
    names.iter().map(|name| known(name, &from_id)).collect()
}

/// A field that is answered twice was not written by us.
fn give_once(
    answers: &mut Answers,
    field: Field,
    answer: impl Fn(Field) -> Option<Answer>,
) -> Result<(), Unreadable> {
    if answers.get(field).is_some() {
        return Err(Unreadable::BadValue(field));
    }
    give(answers, field, answer(field))
}

/// Puts in the answer of one field, if it is one.
pub(super) fn give(
    answers: &mut Answers,
    field: Field,
    answer: Option<Answer>,
) -> Result<(), Unreadable> {
    let answer = answer.ok_or(Unreadable::BadValue(field))?;
    answers.give(field, answer).map_err(|refused| match refused {
        Refused::OutOfRange(field) => Unreadable::OutOfRange(field),
        Refused::WrongKind(field) | Refused::NotASet(field) => Unreadable::BadValue(field),
    })
}

/// The names of what was chosen in this field; a number has none.
pub(super) fn ids(field: Field, answer: Answer) -> Vec<&'static str> {
    match answer {
        Answer::Flag(tri) => vec![tri.id()],
        Answer::One(option) => vec![option.id()],
        Answer::Many(many) => {
            let chosen = field.options().iter().filter(|option| many.has(**option));
            chosen.map(|option| option.id()).collect()
        }
        Answer::Number(_) => Vec::new(),
    }
}

/// The answer of these names. No feature at all is "none" of them.
pub(super) fn answer(field: Field, ids: &[&str]) -> Option<Answer> {
    match (field.kind(), ids) {
        (Kind::Flag, [one]) => Tri::from_id(one).map(Answer::Flag),
        (Kind::Choice, [one]) => field.option(one).map(Answer::One),
        (Kind::Several, []) => field.option("none").map(|none| Answer::Many(Many::of(&[none]))),
        (Kind::Several, ids) => {
            let options: Option<Vec<Opt>> = ids.iter().map(|id| field.option(id)).collect();
            options.map(|options| Answer::Many(Many::of(&options)))
        }
        (Kind::Flag | Kind::Choice | Kind::Number { .. }, _) => None,
    }
}

/// The names of the fields for which this holds.
pub(super) fn noted(holds: impl Fn(Field) -> bool) -> Vec<&'static str> {
    Field::ALL.iter().filter(|field| holds(**field)).map(|field| field.id()).collect()
}
