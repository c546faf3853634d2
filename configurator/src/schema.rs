//! Which settings there are, read from the widget's JSON Schema: a setting that is added there is a
//! field of the form.

use crate::words;
use serde_json::Value;

/// One setting.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// `clinic.name`; inside a list only the last part.
    pub path: String,
    /// The attribute of the element that sets the same.
    pub attribute: Option<String>,
    /// What the schema says of it, in English.
    pub about: String,
    pub kind: Kind,
    /// The most characters, or the most items.
    pub most: Option<usize>,
}

/// What a setting holds, and so how it is filled in.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Text,
    Phone,
    Email,
    Link,
    Day,
    OpeningHours,
    /// One id out of a list.
    Choice(Vec<String>),
    /// Several ids out of a list.
    Several(Vec<String>),
    /// Rows of these fields.
    Rows(Vec<Field>),
}

impl Field {
    /// The last part of the path.
    pub fn key(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

/// A heading of the form, and its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub title: &'static str,
    pub fields: Vec<Field>,
}

/// The form: the fields in the order of the words; what has no words yet stands at the end.
pub fn form(schema: &Value) -> Vec<Group> {
    let mut fields = fields_of(schema, "");
    let mut groups: Vec<Group> = Vec::new();
    for (title, rows) in words::GROUPS {
        let mut own = Vec::new();
        for row in *rows {
            if let Some(at) = fields.iter().position(|field| field.path == row.path) {
                own.push(fields.remove(at));
            }
        }
        groups.push(Group { title, fields: own });
    }
    groups.push(Group { title: words::OTHER, fields });
    groups.retain(|group| !group.fields.is_empty());
    groups
}

/// The fields of an object; those of an object in it count as its own.
fn fields_of(object: &Value, before: &str) -> Vec<Field> {
    let mut fields = Vec::new();
    for (key, one) in object["properties"].as_object().into_iter().flatten() {
        let path = [before, key].concat();
        if one["type"] == "object" {
            fields.extend(fields_of(one, &[&path, "."].concat()));
        } else {
            let text = |name: &str| one[name].as_str().map(|text| text.replace('\n', " "));
            let most = one["maxLength"].as_u64().or(one["maxItems"].as_u64());
            fields.push(Field {
                path,
                attribute: text("x-attribute"),
                about: text("description").unwrap_or_default(),
                kind: kind_of(one),
                most: most.and_then(|most| usize::try_from(most).ok()),
            });
        }
    }
    fields
}

fn kind_of(setting: &Value) -> Kind {
    let ids = |list: &Value| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    };
    let items = &setting["items"];
    if setting["type"] == "array" && items["type"] == "object" {
        let mut rows = fields_of(items, "");
        let place = |field: &Field| words::ROW_PARTS.iter().position(|row| row.path == field.path);
        rows.sort_by_key(|field| place(field).unwrap_or(usize::MAX));
        return Kind::Rows(rows);
    }
    if setting["type"] == "array" {
        return Kind::Several(ids(&items["enum"]));
    }
    if setting["enum"].is_array() {
        return Kind::Choice(ids(&setting["enum"]));
    }
    match (setting["format"].as_str(), setting["x-code"].as_str()) {
        (Some("email"), _) => Kind::Email,
        (Some("uri"), _) => Kind::Link,
        (Some("date"), _) => Kind::Day,
        (_, Some("config_phone_refused")) => Kind::Phone,
        (_, Some("config_opening_hours_refused")) => Kind::OpeningHours,
        (Some(_) | None, Some(_) | None) => Kind::Text,
    }
}
