//! The words of what goes on paper.

pub use super::types::paper::{Extra, PaperWords};
use super::{Lang, Voice, nl};

pub fn paper(lang: Lang, voice: Voice) -> PaperWords {
    match lang {
        Lang::Nl => nl::paper::paper(voice),
    }
}

/// What stands beside the box of a part.
pub fn extra(lang: Lang, voice: Voice, extra: Extra) -> &'static str {
    match lang {
        Lang::Nl => nl::paper::extra(voice, extra),
    }
}

/// How many sheets of A4 that makes.
pub fn sheets(lang: Lang, sheets: u32) -> String {
    match lang {
        Lang::Nl => nl::paper::sheets(sheets),
    }
}
