//! The words of a clinic's card.

pub use super::types::clinic::{CardWords, SpokenLanguage};
use super::{Lang, nl};
use time::Date;

pub fn card(lang: Lang) -> CardWords {
    match lang {
        Lang::Nl => nl::clinic::CARD,
    }
}

/// Open now, until this minute of the day.
pub fn open_until(lang: Lang, minute: u16) -> String {
    match lang {
        Lang::Nl => nl::clinic::open_until(minute),
    }
}

/// Closed now; it opens at this minute of that day of the week, from Monday as 0. None is today.
pub fn opens_at(lang: Lang, day: Option<u16>, minute: u16) -> String {
    match lang {
        Lang::Nl => nl::clinic::opens_at(day, minute),
    }
}

/// One day of the week, or one to another.
pub fn days(lang: Lang, first: u16, last: u16) -> String {
    match lang {
        Lang::Nl => nl::clinic::days(first, last),
    }
}

/// From one minute of the day to another.
pub fn hours(lang: Lang, opens: u16, closes: u16) -> String {
    match lang {
        Lang::Nl => nl::clinic::hours(opens, closes),
    }
}

/// Which languages are spoken there.
pub fn spoken(lang: Lang, languages: &[SpokenLanguage]) -> String {
    match lang {
        Lang::Nl => nl::clinic::spoken(languages),
    }
}

/// Who is responsible for the check at this clinic.
pub fn responsible(lang: Lang, name: &str, big_number: Option<&str>, date: Option<Date>) -> String {
    match lang {
        Lang::Nl => nl::clinic::responsible(name, big_number, date),
    }
}

/// What is read aloud for the clinic's picture, where it does not say so.
pub fn logo(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => nl::clinic::logo(name),
    }
}
