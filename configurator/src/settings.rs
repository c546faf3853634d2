//! What was typed, as it was typed: right or wrong, nothing of it is lost.

use crate::schema::{Field, Group, Kind};
use crate::tree;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Attributes of the element that are no setting of the clinic: how it looks on the page, and when
/// it comes. Each with what its field is called.
pub const LOOKS: [(&str, &str); 5] = [
    ("accent", "Uw kleur"),
    ("theme", "Licht of donker"),
    ("heading-level", "Niveau van de koppen"),
    ("dialog", "Knop die de check opent"),
    ("loading", "Wanneer de check laadt"),
];

/// Whether an attribute is one of them.
pub fn is_look(name: &str) -> bool {
    LOOKS.iter().any(|(look, _)| *look == name)
}

/// What the field of a look is called.
pub fn label_of(look: &str) -> &'static str {
    LOOKS.iter().find(|(name, _)| *name == look).map_or("", |(_, label)| label)
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Settings {
    /// What the widget reads: `{"lang", "mode", "clinic"}`, and whatever else was imported.
    pub config: Map<String, Value>,
    /// By the name of the attribute.
    pub looks: BTreeMap<String, String>,
    /// Where the files lie, when it is not the usual folder.
    pub folder: String,
}

impl Settings {
    pub fn get(&self, path: &str) -> Option<&Value> {
        tree::get(&self.config, path)
    }

    /// As it stands in a field: a text as it is, anything else as JSON.
    pub fn text(&self, path: &str) -> String {
        match self.get(path) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        }
    }

    pub fn has(&self, path: &str, id: &str) -> bool {
        self.items(path).iter().any(|one| one == id)
    }

    pub fn items(&self, path: &str) -> &[Value] {
        self.get(path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// An empty text or list takes the setting away.
    pub fn set(&mut self, path: &str, value: Value) {
        let empty = value.is_null()
            || value.as_str().is_some_and(str::is_empty)
            || value.as_array().is_some_and(Vec::is_empty);
        tree::set(&mut self.config, path, (!empty).then_some(value));
        if self.config.get("clinic").and_then(Value::as_object).is_some_and(Map::is_empty) {
            self.config.remove("clinic");
        }
    }

    /// Keeps what is no setting as it is, so that nothing of an import is lost: no line has it.
    pub fn keep_unknown(&mut self, inside: Option<&str>, key: String, value: Value) {
        match inside {
            Some(name) => {
                let within = self.config.entry(name).or_insert(Value::Null);
                tree::object(within).insert(key, value);
            }
            None => drop(self.config.insert(key, value)),
        }
    }

    /// Ticks an id of a list, or takes it out. What else stands in the list stays.
    pub fn tick(&mut self, path: &str, id: &str, on: bool) {
        let mut items = self.items(path).to_vec();
        items.retain(|one| one != id);
        if on {
            items.push(id.into());
        }
        self.set(path, Value::Array(items));
    }

    pub fn add_row(&mut self, path: &str) {
        let mut items = self.items(path).to_vec();
        items.push(Value::Object(Map::new()));
        self.set(path, Value::Array(items));
    }

    pub fn remove_row(&mut self, path: &str, place: usize) {
        let mut items = self.items(path).to_vec();
        if place < items.len() {
            items.remove(place);
        }
        self.set(path, Value::Array(items));
    }

    /// Changes places with the next one.
    pub fn swap_rows(&mut self, path: &str, place: usize) {
        let mut items = self.items(path).to_vec();
        if place + 1 < items.len() {
            items.swap(place, place + 1);
        }
        self.set(path, Value::Array(items));
    }

    /// Whether anything of the form is filled in.
    pub fn is_empty(&self) -> bool {
        self.config.is_empty() && self.looks.values().all(String::is_empty)
    }

    /// What is filled in, in the order of the form; rows without anything in them are left out, and
    /// so is what is no setting.
    pub fn filled(&self, form: &[Group]) -> Vec<(Field, Value)> {
        let fields = form.iter().flat_map(|group| &group.fields);
        fields
            .filter_map(|field| {
                let value = self.get(&field.path)?.clone();
                Some((field.clone(), without_blanks(&field.kind, value)?))
            })
            .collect()
    }

    /// A way of the looks that is not the default.
    pub fn look(&self, name: &str) -> Option<&str> {
        self.looks.get(name).map(|text| text.trim()).filter(|text| !text.is_empty())
    }
}

fn without_blanks(kind: &Kind, value: Value) -> Option<Value> {
    if let Value::String(text) = &value {
        let text = text.trim();
        return (!text.is_empty()).then(|| text.into());
    }
    if let (Kind::Rows(_), Value::Array(items)) = (kind, &value) {
        let full = |row: &&Value| row.as_object().is_none_or(|row| !row.is_empty());
        let rows: Vec<Value> = items.iter().filter(full).cloned().collect();
        return (!rows.is_empty()).then_some(Value::Array(rows));
    }
    (!value.is_null()).then_some(value)
}
