//! The words of what a visitor takes along: calendar, mail, sharing, and the page to keep.

pub use super::types::keep::{KeepWords, Private};
use super::{Label, Lang, nl};
use crate::clinical::plan::Minutes;

pub fn keep(lang: Lang) -> &'static KeepWords {
    match lang {
        Lang::Nl => &nl::keep::KEEP,
    }
}

/// What may go along when it is ticked.
pub fn private(lang: Lang, kind: Private) -> Label {
    match lang {
        Lang::Nl => nl::keep::private(kind),
    }
}

/// Title and text of a day to look again.
pub fn look_event(lang: Lang) -> [String; 2] {
    match lang {
        Lang::Nl => nl::keep::LOOK.map(str::to_owned),
    }
}

/// Title and text of the exercises.
pub fn exercise_event(lang: Lang, minutes: Minutes) -> [String; 2] {
    match lang {
        Lang::Nl => nl::keep::exercise_event(minutes),
    }
}
