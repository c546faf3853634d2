//! The clinician's side of a handover code, the map of the page: a code is opened, today's rules judge
//! it again, and everything it says stands in a clinician's order.
//!
//! `picture` is all that is shown, as data: `judgement` says what today's rules make of it, `signs`
//! what is known of each question, `sections` the rest. `what_if` changes answers, and `prescribing`
//! makes the plan that goes back. `exchange` writes and reads files of other systems. `words` says all
//! of it in Dutch. `page` is what is seen; only it knows the browser.

pub mod exchange;
pub mod judgement;
#[cfg(target_arch = "wasm32")]
pub mod page;
pub mod picture;
pub mod prescribing;
mod sections;
pub mod signs;
pub mod what_if;
pub mod words;
