//! What the element class (`element.js`) does for Rust. It stands there and not here because it
//! outlives this wasm instance, and because a call on the browser takes less room in a script than
//! in wasm.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The element's side of one mounted widget.
    #[derive(Clone)]
    pub type Page;

    /// The language of what is read, and the words for when no app can be asked, a line each: those
    /// that stand while a step takes long, and title, text and button of the notices after a crash,
    /// without the plan, at an outcome of another day, and where nothing may be printed.
    #[wasm_bindgen(method)]
    pub fn prepare(this: &Page, lang: &str, notices: &str);

    /// The first screen stands: the fallback may go, and the page is told (`rugwijzer:ready`).
    #[wasm_bindgen(method)]
    pub fn ready(this: &Page);

    /// A next screen stands (`rugwijzer:question`); only how many there have been is told, for its
    /// name would tell an answer.
    #[wasm_bindgen(method)]
    pub fn question(this: &Page, step: u32);

    /// Fetches what comes after the outcome as soon as the line is idle, unless it is there.
    #[wasm_bindgen(method)]
    pub fn expect_plan(this: &Page);

    /// The check has come to its outcome (`rugwijzer:result`), or to information without one.
    #[wasm_bindgen(method)]
    pub fn result(this: &Page, disposition: Option<&str>);

    /// Puts focus on what this selector finds inside the widget; `heading` also brings a new screen
    /// into view.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Page, selector: &str, heading: bool);

    /// Takes focus from whatever has it inside the widget.
    #[wasm_bindgen(method)]
    pub fn let_go(this: &Page);

    /// Opens the browser's print window.
    #[wasm_bindgen(method)]
    pub fn print(this: &Page);

    /// An address as the browser's own parser writes it; nothing when it does not parse.
    #[wasm_bindgen(method)]
    pub fn address(this: &Page, text: &str) -> Option<String>;

    /// A picture of the page's own site, also by an address without its beginning; nothing when it
    /// lies elsewhere. It was loaded at the start, for everybody.
    #[wasm_bindgen(method)]
    pub fn own_picture(this: &Page, text: &str) -> Option<String>;

    /// The minute of the week in Amsterdam, from Monday on.
    #[wasm_bindgen(method)]
    pub fn week_minute(this: &Page) -> Option<u16>;

    /// Keeps a visit in the element's memory, for a next mount; `answered` says that there is
    /// something to lose.
    #[wasm_bindgen(method)]
    pub fn keep(this: &Page, visit: Vec<u8>, answered: bool);

    /// Tells the page's developer: `rugwijzer:error` and a line in the console.
    #[wasm_bindgen(method)]
    pub fn tell(this: &Page, code: &str, message: &str);

    /// This instance has panicked and must not be called again.
    #[wasm_bindgen(method)]
    pub fn broken(this: &Page, message: &str);

    /// The visitor went one step on: an entry in the browser's history, where the widget owns the
    /// back button.
    #[wasm_bindgen(method)]
    pub fn went_on(this: &Page);

    /// The visitor went one step back with the widget's own button: the history follows.
    #[wasm_bindgen(method)]
    pub fn went_back(this: &Page);

    /// Puts a text on the clipboard.
    #[wasm_bindgen(method)]
    pub fn copy(this: &Page, text: &str);

    /// Says that the exercises stand still, because nobody saw them.
    #[wasm_bindgen(method)]
    pub fn away(this: &Page);

    /// Keeps the screen on where the browser allows it, or lets it go dark again
    /// (`player_tools.js`, like the six below).
    #[wasm_bindgen(method)]
    pub fn awake(this: &Page, on: bool);

    /// A short tone.
    #[wasm_bindgen(method)]
    pub fn beep(this: &Page);

    /// A short buzz.
    #[wasm_bindgen(method)]
    pub fn buzz(this: &Page);

    /// Gives the visitor a text as a file (`keep_tools.js`, like the next), and says how that went:
    /// in `said`, a line each, that it went, what to do in a frame, and that it did not.
    #[wasm_bindgen(method)]
    pub fn save(this: &Page, name: &str, kind: &str, text: &str, said: &str);

    /// Opens the device's own sheet for sharing, with a text or with it as a file.
    #[wasm_bindgen(method)]
    pub fn share(this: &Page, text: &str, name: &str, kind: &str, failed: &str);

    /// Reads lines aloud, each after the other, with a voice of the device itself; at once, or when
    /// what is being said has been.
    #[wasm_bindgen(method)]
    pub fn speak(this: &Page, lines: &str, waits: bool);

    /// Says nothing more.
    #[wasm_bindgen(method)]
    pub fn hush(this: &Page);

    /// Has the dark screen cover everything.
    #[wasm_bindgen(method)]
    pub fn darken(this: &Page);

    /// Takes the keys for play and pause, under this title, or leaves them alone again.
    #[wasm_bindgen(method)]
    pub fn media_keys(this: &Page, title: Option<String>, runs: bool);

    /// What is kept of a visit on this device (`storage.js`, like the three below); nothing
    /// where it may have broken a start before.
    #[wasm_bindgen(method)]
    pub fn stored(this: &Page) -> Option<String>;

    /// Keeps this there, and tells the widget how that went (`Widget::written`).
    #[wasm_bindgen(method)]
    pub fn store(this: &Page, text: &str, anew: bool);

    /// Erases it, and tells the widget whether that went (`Widget::erased`).
    #[wasm_bindgen(method)]
    pub fn erase_stored(this: &Page);

    /// Erases it in silence.
    #[wasm_bindgen(method)]
    pub fn erase(this: &Page);

    /// The address of this page without what stands behind it, where the widget is all of it and a
    /// server has it.
    #[wasm_bindgen(method)]
    pub fn here(this: &Page) -> Option<String>;

    /// The code with which the page was opened; empty where the visitor wants to type one.
    #[wasm_bindgen(method)]
    pub fn handed(this: &Page) -> Option<String>;

    /// Whether the visitor has begun on the first screens.
    #[wasm_bindgen(method)]
    pub fn begun(this: &Page) -> bool;

    /// The day on the visitor's own clock, in days since 1970.
    #[wasm_bindgen(method)]
    pub fn day(this: &Page) -> i32;

    /// Hides everything, forgets the answers and leaves for a harmless page.
    #[wasm_bindgen(method)]
    pub fn leave(this: &Page);
}
