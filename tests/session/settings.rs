//! Every setting of a clinic: what is taken, what is refused and by which name, and that schema,
//! attributes and the table in the README say the same.

use crate::support::configured::{configured, full, with_clinic};
use rugwijzer::session::config::opening_hours::{OpeningHours, Status};
use rugwijzer::session::config::{Clinic, ConfigError, Mode, schema};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn clinic(settings: Value) -> Clinic {
    with_clinic(settings).0.clinic.expect("a clinic")
}

fn codes(errors: &[ConfigError]) -> Vec<&'static str> {
    errors.iter().map(ConfigError::code).collect()
}

#[test]
fn every_setting_is_read_without_a_word() {
    let (config, errors) = configured(json!({ "lang": "nl", "clinic": full() }));
    assert_eq!(errors, []);
    let clinic = config.clinic.expect("a clinic");
    let nothing = Clinic::default();
    assert_eq!(
        clinic.card.logo.map(|logo| logo.url).as_deref(),
        Some("https://example.nl/logo.svg")
    );
    assert_eq!(clinic.card.address.as_deref(), Some("Dorpsstraat 112, 3500 AB Utrecht"));
    assert_eq!((clinic.card.languages.len(), clinic.card.locations.len()), (3, 1));
    let one = clinic.card.clinician.expect("somebody responsible");
    assert_eq!(one.big_number.as_deref(), Some("49012345604"));
    assert_eq!(one.date.map(|date| date.year()), Some(2026));
    assert_ne!(clinic.out_of_hours_phone, nothing.out_of_hours_phone);
    assert_ne!((clinic.email, clinic.card.privacy_url), (nothing.email, nothing.card.privacy_url));
}

/// A wrong value costs its own setting, has the code that the schema promises, and leaves all
/// others as they were.
#[test]
fn a_wrong_value_has_the_code_of_its_row() {
    let whole = configured(json!({ "clinic": full() })).0.clinic.expect("a clinic");
    let long = "x".repeat(1_000_000);
    let wrong = |key: &str| match key {
        "name" => json!(""),
        "logo_url" => json!("https://elsewhere.example/logo.svg"),
        "locations" => json!(vec![json!({ "name": "Zuid" }); 7]),
        "services" | "languages" => json!(["voodoo"]),
        "offer" => json!("Wij genezen uw rug."),
        "clinician_name" => json!(null),
        "logo_alt" | "address" | "out_of_hours_name" => json!(long),
        _ => json!("?"),
    };
    let mut seen = 0;
    for row in schema::rows() {
        let Some(key) = row.path.strip_prefix("clinic.").filter(|key| !key.contains('.')) else {
            continue;
        };
        let mut json = json!({ "clinic": full() });
        json["clinic"][key] = wrong(key);
        let (config, errors) = configured(json);
        assert_eq!(codes(&errors), [row.code.as_str()], "{key}");
        let path = format!("\"clinic.{key}\"");
        assert!(errors[0].message().starts_with(&path), "{}", errors[0].message());
        assert!(errors[0].message().len() < 600, "{key} is told in short");
        seen += 1;
        let Some(mut found) = config.clinic else {
            assert_eq!(key, "name");
            continue;
        };
        let lost = found != whole;
        match key {
            "logo_url" | "logo_alt" => found.card.logo = whole.card.logo.clone(),
            "phone" => found.phone = whole.phone.clone(),
            "email" => found.email = whole.email.clone(),
            "booking_url" => found.booking_url = whole.booking_url.clone(),
            "address" => found.card.address = whole.card.address.clone(),
            "opening_hours" => found.card.opening_hours = whole.card.opening_hours.clone(),
            "locations" => found.card.locations = whole.card.locations.clone(),
            "services" => found.services = whole.services.clone(),
            "languages" => found.card.languages = whole.card.languages.clone(),
            "offer" => found.card.offer = whole.card.offer.clone(),
            "gp_phone" => found.gp_phone = whole.gp_phone.clone(),
            "out_of_hours_phone" => found.out_of_hours_phone = whole.out_of_hours_phone.clone(),
            "out_of_hours_name" => {
                found.card.out_of_hours_name = whole.card.out_of_hours_name.clone()
            }
            "privacy_url" => found.card.privacy_url = whole.card.privacy_url.clone(),
            "clinician_name" | "clinician_big_number" | "clinician_date" => {
                found.card.clinician = whole.card.clinician.clone();
            }
            other => panic!("{other} is new: say what it may cost"),
        }
        assert!(lost && found == whole, "{key} costs itself and nothing else");
    }
    assert_eq!(seen, 19);
}

#[test]
fn a_place_is_named_by_its_number() {
    let (config, errors) = with_clinic(json!({ "phone": "0301234567", "locations": [
        { "name": "Noord", "phone": "x", "adress": "Weg 1" }, 3, { "address": "Weg 2" },
    ]}));
    let said: Vec<&str> =
        errors.iter().map(|error| error.message().split('"').nth(1).expect("a path")).collect();
    assert_eq!(
        said,
        [
            "clinic.locations[0].adress",
            "clinic.locations[0].phone",
            "clinic.locations[1]",
            "clinic.locations[2].name"
        ]
    );
    let clinic = config.clinic.expect("a clinic");
    assert_eq!(clinic.card.locations.len(), 1);
    assert!(clinic.phone.is_some());
}

