//! What becomes of each setting: the widget's own code reads them all (`session::config`), and what
//! it says is told in Dutch, beside the field. What is right is told too: which number is dialled,
//! what a link opens.

use crate::hours;
use crate::settings::Settings;
use crate::words::verdicts::sentence;
use rugwijzer::session::config::{self, Addresses, Config, Parsed, Phone};
use rugwijzer::session::lenient::Lenient;
use serde::Deserialize;
use serde_json::Value;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Good,
    /// It works; somebody should look again.
    Look,
    Wrong,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// `clinic.locations[0].phone`
    pub path: String,
    pub tone: Tone,
    pub text: String,
}

/// Everything that there is to say. `parse` is the browser's own address parser.
pub fn verdicts(settings: &Settings, parse: &dyn Fn(&str) -> Option<Parsed>) -> Vec<Verdict> {
    let (config, mut told) = read(settings, parse);
    if let Some(clinic) = &config.clinic {
        for (key, phone) in [
            ("phone", &clinic.phone),
            ("gp_phone", &clinic.gp_phone),
            ("out_of_hours_phone", &clinic.out_of_hours_phone),
        ] {
            told.extend(phone.as_ref().map(|phone| dialled(&format!("clinic.{key}"), phone)));
        }
        let card = &clinic.card;
        let mut link = |key: &str, href: &Option<String>| {
            told.extend(href.as_ref().map(|href| good(&format!("clinic.{key}"), &opens(href))));
        };
        link("booking_url", &clinic.booking_url);
        link("privacy_url", &card.privacy_url);
        told.extend(clinic.email.as_ref().map(|_| good("clinic.email", "Dit adres werkt.")));
        let logo = card.logo.as_ref().filter(|logo| logo.url.starts_with("https:"));
        told.extend(logo.map(|logo| Verdict {
            path: "clinic.logo_url".to_owned(),
            tone: Tone::Look,
            text: format!(
                "De check toont dit alleen als uw website zelf op {} staat.",
                host(&logo.url)
            ),
        }));
        told.extend(on_the_week("clinic.opening_hours", settings));
    }
    for place in 0..settings.items("clinic.locations").len() {
        told.extend(on_the_week(&format!("clinic.locations[{place}].opening_hours"), settings));
    }
    told
}

/// The configuration as the widget has it, and what it finds wrong.
pub fn read(settings: &Settings, parse: &dyn Fn(&str) -> Option<Parsed>) -> (Config, Vec<Verdict>) {
    let tree = Value::Object(settings.config.clone());
    let written = Lenient::deserialize(tree).unwrap_or(Lenient::Wrong);
    let own = |text: &str| own_picture(text, parse);
    let (config, errors) = config::read(written, None, &Addresses { parse, own: &own });
    let wrong = errors.iter().chain(&config::out_of_reach(&config)).map(wrong).collect();
    (config, wrong)
}

fn wrong(error: &config::ConfigError) -> Verdict {
    let path = error.path().to_owned();
    let text = sentence(error.code()).unwrap_or(error.message()).to_owned();
    Verdict { path, tone: Tone::Wrong, text }
}

fn good(path: &str, text: &str) -> Verdict {
    Verdict { path: path.to_owned(), tone: Tone::Good, text: text.to_owned() }
}

/// Where the clinic's site is, nobody knows here: a path is taken to be on it, and so is a whole
/// address, with a word of warning.
fn own_picture(text: &str, parse: &dyn Fn(&str) -> Option<Parsed>) -> Option<String> {
    match parse(text) {
        Some(Parsed { scheme, href }) => (scheme == "https:").then_some(href),
        None => (!text.starts_with("//")).then(|| text.to_owned()),
    }
}

fn dialled(path: &str, phone: &Phone) -> Verdict {
    let number = phone.href.trim_start_matches("tel:");
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let dutch = number.starts_with('0') && !number.starts_with("00");
    let short = number.starts_with("0800") || number.starts_with("0900");
    let usual = if number.starts_with("+31") { 11 } else { 10 };
    let look = (dutch && !short || number.starts_with("+31")) && digits != usual;
    let text = if look {
        format!(
            "Een druk belt {number}. Kijk nog eens: zo’n nummer heeft {usual} cijfers, dit heeft er {digits}."
        )
    } else {
        format!("Een druk belt {number}.")
    };
    Verdict { path: path.to_owned(), tone: if look { Tone::Look } else { Tone::Good }, text }
}

fn opens(href: &str) -> String {
    match href.split_once(':') {
        Some(("tel", number)) => format!("De knop belt {number}."),
        Some(("mailto", address)) => format!("De knop mailt naar {address}."),
        Some(_) | None => format!("De knop opent een pagina op {}.", host(href)),
    }
}

fn host(href: &str) -> &str {
    let rest = href.split_once("://").map_or(href, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// The hours as the widget has understood them.
fn on_the_week(path: &str, settings: &Settings) -> Option<Verdict> {
    let week = hours::week(&settings.text(path))?;
    Some(good(path, &format!("Zo leest de check het: {}.", hours::text(&week))))
}
