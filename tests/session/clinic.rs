//! What a clinic says it can do: read with a name for every mistake, and offered only where the
//! rules lead to it.

use crate::support::answer_sets::{answers, outcome};
use crate::support::configured::configured;
use rugwijzer::clinical::appointment::{Placement, Service, placement, suiting};
use rugwijzer::session::config::{Config, ConfigError};
use serde_json::{Value, json};

/// The code of each mistake, with what its message puts between quotes.
fn mistakes(json: Value) -> Vec<(&'static str, String)> {
    let quoted =
        |error: &ConfigError| error.message().split('"').nth(1).unwrap_or_default().to_owned();
    configured(json).1.iter().map(|error| (error.code(), quoted(error))).collect()
}

/// Reads a clinic with this setting for its services.
fn with_services(services: Value) -> (Config, Vec<ConfigError>) {
    configured(json!({ "clinic": { "name": "De Brug", "services": services } }))
}

#[test]
fn a_whole_configuration_is_read_without_a_word() {
    let (config, errors) = configured(json!({
        "lang": " nl ",
        "clinic": {
            "name": " De Brug ", "phone": "030 - 123 45 67", "gp_phone": "+31 (0)30 123 4567",
            "booking_url": "https://example.org/", "services": null,
        },
    }));
    assert_eq!(errors, []);
    let clinic = config.clinic.expect("a clinic");
    assert_eq!((clinic.name.as_str(), clinic.services), ("De Brug", None));
    assert_eq!(clinic.phone.expect("a number").href, "tel:0301234567");
    assert_eq!(clinic.gp_phone.expect("a number").href, "tel:+31301234567");
    assert_eq!(clinic.booking_url.as_deref(), Some("https://example.org/"));
    for nothing in [json!(null), json!({}), json!({ "clinic": null, "lang": "" })] {
        assert_eq!(configured(nothing), (Config::default(), vec![]));
    }
}

/// Each costs its own setting, under its own path, and nothing else.
#[test]
fn a_wrong_setting_is_named_by_its_path_and_the_rest_stays() {
    for wrong in
        [json!(3), json!(true), json!(["x"]), json!([]), json!({ "x": [1, { "y": null }] })]
    {
        for key in ["name", "phone", "gp_phone", "booking_url", "services"] {
            let mut json = json!({ "clinic": {
                "name": "De Brug", "phone": "030 1234567", "gp_phone": "030 7654321",
                "booking_url": "tel:0301234567", "services": ["podo"],
            } });
            let full = configured(json.clone()).0.clinic.expect("a clinic");
            json["clinic"][key] = wrong.clone();
            let (config, errors) = configured(json);
            if key == "services" && wrong.is_array() {
                assert!(errors.iter().all(|error| error.code() == "config_service_unknown"));
                continue;
            }
            let path = format!("\"clinic.{key}\"");
            assert_eq!(errors[0].code(), "config_wrong_type", "{key}: {wrong}");
            assert!(errors[0].message().starts_with(&path), "{}", errors[0].message());
            let Some(clinic) = config.clinic else {
                assert_eq!((key, errors[1].code()), ("name", "config_clinic_name_missing"));
                continue;
            };
            let lost = [
                clinic.phone != full.phone,
                clinic.gp_phone != full.gp_phone,
                clinic.booking_url != full.booking_url,
                clinic.services != full.services,
            ];
            assert_eq!(lost.iter().filter(|lost| **lost).count(), 1, "{key}: {wrong}");
            assert_eq!(errors.len(), 1, "{key}: {wrong}");
        }
    }
    assert_eq!(mistakes(json!({ "lang": ["nl"] })), [("config_wrong_type", "lang".into())]);
    for whole in [json!("x"), json!(3), json!(true), json!([]), json!(["nl"])] {
        assert_eq!(mistakes(whole), [("config_wrong_type", "(the whole)".into())]);
    }
    for clinic in [json!("x"), json!([]), json!(["De Brug"]), json!([["name", "De Brug"]])] {
        let found = mistakes(json!({ "clinic": clinic }));
        assert_eq!(found, [("config_wrong_type", "clinic".into())]);
    }
}

