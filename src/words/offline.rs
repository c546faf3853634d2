//! What is kept on the device by the page of its own, and rules that are past their date.

pub use super::types::offline::{Offline, Outdated};
use super::{Lang, nl};

/// The strip below the check.
pub fn offline(lang: Lang) -> &'static Offline {
    match lang {
        Lang::Nl => &nl::offline::OFFLINE,
    }
}

/// Before the first question, where the rules had to be looked through again before this day.
pub fn outdated(lang: Lang, review: (i32, u8, u8)) -> Outdated {
    match lang {
        Lang::Nl => nl::offline::outdated(review),
    }
}
