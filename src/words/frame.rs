//! The texts around the questions: welcome, buttons, route, help, check page, drawings, and what is
//! said after a crash.

pub use super::types::frame::{Dialog, Extra, Frame};
use super::{Lang, Voice, nl};

/// The texts around the questions.
pub fn frame(lang: Lang) -> &'static Frame {
    match lang {
        Lang::Nl => &nl::frame::FRAME,
    }
}

/// The words on the buttons of a check that stands in a dialog; only the page's script says them.
pub fn dialog(lang: Lang) -> Dialog {
    match lang {
        Lang::Nl => nl::frame::DIALOG,
    }
}

/// The paragraphs to show above the page's own hints.
pub fn extra(lang: Lang, voice: Voice, extra: Extra) -> &'static [&'static str] {
    match lang {
        Lang::Nl => nl::frame::extra(voice, extra),
    }
}

/// "Vraag 3".
pub fn step(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::step(number),
    }
}

/// The full name of a change button: "Wijzig: plek van de pijn".
pub fn change_name(lang: Lang, short: &str) -> String {
    match lang {
        Lang::Nl => nl::frame::change_name(short),
    }
}

/// The answer to how long, in the largest unit that fits without a rest: "6 weken".
pub fn duration(lang: Lang, days: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::duration(days),
    }
}

/// The answer to the age: "45 jaar".
pub fn age(lang: Lang, years: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::age(years),
    }
}

/// The answer to the score: "7 van 10".
pub fn score(lang: Lang, score: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::score(score),
    }
}
