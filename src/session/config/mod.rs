//! What a clinic may set: its name, how to reach it, what it offers, and the language. Never a
//! clinical rule.
//!
//! Whatever is wrong gets a name of its own and a safe default; the visitor's check runs all the
//! same.

mod bounds;
mod card;
#[cfg(feature = "plan")]
mod card_reader;
mod error;
mod mode;
#[cfg(feature = "plan")]
mod offer;
pub mod opening_hours;
mod phone;
mod reader;
#[cfg(all(feature = "plan", not(target_arch = "wasm32")))]
pub mod schema;
mod written;

pub use card::{Card, Clinician, Location, Logo};
pub use error::ConfigError;
pub use mode::Mode;
pub use phone::Phone;
pub use reader::{Addresses, Parsed};
pub use written::Written;

use super::lenient::{Lenient, Object};
use crate::clinical::appointment::{Placement, Service, placement};
use crate::clinical::assessment::Outcome;
use crate::words::Lang;
use reader::Reader;
use written::WrittenClinic;

/// The settings of one widget.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    pub lang: Lang,
    pub mode: Mode,
    pub clinic: Option<Clinic>,
}

impl Default for Config {
    fn default() -> Self {
        Config { lang: Lang::Nl, mode: Mode::Triage, clinic: None }
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
    pub phone: Option<Phone>,
    pub email: Option<String>,
    /// `https:`, `tel:` or `mailto:`, as the browser's own parser writes it.
    pub booking_url: Option<String>,
    /// What the clinic can do; where it does not say, it is taken to have what suits.
    pub services: Option<Vec<Service>>,
    /// The number of the visitor's GP, where the widget stands on a GP's own page; shown wherever
    /// the GP is to be called.
    pub gp_phone: Option<Phone>,
    /// The number of the region's out-of-hours GP service; shown wherever the GP is to be called.
    pub out_of_hours_phone: Option<Phone>,
    /// All else that its card says.
    pub card: Card,
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
    let must = "`triage` or `information`. Rugwijzer runs as `triage`.";
    config.mode = reader
        .checked(written.mode, ("mode", bounds::NAME), "config_mode_unknown", must, Mode::from_id)
        .unwrap_or(config.mode);
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

fn read_clinic(reader: &mut Reader, mut written: WrittenClinic) -> Option<Clinic> {
    let name = reader.text(written.name.take(), "name", bounds::NAME);
    if name.is_none() {
        reader.note("config_clinic_name_missing", "name", "is missing. The clinic is not shown.");
    }
    let clinic = Clinic {
        name: String::new(),
        phone: reader.phone(written.phone.take(), "phone"),
        email: reader.email(written.email.take(), "email"),
        booking_url: reader.link(
            written.booking_url.take(),
            "booking_url",
            "config_booking_url_refused",
            &["https:", "tel:", "mailto:"],
            "an https:, tel: or mailto: address. No booking button is shown.",
        ),
        services: read_services(reader, written.services.take()),
        gp_phone: reader.phone(written.gp_phone.take(), "gp_phone"),
        out_of_hours_phone: reader.phone(written.out_of_hours_phone.take(), "out_of_hours_phone"),
        #[cfg(feature = "plan")]
        card: card_reader::read_card(reader, written),
        #[cfg(not(feature = "plan"))]
        card: Card::default(),
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
