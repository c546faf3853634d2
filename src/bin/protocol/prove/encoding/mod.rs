//! The check, written as yes-or-no expressions for a SAT solver: answers, conditions, pages, the
//! pathway, the outcome and what is left to do. `rules/encoding_check.rs` holds it to the product.

pub mod answer_variables;
pub mod available_exercises;
pub mod circuit;
pub mod condition;
pub mod example;
pub mod outcome;
pub mod page;
pub mod page_submission;
pub mod pathway;
pub mod plan_limits;
pub mod plan_questions;
pub mod services;
