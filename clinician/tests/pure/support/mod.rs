//! Shared with the tests of the widget: answer sets written as short text, repeatable chance, visits.

#![allow(dead_code)] // Each part is made for more tests than these.

#[path = "../../../../tests/support/answer_sets.rs"]
pub mod answer_sets;
#[path = "../../../../tests/support/rng.rs"]
pub mod rng;
#[path = "../../../../tests/handover/visits.rs"]
pub mod visits;
