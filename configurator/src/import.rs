//! Reads settings back: from JSON, or from lines that somebody pasted before. The browser's own
//! parser takes HTML apart (`shell.js`); what its attributes mean is worked out here. Whatever cannot
//! be used is named.

use crate::schema::{Group, Kind};
use crate::settings::{Settings, is_look};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What was found in a text.
#[derive(Clone, Debug, PartialEq, Deserialize, Default)]
pub struct Found {
    /// Of the element, of the div without `data-`, or of the frame's address.
    pub attributes: Vec<(String, String)>,
    /// The JSON inside the element, or the text itself where it is no HTML.
    pub json: Option<String>,
}

/// The settings, and what to say about them.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    pub settings: Settings,
    pub notes: Vec<String>,
}

/// The words on the button of a check in a dialog, where a page gives none.
const BUTTON: &str = "Doe de check bij rugpijn";

/// Nothing where the text holds no settings at all; then the notes say why.
pub fn import(found: &Found, form: &[Group]) -> Result<Import, Vec<String>> {
    let mut settings = Settings::default();
    let mut notes = Vec::new();
    for (name, value) in &found.attributes {
        take_attribute(name, value, form, &mut settings, &mut notes);
    }
    if let Some(json) = found.json.as_deref().filter(|json| !json.trim().is_empty()) {
        take_json(json, form, &mut settings, &mut notes);
    }
    if settings.is_empty() {
        notes.push("Er staan geen instellingen in die de check kent.".to_owned());
        return Err(notes);
    }
    Ok(Import { settings, notes })
}

fn take_attribute(
    name: &str,
    value: &str,
    form: &[Group],
    settings: &mut Settings,
    notes: &mut Vec<String>,
) {
    let mut fields = form.iter().flat_map(|group| &group.fields);
    let field = fields.find(|field| field.attribute.as_deref() == Some(name));
    match (field, name) {
        (Some(field), _) => {
            let value = match &field.kind {
                Kind::Several(_) => value
                    .split([' ', ',', ';', '\n', '\t'])
                    .filter(|id| !id.is_empty())
                    .map(Value::from)
                    .collect(),
                // What is no JSON stays as it is, and is told beside its field.
                Kind::Rows(_) => serde_json::from_str(value).unwrap_or_else(|_| value.into()),
                Kind::Text
                | Kind::Phone
                | Kind::Email
                | Kind::Link
                | Kind::Day
                | Kind::OpeningHours
                | Kind::Choice(_) => value.into(),
            };
            settings.set(&field.path, value);
        }
        (None, "config") if value.trim_start().starts_with('{') => {
            take_json(value, form, settings, notes);
        }
        (None, "config") => notes.push(format!(
            "De instellingen staan in een ander bestand: {value}. Open dat bestand en plak de inhoud hier."
        )),
        // The folder of another release would not hold what this release's hash asks for.
        (None, "base") if is_usual_folder(value) => {}
        (None, "base") => settings.folder = value.to_owned(),
        (None, name) if is_look(name) => {
            // The attribute alone has the button say what the check has for it.
            let value = if name == "dialog" && value.is_empty() { BUTTON } else { value };
            settings.looks.insert(name.to_owned(), value.to_owned());
        }
        (None, "class" | "id" | "style" | "standalone" | "slot") => {}
        (None, name) => notes.push(format!("De check kent “{name}” niet: die is overgeslagen.")),
    }
}

/// `/rugwijzer/0.1.0/`, where the zip of any release puts itself.
fn is_usual_folder(folder: &str) -> bool {
    let inside = folder.trim_end_matches('/').strip_prefix("/rugwijzer/");
    inside.is_some_and(|name| {
        name.starts_with(|sign: char| sign.is_ascii_digit()) && !name.contains('/')
    })
}

fn take_json(text: &str, form: &[Group], settings: &mut Settings, notes: &mut Vec<String>) {
    if text.trim_start().starts_with("[rugwijzer") {
        return notes.push(
            "Dit is de shortcode van WordPress. Daar staan geen gegevens in: in WordPress vindt u die bij Instellingen, Rugwijzer."
                .to_owned(),
        );
    }
    let tree = match serde_json::from_str(text) {
        Ok(Value::Object(tree)) => tree,
        Ok(_) => return notes.push("Dit is JSON, maar geen instellingen: begin met {.".to_owned()),
        Err(why) => {
            return notes.push(format!(
                "Dit is geen JSON. Er zit een fout in regel {}, bij teken {}.",
                why.line(),
                why.column()
            ));
        }
    };
    let is_field = |path: &str| form.iter().flat_map(|one| &one.fields).any(|one| one.path == path);
    // Somebody may have copied what stands inside "clinic" alone.
    let inside =
        !tree.contains_key("clinic") && tree.keys().any(|key| is_field(&["clinic.", key].concat()));
    let tree = if inside { Map::from_iter([("clinic".to_owned(), tree.into())]) } else { tree };
    for (key, value) in tree {
        if is_field(&key) {
            settings.set(&key, value);
        } else if key == "clinic" && value.is_object() {
            take_clinic(value, &is_field, settings, notes);
        } else {
            notes.push(unknown(&key));
            settings.keep_unknown(None, key, value);
        }
    }
}

fn take_clinic(
    clinic: Value,
    is_field: &dyn Fn(&str) -> bool,
    settings: &mut Settings,
    notes: &mut Vec<String>,
) {
    let Value::Object(clinic) = clinic else { return };
    for (key, value) in clinic {
        let path = ["clinic.", &key].concat();
        if is_field(&path) {
            settings.set(&path, value);
        } else {
            notes.push(unknown(&path));
            settings.keep_unknown(Some("clinic"), key, value);
        }
    }
}

fn unknown(path: &str) -> String {
    format!("De check kent “{path}” niet: die staat niet in de regels.")
}
