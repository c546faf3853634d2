//! What a clinic may set: its name, how to reach it, and the language. Never a clinical rule.
//!
//! Whatever is wrong gets a name of its own and a safe default; the visitor's check runs all the
//! same.

use super::lenient::{Lenient, Object};
use crate::clinical::appointment::Service;
use crate::words::Lang;
use serde::Deserialize;

/// The settings of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub lang: Lang,
    pub clinic: Option<Clinic>,
}

impl Default for Config {
    fn default() -> Self {
        Config { lang: Lang::Nl, clinic: None }
    }
}

/// The clinic on whose page the widget stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Clinic {
    pub name: String,
    pub phone: Option<Phone>,
    /// The number of the visitor's GP, where the widget stands on a GP's own page; shown wherever
    /// the GP is to be called.
    pub gp_phone: Option<Phone>,
    /// `https:`, `tel:` or `mailto:`, as the browser's own parser writes it.
    pub booking_url: Option<String>,
    /// What the clinic can do; where it does not say, it is taken to have what suits.
    pub services: Option<Vec<Service>>,
}

/// A telephone number as the clinic writes it, and as a `tel:` address.
#[derive(Clone, Debug, PartialEq)]
pub struct Phone {
    pub shown: String,
    pub href: String,
}

/// What is wrong with a configuration. `code` is public: pages may react to it.
#[derive(Clone, Debug, PartialEq)]
pub enum ConfigError {
    NotJson(String),
    /// A value at this path is not of the expected type.
    WrongType {
        path: &'static str,
        expected: &'static str,
    },
    /// A key that means nothing here, most likely a misspelling.
    UnknownKey(String),
    /// There are contact details but no name to put above them.
    NoClinicName,
    /// There is a name and no way to reach it.
    NoWayToClinic,
    /// The booking address does not parse, or is not https:, tel: or mailto:.
    BadAddress(String),
    BadPhone {
        path: &'static str,
        phone: String,
    },
    UnknownLang(String),
    UnknownService(String),
}

impl ConfigError {
    /// The name by which a page can tell the errors apart.
    pub fn code(&self) -> &'static str {
        match self {
            ConfigError::NotJson(_) => "config_json_invalid",
            ConfigError::WrongType { .. } => "config_wrong_type",
            ConfigError::UnknownKey(_) => "config_unknown_key",
            ConfigError::NoClinicName => "config_clinic_name_missing",
            ConfigError::NoWayToClinic => "config_clinic_unreachable",
            ConfigError::BadAddress(_) => "config_booking_url_refused",
            ConfigError::BadPhone { .. } => "config_phone_refused",
            ConfigError::UnknownLang(_) => "config_lang_unknown",
            ConfigError::UnknownService(_) => "config_service_unknown",
        }
    }

    /// A sentence for the page's developer, saying what happens instead.
    pub fn message(&self) -> String {
        match self {
            ConfigError::NotJson(why) => format!("The configuration is not JSON ({why}). Rugwijzer runs without it."),
            ConfigError::WrongType { path, expected } => {
                format!("\"{path}\" in the configuration must be {expected}. It is passed over.")
            }
            ConfigError::UnknownKey(path) => {
                format!("\"{path}\" is no setting of Rugwijzer. It is passed over; is it misspelt?")
            }
            ConfigError::NoClinicName => "\"clinic.name\" is missing. The clinic is not shown.".into(),
            ConfigError::NoWayToClinic => "The clinic has no \"phone\" and no \"booking_url\" that can be used. Its card is not shown.".into(),
            ConfigError::BadAddress(address) => {
                format!("\"clinic.booking_url\" ({address}) must be an https:, tel: or mailto: address. No booking button is shown.")
            }
            ConfigError::BadPhone { path, phone } => {
                format!("\"{path}\" ({phone}) must be a telephone number. It is not shown.")
            }
            ConfigError::UnknownLang(lang) => format!("Language \"{lang}\" is not there yet. Rugwijzer runs in Dutch."),
            ConfigError::UnknownService(name) => {
                let known: Vec<&str> = Service::ALL.iter().map(|service| service.id()).collect();
                format!("\"clinic.services\" names \"{name}\", which is none of: {}. It is passed over.", known.join(", "))
            }
        }
    }
}

/// The configuration as a clinic wrote it.
#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
#[serde(default)]
pub struct Written {
    lang: Lenient<String>,
    clinic: Lenient<Object<WrittenClinic>>,
}

#[derive(Clone, Debug, PartialEq, Default, Deserialize)]
#[serde(default)]
struct WrittenClinic {
    name: Lenient<String>,
    phone: Lenient<String>,
    gp_phone: Lenient<String>,
    booking_url: Lenient<String>,
    services: Lenient<Vec<Lenient<String>>>,
}

/// An address as the browser's parser took it apart.
#[derive(Clone, Debug, PartialEq)]
pub struct Parsed {
    /// With its colon: `https:`.
    pub scheme: String,
    pub href: String,
}

