//! Rugwijzer, the map of the house. Floors import downward only; `tests/house/layers.rs` holds them
//! to it.

pub mod clinical;
pub mod handover;
#[cfg(all(target_arch = "wasm32", feature = "element"))]
pub mod host;
pub mod pictures;
pub mod session;
pub mod ui;
pub mod words;

/// Whether this build goes on after the outcome: questions for the plan, explanations, exercises.
/// The browser gets two files made from one source: the check alone, small, and the plan build,
/// which takes over at the outcome (`host/element.js`). Where this is false the compiler leaves out
/// what stands behind it, and its words.
pub const PLAN: bool = cfg!(feature = "plan");