#[test]
fn numbers_days_and_addresses_are_checked() {
    for (key, value, code) in [
        ("clinician_big_number", "4901234560", "config_big_number_refused"),
        ("clinician_big_number", "4901234560x", "config_big_number_refused"),
        ("clinician_date", "2026-02-30", "config_date_refused"),
        ("clinician_date", "29-11-2026", "config_date_refused"),
        ("email", "a@b", "config_email_refused"),
        ("email", "a@b.nl?subject=x", "config_email_refused"),
        ("email", "a b@c.nl", "config_email_refused"),
        ("phone", "112", "config_phone_refused"),
        ("phone", "1 1-2", "config_phone_refused"),
        ("booking_url", "tel:112", "config_booking_url_refused"),
        ("booking_url", "http://example.nl/", "config_booking_url_refused"),
        ("privacy_url", "mailto:a@b.nl", "config_privacy_url_refused"),
        ("logo_url", "data:text/html,<b>", "config_logo_url_refused"),
        ("logo_url", "//elsewhere.example/x.png", "config_logo_url_refused"),
    ] {
        let settings = json!({ "clinician_name": "M. de Vries", key: value });
        assert_eq!(codes(&with_clinic(settings).1), [code], "{key}: {value}");
    }
    let picture = "data:image/png;base64,AAAA";
    assert_eq!(clinic(json!({ "logo_url": picture })).card.logo.expect("a picture").url, picture);
}

#[test]
fn hours_are_read_as_people_write_them() {
    let usual = OpeningHours::read("Mo-Fr 08:00-17:30").expect("hours");
    for same in [
        "mo-fr 8:00-17:30",
        "ma-vr 8.00 - 17.30",
        "ma t/m vr 8.00 – 17.30",
        "Monday-Friday 8-17:30",
        "maandag t/m vrijdag 8.00-17.30",
        "Mo,Tu,We 08:00-17:30; Th-Fr 08:00-17:30",
    ] {
        assert_eq!(OpeningHours::read(same).as_ref(), Some(&usual), "{same}");
    }
    let two = OpeningHours::read("Mo 13:00-17:00 08:00-12:00, Su-Mo 20:00-24:00").expect("hours");
    assert_eq!(two.0.len(), 4);
    for wrong in [
        "",
        "8:00-17:00",
        "Mo",
        "Mo-Fr",
        "Mo 17:00-8:00",
        "Mo 8:00-25:00",
        "Mo 8:60-9:00",
        "Mo 8:00",
        "Xx 8:00-9:00",
        "Mo 8:00-12:00 11:00-13:00",
        "Mo 8:00-12:00, Tu",
        "Mo gesloten",
        "Mo 8:00-9:00 <b>",
        "Mo 800000-9:00",
        "m\u{301} 8:00-9:00",
    ] {
        assert_eq!(OpeningHours::read(wrong), None, "{wrong:?}");
    }
}

#[test]
fn a_moment_is_open_or_closed() {
    let hours = OpeningHours::read("Mo-Fr 08:00-12:00 13:00-17:30").expect("hours");
    let at = |day: u16, hour: u16, minute: u16| day * 1440 + hour * 60 + minute;
    for (now, status) in [
        (at(0, 7, 59), Status::Closed(at(0, 8, 0))),
        (at(0, 8, 0), Status::Open(at(0, 12, 0))),
        (at(0, 12, 0), Status::Closed(at(0, 13, 0))),
        (at(4, 17, 29), Status::Open(at(4, 17, 30))),
        (at(4, 17, 30), Status::Closed(at(0, 8, 0))),
        (at(6, 23, 59), Status::Closed(at(0, 8, 0))),
    ] {
        assert_eq!(hours.status(now), Some(status), "{now}");
    }
}

#[test]
fn an_offer_promises_no_cure_and_names_no_emergency() {
    for fine in [
        "Een gratis pijncheck van 20 minuten met een fysiotherapeut.",
        "Kom langs op ons inloopspreekuur: € 25, elke dinsdag.",
        "Wij helpen u weer in beweging – op uw eigen tempo.",
    ] {
        let (config, errors) = with_clinic(json!({ "offer": fine }));
        assert_eq!(config.clinic.expect("a clinic").card.offer.as_deref(), Some(fine));
        assert_eq!(errors, []);
    }
    for wrong in [
        "Wij genezen rugpijn.",
        "G e n e e s uw rug",
        "ge\u{200b}neest",
        "Genéést u snel",
        "gen\u{435}zing",
        "Resultaat GEGARANDEERD",
        "Binnen een week pijnvrij",
        "Voorgoed van de pijn af",
        "100 % resultaat",
        "Bel 112",
        "Bel 1-1-2",
        "Bel \u{ff11}\u{ff11}\u{ff12}",
        "Spoed? Bel ons.",
        "Geen alarmsignalen? Kom langs.",
    ] {
        let (config, errors) = with_clinic(json!({ "offer": wrong }));
        assert_eq!(config.clinic.expect("a clinic").card.offer, None, "{wrong}");
        assert_eq!(codes(&errors), ["config_offer_refused"], "{wrong}");
    }
    assert_eq!(
        codes(&with_clinic(json!({ "offer": "x".repeat(201) })).1),
        ["config_text_too_long"]
    );
}