/// Reads a configuration. `found` is what the JSON held, or why it is none; `lang` is the element's
/// own attribute, which the JSON may override; `parse` is the browser's address parser, because
/// nothing else agrees with what a click will do.
pub fn read(
    found: Result<Lenient<Object<Written>>, String>,
    lang: Option<String>,
    parse: &dyn Fn(&str) -> Option<Parsed>,
) -> (Config, Vec<ConfigError>) {
    let mut errors = Vec::new();
    let found = found.unwrap_or_else(|why| {
        errors.push(ConfigError::NotJson(why));
        Lenient::Absent
    });
    let written = object(found, "", &mut errors).unwrap_or_default();
    let mut config = Config::default();
    let wanted = text(written.lang, "lang", &mut errors).or(lang).filter(|tag| !tag.is_empty());
    if let Some(tag) = wanted {
        match Lang::from_tag(&tag) {
            Some(lang) => config.lang = lang,
            None => errors.push(ConfigError::UnknownLang(tag)),
        }
    }
    if let Some(clinic) = object(written.clinic, "clinic", &mut errors) {
        config.clinic = read_clinic(clinic, parse, &mut errors);
    }
    (config, errors)
}

/// A clinic that nobody can reach from here: that is no mistake in what was written, but its card
/// will not stand.
pub fn out_of_reach(config: &Config) -> Option<ConfigError> {
    let clinic = config.clinic.as_ref()?;
    let reached =
        clinic.phone.is_some() || clinic.gp_phone.is_some() || clinic.booking_url.is_some();
    (!reached).then_some(ConfigError::NoWayToClinic)
}

fn read_clinic(
    written: WrittenClinic,
    parse: &dyn Fn(&str) -> Option<Parsed>,
    errors: &mut Vec<ConfigError>,
) -> Option<Clinic> {
    let name = text(written.name, "clinic.name", errors);
    let own_phone = phone(written.phone, "clinic.phone", errors);
    let gp_phone = phone(written.gp_phone, "clinic.gp_phone", errors);
    let booking_url = text(written.booking_url, "clinic.booking_url", errors).and_then(|address| {
        let allowed = parse(&address)
            .filter(|parsed| matches!(parsed.scheme.as_str(), "https:" | "tel:" | "mailto:"));
        if allowed.is_none() {
            errors.push(ConfigError::BadAddress(address));
        }
        allowed.map(|parsed| parsed.href)
    });
    let services = services(written.services, errors);
    if name.is_none() {
        errors.push(ConfigError::NoClinicName);
    }
    name.map(|name| Clinic { name, phone: own_phone, gp_phone, booking_url, services })
}

/// A list that cannot be read is taken for none: the clinic then offers nothing, rather than what
/// it does not have.
fn services(
    written: Lenient<Vec<Lenient<String>>>,
    errors: &mut Vec<ConfigError>,
) -> Option<Vec<Service>> {
    if written == Lenient::Absent {
        return None;
    }
    let mut services = Vec::new();
    for item in given(written, "clinic.services", "a list of texts", errors).unwrap_or_default() {
        let name = if let Lenient::Given(name) = &item { name.trim() } else { "" };
        match Service::from_id(name) {
            Some(service) if !services.contains(&service) => services.push(service),
            Some(_) => {}
            None => errors.push(ConfigError::UnknownService(name.to_owned())),
        }
    }
    Some(services)
}

/// The value, if there is one of the type that is expected at this path.
fn given<T>(
    written: Lenient<T>,
    path: &'static str,
    expected: &'static str,
    errors: &mut Vec<ConfigError>,
) -> Option<T> {
    match written {
        Lenient::Absent => None,
        Lenient::Given(value) => Some(value),
        Lenient::Wrong => {
            errors.push(ConfigError::WrongType { path, expected });
            None
        }
    }
}

/// An object of settings; each key in it that is no setting is told.
fn object<T>(
    written: Lenient<Object<T>>,
    path: &'static str,
    errors: &mut Vec<ConfigError>,
) -> Option<T> {
    let whole = if path.is_empty() { "(the whole)" } else { path };
    let object = given(written, whole, "an object", errors)?;
    let dot = if path.is_empty() { "" } else { "." };
    errors.extend(
        object.unknown.iter().map(|key| ConfigError::UnknownKey([path, dot, key].concat())),
    );
    Some(object.known)
}

/// A text setting, trimmed; none when it is absent, empty or not a text.
fn text(
    written: Lenient<String>,
    path: &'static str,
    errors: &mut Vec<ConfigError>,
) -> Option<String> {
    let text = given(written, path, "a text", errors)?;
    Some(text.trim().to_owned()).filter(|text| !text.is_empty())
}

fn phone(
    written: Lenient<String>,
    path: &'static str,
    errors: &mut Vec<ConfigError>,
) -> Option<Phone> {
    let shown = text(written, path, errors)?;
    let phone = read_phone(&shown);
    if phone.is_none() {
        errors.push(ConfigError::BadPhone { path, phone: shown });
    }
    phone
}

/// Digits, with the usual signs between them; a plus only in front.
fn read_phone(shown: &str) -> Option<Phone> {
    let usual = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '+');
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let plus = shown.starts_with('+');
    let stray_plus = shown.chars().skip(1).any(|c| c == '+');
    if !shown.chars().all(usual) || stray_plus || !(3..=15).contains(&digits.len()) {
        return None;
    }
    // "+31 (0)30" is how the Dutch write a number that is dialled without the zero.
    let digits = match digits.strip_prefix("310") {
        Some(rest) if plus => ["31", rest].concat(),
        Some(_) | None => digits,
    };
    // It stays on one line.
    let shown = shown.replace(' ', "\u{a0}").replace('-', "\u{2011}");
    Some(Phone { shown, href: [if plus { "tel:+" } else { "tel:" }, &digits].concat() })
}
