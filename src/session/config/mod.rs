//! What a clinic may set: its name, how to reach it, what it offers, and the language. Never a
//! clinical rule.
//!
//! Whatever is wrong gets a name of its own and a safe default; the visitor's check runs all the
//! same.

mod bounds;
mod error;
mod offer;
pub mod opening_hours;
mod phone;
mod reader;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
mod written;

pub use error::ConfigError;
pub use phone::Phone;
pub use reader::{Addresses, Parsed};
pub use written::Written;

use super::lenient::{Lenient, Object};
use crate::clinical::appointment::{Placement, Service, placement};
use crate::clinical::assessment::Outcome;
use crate::words::Lang;
use crate::words::clinic::SpokenLanguage;
use opening_hours::OpeningHours;
use reader::Reader;
use time::{Date, Month};
use written::{WrittenClinic, WrittenLocation};

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

impl Config {
    /// The clinic's name, to be written over this outcome: where its card may not stand, nothing
    /// that it has written does.
    pub fn name_for(&self, outcome: &Outcome) -> Option<&str> {
        let clinic = self.clinic.as_ref()?;
        (placement(outcome) != Placement::Never).then_some(clinic.name.as_str())
    }
}

/// The clinic on whose page the widget stands.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Clinic {
    pub name: String,
    pub logo: Option<Logo>,
    pub phone: Option<Phone>,
    pub email: Option<String>,
    /// `https:`, `tel:` or `mailto:`, as the browser's own parser writes it.
    pub booking_url: Option<String>,
    pub address: Option<String>,
    pub opening_hours: Option<OpeningHours>,
    /// Places beside this one.
    pub locations: Vec<Location>,
    /// What the clinic can do; where it does not say, it is taken to have what suits.
    pub services: Option<Vec<Service>>,
    pub languages: Vec<SpokenLanguage>,
    /// What it offers, in its own words.
    pub offer: Option<String>,
    /// The number of the visitor's GP, where the widget stands on a GP's own page; shown wherever
    /// the GP is to be called.
    pub gp_phone: Option<Phone>,
    /// The number of the region's out-of-hours GP service; shown wherever the GP is to be called.
    pub out_of_hours_phone: Option<Phone>,
    /// How it is called; for the card alone.
    pub out_of_hours_name: Option<String>,
    /// `https:`.
    pub privacy_url: Option<String>,
    pub clinician: Option<Clinician>,
}

/// The clinic's picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    pub url: String,
    /// What is read aloud for it, where the clinic says so.
    pub alt: Option<String>,
}

/// A further place of the clinic.
#[derive(Clone, Debug, PartialEq)]
pub struct Location {
    pub name: String,
    pub address: Option<String>,
    pub phone: Option<Phone>,
    pub opening_hours: Option<OpeningHours>,
}

/// Who is responsible for the check at this clinic.
#[derive(Clone, Debug, PartialEq)]
pub struct Clinician {
    pub name: String,
    pub big_number: Option<String>,
    pub date: Option<Date>,
}

/// Reads a configuration. `found` is what was set; `lang` is the element's own attribute, which a
/// setting may override.
pub fn read(
    found: Lenient<Object<Written>>,
    lang: Option<String>,
    addresses: &Addresses,
) -> (Config, Vec<ConfigError>) {
    let mut reader = Reader::new(addresses);
    let mut config = Config::default();
    let written = reader.object(found, "").unwrap_or_default();
    let wanted = reader.text(written.lang, "lang", bounds::NAME);
    if let Some(tag) = wanted.or(lang).filter(|tag| !tag.is_empty()) {
        match Lang::from_tag(&tag) {
            Some(lang) => config.lang = lang,
            None => reader.refuse(
                "config_lang_unknown",
                "lang",
                &tag,
                "a language that is there. Rugwijzer runs in Dutch.",
            ),
        }
    }
    if let Some(clinic) = reader.object(written.clinic, "clinic") {
        let outside = reader.enter("clinic");
        config.clinic = read_clinic(&mut reader, clinic);
        reader.leave(outside);
    }
    (config, reader.errors())
}

/// A clinic that nobody can reach from here: that is no mistake in what was written, but its card
/// will not stand.
pub fn out_of_reach(config: &Config) -> Option<ConfigError> {
    let clinic = config.clinic.as_ref()?;
    let reached = clinic.phone.is_some()
        || clinic.email.is_some()
        || clinic.booking_url.is_some()
        || clinic.gp_phone.is_some();
    (!reached).then(|| {
        ConfigError::about(
            "config_clinic_unreachable",
            "clinic",
            "has no phone, email or booking_url that can be used. Its card is not shown.",
        )
    })
}

