//! A visit as a `QuestionnaireResponse`: what was asked and answered, and nothing else.

use super::codes::{self, ONE_BY_ONE, VISIT};
use super::item_texts::{VOICE, field_text, fields, group_text};
use super::types::{
    Extension, Identifier, QuestionnaireResponse, Reference, ResponseItem, Text, Value,
};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::facts::Seen;
use crate::clinical::pathway::{Path, Step, path};
use crate::clinical::plan::Plan;
use crate::clinical::plan_questions;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;
use crate::handover::private::{Private, not_by_name};
use crate::words::{Lang, Voice, fhir as words};
use time::Date;

/// What is written.
pub struct Visit<'a> {
    pub lang: Lang,
    pub voice: Voice,
    pub answers: &'a Answers,
    /// As it was given; none where no plan was.
    pub plan: Option<&'a Plan>,
    /// What may go along of what is private.
    pub ticked: &'a [Private],
    /// In the person's own words; may be empty.
    pub goal: &'a str,
    /// An exercise gave a red light.
    pub red_light: bool,
    /// The visitor read information for everybody: nothing was judged.
    pub informed: bool,
    /// The day of the visit, where it is known.
    pub day: Option<Date>,
    /// What whoever asks calls it.
    pub name: Option<&'a str>,
}

impl Visit<'_> {
    pub(super) fn day(&self) -> Option<Text> {
        let day = self.day?;
        let month = u8::from(day.month());
        Some(format!("{:04}-{month:02}-{:02}", day.year(), day.day()).into())
    }

    pub(super) fn subject(&self) -> Reference {
        let display = Some(words::fhir(self.lang).subject.into());
        Reference { reference: None, display }
    }

    pub(super) fn language(&self) -> Text {
        self.lang.tag().into()
    }

    /// The name as an id, where FHIR takes it for one.
    pub(super) fn id(&self) -> Option<Text> {
        let legal = |name: &&str| {
            let letters = |letter: char| letter.is_ascii_alphanumeric() || "-.".contains(letter);
            (1..=64).contains(&name.len()) && name.chars().all(letters)
        };
        self.name.filter(legal).map(|name| name.to_owned().into())
    }

    pub(super) fn identifier(&self) -> Option<Identifier> {
        let value = self.name.filter(|name| !name.trim().is_empty())?.to_owned().into();
        Some(Identifier { system: VISIT.into(), value })
    }

    /// The answer of a field, where this visit asked it and it may go along.
    pub(super) fn given(&self, path: &Path, field: Field) -> Option<Answer> {
        match path.facts.seen(field) {
            Seen::Known(answer) if !not_by_name(self.ticked).any(|other| other == field) => {
                Some(answer)
            }
            Seen::Known(_) | Seen::Open | Seen::NotAsked => None,
        }
    }
}

/// Writes the response.
pub fn response(visit: &Visit) -> QuestionnaireResponse {
    let path = path(visit.answers);
    let asked_after = plan_questions::screens(visit.answers);
    let screens =
        Screen::ALL.iter().filter(|screen| !screen.is_detail() || asked_after.contains(screen));
    let ended = matches!(path.step, Step::Stop(_) | Step::Finish);
    QuestionnaireResponse {
        id: visit.id(),
        identifier: visit.identifier(),
        language: visit.language(),
        questionnaire: codes::questionnaire(),
        status: if ended { "completed" } else { "in-progress" }.into(),
        subject: Some(visit.subject()),
        authored: visit.day(),
        item: screens.filter_map(|screen| group(visit, &path, *screen)).collect(),
    }
}

fn group(visit: &Visit, path: &Path, screen: Screen) -> Option<ResponseItem> {
    let mut items = Vec::new();
    for question in fields(screen) {
        if let Some(answer) = visit.given(path, question.field) {
            items.push(item(visit, question.field, answer));
        }
    }
    (!items.is_empty()).then(|| ResponseItem {
        link_id: screen.id().into(),
        text: group_text(visit.lang, screen),
        item: items,
        ..ResponseItem::default()
    })
}

fn item(visit: &Visit, field: Field, answer: Answer) -> ResponseItem {
    // As the questionnaire says it, whomever it is about.
    let option = |option| Value::Coding(codes::of_option(visit.lang, VOICE, option));
    let answer = match answer {
        Answer::Flag(tri) => vec![Value::Coding(codes::of_flag(visit.lang, tri))],
        Answer::One(one) => vec![option(one)],
        Answer::Many(many) => {
            let chosen = field.options().iter().copied().filter(|option| many.has(*option));
            chosen.map(option).collect()
        }
        Answer::Number(number) => vec![Value::Integer(number)],
    };
    let mut item = ResponseItem {
        link_id: field.id().into(),
        text: field_text(visit.lang, field),
        answer,
        ..ResponseItem::default()
    };
    if visit.answers.is_one_by_one(field) {
        let value_boolean = Some(true);
        item.extension =
            vec![Extension { url: ONE_BY_ONE.into(), value_boolean, ..Extension::default() }];
    }
    item
}
