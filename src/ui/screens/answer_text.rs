//! Writes answers in words: for the page that lists all answers, for what stayed unknown, and for
//! a reason that quotes one answer.

use super::question_page::has_several;
use crate::PLAN;
use crate::clinical::answers::{Answer, Tri};
use crate::clinical::pathway;
use crate::clinical::plan_questions;
use crate::clinical::screen::{Layout, Screen};
use crate::clinical::vocabulary::Field;
use crate::session::Model;
use crate::session::draft::{Draft, Exclusive};
use crate::words::{self, frame};
use yew::prelude::*;

/// The answers of one page, one line each.
pub(super) fn answers(model: &Model, screen: Screen) -> Vec<AttrValue> {
    let frame = frame::frame(model.lang());
    let ticks = screen.layout() != Layout::Ask;
    let draft = Draft::of(screen, &model.answers);
    let fields = pathway::fields(screen, &model.answers);
    let mut lines = Vec::new();
    match draft.exclusive {
        Some(Exclusive::NoneOfThese) => return vec![AttrValue::Static(frame.none_of_these)],
        // What was ticked beside it stands; the rest was asked one by one.
        Some(Exclusive::DontKnow) if !draft.has_ticks() => {
            return vec![AttrValue::Static(frame.not_known)];
        }
        Some(Exclusive::DontKnow) => lines.push(AttrValue::Static(frame.dont_know)),
        None => {}
    }
    for field in fields {
        lines.append(&mut if ticks {
            ticked(model, screen, field)
        } else {
            asked(model, screen, field)
        });
    }
    lines
}

/// The name of everything on a page that stayed unknown. What one would rather not say is left in
/// peace.
pub(super) fn unknown(model: &Model, screen: Screen) -> Vec<&'static str> {
    let short = words::page(model.lang(), model.voice(), screen).short;
    if Draft::of(screen, &model.answers).exclusive == Some(Exclusive::DontKnow) {
        // Rows that were asked one by one are named there.
        return if model.is_in_doubt(screen) { Vec::new() } else { vec![short] };
    }
    let fields = pathway::fields(screen, &model.answers);
    let one = screen.layout() == Layout::Ask && !has_several(model, screen, &fields);
    let mut open = Vec::new();
    for field in fields {
        let silent = matches!(field, Field::GIv | Field::Suic);
        if !silent && model.answers.get(field).is_some_and(is_unknown) {
            open.push(if one { short } else { label(model, screen, field) });
        }
    }
    open
}

/// One answer with what it is about, where a reason rests on it.
pub(super) fn quoted(model: &Model, field: Field) -> Option<AttrValue> {
    let mut screens = pathway::path(&model.answers).screens;
    if PLAN {
        screens.extend(plan_questions::screens(&model.answers));
    }
    // Asked on two pages, it is the second that says more.
    let asks = |screen: &&Screen| pathway::fields(**screen, &model.answers).contains(&field);
    let screen = *screens.iter().rev().find(asks)?;
    let answer = model.answers.get(field)?;
    let short = words::page(model.lang(), model.voice(), screen).short;
    let ticks = screen.layout() != Layout::Ask;
    let said = if ticks { ticked(model, screen, field) } else { asked(model, screen, field) };
    let several = has_several(model, screen, &pathway::fields(screen, &model.answers));
    let of_page =
        matches!(answer, Answer::Many(_)) || (!ticks && (!several || field == Field::Days));
    if said.is_empty() {
        // A box that was left open.
        let frame = frame::frame(model.lang());
        let none = match answer {
            Answer::Many(many)
                if field
                    .options()
                    .iter()
                    .any(|option| option.id() == "unknown" && many.has(*option)) =>
            {
                frame.not_known
            }
            Answer::Many(_) => frame.none_of_these,
            Answer::Flag(_) | Answer::One(_) | Answer::Number(_) => {
                words::tri(model.lang(), Tri::No)
            }
        };
        return Some(
            [if of_page { short } else { label(model, screen, field) }, ": ", none].concat().into(),
        );
    }
    let said = said.join(", ");
    Some(if of_page { [short, ": ", &said].concat() } else { said }.into())
}

/// What was ticked of one field.
fn ticked(model: &Model, screen: Screen, field: Field) -> Vec<AttrValue> {
    let label = || label(model, screen, field);
    match model.answers.get(field) {
        Some(Answer::Flag(Tri::Yes) | Answer::One(_)) if !is_none(model, field) => {
            vec![AttrValue::Static(label())]
        }
        Some(Answer::Flag(Tri::Unknown)) => {
            vec![format!("{}: {}", label(), frame::frame(model.lang()).not_known).into()]
        }
        Some(answer @ Answer::Many(many)) if !is_unknown(answer) => {
            let mut chosen = Vec::new();
            for option in field.options() {
                if many.has(*option) && !option.stands_alone() {
                    chosen.push(AttrValue::Static(
                        words::option(model.lang(), model.voice(), *option).label,
                    ));
                }
            }
            chosen
        }
        Some(Answer::Flag(_) | Answer::One(_) | Answer::Many(_) | Answer::Number(_)) | None => {
            Vec::new()
        }
    }
}

/// The answer to one question, after its own words where the page has several.
fn asked(model: &Model, screen: Screen, field: Field) -> Vec<AttrValue> {
    let lang = model.lang();
    let Some(answer) = model.answers.get(field) else { return Vec::new() };
    let said = match answer {
        answer if is_unknown(answer) => AttrValue::Static(frame::frame(lang).not_known),
        Answer::Flag(tri) => AttrValue::Static(words::tri(lang, tri)),
        Answer::One(option) => AttrValue::Static(words::option(lang, model.voice(), option).label),
        Answer::Number(number) if field == Field::Age => frame::age(lang, number).into(),
        Answer::Number(number) if field == Field::Days => frame::duration(lang, number).into(),
        Answer::Number(number) => frame::score(lang, number).into(),
        Answer::Many(_) => return ticked(model, screen, field),
    };
    if !has_several(model, screen, &pathway::fields(screen, &model.answers)) || field == Field::Days
    {
        return vec![said];
    }
    let label = label(model, screen, field);
    let between = if label.ends_with('?') { "" } else { ":" };
    vec![format!("{label}{between} {said}").into()]
}

fn label(model: &Model, screen: Screen, field: Field) -> &'static str {
    words::field(model.lang(), model.voice(), screen, field).label
}

fn is_none(model: &Model, field: Field) -> bool {
    model.answers.one(field).is_some_and(|option| option.id() == "none")
}

fn is_unknown(answer: Answer) -> bool {
    match answer {
        Answer::Flag(tri) => tri == Tri::Unknown,
        Answer::One(option) => option.id() == Tri::Unknown.id(),
        Answer::Many(_) | Answer::Number(_) => false,
    }
}
