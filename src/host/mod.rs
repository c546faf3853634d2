//! The page we are guests on: the only floor that knows a browser. The element itself is
//! `element.js`, because wasm-bindgen cannot extend `HTMLElement`; it makes one wasm instance for
//! each `<rug-wijzer>` and calls `mount`.

mod clock;
#[cfg(feature = "plan")]
mod device;
mod effects;
mod failure;
mod json;
mod mount;
mod page;

/// Runs once in each wasm instance, before anything is mounted.
pub fn start() {
    failure::report_panics();
}
