//! A clinic's card, in Dutch.

use super::dates;
use crate::words::clinic::{CardWords, SpokenLanguage};
use time::{Date, Weekday};

pub const CARD: CardWords = CardWords {
    own_words: "De praktijk schrijft zelf:",
    mail: "Stuur een mail",
    closed: "Wordt het erger? Wacht niet tot de praktijk open is. Bel de huisarts, of de huisartsenpost.",
    visit: "Adres en openingstijden",
    address_only: "Adres",
    hours_only: "Openingstijden",
    closed_day: "gesloten",
    holidays: "Op feestdagen kan dit anders zijn.",
    privacy: "Privacy bij deze praktijk",
    out_of_hours: "De huisartsenpost",
    out_of_hours_when: "Voor wat niet kan wachten, in de avond, de nacht en het weekend.",
};

pub fn open_until(minute: u16) -> String {
    format!("Nu open, tot {} uur.", clock(minute))
}

pub fn opens_at(day: Option<u16>, minute: u16) -> String {
    let day = day.map_or("vandaag", weekday);
    format!("Nu gesloten. Weer open: {day} om {} uur.", clock(minute))
}

pub fn days(first: u16, last: u16) -> String {
    if first == last {
        return weekday(first).to_owned();
    }
    let between = if last == first + 1 { "en" } else { "t/m" };
    [weekday(first), between, weekday(last)].join(" ")
}

pub fn hours(opens: u16, closes: u16) -> String {
    format!("{} tot {} uur", clock(opens), clock(closes))
}

pub fn spoken(languages: &[SpokenLanguage]) -> String {
    let names: Vec<&str> = languages.iter().copied().map(language).collect();
    let all = match names.split_last() {
        Some((last, others)) if !others.is_empty() => [&others.join(", "), *last].join(" en "),
        Some(_) | None => names.concat(),
    };
    format!("Hier spreekt men {all}.")
}

pub fn responsible(name: &str, big_number: Option<&str>, date: Option<Date>) -> String {
    let mut line = format!("Verant\u{ad}woordelijk bij deze praktijk: {name}");
    if let Some(number) = big_number {
        line += &format!(", BIG-nummer {number}");
    }
    if let Some(date) = date {
        let day = (date.year(), u8::from(date.month()), date.day());
        line += &format!(", sinds {}", dates::plain(day));
    }
    line + "."
}

pub fn logo(name: &str) -> String {
    format!("Logo van {name}")
}

/// "8.00".
fn clock(minute: u16) -> String {
    format!("{}.{:02}", minute / 60, minute % 60)
}

fn weekday(day: u16) -> &'static str {
    dates::weekday(Weekday::Monday.nth_next((day % 7) as u8))
}

const fn language(language: SpokenLanguage) -> &'static str {
    match language {
        SpokenLanguage::Dutch => "Nederlands",
        SpokenLanguage::English => "Engels",
        SpokenLanguage::German => "Duits",
        SpokenLanguage::French => "Frans",
        SpokenLanguage::Spanish => "Spaans",
        SpokenLanguage::Portuguese => "Portugees",
        SpokenLanguage::Italian => "Italiaans",
        SpokenLanguage::Polish => "Pools",
        SpokenLanguage::Romanian => "Roemeens",
        SpokenLanguage::Bulgarian => "Bulgaars",
        SpokenLanguage::Ukrainian => "Oekraïens",
        SpokenLanguage::Russian => "Russisch",
        SpokenLanguage::Turkish => "Turks",
        SpokenLanguage::Arabic => "Arabisch",
        SpokenLanguage::Berber => "Berbers",
        SpokenLanguage::Kurdish => "Koerdisch",
        SpokenLanguage::Persian => "Farsi",
        SpokenLanguage::Somali => "Somalisch",
        SpokenLanguage::Tigrinya => "Tigrinya",
        SpokenLanguage::Chinese => "Chinees",
        SpokenLanguage::Hindi => "Hindi",
        SpokenLanguage::Papiamento => "Papiaments",
        SpokenLanguage::Frisian => "Fries",
        SpokenLanguage::SignLanguage => "Nederlandse Gebarentaal",
    }
}
