//! What `shell.js` does for the page: camera, clipboard, files, printing, focus, the
//! day and the address.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[derive(Clone, PartialEq)]
    pub type Shell;

    /// Whether this browser reads QR codes from a camera.
    #[wasm_bindgen(method)]
    pub fn scans(this: &Shell) -> bool;

    /// Shows the camera in the element of this id until a QR code is seen, and gives its text; nothing
    /// when it was stopped.
    #[wasm_bindgen(method, catch)]
    pub async fn scan(this: &Shell, id: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method)]
    pub fn stop(this: &Shell);

    #[wasm_bindgen(method, catch)]
    pub async fn copy(this: &Shell, text: &str) -> Result<JsValue, JsValue>;

    /// The text of the file that was chosen in the input of this id; nothing where there is none.
    #[wasm_bindgen(method, catch)]
    pub async fn chosen(this: &Shell, id: &str) -> Result<JsValue, JsValue>;

    /// Gives a text as a file of this name.
    #[wasm_bindgen(method, catch)]
    pub fn save(this: &Shell, name: &str, text: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    pub fn print(this: &Shell);

    /// Today, as a Julian day.
    #[wasm_bindgen(method)]
    pub fn today(this: &Shell) -> i32;

    /// The name of the page beside this one that opens codes; none where there is none.
    #[wasm_bindgen(method)]
    pub fn beside(this: &Shell) -> Option<String>;

    /// The same with its address; none where no server gives it.
    #[wasm_bindgen(method)]
    pub fn opens(this: &Shell) -> Option<String>;

    /// Puts the focus on the element of this id.
    #[wasm_bindgen(method)]
    pub fn focus(this: &Shell, id: &str);
}
