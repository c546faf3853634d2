//! Reads what only the card after the outcome shows.

use super::bounds;
use super::card::{Card, Clinician, Location, Logo};
use super::offer;
use super::opening_hours::OpeningHours;
use super::reader::Reader;
use super::written::{WrittenClinic, WrittenLocation};
use crate::session::lenient::{Lenient, Object};
use crate::words::clinic::SpokenLanguage;
use time::{Date, Month};

pub(super) fn read_card(reader: &mut Reader, written: WrittenClinic) -> Card {
    Card {
        logo: read_logo(reader, written.logo_url, written.logo_alt),
        address: reader.text(written.address, "address", bounds::LINE),
        opening_hours: reader.hours(written.opening_hours, "opening_hours"),
        locations: read_locations(reader, written.locations),
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
    }
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

impl Reader<'_> {
    pub fn hours(&mut self, written: Lenient<String>, key: &str) -> Option<OpeningHours> {
        let must = "days and hours, as \"Mo-Fr 08:00-17:30, Sa 09:00-12:00\". They are not shown.";
        let code = "config_opening_hours_refused";
        self.checked(written, (key, bounds::HOURS), code, must, OpeningHours::read)
    }

    /// A picture of the page's own site, or one that the address itself holds.
    pub fn picture(&mut self, written: Lenient<String>, key: &str) -> Option<String> {
        let text = self.text(written, key, bounds::LOGO)?;
        let url = if text.starts_with("data:") {
            Some(text.clone()).filter(|text| is_picture(text))
        } else {
            (self.addresses.own)(&text)
        };
        if url.is_none() {
            let must =
                "a file of the page's own site, or a data:image/ address. No picture is shown.";
            self.refuse("config_logo_url_refused", key, &text, must);
        }
        url
    }

    /// A clinic's offer in its own words.
    pub fn offer(&mut self, written: Lenient<String>, key: &str) -> Option<String> {
        let text = self.text(written, key, bounds::OFFER)?;
        let allowed = offer::may_say(&text);
        if !allowed {
            let must = "an offer that promises no cure and names no emergency. It is not shown.";
            self.refuse("config_offer_refused", key, &text, must);
        }
        allowed.then_some(text)
    }
}

fn is_picture(address: &str) -> bool {
    const KINDS: [&str; 6] = ["png", "jpeg", "gif", "webp", "avif", "svg+xml"];
    let kind = address.strip_prefix("data:image/").and_then(|rest| rest.split_once([';', ',']));
    kind.is_some_and(|(kind, _)| KINDS.contains(&kind))
}
