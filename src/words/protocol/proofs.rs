//! What is claimed of the rules, how each claim is shown, and the words around it. The prover shows
//! them; the printed protocol and the command line say them in these words.

pub use crate::words::types::protocol::proofs::{Claim, Kind, ProofWords};
use crate::words::{Lang, nl};

pub fn proofs(lang: Lang) -> &'static ProofWords {
    match lang {
        Lang::Nl => &nl::protocol::proofs::PROOFS,
    }
}

/// The claim, with what the prover found out put in: a number, or a condition in the notation of
/// the rules; empty for most.
pub fn claim(lang: Lang, claim: Claim, found: &str) -> String {
    match lang {
        Lang::Nl => nl::protocol::proofs::claim(claim, found),
    }
}

pub fn kind(lang: Lang, kind: Kind) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::proofs::kind(kind),
    }
}

/// The promise that the claims of this number belong to; empty for a number without one.
pub fn promise(lang: Lang, number: u8) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::proofs::promise(number),
    }
}

/// How many claims are shown in each way, and how many of all do not hold.
pub fn proved(lang: Lang, kinds: &[(Kind, usize)], failed: usize) -> String {
    match lang {
        Lang::Nl => nl::protocol::proofs::proved(kinds, failed),
    }
}

/// A large number as three digits and a power of ten.
pub fn power(lang: Lang, digits: &str, power: &str) -> String {
    match lang {
        Lang::Nl => nl::protocol::proofs::power(digits, power),
    }
}
