//! The words of the information page. They speak to everybody alike, and name no verdict.

use super::outcome::Passage;
pub use super::types::information::InformationWords;
use super::{Lang, nl};
use crate::clinical::information::Group;

/// In one voice: nothing of it is about the reader.
pub fn information(lang: Lang) -> &'static InformationWords {
    match lang {
        Lang::Nl => &nl::information::INFORMATION,
    }
}

/// What is different for a group, and how it is called.
pub fn group(lang: Lang, group: Group) -> Passage {
    match lang {
        Lang::Nl => nl::information::group(group),
    }
}
