//! What was answered on a page, in words, for looking it over; and what stayed unknown.

use super::page::has_several;
use crate::clinical::answers::{Answer, Tri};
use crate::clinical::pathway;
use crate::clinical::screen::{Layout, Screen};
use crate::clinical::vocabulary::Field;
use crate::session::Model;
use crate::session::draft::{Draft, Whole};
use crate::words::{self, frame};

/// The answers of one page, one line each.
pub(super) fn answers(model: &Model, screen: Screen) -> Vec<String> {
    let frame = frame::frame(model.lang());
    let ticks = screen.layout() != Layout::Ask;
    match Draft::of(screen, &model.answers).whole {
        Some(Whole::NoneOfThese) => return vec![frame.none_of_these.to_owned()],
        Some(Whole::DontKnow) => return vec![frame.not_known.to_owned()],
        None => {}
    }
    let fields = pathway::fields(screen, &model.answers);
    let lines = |field: &Field| if ticks { ticked(model, screen, *field) } else { asked(model, screen, *field) };
    fields.iter().flat_map(lines).collect()
}

/// The name of everything on a page that stayed unknown. What one would rather not say is left in peace.
pub(super) fn unknown(model: &Model, screen: Screen) -> Vec<String> {
    let short = words::page(model.lang(), model.voice(), screen).short.to_owned();
    if Draft::of(screen, &model.answers).whole == Some(Whole::DontKnow) {
        // The saddle items are then asked one by one, and named there.
        return if screen == Screen::Saddle { Vec::new() } else { vec![short] };
    }
    let fields = pathway::fields(screen, &model.answers);
    let open = fields.iter().filter(|field| !matches!(field, Field::GIv | Field::Suic));
    let open = open.filter(|field| model.answers.get(**field).is_some_and(is_unknown));
    let one = screen.layout() == Layout::Ask && !has_several(screen);
    open.map(|field| if one { short.clone() } else { label(model, screen, *field).to_owned() }).collect()
}

/// What was ticked of one field.
fn ticked(model: &Model, screen: Screen, field: Field) -> Vec<String> {
    let label = || label(model, screen, field);
    match model.answers.get(field) {
        Some(Answer::Flag(Tri::Yes) | Answer::One(_)) if !is_none(model, field) => vec![label().to_owned()],
        Some(Answer::Flag(Tri::Unknown)) => vec![format!("{}: {}", label(), frame::frame(model.lang()).not_known)],
        Some(answer @ Answer::Many(many)) if !is_unknown(answer) => {
            let chosen = field.options().iter().filter(|option| many.has(**option) && !option.stands_alone());
            chosen.map(|option| words::option(model.lang(), model.voice(), *option).label.to_owned()).collect()
        }
        Some(Answer::Flag(_) | Answer::One(_) | Answer::Many(_) | Answer::Number(_)) | None => Vec::new(),
    }
}

/// The answer to one question, after its own words where the page has several.
fn asked(model: &Model, screen: Screen, field: Field) -> Vec<String> {
    let lang = model.lang();
    let Some(answer) = model.answers.get(field) else { return Vec::new() };
    let said = match answer {
        answer if is_unknown(answer) => frame::frame(lang).not_known.to_owned(),
        Answer::Flag(tri) => words::tri(lang, tri).to_owned(),
        Answer::One(option) => words::option(lang, model.voice(), option).label.to_owned(),
        Answer::Number(number) if field == Field::Age => frame::age(lang, number),
        Answer::Number(number) if field == Field::Days => frame::duration(lang, number),
        Answer::Number(number) => frame::score(lang, number),
        Answer::Many(_) => return ticked(model, screen, field),
    };
    if !has_several(screen) || field == Field::Days {
        return vec![said];
    }
    let label = label(model, screen, field);
    let between = if label.ends_with('?') { "" } else { ":" };
    vec![format!("{label}{between} {said}")]
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
