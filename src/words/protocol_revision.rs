//! The words around what changed since the rule set before this one: the fault, the old words, and
//! what to confirm.

pub use super::types::protocol_revision::{RevisionHeads, RevisionWords};
use super::{Lang, nl};
use crate::clinical::revision::RevisionId;

pub fn heads(lang: Lang) -> &'static RevisionHeads {
    match lang {
        Lang::Nl => &nl::protocol_revision::HEADS,
    }
}

/// The words of this change.
pub fn revision(lang: Lang, id: RevisionId) -> RevisionWords {
    match lang {
        Lang::Nl => nl::protocol_revision::revision(id),
    }
}
