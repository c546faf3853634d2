//! What is proved of the exercises and of the plan.

pub mod excluded_exercises;
pub mod plan_promises;
pub mod reachable_exercises;
pub mod sample_plans;
