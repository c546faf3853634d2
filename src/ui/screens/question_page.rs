//! Every page of questions, built from the tables: which fields, how the page is put, and what
//! stands in the draft.

use super::{Visit, drawings, inputs, numbers, plan_progress};
use crate::PLAN;
use crate::clinical::contradiction::contradiction;
use crate::clinical::screen::{Layout, Screen};
use crate::clinical::vocabulary::{Field, Kind};
use crate::session::commit::Mistake;
use crate::session::draft::UNIT_NAME;
use crate::session::{Model, Msg};
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::errors::{self, Summary, summary};
use crate::ui::parts::question::{Group, Question, group, question};
use crate::words::errors::InputProblem;
use crate::words::frame::Extra;
use crate::words::{self, errors as error_words};
use yew::prelude::*;

pub(super) fn page(visit: &Visit, screen: Screen) -> Html {
    let words = words::page(visit.lang(), visit.voice(), screen);
    let fields = visit.model.draft.fields(screen, &visit.model.answers);
    let several = has_several(visit.model, screen, &fields);
    let mut hints = words.hints.to_vec();
    let mut notes = words.notes.to_vec();
    let mut title = words.title;
    // What is said only in some cases takes the place of the usual line; the rest of it stands
    // under the answers.
    if let [first, rest @ ..] = extra(visit, screen) {
        hints = vec![*first];
        notes.extend_from_slice(rest);
    }
    // One follow-up alone is the question of its page.
    if let ([field], false, true) =
        (fields.as_slice(), several, screen.is_follow_up() && screen.layout() == Layout::Ask)
    {
        let label = words::field(visit.lang(), visit.voice(), screen, *field);
        title = label.label;
        hints.extend(above(*field, label.hint));
    }
    let error = visit.model.mistakes.iter().find(|mistake| !several || mistake.name == UNIT_NAME);
    let mut ids = Vec::new();
    let mut answers = Vec::new();
    for field in &fields {
        ids.push(field.id());
        if several {
            answers.push(small(visit, screen, *field));
        } else if screen.layout() == Layout::Ask {
            answers.append(&mut inputs::choice(visit, screen, *field, error.is_some()));
        }
    }
    match screen.layout() {
        Layout::Tick => answers = inputs::ticks(visit, screen, &fields, error.is_some()),
        Layout::TickSome => answers = inputs::options(visit, &fields, error.is_some()),
        Layout::Ask => {}
    }
    question(&Question {
        id: screen.id(),
        fields: ids.join(" ").into(),
        title,
        short: words.short,
        hints,
        error: error.map(|mistake| text(visit, screen, mistake)),
        summary: mistakes(visit, screen),
        picture: drawings::of_page(visit, screen),
        answers,
        notes,
        several,
        why: Some(Disclosure { label: visit.frame().why_title, text: vec![words.why] }),
        next: visit.frame().next,
        on_next: visit.press(Msg::Next),
        place: if PLAN { plan_progress::place(visit, screen) } else { None },
        past: if PLAN { plan_progress::past(visit, screen) } else { Vec::new() },
    })
}

/// Whether the page holds small questions of their own, or a number with a label of its own, under
/// a heading. A page of follow-ups with one question does not, unless answering it may bring
/// another.
pub(super) fn has_several(model: &Model, screen: Screen, fields: &[Field]) -> bool {
    let one_by_one = || fields.iter().any(|field| model.answers.is_one_by_one(*field));
    let several = if screen.is_follow_up() {
        fields.len() > 1 || one_by_one()
    } else {
        screen.questions().count() > 1
    };
    screen.layout() == Layout::Ask && (several || screen == Screen::Duration)
}

/// One small question of several.
fn small(visit: &Visit, screen: Screen, field: Field) -> Html {
    let label = words::field(visit.lang(), visit.voice(), screen, field);
    let error = visit.model.mistakes.iter().find(|mistake| mistake.name == field.id());
    let error = error.map(|mistake| text(visit, screen, mistake));
    match field.kind() {
        Kind::Number { .. } => numbers::typed(visit, field, label, error),
        Kind::Flag | Kind::Choice | Kind::Several => group(&Group {
            id: field.id(),
            title: label.label,
            hints: above(field, label.hint).into_iter().collect(),
            answers: inputs::small(visit, screen, field, error.is_some()),
            error,
            picture: drawings::of_field(visit, field).unwrap_or_default(),
        }),
    }
}

/// The hint of a small question, where it is not that of its "yes" (`rows`).
fn above(field: Field, hint: &'static str) -> Option<&'static str> {
    if field.kind() == Kind::Flag { None } else { super::line(hint) }
}

fn mistakes(visit: &Visit, screen: Screen) -> Html {
    let mut mistakes = Vec::new();
    for mistake in &visit.model.mistakes {
        mistakes.push(errors::Mistake { field: mistake.name, text: text(visit, screen, mistake) });
    }
    let on = visit.tell.reform(|name: &'static str| Msg::GoTo(name.to_owned()));
    summary(&Summary { title: error_words::summary(visit.lang()), mistakes, on })
}

fn text(visit: &Visit, screen: Screen, mistake: &Mistake) -> AttrValue {
    match (mistake.problem, mistake.field) {
        (InputProblem::Follow, Some(field)) => {
            let label = words::field(visit.lang(), visit.voice(), screen, field).label;
            error_words::follow(visit.lang(), label).into()
        }
        (problem, _) => {
            AttrValue::Static(error_words::problem(visit.lang(), visit.voice(), problem))
        }
    }
}

/// What a page says only in some cases.
fn extra(visit: &Visit, screen: Screen) -> &'static [&'static str] {
    let one_by_one = screen.is_follow_up() && visit.model.is_in_doubt(screen);
    let again = contradiction(screen, &visit.model.answers).map(|row| row.screen);
    let extras = [
        (one_by_one && screen == Screen::SaddleMore, Extra::SaddleOneByOne),
        (one_by_one && screen != Screen::SaddleMore, Extra::OneByOne),
        (again == Some(Screen::Danger), Extra::DangerAgain),
        (again == Some(Screen::Trauma), Extra::TraumaAgain),
        (again == Some(Screen::Legs), Extra::LegsAgain),
        (again == Some(Screen::Conditions), Extra::BonesAgain),
    ];
    for (said, one) in extras {
        if said {
            return words::frame::extra(visit.lang(), visit.voice(), one);
        }
    }
    &[]
}
