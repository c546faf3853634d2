//! A clinic's JSON, read by the browser's own parser and handed to the session typed.

use super::json::Json;
use crate::session::config::Written;
use crate::session::lenient::{Lenient, Object};
use js_sys::JSON;
use serde::Deserialize;
use wasm_bindgen::JsCast;

/// What the JSON holds; nothing where there is none.
///
/// # Errors
/// The parser's own message, when it is not JSON.
pub fn read(json: Option<&str>) -> Result<Lenient<Object<Written>>, String> {
    let Some(text) = json.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(Lenient::Absent);
    };
    match JSON::parse(text) {
        Ok(value) => Ok(Lenient::deserialize(Json(value)).unwrap_or(Lenient::Wrong)),
        Err(why) => Err(why
            .dyn_into::<js_sys::Error>()
            .map_or_else(|_| String::new(), |error| error.message().into())),
    }
}
