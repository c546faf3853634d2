//! The words around the check-in in the printed protocol.

use crate::clinical::check_in::questions::Asked;
use crate::clinical::check_in::rules::Test;
pub use crate::words::types::protocol::check_in::CheckInHeads;
use crate::words::{Lang, nl};

pub fn check_in(lang: Lang) -> &'static CheckInHeads {
    match lang {
        Lang::Nl => &nl::protocol::check_in::CHECK_IN,
    }
}

/// What a fact of the rows means.
pub fn test(lang: Lang, test: Test) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::check_in::test(test),
    }
}

pub fn asked(lang: Lang, asked: Asked) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::check_in::asked(asked),
    }
}
