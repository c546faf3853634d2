//! What a clinic says it can do: read with a name for every mistake, and offered only where the
//! rules lead to it.

use crate::support::answer_sets::{answers, outcome};
use rugwijzer::clinical::appointment::{Placement, Service, placement, suiting};
use rugwijzer::session::config::{Config, ConfigError, Setting, read};

/// Reads a clinic with this setting for its services.
fn with_services(services: Setting) -> (Config, Vec<ConfigError>) {
    let clinic = Setting::Object(vec![
        ("name".into(), Setting::Text("De Brug".into())),
        ("services".into(), services),
    ]);
    read(Ok(Setting::Object(vec![("clinic".into(), clinic)])), None, &|_| None)
}

fn texts(names: &[&str]) -> Setting {
    Setting::List(names.iter().map(|name| Setting::Text((*name).into())).collect())
}

fn services(config: &Config) -> Option<Vec<Service>> {
    config.clinic.as_ref().expect("a clinic").services.clone()
}

#[test]
fn services_are_read_once_each() {
    let (config, errors) = with_services(texts(&["podo", "physio", "podo"]));
    assert_eq!((services(&config), errors), (Some(vec![Service::Podo, Service::Physio]), vec![]));
    assert_eq!(services(&with_services(Setting::Nothing).0), None);
}

#[test]
fn a_wrong_service_is_named_and_the_others_stand() {
    let (config, errors) = with_services(texts(&["fysio", "podo"]));
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
    let (config, errors) = with_services(Setting::Text("physio".into()));
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
    assert_eq!(offered("days=12 site=low,below1"), [Service::Physio]);
    // Foot trouble and nothing else: the podiatrist for the foot, and never without somebody for
    // the back.
    assert_eq!(offered("days=8 foot=yes"), [Service::Physio, Service::Manual, Service::Podo]);
    assert_eq!(offered("preg=pp6m"), [Service::PelvicPhysio]);
    // Slow for weeks without any sign.
    assert_eq!(offered("days=30 course=better function=slow"), [Service::Physio, Service::Manual]);
    assert_eq!(offered("days=30 course=better function=slow g_anticoag=yes"), [Service::Physio]);
    // Plain lumbago: help is possible, insoles and pelvic floor have nothing to do with it.
    assert_eq!(offered(""), [Service::Physio, Service::Manual]);
    assert_eq!(offered("function=cannot"), []);
}
