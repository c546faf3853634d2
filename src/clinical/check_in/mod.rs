//! The check-in: a visitor comes back after days or weeks. The alarm pages of the check are asked
//! anew and judged by the same rules; a few questions of its own say how it goes.
//!
//! `answers.rs` is what was said, `carry.rs` joins it with the first visit, `questions.rs` and
//! `visit.rs` say what is asked in which order. `compare.rs` boils today and the times before
//! (`history.rs`) down to a few facts; `rules.rs` decides by them and `steps.rs` moves the plan, in
//! the language of `test.rs`. `judge.rs` puts it together, with what stands (`standing.rs`), and
//! `part.rs` is what is done then.

pub mod answers;
pub mod carry;
pub mod compare;
pub mod course;
pub mod history;
pub mod judge;
pub mod measure;
mod part;
pub mod questions;
pub mod rules;
mod standing;
pub mod steps;
pub mod test;
pub mod visit;

pub use answers::{CheckIn, Given, Item, ItemKind, Pick};
pub use judge::{Decision, Judged, history, judge};
pub use part::{TakenUp, plan_now};
pub use questions::{OwnPage, Page};
pub use rules::CheckInRuleId;
pub use steps::{PlanStep, StepReason};
pub use visit::Visit;
