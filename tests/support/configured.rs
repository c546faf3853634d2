//! Reads configurations as the widget does: a parsed tree, and stand-ins for the browser's address
//! parser.

use rugwijzer::session::config::{Addresses, Config, ConfigError, Parsed, read};
use rugwijzer::session::lenient::Lenient;
use serde::Deserialize;
use serde_json::{Value, json};

/// What this configuration comes to, and what is wrong with it.
pub fn configured(json: Value) -> (Config, Vec<ConfigError>) {
    let written = Lenient::deserialize(json).expect("a tree is read whatever it holds");
    read(written, None, &Addresses { parse: &parse, own: &own })
}

/// A clinic with a name and these settings.
pub fn with_clinic(settings: Value) -> (Config, Vec<ConfigError>) {
    let mut clinic = json!({ "name": "De Brug" });
    for (key, value) in settings.as_object().expect("an object") {
        clinic[key] = value.clone();
    }
    configured(json!({ "clinic": clinic }))
}

/// As browsers do: signs that are not seen are left out, and a scheme has no capitals.
fn parse(address: &str) -> Option<Parsed> {
    let seen: String = address.chars().filter(|sign| !sign.is_control()).collect();
    let (scheme, rest) = seen.trim().split_once(':')?;
    let scheme = [&scheme.to_ascii_lowercase(), ":"].concat();
    let usual = scheme.starts_with(|sign: char| sign.is_ascii_alphabetic())
        && scheme.chars().all(|sign| sign.is_ascii_alphanumeric() || "+-.:".contains(sign));
    let escaped = rest.replace('"', "%22").replace('<', "%3C").replace(' ', "%20");
    usual.then(|| Parsed { href: [&scheme, escaped.as_str()].concat(), scheme })
}

/// The page stands on `https://example.nl`.
fn own(address: &str) -> Option<String> {
    match parse(address) {
        Some(Parsed { href, .. }) => {
            Some(href).filter(|href| href.starts_with("https://example.nl/"))
        }
        None if address.starts_with("//") => None,
        None => Some(["https://example.nl/", address.trim_start_matches('/')].concat()),
    }
}

/// A value that is right, for every setting of a clinic there is.
pub fn full() -> Value {
    json!({
        "name": "Praktijk De Brug",
        "logo_url": "/logo.svg",
        "logo_alt": "Een brug",
        "phone": "030 123 45 67",
        "email": "info@brug.example",
        "booking_url": "https://afspraak.example/de-brug",
        "address": "Dorpsstraat 112, 3500 AB Utrecht",
        "opening_hours": "Mo-Fr 08:00-12:00 13:00-17:30, Sa 09:00-12:00",
        "locations": [
            { "name": "De Brug Zuid", "address": "Zuidweg 1, Utrecht", "phone": "030 765 43 21",
              "opening_hours": "Tu 9-17" },
        ],
        "services": ["physio", "manual", "sport", "podo", "pelvic_physio"],
        "languages": ["nl", "en", "tr"],
        "offer": "Een pijncheck van 20 minuten. U weet daarna wat u zelf kunt doen.",
        "gp_phone": "030 111 22 33",
        "out_of_hours_phone": "0900 1515",
        "out_of_hours_name": "Huisartsenpost Utrecht",
        "privacy_url": "https://brug.example/privacy",
        "clinician_name": "M. de Vries",
        "clinician_big_number": "49 012345604",
        "clinician_date": "2026-11-29",
    })
}
