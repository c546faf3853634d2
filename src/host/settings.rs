//! A clinic's JSON, read by the browser's own parser and handed to the session as plain data.

use crate::session::config::Setting;
use js_sys::{Array, JSON, Object};
use wasm_bindgen::{JsCast, JsValue};

/// What the JSON holds; nothing where there is none.
///
/// # Errors
/// The parser's own message, when it is not JSON.
pub fn read(json: Option<&str>) -> Result<Setting, String> {
    match json.map(str::trim) {
        None | Some("") => Ok(Setting::Nothing),
        Some(text) => match JSON::parse(text) {
            Ok(value) => Ok(setting(&value, 0)),
            Err(why) => Err(why
                .dyn_into::<js_sys::Error>()
                .map_or_else(|_| String::new(), |error| error.message().into())),
        },
    }
}

/// A value and what is in it. No setting of ours lies deeper than two objects.
fn setting(value: &JsValue, depth: u8) -> Setting {
    if value.is_null() {
        return Setting::Nothing;
    }
    if let Some(text) = value.as_string() {
        return Setting::Text(text);
    }
    if !value.is_object() || depth > 2 {
        return Setting::Other;
    }
    if Array::is_array(value) {
        return Setting::List(
            value.unchecked_ref::<Array>().iter().map(|item| setting(&item, depth + 1)).collect(),
        );
    }
    let mut entries = Vec::new();
    for entry in Object::entries(value.unchecked_ref::<Object>()).iter() {
        let pair: Array = entry.unchecked_into();
        if let Some(key) = pair.get(0).as_string() {
            entries.push((key, setting(&pair.get(1), depth + 1)));
        }
    }
    Setting::Object(entries)
}
