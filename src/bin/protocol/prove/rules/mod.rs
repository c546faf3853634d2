//! What is proved of the rules and of the way through the questions.

pub mod answer_changes;
pub mod changed_answer;
pub mod encoding_check;
pub mod lumbago_promise;
pub mod monotone;
pub mod no_bypass;
pub mod order_independence;
pub mod random_visits;
pub mod reachable_rules;
pub mod termination;
