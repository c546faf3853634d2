//! Rugwijzer, the map of the house. Floors import downward only; `tests/layers.rs` holds them to it.

pub mod clinical;
pub mod pictures;
pub mod words;
pub mod handover;
pub mod session;
pub mod ui;
#[cfg(target_arch = "wasm32")]
pub mod host;
