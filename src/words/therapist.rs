//! The words of a therapist's plan: opening it, and following it.

pub use super::types::therapist::TherapistWords;
use super::{Lang, Voice, nl};
use time::Date;

pub fn therapist(lang: Lang, voice: Voice) -> TherapistWords {
    match lang {
        Lang::Nl => nl::therapist::therapist(voice),
    }
}

/// The day on which it was made.
pub fn made_on(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::therapist::made_on(date),
    }
}

/// How it goes on after so many weeks.
pub fn weeks(lang: Lang, weeks: u16) -> String {
    match lang {
        Lang::Nl => nl::therapist::weeks(weeks),
    }
}
