//! The words of groups and items, as the questionnaire asks them and a response repeats them, and
//! which page has which field.
//!
//! A later page that asks a field again has the better words for it: they are made for "yes", "no"
//! and "don't know", where the first page has a box.

use super::codes::{both_lines, sentences};
use super::types::Text;
use crate::clinical::question::{QUESTIONS, Question};
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;
use crate::words::{Lang, Voice, fhir as words, field, page};

/// A form is filled in by whom it is about, or with them.
pub const VOICE: Voice = Voice::You;

/// The fields that this page is the first to ask.
pub fn fields(screen: Screen) -> Vec<&'static Question> {
    let is_first = |question: &&Question| {
        QUESTIONS.iter().find(|other| other.field == question.field).map(|first| first.screen)
            == Some(screen)
    };
    screen.questions().filter(is_first).collect()
}

/// The words of a group. A page of one question has it as its title, and is called by its name then.
pub fn group_text(lang: Lang, screen: Screen) -> Text {
    let said = page(lang, VOICE, screen);
    let is_question =
        |asked: &Question| field(lang, VOICE, screen, asked.field).label == said.title;
    let title = match fields(screen)[..] {
        [only] if is_question(only) => said.short,
        _ => said.title,
    };
    // What stands around the answers says since when something counts, or whom to call.
    sentences([title].into_iter().chain(said.hints.iter().chain(said.notes).copied()))
}

/// The words of a field: those of the last page that asks it.
pub fn field_text(lang: Lang, asked: Field) -> Text {
    let last = QUESTIONS.iter().rfind(|question| question.field == asked);
    let screen = last.map_or(Screen::Who, |question| question.screen);
    let text = both_lines(field(lang, VOICE, screen, asked));
    sentences([&text, words::number(lang, asked)])
}
