//! The JSON Schema of a clinic's settings, and the table of them for the README. Both come from the
//! types that read the settings. Natively only.

use super::mode::Mode;
use super::written::{Written, WrittenClinic, WrittenLocation};
use crate::clinical::appointment::Service;
use crate::session::lenient::{Lenient, Object};
use crate::words::Lang;
use crate::words::clinic::SpokenLanguage;
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings};
use serde_json::{Value, json};
use std::borrow::Cow;

/// What may be absent or null, and else is a `T`.
impl<T: JsonSchema> JsonSchema for Lenient<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<T>()
    }
}

/// An object without other keys than those of `T`.
impl<T: JsonSchema> JsonSchema for Object<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = T::json_schema(generator);
        schema.insert("additionalProperties".to_owned(), false.into());
        schema
    }
}

/// The schema of a configuration.
pub fn schema() -> Value {
    let mut settings = SchemaSettings::draft2020_12();
    settings.inline_subschemas = true;
    let schema = settings.into_generator().into_root_schema_for::<Object<Written>>();
    let mut schema = Value::from(schema);
    schema["title"] = json!("Rugwijzer");
    schema["properties"]["lang"]["enum"] = Lang::ALL.map(Lang::tag).as_slice().into();
    let modes: Vec<&str> = Mode::ALL.iter().map(|mode| mode.id()).collect();
    schema["properties"]["mode"]["enum"] = modes.into();
    let clinic = &mut schema["properties"]["clinic"];
    clinic["required"] = json!(["name"]);
    let ids = |ids: Vec<&str>| json!({ "type": "string", "enum": ids });
    let properties = &mut clinic["properties"];
    properties["services"]["items"] = ids(Service::ALL.iter().map(|one| one.id()).collect());
    properties["languages"]["items"] =
        ids(SpokenLanguage::ALL.iter().map(|one| one.id()).collect());
    properties["locations"]["items"]["required"] = json!(["name"]);
    without_defaults(&mut schema);
    schema
}

/// Every key may be absent, and none has a default that a page would write.
fn without_defaults(schema: &mut Value) {
    let Value::Object(map) = schema else { return };
    map.remove("default");
    map.values_mut().for_each(without_defaults);
}

/// One row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// `clinic.name`.
    pub path: String,
    /// The attribute of the element that sets the same.
    pub attribute: Option<String>,
    pub about: String,
    /// What it may hold.
    pub bounds: String,
    /// The error when it is wrong, and what happens then.
    pub code: String,
    pub otherwise: String,
}

/// Every setting, in the order in which it is written down.
pub fn rows() -> Vec<Row> {
    let schema = schema();
    let clinic = &schema["properties"]["clinic"];
    let mut rows = rows_of(&schema, "", Written::KEYS);
    rows.extend(rows_of(clinic, "clinic.", WrittenClinic::KEYS));
    let location = &clinic["properties"]["locations"]["items"];
    rows.extend(rows_of(location, "clinic.locations[].", WrittenLocation::KEYS));
    rows
}

fn rows_of(object: &Value, before: &str, keys: &[&str]) -> Vec<Row> {
    let row = |key: &&str| {
        let setting = &object["properties"][key];
        let text = |name: &str| setting[name].as_str().unwrap_or_default().replace('\n', " ");
        Row {
            path: [before, key].concat(),
            attribute: setting["x-attribute"].as_str().map(str::to_owned),
            about: text("description"),
            bounds: bounds(setting),
            code: text("x-code"),
            otherwise: text("x-otherwise"),
        }
    };
    keys.iter().map(row).collect()
}

/// In words.
fn bounds(setting: &Value) -> String {
    let list = |ids: &Value| {
        let ids: Vec<String> =
            ids.as_array().into_iter().flatten().filter_map(Value::as_str).map(code).collect();
        ids.join(" ")
    };
    let kind = match setting["type"].as_str() {
        Some("object") => "object".to_owned(),
        Some("array") if setting["items"]["enum"].is_array() => {
            ["list of ", &list(&setting["items"]["enum"])].concat()
        }
        Some("array") => "list".to_owned(),
        Some(_) | None if setting["enum"].is_array() => list(&setting["enum"]),
        Some(_) | None => "text".to_owned(),
    };
    let most = setting["maxLength"].as_u64().or(setting["maxItems"].as_u64());
    most.map_or(kind.clone(), |most| format!("{kind}, at most {most}"))
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

/// The table of the README, in Markdown.
pub fn table() -> String {
    let mut table =
        "| setting | attribute | meaning | holds | when it is wrong |\n|---|---|---|---|---|\n"
            .to_owned();
    for row in rows() {
        let attribute = row.attribute.as_deref().map(code).unwrap_or_default();
        table += &format!(
            "| {} | {attribute} | {} | {} | {}, {} |\n",
            code(&row.path),
            row.about.trim_end_matches('.'),
            row.bounds,
            code(&row.code),
            row.otherwise
        );
    }
    table
}
