//! What is said when an answer is missing or cannot be: what to do, never what was done wrong.

pub use super::types::errors::InputProblem;
use super::{Lang, Voice, nl};

/// The text at the question and in the summary.
pub fn problem(lang: Lang, voice: Voice, problem: InputProblem) -> &'static str {
    match lang {
        Lang::Nl => nl::errors::problem(voice, problem),
    }
}

/// The text for one small question of several, with its name (the label of `words::field`).
pub fn follow(lang: Lang, question: &str) -> String {
    match lang {
        Lang::Nl => nl::errors::follow(question),
    }
}

/// The title of the summary.
pub fn summary(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::errors::SUMMARY,
    }
}
