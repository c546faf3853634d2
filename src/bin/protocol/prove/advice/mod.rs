//! What is proved of what a visitor is told: advice, explanations, the questions after the
//! outcome, and the information page.

pub mod contraindications;
pub mod information;
pub mod plan_answers;
pub mod reachable_explanations;
