//! The words of the handover code: handing it over, and opening one.

pub use super::types::code::{CodeWords, Unopened};
use super::{Lang, Voice, nl};
use crate::clinical::disposition::Disposition;
use crate::clinical::revision::RevisionId;
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

/// What today's rules say of the same answers.
pub fn today(lang: Lang, outcome: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::code::today(outcome),
    }
}

/// A change of the rules, for a visitor; none where it is for clinicians alone.
pub fn revision(lang: Lang, id: RevisionId) -> Option<&'static str> {
    match lang {
        Lang::Nl => nl::code::revision(id),
    }
}

/// The day on which the code was made.
pub fn made_on(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::code::made_on(date),
    }
}
