//! The schema as the build prints it, a clinic that has filled in everything, and a stand-in for the
//! browser's address parser.

use rugwijzer::session::config::{Parsed, schema};
use rugwijzer_configurator::facts::Facts;
use rugwijzer_configurator::schema::{Group, form};
use rugwijzer_configurator::settings::Settings;
use rugwijzer_configurator::snippets::Source;
use serde_json::{Value, json};

pub fn facts() -> Facts {
    let facts = json!({
        "version": "1.2.3",
        "hashes": { "rugwijzer.js": "sha384-abc" },
        "advice": ["<p>De check start.</p>", "<p>Gevaar? Bel <a href=\"tel:112\">112</a>.</p>"],
        "schema": schema::schema(),
    });
    serde_json::from_value(facts).expect("facts")
}

pub fn the_form() -> Vec<Group> {
    form(&schema::schema())
}

/// A right value for every setting there is.
pub fn full() -> Value {
    json!({
        "lang": "nl",
        "mode": "information",
        "clinic": {
            "name": "Praktijk “De Brug” & <Zn>",
            "phone": "030 123 45 67",
            "booking_url": "https://afspraak.example/de-brug?a=1&b=2",
            "email": "info@brug.example",
            "address": "Dorpsstraat 1, 3500 AB Utrecht",
            "opening_hours": "Ma-Vr 08:00-12:00 13:00-17:30, Za 09:00-12:00",
            "locations": [
                { "name": "Zuid \"2\"", "address": "Zuidweg 1", "phone": "030 765 43 21", "opening_hours": "Di 09:00-17:00" },
                { "name": "Noord" },
            ],
            "logo_url": "/logo.svg",
            "logo_alt": "Een brug",
            "privacy_url": "https://brug.example/privacy",
            "services": ["physio", "sport"],
            "languages": ["nl", "tr"],
            "offer": "Een pijncheck van 20 minuten. </script> of niet.",
            "gp_phone": "030 111 22 33",
            "out_of_hours_phone": "0900 1515",
            "out_of_hours_name": "Huisartsenpost Utrecht",
            "clinician_name": "M. de Vries",
            "clinician_big_number": "49012345604",
            "clinician_date": "2026-11-29",
        },
    })
}

pub fn settings(config: Value) -> Settings {
    let Value::Object(config) = config else { panic!("an object") };
    Settings { config, ..Settings::default() }
}

/// As browsers do, as far as these tests ask.
pub fn parse(text: &str) -> Option<Parsed> {
    let (scheme, _) = text.split_once(':')?;
    scheme
        .chars()
        .all(|sign| sign.is_ascii_alphabetic())
        .then(|| Parsed { scheme: [scheme, ":"].concat(), href: text.to_owned() })
}

/// Has lines written from these settings.
pub fn written(settings: &Settings, write: impl Fn(&Source) -> String) -> String {
    let (facts, form) = (facts(), the_form());
    write(&Source { facts: &facts, form: &form, settings, parse: &parse })
}
