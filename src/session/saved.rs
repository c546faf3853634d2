//! Answers as text and back, for a widget that has to start anew: a line a field, `name value
//! value`.
//!
//! Not JSON: a JSON library would cost every visitor a tenth of the download, and nobody else reads
//! this text.

use super::model::{Model, Shown};
use crate::PLAN;
use crate::clinical::answers::{Answer, Answers, Many, Refused, Tri};
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::clinical::vocabulary::{Field, Kind, Opt};

/// Why answers could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// JSON was expected, and it is not an object of fields.
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
            Unreadable::NotAnObject => "answers must be an object of fields".into(),
            Unreadable::BadValue(field) => ["field ", field.id(), ": no such answer"].concat(),
            Unreadable::OutOfRange(field) => {
                ["field ", field.id(), ": number out of range"].concat()
            }
        }
    }
}

/// The names under which stand the fields that are asked one by one, and those whose "no" was
/// confirmed; no field has one of them.
pub(super) const ONE_BY_ONE: &str = "one_by_one";
pub(super) const CONFIRMED: &str = "confirmed";

/// Writes the answers out.
pub fn to_text(answers: &Answers) -> String {
    let mut text = String::new();
    for field in Field::ALL {
        if let Some(answer) = answers.get(*field) {
            line(&mut text, field.id(), &values(*field, answer));
        }
    }
    for (name, ids) in notes(answers) {
        if !ids.is_empty() {
            line(&mut text, name, &ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
        }
    }
    text
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
}

/// The names of what is kept beside the answers; no field has one of them.
const AT_OUTCOME: &str = "at_outcome";
const PRINT_VIOLENCE: &str = "print_violence";
const NSAID: &str = "nsaid";
const GOAL: &str = "goal";
const FEARED: &str = "feared";
const MINUTES: &str = "minutes";
const PLACES: &str = "places";
const RED: &str = "red_light";
const AMBER: &str = "amber_light";

/// Writes a visit out, for a widget that has to start anew.
pub fn visit_to_text(model: &Model) -> String {
    let mut text = to_text(&model.answers);
    // A red light outlives the whole: the check alone hands it on.
    for (name, so) in [
        (AT_OUTCOME, matches!(model.shown(), Shown::Outcome | Shown::Room(_) | Shown::Player)),
        (PRINT_VIOLENCE, model.print_violence),
        (RED, model.red_light),
    ] {
        if so {
            line(&mut text, name, &[]);
        }
    }
    if let Some(tri) = model.nsaid {
        line(&mut text, NSAID, &[tri.id().to_owned()]);
    }
    if PLAN && !model.goal.is_empty() {
        line(&mut text, GOAL, &[model.goal.replace('\n', " ")]);
    }
    if PLAN {
        for (place, feared) in
            model.feared.iter().enumerate().filter(|(_, feared)| !feared.is_empty())
        {
            line(&mut text, FEARED, &[place.to_string(), feared.replace('\n', " ")]);
        }
        line(&mut text, MINUTES, &[model.minutes.id().to_owned()]);
        for place in &model.places {
            line(&mut text, PLACES, &[place.id().to_owned()]);
        }
        for id in &model.amber {
            line(&mut text, AMBER, &[id.id().to_owned()]);
        }
    }
    text
}

/// Reads what [`visit_to_text`] wrote.
///
/// # Errors
/// [`Unreadable`] names the first field whose value is none of its answers.
pub fn visit_from_text(text: &str) -> Result<SavedVisit, Unreadable> {
    let mut kept = SavedVisit { answers: from_text(text)?, ..SavedVisit::default() };
    for line in text.lines() {
        let (name, value) = line.split_once(' ').unwrap_or((line, ""));
        match name {
            AT_OUTCOME => kept.at_outcome = true,
            PRINT_VIOLENCE => kept.print_violence = true,
            NSAID => kept.nsaid = Tri::from_id(value),
            GOAL => kept.goal = value.to_owned(),
            FEARED => {
                let (place, feared) = value.split_once(' ').unwrap_or((value, ""));
                if let Some(kept) =
                    place.parse::<usize>().ok().and_then(|place| kept.feared.get_mut(place))
                {
                    *kept = feared.to_owned();
                }
            }
            MINUTES => kept.minutes = Minutes::from_id(value),
            PLACES => kept.places.extend(Place::from_id(value)),
            RED => kept.red_light = true,
            AMBER if PLAN => kept.amber.extend(ExerciseId::from_id(value)),
            _ => {}
        }
    }
    Ok(kept)
}

/// Reads what [`to_text`] wrote. Names that are no field of ours are passed over.
///
/// # Errors
/// [`Unreadable`] names the first field whose value is none of its answers.
pub fn from_text(text: &str) -> Result<Answers, Unreadable> {
    let mut answers = Answers::default();
    for line in text.lines() {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let values: Vec<&str> = words.collect();
        take(&mut answers, name, &values)?;
    }
    Ok(answers)
}

/// Puts in the answer of one field, or a note beside them, from the values as they are written.
pub(super) fn take(answers: &mut Answers, name: &str, values: &[&str]) -> Result<(), Unreadable> {
    if name == ONE_BY_ONE || name == CONFIRMED {
        for field in values.iter().filter_map(|id| Field::from_id(id)) {
            if name == ONE_BY_ONE {
                answers.set_one_by_one(field, true)
            } else {
                answers.set_confirmed(field, true)
            }
        }
        return Ok(());
    }
    let Some(field) = Field::from_id(name) else { return Ok(()) };
    let answer = answer(field, values).ok_or(Unreadable::BadValue(field))?;
    answers.give(field, answer).map_err(|refused| match refused {
        Refused::OutOfRange(field) => Unreadable::OutOfRange(field),
        Refused::WrongKind(field) | Refused::NotASet(field) => Unreadable::BadValue(field),
    })
}

/// The values of an answer, as they are written.
pub(super) fn values(field: Field, answer: Answer) -> Vec<String> {
    match answer {
        Answer::Flag(tri) => vec![tri.id().to_owned()],
        Answer::One(option) => vec![option.id().to_owned()],
        Answer::Number(number) => vec![number.to_string()],
        Answer::Many(many) => {
            let chosen = field.options().iter().filter(|option| many.has(**option));
            chosen.map(|option| option.id().to_owned()).collect()
        }
    }
}

/// What is noted beside the answers: which fields are asked one by one, and whose "no" was
/// confirmed.
pub(super) fn notes(answers: &Answers) -> [(&'static str, Vec<&'static str>); 2] {
    let ids = |holds: &dyn Fn(Field) -> bool| {
        Field::ALL.iter().filter(|field| holds(**field)).map(|field| field.id()).collect()
    };
    [
        (ONE_BY_ONE, ids(&|field| answers.is_one_by_one(field))),
        (CONFIRMED, ids(&|field| answers.is_confirmed(field))),
    ]
}

fn answer(field: Field, values: &[&str]) -> Option<Answer> {
    match (field.kind(), values) {
        (Kind::Flag, [one]) => Tri::from_id(one).map(Answer::Flag),
        (Kind::Choice, [one]) => field.option(one).map(Answer::One),
        (Kind::Number { .. }, [one]) => one.parse().ok().map(Answer::Number),
        (Kind::Several, []) => field.option("none").map(|none| Answer::Many(Many::of(&[none]))),
        (Kind::Several, ids) => {
            let options: Option<Vec<Opt>> = ids.iter().map(|id| field.option(id)).collect();
            options.map(|options| Answer::Many(Many::of(&options)))
        }
        (Kind::Flag | Kind::Choice | Kind::Number { .. }, _) => None,
    }
}

fn line(text: &mut String, name: &str, values: &[String]) {
    text.push_str(name);
    for value in values {
        text.push(' ');
        text.push_str(value);
    }
    text.push('\n');
}
