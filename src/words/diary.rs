//! The words of the diary.

pub use super::types::diary::DiaryWords;
use super::{Lang, nl};
use time::Date;

pub fn diary(lang: Lang) -> &'static DiaryWords {
    match lang {
        Lang::Nl => &nl::diary::DIARY,
    }
}

/// A date as every spreadsheet reads it, in any language: 2026-11-30.
pub fn plain_date(date: Date) -> String {
    let (year, month, day) = (date.year(), u8::from(date.month()), date.day());
    format!("{year:04}-{month:02}-{day:02}")
}

/// A date in a row: "30 november".
pub fn short_date(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::diary::short_date(date),
    }
}
