//! The words around what changed since the rule set before this one: the fault, the old words, and
//! what to confirm.

use crate::clinical::revision::RevisionId;
pub use crate::words::types::protocol::revision::{RevisionHeads, RevisionWords};
use crate::words::{Lang, nl};

pub fn heads(lang: Lang) -> &'static RevisionHeads {
    match lang {
        Lang::Nl => &nl::protocol::revision::HEADS,
    }
}

/// The words of this change.
pub fn revision(lang: Lang, id: RevisionId) -> RevisionWords {
    match lang {
        Lang::Nl => nl::protocol::revision::revision(id),
    }
}
