//! Feeds serde with a value that the browser's own JSON parser made.
//!
//! By hand, because serde-wasm-bindgen and serde_json take eight times as much room: they write out
//! what is wrong with a value, and with it how a number is written. Here a wrong value is only a
//! wrong value, and its reader names it by its path.

use js_sys::{Array, Object};
use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{self, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;
use wasm_bindgen::{JsCast, JsValue};

/// A value of `JSON.parse`.
pub struct Json(pub JsValue);

/// The value is of another type than was asked for.
#[derive(Debug)]
pub struct WrongType;

impl fmt::Display for WrongType {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("wrong type")
    }
}

impl std::error::Error for WrongType {}

impl de::Error for WrongType {
    fn custom<T: fmt::Display>(_: T) -> WrongType {
        WrongType
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> WrongType {
        WrongType
    }
}

impl IntoDeserializer<'_, WrongType> for Json {
    type Deserializer = Json;

    fn into_deserializer(self) -> Json {
        self
    }
}

impl<'de> Deserializer<'de> for Json {
    type Error = WrongType;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WrongType> {
        let value = self.0;
        if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if let Some(number) = value.as_f64() {
            visitor.visit_f64(number)
        } else if Array::is_array(&value) {
            let items = value.unchecked_into::<Array>();
            visitor.visit_seq(SeqDeserializer::new(items.iter().map(Json)))
        } else if value.is_object() {
            let entries = Object::entries(value.unchecked_ref::<Object>());
            visitor.visit_map(MapDeserializer::new(entries.iter().map(|entry| {
                let pair: Array = entry.unchecked_into();
                (Json(pair.get(0)), Json(pair.get(1)))
            })))
        } else {
            visitor.visit_unit()
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WrongType> {
        if self.0.is_null() || self.0.is_undefined() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