#[test]
fn few_mistakes_are_told_of_very_many() {
    let mut json = json!({ "clinic": full() });
    for number in 0..10_000 {
        json["clinic"][format!("k{number}")] = json!(number);
    }
    assert_eq!(configured(json).1.len(), 24);
}

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("a file")
}

/// The attributes that the element reads are those of the schema, and an attribute has the name of
/// its key.
#[test]
fn the_element_reads_the_attributes_of_the_schema() {
    let script = file("src/host/setting_names.js");
    let list = script.split_once("const clinicAttributes = [").expect("a list").1;
    let read: Vec<&str> =
        list.split(']').next().expect("its end").split('"').skip(1).step_by(2).collect();
    let rows = schema::rows();
    let wanted: Vec<&str> = rows
        .iter()
        .filter(|row| row.path.starts_with("clinic."))
        .filter_map(|row| row.attribute.as_deref())
        .collect();
    assert_eq!(read, wanted);
    for row in rows.iter().filter(|row| row.path.starts_with("clinic.") && !row.path.contains('['))
    {
        let key = row.path.trim_start_matches("clinic.").replace('_', "-");
        let name = if key == "name" { "clinic-name".to_owned() } else { key };
        assert_eq!(row.attribute.as_deref(), Some(name.as_str()));
    }
}

/// What stands beside the clinic is an attribute too, and nothing else is.
#[test]
fn the_element_reads_the_mode() {
    let script = file("src/host/setting_names.js");
    assert!(script.contains("const settingNames = [\"config\", \"mode\", ...clinicAttributes];"));
    let beside: Vec<String> = schema::rows()
        .into_iter()
        .filter(|row| !row.path.starts_with("clinic"))
        .filter_map(|row| row.attribute)
        .collect();
    assert_eq!(beside, ["lang", "mode"]);
    let modes = &schema::schema()["properties"]["mode"]["enum"];
    assert_eq!(modes, &json!(["triage", "information"]));
}

#[test]
fn a_mode_is_one_of_two_and_anything_else_is_triage() {
    for (written, mode) in [
        (json!("information"), Mode::Information),
        (json!(" information "), Mode::Information),
        (json!("triage"), Mode::Triage),
        (json!(""), Mode::Triage),
        (json!(null), Mode::Triage),
    ] {
        let (config, errors) = configured(json!({ "mode": written }));
        assert_eq!((config.mode, errors), (mode, vec![]), "{written}");
    }
    for (written, code) in [
        (json!("informatie"), "config_mode_unknown"),
        (json!("Information"), "config_mode_unknown"),
        (json!("none"), "config_mode_unknown"),
        (json!("information triage"), "config_mode_unknown"),
        (json!(true), "config_wrong_type"),
        (json!(["information"]), "config_wrong_type"),
    ] {
        let (config, errors) = configured(json!({ "mode": written }));
        assert_eq!((config.mode, codes(&errors)), (Mode::Triage, vec![code]), "{written}");
    }
    let (config, errors) = with_clinic(json!({ "mode": "information" }));
    assert_eq!((config.mode, codes(&errors)), (Mode::Triage, vec!["config_unknown_key"]));
}

#[test]
fn every_row_is_documented() {
    for row in schema::rows() {
        for said in [&row.about, &row.code, &row.otherwise, &row.bounds] {
            assert!(!said.is_empty(), "{row:?}");
        }
        assert!(row.code.starts_with("config_"), "{row:?}");
    }
    let schema = schema::schema();
    assert_eq!(schema["additionalProperties"], json!(false));
    assert_eq!(schema["properties"]["clinic"]["properties"]["offer"]["maxLength"], json!(200));
    assert!(!schema.to_string().contains("$ref"), "it can be read alone");
}

/// `RUGWIJZER_WRITE_GOLDEN=1` writes the table into the README.
#[test]
fn the_readme_has_the_table_of_the_settings() {
    const BEGIN: &str = "<!-- settings: made by `cargo run --bin config_schema -- table` -->\n";
    const END: &str = "<!-- settings: end -->\n";
    let readme = file("README.md");
    let (before, rest) = readme.split_once(BEGIN).expect("where it begins");
    let (table, after) = rest.split_once(END).expect("where it ends");
    if std::env::var_os("RUGWIJZER_WRITE_GOLDEN").is_some() {
        let whole = [before, BEGIN, &schema::table(), END, after].concat();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
        fs::write(path, whole).expect("a README that can be written");
        return;
    }
    assert!(table == schema::table(), "the table in README.md is not that of the settings");
}
