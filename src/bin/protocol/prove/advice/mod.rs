//! What is proved of what a visitor is told: advice, explanations, and the questions after the
//! outcome.

pub mod contraindications;
pub mod plan_answers;
pub mod reachable_explanations;
