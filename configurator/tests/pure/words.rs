//! Every setting of the schema has a field with words of its own, and every error its sentence.

use crate::support::the_form;
use rugwijzer::session::config::schema;
use rugwijzer_configurator::schema::{Field, Kind};
use rugwijzer_configurator::words::{self, verdicts::sentence};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn every_setting_of_the_schema_has_a_field_with_words() {
    let form = the_form();
    let mut fields = BTreeSet::new();
    for field in form.iter().flat_map(|group| &group.fields) {
        fields.insert(field.path.clone());
        if let Kind::Rows(parts) = &field.kind {
            fields.extend(parts.iter().map(|part| format!("{}[].{}", field.path, part.path)));
        }
    }
    let settings: BTreeSet<String> =
        schema::rows().into_iter().map(|row| row.path).filter(|path| path != "clinic").collect();
    assert_eq!(fields, settings);
    assert!(settings.len() > 20, "{settings:?}");
    assert!(form.iter().all(|group| group.title != words::OTHER), "a setting without words");
}

#[test]
fn a_setting_that_has_no_words_yet_stands_at_the_end() {
    let mut schema = schema::schema();
    schema["properties"]["clinic"]["properties"]["parking"] =
        serde_json::json!({ "type": "string", "description": "Where to park." });
    let form = rugwijzer_configurator::schema::form(&schema);
    let last = form.last().expect("a group");
    assert_eq!((last.title, last.fields[0].path.as_str()), (words::OTHER, "clinic.parking"));
    assert_eq!(last.fields[0].about, "Where to park.");
}

#[test]
fn each_kind_of_setting_is_filled_in_its_own_way() {
    let form = the_form();
    let kind = |path: &str| {
        let mut fields = form.iter().flat_map(|group| &group.fields);
        fields.find(|field| field.path == path).map(|field| field.kind.clone()).expect(path)
    };
    assert_eq!(kind("clinic.gp_phone"), Kind::Phone);
    assert_eq!(kind("clinic.email"), Kind::Email);
    assert_eq!(kind("clinic.privacy_url"), Kind::Link);
    assert_eq!(kind("clinic.clinician_date"), Kind::Day);
    assert_eq!(kind("clinic.opening_hours"), Kind::OpeningHours);
    assert_eq!(kind("lang"), Kind::Choice(vec!["nl".to_owned()]));
    let Kind::Several(ids) = kind("clinic.services") else { panic!("boxes to tick") };
    for id in ids {
        assert_ne!(words::option("clinic.services", &id), id, "no word for {id}");
    }
    let Kind::Several(ids) = kind("clinic.languages") else { panic!("boxes to tick") };
    for id in ids {
        assert_ne!(words::option("clinic.languages", &id), id, "no word for {id}");
    }
    let Kind::Rows(parts) = kind("clinic.locations") else { panic!("rows") };
    let names: Vec<&str> = parts.iter().map(Field::key).collect();
    assert_eq!(names, ["name", "address", "phone", "opening_hours"]);
}

#[test]
fn every_error_of_the_schema_has_a_sentence() {
    for row in schema::rows() {
        assert!(sentence(&row.code).is_some(), "no sentence for {}", row.code);
    }
    for code in ["config_unknown_key", "config_wrong_type", "config_clinic_unreachable"] {
        assert!(sentence(code).is_some(), "no sentence for {code}");
    }
}

/// A clinic finds a setting under one name, whatever its site is made with.
#[test]
fn the_labels_are_those_of_the_wordpress_plugin() {
    let plugin = "integrations/wordpress/rugwijzer/includes/words.php";
    let words = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(plugin))
        .expect(plugin);
    for (title, rows) in words::GROUPS {
        assert!(words.contains(&format!("'{title}'")), "{title}");
        for row in *rows {
            assert!(
                words.contains(&format!("__( '{}', 'rugwijzer' )", row.label)),
                "{}",
                row.label
            );
        }
    }
}
