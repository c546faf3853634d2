//! What only the card after the outcome shows of a clinic.

use super::opening_hours::OpeningHours;
use super::phone::Phone;
use crate::words::clinic::SpokenLanguage;
use time::Date;

/// Empty in the check's build, which does not read it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Card {
    pub logo: Option<Logo>,
    pub address: Option<String>,
    pub opening_hours: Option<OpeningHours>,
    /// Places beside this one.
    pub locations: Vec<Location>,
    pub languages: Vec<SpokenLanguage>,
    /// What the clinic offers, in its own words.
    pub offer: Option<String>,
    /// How the region's out-of-hours GP service is called.
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