#[test]
fn an_unknown_key_is_named_by_its_path_and_the_rest_stays() {
    let json = json!({
        "colour": { "deep": [1, 2] }, "lang": "nl",
        "clinic": { "nmae": "x", "name": "De Brug", "opening": null, "phone": "0301" },
    });
    let unknown = |path: &str| ("config_unknown_key", path.to_owned());
    let wanted = [unknown("colour"), unknown("clinic.nmae"), unknown("clinic.opening")];
    assert_eq!(mistakes(json.clone()), wanted);
    let clinic = configured(json).0.clinic.expect("a clinic");
    assert_eq!((clinic.name.as_str(), clinic.phone.is_some()), ("De Brug", true));
}

fn services(config: &Config) -> Option<Vec<Service>> {
    config.clinic.as_ref().expect("a clinic").services.clone()
}

#[test]
fn services_are_read_once_each() {
    let (config, errors) = with_services(json!(["podo", "physio", "podo"]));
    assert_eq!((services(&config), errors), (Some(vec![Service::Podo, Service::Physio]), vec![]));
    assert_eq!(services(&with_services(json!(null)).0), None);
}

#[test]
fn a_wrong_service_is_named_and_the_others_stand() {
    let (config, errors) = with_services(json!(["fysio", "podo"]));
    assert_eq!(services(&config), Some(vec![Service::Podo]));
    assert_eq!(
        errors.iter().map(ConfigError::code).collect::<Vec<_>>(),
        ["config_service_unknown"]
    );
    assert!(
        errors[0].message().contains("\"fysio\"") && errors[0].message().contains("pelvic_physio"),
        "{}",
        errors[0].message()
    );
}

#[test]
fn what_is_no_list_offers_nothing() {
    let (config, errors) = with_services(json!("physio"));
    assert_eq!((services(&config), errors[0].code()), (Some(vec![]), "config_wrong_type"));
}

/// A doctor within days: the clinic may stand there last, if a therapist can do something and
/// nobody has to look first.
#[test]
fn beside_a_doctor_a_clinic_stands_last_or_not_at_all() {
    for (changes, disposition, place) in [
        ("days=60 course=same function=limited rest=relief", "gp_within_days", Placement::Last),
        (
            "days=60 course=same function=limited rest=relief d_weight=yes",
            "gp_within_days",
            Placement::Never,
        ),
        ("d_rash=yes", "gp_within_days", Placement::Never),
        ("days=12 site=low,below1", "physio_or_podo", Placement::AfterReasons),
        ("", "self_care", Placement::Last),
        ("function=cannot", "gp_today", Placement::Never),
        ("a_collapse=yes", "emergency_now", Placement::Never),
    ] {
        let outcome = outcome(&answers(changes));
        assert_eq!(
            (outcome.disposition.id(), placement(&outcome)),
            (disposition, place),
            "{changes}"
        );
    }
}

/// What this outcome leaves of all services.
fn offered(changes: &str) -> Vec<Service> {
    suiting(&outcome(&answers(changes)), Service::ALL)
}

#[test]
fn only_what_the_rules_lead_to_is_offered() {
    // Pain below the knee: a physiotherapist, but nobody's hands on the spine.
    assert_eq!(offered("days=12 site=low,below1"), [Service::Physio, Service::Sport]);
    // Foot trouble and nothing else: the podiatrist for the foot, and never without somebody for
    // the back.
    assert_eq!(
        offered("days=8 foot=yes"),
        [Service::Physio, Service::Manual, Service::Podo, Service::Sport]
    );
    assert_eq!(offered("preg=pp6m"), [Service::PelvicPhysio]);
    // Slow for weeks without any sign.
    let general = [Service::Physio, Service::Manual, Service::Sport];
    assert_eq!(offered("days=30 course=better function=slow"), general);
    assert_eq!(
        offered("days=30 course=better function=slow g_anticoag=yes"),
        [Service::Physio, Service::Sport]
    );
    // Plain lumbago: help is possible, insoles and pelvic floor have nothing to do with it.
    assert_eq!(offered(""), general);
    assert_eq!(offered("function=cannot"), []);
}
