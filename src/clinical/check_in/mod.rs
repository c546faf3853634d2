//! The check-in: a visitor comes back after days or weeks. The alarm pages of the check are asked
//! anew and judged by the same rules; a few questions of its own say how it goes.
//!
//! `answers.rs` is what was said, `carry.rs` joins it with the first visit, `questions.rs` says
//! what is asked in which order, `compare.rs` what today shows beside the
//! time before, `rules.rs` what that decides, `steps.rs` how the plan goes on, and `judge.rs` puts
//! them together.

pub mod answers;
pub mod carry;
pub mod compare;
pub mod course;
pub mod judge;
pub mod measure;
pub mod questions;
pub mod rules;
pub mod steps;

pub use answers::{CheckIn, Given, Item, ItemKind, Pick};
pub use judge::{Decision, Judged, history, judge};
pub use questions::{OwnPage, Page, Visit};
pub use rules::CheckInRuleId;
pub use steps::{PlanStep, StepReason};
