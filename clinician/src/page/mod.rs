//! What is seen. `app.rs` is the one stateful component, the files beside it are functions
//! to markup, and `shell.rs` is what the page's script does for them.

mod app;
mod parts;
mod plan;
mod shell;
mod view;
mod what_if;

use app::{App, AppProps};
use shell::Shell;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Nothing has to be seen to before `mount`.
pub fn start() {}

/// Puts the page into `root`. `text` is what stood behind the `#` of its address, if anything did.
#[wasm_bindgen]
pub fn mount(shell: Shell, root: Element, text: String) {
    yew::Renderer::<App>::with_root_and_props(root, AppProps { shell, text }).render();
}
