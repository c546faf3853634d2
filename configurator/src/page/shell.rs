//! What `shell.js` does for the form: the preview, the clipboard, files, and what only a browser can
//! parse.

use serde::Deserialize;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlInputElement;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone, PartialEq)]
    pub type Shell;

    /// An address as the browser's own parser writes it; nothing when it does not parse.
    #[wasm_bindgen(method)]
    pub fn address(this: &Shell, text: &str) -> Option<String>;

    /// What becomes of a clinic's colour (`Colour`), as JSON.
    #[wasm_bindgen(method)]
    pub fn colour(this: &Shell, text: &str) -> String;

    /// The attributes and the JSON in a text that was pasted (`import::Found`), as JSON.
    #[wasm_bindgen(method)]
    pub fn found(this: &Shell, text: &str) -> String;

    /// The frame of the preview stands: the element may be put into it.
    #[wasm_bindgen(method)]
    pub fn begin(this: &Shell);

    /// Shows the element with these settings; answers that were given in it stay.
    #[wasm_bindgen(method)]
    pub fn show(this: &Shell, config: &str, looks: &str);

    /// How the page around the element looks, and how wide it is.
    #[wasm_bindgen(method)]
    pub fn view(this: &Shell, wide: bool, dark: bool, sample: bool);

    /// Begins the check in the preview anew.
    #[wasm_bindgen(method)]
    pub fn again(this: &Shell);

    /// Fills the check in the preview in, up to an advice with the clinic's card.
    #[wasm_bindgen(method, catch)]
    pub async fn example(this: &Shell) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    pub async fn copy(this: &Shell, text: &str) -> Result<JsValue, JsValue>;

    /// The text of the file that was chosen.
    #[wasm_bindgen(method, catch)]
    pub async fn file(this: &Shell, input: HtmlInputElement) -> Result<JsValue, JsValue>;

    /// Gives a text as a file.
    #[wasm_bindgen(method)]
    pub fn download(this: &Shell, name: &str, text: &str);

    /// Puts the focus on what this selector finds.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Shell, selector: &str);
}

/// What becomes of a colour.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Colour {
    /// In six digits.
    pub asked: String,
    /// The colour that is used in its place, by day and in the dark.
    pub light: String,
    pub dark: String,
    /// The words on it.
    pub words: String,
    /// How far apart the two are by day: 4.5 is what words need.
    pub ratio: f64,
}
