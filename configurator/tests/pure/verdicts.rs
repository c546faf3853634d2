//! What is wrong is told beside its field, by the widget's own reading of it.

use crate::support::{full, parse, settings};
use rugwijzer_configurator::verdicts::{Tone, Verdict, verdicts};
use serde_json::{Value, json};

fn about(config: Value, path: &str) -> Vec<Verdict> {
    let all = verdicts(&settings(config), &parse);
    all.into_iter().filter(|verdict| verdict.path == path).collect()
}

fn wrong(config: Value) -> Vec<String> {
    let all = verdicts(&settings(config), &parse).into_iter();
    all.filter(|verdict| verdict.tone == Tone::Wrong).map(|verdict| verdict.path).collect()
}

#[test]
fn nothing_is_wrong_with_a_clinic_that_is_right() {
    assert_eq!(wrong(full()), Vec::<String>::new());
}

#[test]
fn each_wrong_value_is_told_at_its_own_place() {
    for (path, value) in [
        ("phone", json!("bel ons")),
        ("email", json!("info")),
        ("booking_url", json!("http://brug.example")),
        ("logo_url", json!("javascript:1")),
        ("offer", json!("Wij genezen u.")),
        ("opening_hours", json!("altijd")),
        ("clinician_date", json!("gisteren")),
        ("languages", json!(["klingon"])),
        ("fone", json!("030")),
    ] {
        let mut config = full();
        config["clinic"][path] = value;
        assert_eq!(wrong(config), [format!("clinic.{path}")]);
    }
    let mut config = full();
    config["clinic"]["locations"][1]["phone"] = json!("x");
    assert_eq!(wrong(config), ["clinic.locations[1].phone"]);
    assert_eq!(wrong(json!({ "clinic": { "name": "De Brug" } })), ["clinic"], "nobody reaches it");
}

#[test]
fn what_a_press_does_is_told() {
    let told = |phone: &str| {
        let config = json!({ "clinic": { "name": "De Brug", "phone": phone } });
        about(config, "clinic.phone").remove(0)
    };
    let right = told("+31 (0)30-123 45 67");
    assert_eq!((right.tone, right.text.as_str()), (Tone::Good, "Een druk belt +31301234567."));
    assert_eq!(told("0900 1515").tone, Tone::Good);
    let short = told("030 123 45 6");
    assert_eq!(short.tone, Tone::Look);
    assert!(short.text.contains("10 cijfers, dit heeft er 9"), "{}", short.text);

    let link = |href: &str| {
        let config = json!({ "clinic": { "name": "De Brug", "booking_url": href } });
        about(config, "clinic.booking_url").remove(0).text
    };
    assert_eq!(link("https://brug.example/a?b"), "De knop opent een pagina op brug.example.");
    assert_eq!(link("tel:0301234567"), "De knop belt 0301234567.");
    assert_eq!(link("mailto:a@b.nl"), "De knop mailt naar a@b.nl.");
}

/// Where the clinic's site is nobody knows here: the path is taken, a whole address with a warning.
#[test]
fn a_picture_of_ones_own_site_is_taken() {
    let told = |url: &str| {
        let config =
            json!({ "clinic": { "name": "De Brug", "phone": "0301234567", "logo_url": url } });
        about(config, "clinic.logo_url").first().map(|verdict| verdict.tone)
    };
    assert_eq!(told("/logo.svg"), None);
    assert_eq!(told("data:image/png;base64,AAAA"), None);
    assert_eq!(told("https://brug.example/logo.svg"), Some(Tone::Look));
    assert_eq!(told("//elders.example/logo.svg"), Some(Tone::Wrong));
}

#[test]
fn hours_are_told_as_they_were_read() {
    let mut config = full();
    config["clinic"]["opening_hours"] = json!("Mo-Fr 8-17");
    assert_eq!(
        about(config, "clinic.opening_hours")[0].text,
        "Zo leest de check het: Ma-Vr 08:00-17:00."
    );
}
