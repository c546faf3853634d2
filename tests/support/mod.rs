//! Shared by the native tests: answer sets written as short text, a second reading of the rule
//! table and of the plan, and repeatable chance.

#![allow(dead_code)] // Every test file takes only the parts that it needs.

pub mod answer_sets;
pub mod configured;
pub mod markup;
pub mod plan_reading;
pub mod prescriptions;
pub mod render;
pub mod rng;
pub mod second_reading;
pub mod sheet;
pub mod visit;
