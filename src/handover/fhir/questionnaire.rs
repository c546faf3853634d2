//! The questions as a `Questionnaire`: a group for each page that asks something first, and in it an
//! item for each field. What a later page asks again is no item of its own.

use super::codes::{self, ASKED_WHEN, MAX, MIN};
use super::enable::Enabled;
use super::item_texts::{VOICE, field_text, fields, group_text};
use super::types::{EnableWhen, Extension, Item, Questionnaire, Value};
use crate::clinical::answers::Tri;
use crate::clinical::condition::Cond;
use crate::clinical::ruleset;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Kind, Opt};
use crate::words::{Lang, fhir as words};

/// Writes the questionnaire.
pub fn questionnaire(lang: Lang) -> Questionnaire {
    let said = words::fhir(lang);
    let (year, month, day) = ruleset::DATE;
    let status = if ruleset::SIGNED.is_some() { "active" } else { "draft" };
    Questionnaire {
        language: lang.tag().into(),
        url: codes::QUESTIONNAIRE.into(),
        version: ruleset::VERSION.into(),
        name: "Rugwijzer".into(),
        title: said.title.into(),
        status: status.into(),
        date: format!("{year:04}-{month:02}-{day:02}").into(),
        publisher: Some("Rugwijzer".into()),
        description: Some(said.description.into()),
        purpose: Some(said.purpose.into()),
        subject_type: vec!["Patient".into()],
        item: Screen::ALL.iter().filter_map(|screen| group(lang, *screen)).collect(),
    }
}

fn group(lang: Lang, screen: Screen) -> Option<Item> {
    let asked = fields(screen);
    let mut items: Vec<Item> = asked.iter().map(|question| item(lang, question.field)).collect();
    let first = asked.first()?;
    let mut group = Item {
        link_id: screen.id().into(),
        text: group_text(lang, screen),
        r#type: "group".into(),
        ..Item::default()
    };
    if asked.iter().all(|question| question.when == first.when) {
        // Group and item are two, so together they can say "all of these, and one of those".
        let Enabled { all, any, exact } = Enabled::of(&first.when);
        if all.is_empty() {
            show(&mut group, any, "any");
        } else {
            show(&mut group, all, "all");
            items.iter_mut().for_each(|item| show(item, any.clone(), "any"));
        }
        say_rest(&mut group, &first.when, exact);
    } else {
        // A heading over nothing would only puzzle.
        let whens: Vec<Cond> = asked.iter().map(|question| question.when).collect();
        let (tests, joined, _) = Enabled::of_any(&whens).on_one_item();
        show(&mut group, tests, joined);
        for (item, question) in items.iter_mut().zip(&asked) {
            let (tests, joined, exact) = Enabled::of(&question.when).on_one_item();
            show(item, tests, joined);
            say_rest(item, &question.when, exact);
        }
    }
    group.item = items;
    Some(group)
}

fn show(item: &mut Item, tests: Vec<EnableWhen>, joined: &'static str) {
    item.enable_behavior = (tests.len() > 1).then(|| joined.into());
    item.enable_when = tests;
}

fn say_rest(item: &mut Item, when: &Cond, exact: bool) {
    if !exact {
        let value_string = Some(when.to_string().into());
        item.extension.push(Extension {
            url: ASKED_WHEN.into(),
            value_string,
            ..Extension::default()
        });
    }
}

fn item(lang: Lang, field: Field) -> Item {
    let mut item = Item {
        link_id: field.id().into(),
        text: field_text(lang, field),
        r#type: "choice".into(),
        ..Item::default()
    };
    match field.kind() {
        Kind::Flag => {
            item.answer_option =
                Tri::ALL.map(|answer| Value::Coding(codes::of_flag(lang, answer))).to_vec();
        }
        Kind::Choice => item.answer_option = options(lang, field),
        Kind::Several => {
            item.answer_option = options(lang, field);
            item.repeats = Some(true);
        }
        Kind::Number { min, max } => {
            item.r#type = "integer".into();
            item.extension = [(MIN, min), (MAX, max)]
                .map(|(url, bound)| Extension {
                    url: url.into(),
                    value_integer: Some(bound),
                    ..Extension::default()
                })
                .to_vec();
        }
    }
    if field == Field::Sev {
        item.code = vec![codes::pain_score()];
    }
    item
}

/// All but the box that says only half: which kind of cancer is the question.
fn options(lang: Lang, field: Field) -> Vec<Value> {
    let whole = field.options().iter().filter(|option| **option != Opt::CancerSome);
    whole.map(|option| Value::Coding(codes::of_option(lang, VOICE, *option))).collect()
}
