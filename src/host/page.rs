//! What the element class (`element.js`) lets Rust ask for: the things that must outlive this wasm instance.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The element's side of one mounted widget.
    #[derive(Clone)]
    pub type Page;

    /// The words for the notice that offers to go on after a crash; a crashed instance can no longer be asked.
    #[wasm_bindgen(method)]
    pub fn rescue(this: &Page, title: &str, body: &str, go_on: &str);

    /// The first screen stands: the fallback may go.
    #[wasm_bindgen(method)]
    pub fn ready(this: &Page);

    /// Keeps the answers in the element's memory, for a next mount.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Page, snapshot: &str);

    /// Tells the page's developer: `rugwijzer:error` and a line in the console.
    #[wasm_bindgen(method)]
    pub fn tell(this: &Page, code: &str, message: &str);

    /// This instance has panicked and must not be called again.
    #[wasm_bindgen(method)]
    pub fn broken(this: &Page, message: &str);

    /// The visitor went one step on: an entry in the browser's history, where the widget owns the back button.
    #[wasm_bindgen(method)]
    pub fn went_on(this: &Page);

    /// The visitor went one step back with the widget's own button: the history follows.
    #[wasm_bindgen(method)]
    pub fn went_back(this: &Page);

    /// Puts a text on the clipboard.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Page, text: &str);

    /// Hides everything, forgets the answers and leaves for a harmless page.
    #[wasm_bindgen(method)]
    pub fn leave(this: &Page);
}
