//! The lines to paste, one kind of site each. They are those of docs/plaatsen, with a clinic's own
//! settings in them.

mod elsewhere;
mod html;
mod mail;

pub use elsewhere::{Entry, left_behind, npm, react, shortcode, tag, vue, wordpress};
pub use html::{element, frame, loader, place};
pub use mail::{Mail, mail};

use crate::facts::Facts;
use crate::schema::{Group, Kind};
use crate::settings::{LOOKS, Settings};
use crate::verdicts::read;
use rugwijzer::session::config::Parsed;
use serde_json::Value;

/// What every kind of lines is made from.
pub struct Source<'a> {
    pub facts: &'a Facts,
    pub form: &'a [Group],
    pub settings: &'a Settings,
    /// The browser's own address parser.
    pub parse: &'a dyn Fn(&str) -> Option<Parsed>,
}

impl Source<'_> {
    /// The folder of the files, with a slash behind it.
    fn folder(&self) -> String {
        let own = self.settings.folder.trim();
        if own.is_empty() {
            return self.facts.folder();
        }
        [own.trim_end_matches('/'), "/"].concat()
    }

    /// The attributes of the element that say how it looks.
    fn looks(&self) -> Vec<(String, String)> {
        let look = |name: &str| {
            let value = self.settings.look(name).filter(|value| *value != "auto")?;
            Some((name.to_owned(), value.to_owned()))
        };
        LOOKS.iter().filter_map(|(name, _)| look(name)).collect()
    }

    /// The language, as an attribute: the element has one.
    fn lang(&self) -> String {
        let lang = self.settings.text("lang");
        if lang.trim().is_empty() { "nl".to_owned() } else { lang.trim().to_owned() }
    }

    /// Every setting as an attribute, language first and looks last.
    fn attributes(&self) -> Vec<(String, String)> {
        let mut attributes = vec![("lang".to_owned(), self.lang())];
        for (field, value) in self.settings.filled(self.form) {
            let Some(name) = field.attribute.filter(|name| name != "lang") else { continue };
            let text = match (&field.kind, &value) {
                (_, Value::String(text)) => text.clone(),
                (Kind::Several(_), Value::Array(items)) => {
                    items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" ")
                }
                (_, other) => other.to_string(),
            };
            attributes.push((name, text));
        }
        attributes.extend(self.looks());
        attributes
    }

    /// What stands inside the element, a paragraph each: whom to call, and the clinic's own number
    /// where the widget can dial it.
    fn advice(&self) -> Vec<String> {
        let mut lines = self.facts.advice.clone();
        let (config, _) = read(self.settings, self.parse);
        if let Some(phone) = config.clinic.and_then(|clinic| clinic.phone) {
            let shown = escaped(self.settings.text("clinic.phone").trim());
            lines.push(format!(
                "<p>Wilt u een afspraak bij ons? Bel <a href=\"{}\">{shown}</a>.</p>",
                escaped(&phone.href)
            ));
        }
        lines
    }

    /// The settings as JSON, for a file: `{"lang", "mode", "clinic"}`.
    pub fn json(&self) -> String {
        self.written(true)
    }

    /// The settings as JSON, in the order of the form.
    fn written(&self, with_lang: bool) -> String {
        let mut lines = Vec::new();
        let mut around = Vec::new();
        for (field, value) in self.settings.filled(self.form) {
            match field.path.strip_prefix("clinic.") {
                Some(key) => {
                    lines.push(format!("    \"{key}\": {}", on_one_line(&field.kind, &value)))
                }
                None if field.path == "lang" && !with_lang => {}
                None => around.push(format!("  \"{}\": {value}", field.path)),
            }
        }
        let clinic =
            (!lines.is_empty()).then(|| format!("  \"clinic\": {{\n{}\n  }}", lines.join(",\n")));
        let parts: Vec<String> = around.into_iter().chain(clinic).collect();
        if parts.is_empty() { "{}".to_owned() } else { format!("{{\n{}\n}}", parts.join(",\n")) }
    }
}

/// JSON with the parts of a row in the order of the form.
fn on_one_line(kind: &Kind, value: &Value) -> String {
    let (Kind::Rows(fields), Value::Array(rows)) = (kind, value) else { return value.to_string() };
    let row = |row: &Value| {
        let parts: Vec<String> = fields
            .iter()
            .filter_map(|field| Some(format!("\"{}\": {}", field.path, row.get(&field.path)?)))
            .collect();
        format!("{{ {} }}", parts.join(", "))
    };
    format!("[{}]", rows.iter().map(row).collect::<Vec<_>>().join(", "))
}

/// A text as HTML has it, also between double quotes.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// ` name="value"`, each.
fn written_out(before: &str, attributes: &[(String, String)]) -> String {
    attributes
        .iter()
        .map(|(name, value)| format!(" {before}{name}=\"{}\"", escaped(value)))
        .collect()
}

/// Lines with so much before each.
fn indented(text: &str, by: &str) -> String {
    text.lines().map(|line| [by, line].concat()).collect::<Vec<_>>().join("\n")
}
