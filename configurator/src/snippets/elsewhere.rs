//! What other tools take: a tag for a tag manager, components for React and Vue, and what to fill in
//! on WordPress' settings page.

use super::{Source, escaped, indented, written_out};
use crate::schema::Kind;
use crate::settings::label_of;
use crate::words;
use serde_json::Value;

/// The tag that brings the loader; its div stands in the page.
pub fn tag(source: &Source) -> String {
    format!("<script src=\"{}rugwijzer-loader.js\"></script>", escaped(&source.folder()))
}

/// The zip's folder is the npm package, too.
pub fn npm(source: &Source) -> String {
    format!("npm install ./rugwijzer/{}", source.facts.version)
}

pub fn react(source: &Source) -> String {
    format!(
        "import \"rug-wijzer\";\n\nexport function Rugwijzer() {{\n  return (\n{}\n  );\n}}",
        indented(&component(source), "    ")
    )
}

pub fn vue(source: &Source) -> String {
    format!(
        "<script setup>\nimport \"rug-wijzer\";\n</script>\n\n<template>\n{}\n</template>",
        indented(&component(source), "  ")
    )
}

fn component(source: &Source) -> String {
    format!(
        "<rug-wijzer{}>\n{}\n</rug-wijzer>",
        written_out("", &source.attributes()).replace('\n', " "),
        indented(&source.advice().join("\n"), "  ")
    )
}

/// A field of WordPress' settings page, and what to put there.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub label: String,
    pub value: String,
}

/// The settings page reads them; the shortcode has none.
pub fn wordpress(source: &Source) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (field, value) in source.settings.filled(source.form) {
        let label = words::of(&field.path).map_or(field.path.as_str(), |row| row.label).to_owned();
        match (&field.kind, &value) {
            (Kind::Rows(parts), Value::Array(rows)) => {
                for (place, row) in rows.iter().enumerate() {
                    for part in parts {
                        let Some(text) = row.get(&part.path).and_then(Value::as_str) else {
                            continue;
                        };
                        let name = words::of(&part.path).map_or(part.key(), |row| row.label);
                        entries.push(Entry {
                            label: format!("{label} {}: {name}", place + 1),
                            value: text.to_owned(),
                        });
                    }
                }
            }
            (Kind::Several(_), Value::Array(ids)) => {
                let names = ids.iter().filter_map(Value::as_str);
                let names: Vec<&str> = names.map(|id| words::option(&field.path, id)).collect();
                entries.push(Entry { label, value: names.join(", ") });
            }
            (Kind::Choice(_), Value::String(id)) => {
                let value = words::option(&field.path, id).to_owned();
                entries.push(Entry { label, value });
            }
            (_, Value::String(text)) => entries.push(Entry { label, value: text.clone() }),
            (_, other) => entries.push(Entry { label, value: other.to_string() }),
        }
    }
    entries.extend(source.looks().iter().filter_map(|(name, value)| look_entry(name, value)));
    entries
}

/// What the plugin's settings page calls a look, and what to put there: it takes a colour as
/// `#rrggbb`, and no more than colour and theme.
fn look_entry(name: &str, value: &str) -> Option<Entry> {
    let (label, value) = match (name, value) {
        ("accent", value) if is_hex(value) => ("Kleur", value),
        ("theme", "light") => ("Licht of donker", "Altijd licht"),
        ("theme", "dark") => ("Licht of donker", "Altijd donker"),
        _ => return None,
    };
    Some(Entry { label: label.to_owned(), value: value.to_owned() })
}

fn is_hex(colour: &str) -> bool {
    let digits = colour.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.chars().all(|sign| sign.is_ascii_hexdigit())
}

/// What the fields are called that WordPress' settings page does not have.
pub fn left_behind(source: &Source) -> Vec<&'static str> {
    let looks = source.looks().into_iter();
    looks
        .filter(|(name, value)| look_entry(name, value).is_none())
        .map(|(name, _)| label_of(&name))
        .collect()
}

/// The shortcode; between its two halves stands what a reader sees when the plugin is gone. No check
/// starts there then.
pub fn shortcode(source: &Source) -> String {
    let mut plain = String::new();
    let mut inside = false;
    let advice = source.advice().into_iter().filter(|line| !line.contains("De check start"));
    for sign in advice.collect::<Vec<_>>().join(" ").chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => plain.push(other),
            _ => {}
        }
    }
    format!("[rugwijzer] {} [/rugwijzer]", plain.trim())
}
