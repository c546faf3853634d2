//! Where a setting stands on the page, and how that place is called.

use crate::schema::{Field, Group};
use crate::words;

/// The id of a setting's field: `clinic.locations[0].name` is `clinic-locations-0-name`.
pub fn id(path: &str) -> String {
    path.replace("].", "-").replace(['.', '[', '_'], "-").replace(']', "")
}

/// The setting that a path is of, or is inside of.
pub fn setting<'a>(path: &str, form: &'a [Group]) -> Option<&'a Field> {
    let mut fields = form.iter().flat_map(|group| &group.fields);
    fields.find(|field| path.split('[').next() == Some(field.path.as_str()))
}

/// Where a setting is put right, and how that place is called.
pub fn place(path: &str, form: &[Group]) -> (String, String) {
    let label = |path: &str| words::of(path).map_or(path, |row| row.label).to_owned();
    match (setting(path, form), path.rsplit_once("].")) {
        (Some(field), Some((_, part))) => {
            (id(path), format!("{}: {}", label(&field.path), label(part)))
        }
        (Some(field), None) => (id(path), label(&field.path)),
        // A clinic whom nobody can reach.
        (None, _) if path == "clinic" => ("clinic-phone".to_owned(), label("clinic.phone")),
        (None, _) => ("cf-unknown".to_owned(), path.to_owned()),
    }
}
