//! The words around the information page in the printed protocol, and around the law.

pub use crate::words::types::protocol::information::InformationHeads;
use crate::words::{Lang, nl};

pub fn information(lang: Lang) -> &'static InformationHeads {
    match lang {
        Lang::Nl => &nl::protocol::information::INFORMATION,
    }
}
