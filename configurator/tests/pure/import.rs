//! What was written is read back; what cannot be used is named, and nothing else is lost for it.

use crate::support::{full, settings, the_form, written};
use rugwijzer::words::Lang;
use rugwijzer::words::frame::dialog;
use rugwijzer_configurator::import::{Found, import};
use rugwijzer_configurator::settings::Settings;
use rugwijzer_configurator::snippets::Source;
use serde_json::json;

fn json_alone(text: &str) -> Found {
    Found { attributes: Vec::new(), json: Some(text.to_owned()) }
}

fn attributes(given: &[(&str, &str)]) -> Found {
    let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
    Found { attributes: given.iter().map(owned).collect(), json: None }
}

#[test]
fn a_file_comes_back_as_it_was() {
    let json = written(&settings(full()), |source: &Source| source.json());
    let read = import(&json_alone(&json), &the_form()).expect("settings");
    assert_eq!(read.settings, settings(full()));
    assert_eq!(read.notes, Vec::<String>::new());
}

#[test]
fn attributes_are_settings_and_looks() {
    let found = attributes(&[
        ("lang", "nl"),
        ("class", "rug-wijzer"),
        ("base", "/rw/"),
        ("clinic-name", "De Brug"),
        ("services", "physio, sport"),
        ("locations", r#"[{"name":"Zuid"}]"#),
        ("accent", "#006a4d"),
        ("clinic-naam", "x"),
    ]);
    let read = import(&found, &the_form()).expect("settings");
    assert_eq!(
        read.settings.get("clinic"),
        Some(&json!({
            "name": "De Brug", "services": ["physio", "sport"], "locations": [{ "name": "Zuid" }]
        }))
    );
    assert_eq!(
        (read.settings.look("accent"), read.settings.folder.as_str()),
        (Some("#006a4d"), "/rw/")
    );
    assert_eq!(read.notes.len(), 1, "{:?}", read.notes);
    assert!(read.notes[0].contains("clinic-naam"));
}

/// Old lines would bring the folder of their release along, and this release's hash refuses its files.
#[test]
fn the_folder_of_a_release_is_not_taken_over() {
    let folder = |base: &str| {
        let found = attributes(&[("base", base), ("phone", "030 123 45 67")]);
        import(&found, &the_form()).expect("settings").settings.folder
    };
    assert_eq!(folder("/rugwijzer/0.0.9/"), "");
    assert_eq!(folder("/rugwijzer/2.0.0"), "");
    assert_eq!(
        folder("https://bestanden.example/rugwijzer/2.0.0/"),
        "https://bestanden.example/rugwijzer/2.0.0/"
    );
    assert_eq!(folder("/media/rugwijzer/"), "/media/rugwijzer/");
}

#[test]
fn an_unknown_key_is_named_and_kept_and_stands_in_no_line() {
    let text = r#"{ "clinic": { "name": "De Brug", "fone": "030", "x[9999999999]": 1 }, "kleur": "rood" }"#;
    let read = import(&json_alone(text), &the_form()).expect("settings");
    assert_eq!(read.notes.len(), 3, "{:?}", read.notes);
    for name in ["clinic.fone", "clinic.x[9999999999]", "kleur"] {
        assert!(read.notes.iter().any(|note| note.contains(name)), "{name}");
    }
    assert_eq!(read.settings.config["clinic"]["fone"], "030");
    assert_eq!(read.settings.config["kleur"], "rood");
    let json = written(&read.settings, |source: &Source| source.json());
    assert!(!json.contains("fone") && !json.contains("rood"), "{json}");
}

#[test]
fn a_button_and_waiting_are_kept() {
    let found = attributes(&[("dialog", "Doe de check"), ("loading", "lazy")]);
    let read = import(&found, &the_form()).expect("settings");
    assert_eq!(read.notes, Vec::<String>::new());
    assert_eq!(read.settings.look("dialog"), Some("Doe de check"));
    assert_eq!(read.settings.look("loading"), Some("lazy"));
    let alone = import(&attributes(&[("dialog", "")]), &the_form()).expect("settings");
    assert_eq!(alone.settings.look("dialog"), Some(dialog(Lang::Nl).open), "the check's own words");
}

#[test]
fn a_shortcode_is_told_where_its_settings_are() {
    let notes = import(&json_alone(" [rugwijzer] Bel 112. [/rugwijzer]"), &the_form())
        .expect_err("no settings");
    assert!(notes[0].contains("Instellingen, Rugwijzer"), "{notes:?}");
}

#[test]
fn a_clinic_alone_is_taken_for_what_it_is() {
    let read = import(&json_alone(r#"{ "name": "De Brug", "phone": 5 }"#), &the_form());
    assert_eq!(read.expect("settings").settings.text("clinic.phone"), "5");
}

#[test]
fn what_is_no_configuration_is_told_in_words() {
    let notes = |found: &Found| import(found, &the_form()).expect_err("nothing").join(" ");
    assert!(notes(&json_alone("{ \"clinic\": {\n \"name\": }")).contains("regel 2"));
    assert!(notes(&json_alone("[1]")).contains("geen instellingen"));
    assert!(notes(&Found::default()).contains("geen instellingen"));
    assert!(notes(&attributes(&[("config", "/mijn.json")])).contains("/mijn.json"));
    let inside = attributes(&[("config", r#"{"clinic":{"name":"De Brug"}}"#)]);
    let read = import(&inside, &the_form()).expect("settings");
    assert_eq!(read.settings, Settings { ..settings(json!({ "clinic": { "name": "De Brug" } })) });
}
