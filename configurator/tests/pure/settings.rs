//! What is typed is kept as it is typed.

use crate::support::{full, settings, the_form};
use rugwijzer_configurator::hours;
use rugwijzer_configurator::settings::Settings;
use serde_json::{Value, json};

#[test]
fn a_text_goes_in_and_comes_out_and_an_empty_one_takes_the_setting_away() {
    let mut settings = Settings::default();
    settings.set("clinic.name", "De Brug ".into());
    settings.set("clinic.locations[1].name", "Zuid".into());
    assert_eq!(settings.text("clinic.name"), "De Brug ");
    assert_eq!(settings.text("clinic.locations[1].name"), "Zuid");
    settings.set("clinic.locations", json!([]));
    settings.set("clinic.name", "".into());
    assert_eq!(settings, Settings::default(), "an empty form says nothing of a clinic");
}

#[test]
fn a_value_of_another_type_is_shown_and_stays_until_somebody_types() {
    let mut settings = settings(json!({ "clinic": { "name": 5, "services": ["physio", 7] } }));
    assert_eq!(settings.text("clinic.name"), "5");
    settings.tick("clinic.services", "sport", true);
    settings.tick("clinic.services", "physio", false);
    assert_eq!(settings.get("clinic.services"), Some(&json!([7, "sport"])));
    settings.set("clinic.name", "De Brug".into());
    assert_eq!(settings.get("clinic.name"), Some(&json!("De Brug")));
}

#[test]
fn rows_are_added_changed_and_taken_away() {
    let mut settings = Settings::default();
    let path = "clinic.locations";
    for (place, name) in ["Noord", "Zuid", "West"].into_iter().enumerate() {
        settings.add_row(path);
        settings.set(&format!("{path}[{place}].name"), name.into());
    }
    let names = |settings: &Settings| -> Vec<Value> {
        settings.items(path).iter().map(|row| row["name"].clone()).collect()
    };
    settings.swap_rows(path, 0);
    settings.swap_rows(path, 2);
    assert_eq!(names(&settings), ["Zuid", "Noord", "West"]);
    settings.remove_row(path, 1);
    settings.add_row(path);
    let filled = settings.filled(&the_form());
    assert_eq!(filled[0].1, json!([{ "name": "Zuid" }, { "name": "West" }]), "no blank row");
}

#[test]
fn what_is_filled_in_follows_the_form() {
    let filled = settings(full()).filled(&the_form());
    let paths: Vec<&str> = filled.iter().map(|(field, _)| field.path.as_str()).collect();
    assert_eq!(&paths[..3], ["clinic.name", "clinic.phone", "clinic.booking_url"]);
    assert_eq!(paths.len(), 2 + full()["clinic"].as_object().expect("a clinic").len());
}

#[test]
fn the_week_reads_what_it_writes() {
    for text in [
        "Ma-Vr 08:00-12:00 13:00-17:30, Za 09:00-12:00",
        "Di 09:00-17:00, Do 09:00-17:00",
        "Ma-Zo 00:00-24:00",
    ] {
        assert_eq!(hours::text(&hours::week(text).expect("hours")), text);
    }
    assert_eq!(
        hours::week("Mo-Tu 8-9").map(|week| hours::text(&week)).as_deref(),
        Some("Ma-Di 08:00-09:00")
    );
    assert!(hours::week("maandag open").is_none());
}

#[test]
fn half_a_span_is_written_and_told() {
    let mut week = hours::Week::default();
    week[0].push(("08:00".to_owned(), String::new()));
    let text = hours::text(&week);
    assert_eq!(text, "Ma 08:00-");
    assert!(hours::week(&text).is_none());
}
