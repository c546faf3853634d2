//! What is seen. `app.rs` is the one stateful component, the files beside it are functions from data
//! to markup, and `shell.rs` is what the page's script does for them.

mod app;
mod choices;
mod doors;
mod draft;
mod fields;
mod lines;
mod look;
mod opening_hours;
mod parts;
mod places;
mod rows;
mod shell;
mod state;
mod transfer;
mod update;

use app::{App, AppProps};
use shell::Shell;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

/// Nothing has to be seen to before `mount`.
pub fn start() {}

/// Puts the form into `root`. `facts` is what the build knows, as JSON.
///
/// # Errors
/// When the facts are not those that this app knows; what the page says without it then stays.
#[wasm_bindgen]
pub fn mount(shell: Shell, root: Element, facts: &str) -> Result<(), String> {
    let facts = serde_json::from_str(facts).map_err(|error| error.to_string())?;
    yew::Renderer::<App>::with_root_and_props(root, AppProps { shell, facts }).render();
    Ok(())
}
