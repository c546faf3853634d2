//! The clinical floor: rules, pathway, plan and safety net, held by cases, second readings and
//! samples.

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod boundaries;
mod case_outcomes;
mod check_in;
mod exercises;
mod plan;
mod plan_now;
mod plan_second_reading;
mod rules;
mod safety_net;
mod seeds;
mod smallest;
mod supporting_answers;
mod vignettes;
