//! What was typed, as it was typed: right or wrong, nothing of it is lost.

use crate::schema::{Field, Group, Kind};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Attributes of the element that are no setting of the clinic: how it looks on the page.
pub const LOOKS: [&str; 3] = ["accent", "theme", "heading-level"];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Default)]
#[serde(default)]
pub struct Settings {
    /// What the widget reads: `{"lang", "clinic"}`, and whatever else was imported.
    pub config: Map<String, Value>,
    /// By the name of the attribute.
    pub looks: BTreeMap<String, String>,
    /// Where the files lie, when it is not the usual folder.
    pub folder: String,
}

/// A step into a value: by key or by place.
enum Step<'a> {
    Key(&'a str),
    Place(usize),
}

/// `clinic.locations[0].name`
fn steps(path: &str) -> impl Iterator<Item = Step<'_>> {
    path.split(['.', '[']).map(|part| match part.strip_suffix(']').map(str::parse) {
        Some(Ok(place)) => Step::Place(place),
        Some(Err(_)) | None => Step::Key(part),
    })
}

impl Settings {
    pub fn get(&self, path: &str) -> Option<&Value> {
        let mut steps = steps(path);
        let Some(Step::Key(first)) = steps.next() else { return None };
        steps.try_fold(self.config.get(first)?, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Place(place) => value.get(place),
        })
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
        let empty = match &value {
            Value::String(text) => text.is_empty(),
            Value::Array(items) => items.is_empty(),
            Value::Null => true,
            Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
        };
        let mut steps: Vec<Step> = steps(path).collect();
        let last = steps.pop();
        let mut at = Value::Object(std::mem::take(&mut self.config));
        {
            let mut here = &mut at;
            for step in steps {
                here = match step {
                    Step::Key(key) => object(here).entry(key).or_insert(Value::Null),
                    Step::Place(place) => item(here, place),
                };
            }
            match last {
                Some(Step::Key(key)) if empty => drop(object(here).remove(key)),
                Some(Step::Key(key)) => drop(object(here).insert(key.to_owned(), value)),
                Some(Step::Place(place)) => *item(here, place) = value,
                None => {}
            }
        }
        self.config = std::mem::take(object(&mut at));
        if self.config.get("clinic").and_then(Value::as_object).is_some_and(Map::is_empty) {
            self.config.remove("clinic");
        }
    }

    /// Keeps what is no setting as it is, so that nothing of an import is lost: no line has it.
    pub fn keep_unknown(&mut self, inside: Option<&str>, key: String, value: Value) {
        match inside {
            Some(name) => {
                let within = self.config.entry(name).or_insert(Value::Null);
                object(within).insert(key, value);
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

/// The value as an object; whatever else it was gives way.
fn object(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Value::Object(map) = value else { unreachable!("it was made one") };
    map
}

fn item(value: &mut Value, place: usize) -> &mut Value {
    if !value.is_array() {
        *value = Value::Array(Vec::new());
    }
    let Value::Array(items) = value else { unreachable!("it was made one") };
    while items.len() <= place {
        items.push(Value::Null);
    }
    &mut items[place]
}
