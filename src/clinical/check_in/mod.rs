//! The check-in: a visitor comes back after days or weeks. The alarm pages of the check are asked
//! anew and judged by the same rules; a few questions of its own say how it goes.
//!
//! `answers.rs` is what was said, `carry.rs` joins it with the first visit, `questions.rs` says
//! what is asked in which order.

pub mod answers;
pub mod carry;
pub mod questions;

pub use answers::{CheckIn, Given, Item, ItemKind, Pick};
pub use questions::{OwnPage, Page, Visit};