fn read_clinic(reader: &mut Reader, written: WrittenClinic) -> Option<Clinic> {
    let name = reader.text(written.name, "name", bounds::NAME);
    if name.is_none() {
        reader.note("config_clinic_name_missing", "name", "is missing. The clinic is not shown.");
    }
    let clinic = Clinic {
        name: String::new(),
        logo: read_logo(reader, written.logo_url, written.logo_alt),
        phone: reader.phone(written.phone, "phone"),
        email: reader.email(written.email, "email"),
        booking_url: reader.link(
            written.booking_url,
            "booking_url",
            "config_booking_url_refused",
            &["https:", "tel:", "mailto:"],
            "an https:, tel: or mailto: address. No booking button is shown.",
        ),
        address: reader.text(written.address, "address", bounds::LINE),
        opening_hours: reader.hours(written.opening_hours, "opening_hours"),
        locations: read_locations(reader, written.locations),
        services: read_services(reader, written.services),
        languages: reader
            .ids(
                written.languages,
                "languages",
                "config_language_unknown",
                SpokenLanguage::ALL,
                SpokenLanguage::id,
            )
            .unwrap_or_default(),
        offer: reader.offer(written.offer, "offer"),
        gp_phone: reader.phone(written.gp_phone, "gp_phone"),
        out_of_hours_phone: reader.phone(written.out_of_hours_phone, "out_of_hours_phone"),
        out_of_hours_name: reader.text(
            written.out_of_hours_name,
            "out_of_hours_name",
            bounds::NAME,
        ),
        privacy_url: reader.link(
            written.privacy_url,
            "privacy_url",
            "config_privacy_url_refused",
            &["https:"],
            "an https: address. No link is shown.",
        ),
        clinician: read_clinician(
            reader,
            written.clinician_name,
            written.clinician_big_number,
            written.clinician_date,
        ),
    };
    name.map(|name| Clinic { name, ..clinic })
}

/// A list that cannot be read is taken for none: the clinic then offers nothing, rather than what
/// it does not have.
fn read_services(
    reader: &mut Reader,
    written: Lenient<Vec<Lenient<String>>>,
) -> Option<Vec<Service>> {
    let said = written != Lenient::Absent;
    let services =
        reader.ids(written, "services", "config_service_unknown", Service::ALL, Service::id);
    services.or(said.then(Vec::new))
}

fn read_logo(reader: &mut Reader, url: Lenient<String>, alt: Lenient<String>) -> Option<Logo> {
    let alt = reader.text(alt, "logo_alt", bounds::LINE);
    reader.picture(url, "logo_url").map(|url| Logo { url, alt })
}

fn read_locations(
    reader: &mut Reader,
    written: Lenient<Vec<Lenient<Object<WrittenLocation>>>>,
) -> Vec<Location> {
    let written = reader.given(written, "locations", "a list of objects").unwrap_or_default();
    if written.len() > bounds::LOCATIONS {
        reader.note(
            "config_locations_too_many",
            "locations",
            "has more than six places. The first six are shown.",
        );
    }
    let mut locations = Vec::new();
    for (place, one) in written.into_iter().take(bounds::LOCATIONS).enumerate() {
        let path = ["locations[", &place.to_string(), "]"].concat();
        let Some(one) = reader.object(one, &path) else { continue };
        let outside = reader.enter(&path);
        let name = reader.text(one.name, "name", bounds::NAME);
        let address = reader.text(one.address, "address", bounds::LINE);
        let phone = reader.phone(one.phone, "phone");
        let opening_hours = reader.hours(one.opening_hours, "opening_hours");
        match name {
            Some(name) => locations.push(Location { name, address, phone, opening_hours }),
            None => reader.note(
                "config_location_name_missing",
                "name",
                "is missing. This place is not shown.",
            ),
        }
        reader.leave(outside);
    }
    locations
}

fn read_clinician(
    reader: &mut Reader,
    name: Lenient<String>,
    big_number: Lenient<String>,
    date: Lenient<String>,
) -> Option<Clinician> {
    let name = reader.text(name, "clinician_name", bounds::NAME);
    let big_number = reader.checked(
        big_number,
        ("clinician_big_number", bounds::DIGITS),
        "config_big_number_refused",
        "11 digits. It is not shown.",
        |text| {
            let digits: String = text.chars().filter(|sign| !matches!(sign, ' ' | '.')).collect();
            let fits = digits.len() == 11 && digits.bytes().all(|digit| digit.is_ascii_digit());
            fits.then_some(digits)
        },
    );
    let date = reader.checked(
        date,
        ("clinician_date", bounds::DIGITS),
        "config_date_refused",
        "a day as 2026-11-29. It is not shown.",
        read_date,
    );
    if name.is_none() && (big_number.is_some() || date.is_some()) {
        reader.note(
            "config_clinician_name_missing",
            "clinician_name",
            "is missing. Nobody is named as responsible.",
        );
    }
    name.map(|name| Clinician { name, big_number, date })
}

fn read_date(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let mut next = |digits: usize| {
        let part = parts.next()?;
        let fits = part.len() == digits && part.bytes().all(|digit| digit.is_ascii_digit());
        if fits { part.parse::<u16>().ok() } else { None }
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let month = Month::try_from(u8::try_from(month).ok()?).ok()?;
    Date::from_calendar_date(year.into(), month, u8::try_from(day).ok()?).ok()
}
