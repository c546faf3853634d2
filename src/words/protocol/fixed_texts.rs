//! The words around what is said beside the tables: the one question about anti-inflammatories, the
//! headline of an outcome, what stands above a page that comes again, and the fixed texts that
//! carry a limit or a warning.

use crate::words::frame::Extra;
pub use crate::words::types::protocol::fixed_texts::FixedTextHeads;
use crate::words::{Lang, nl};

pub fn said(lang: Lang) -> &'static FixedTextHeads {
    match lang {
        Lang::Nl => &nl::protocol::fixed_texts::SAID,
    }
}

/// When a page shows these paragraphs.
pub fn extra_when(lang: Lang, extra: Extra) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::fixed_texts::extra_when(extra),
    }
}
