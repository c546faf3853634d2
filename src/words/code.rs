//! The words of the handover code: handing it over, and opening one.

pub use super::types::code::{CodeWords, Unopened};
use super::{Lang, Voice, nl};
use crate::clinical::disposition::Disposition;
use time::Date;

pub fn code(lang: Lang, voice: Voice) -> CodeWords {
    match lang {
        Lang::Nl => nl::code::code(voice),
    }
}

/// A letter of a code as it is said over the telephone.
pub fn spelled(lang: Lang, letter: char) -> &'static str {
    match lang {
        Lang::Nl => nl::code::spelled(letter),
    }
}

/// The name of a group of letters.
pub fn group(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => nl::code::group(number),
    }
}

/// Why a code does not open, and what to do.
pub fn unopened(lang: Lang, why: Unopened) -> String {
    match lang {
        Lang::Nl => nl::code::unopened(why),
    }
}

/// What the visitor was told then.
pub fn told(lang: Lang, outcome: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::code::told(outcome),
    }
}

/// The day on which the code was made.
pub fn made_on(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::code::made_on(date),
    }
}
