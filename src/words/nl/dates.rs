//! Days and months in Dutch, and what to look at on a day.

use time::{Date, Month, Weekday};

use crate::clinical::review::Look;
use crate::words::Voice;
use crate::words::outcome::Passage;

pub fn look(voice: Voice, look: Look) -> Passage {
    let (title, body): (&str, &'static [&'static str]) = match look {
        Look::Day3 => (
            "Lukken slapen en lopen?",
            voice.list(
                &["Lukt dat nog niet door de pijn? Bel dan uw huisarts."],
                &["Lukt dat nog niet door de pijn? Bel dan de huisarts."],
            ),
        ),
        Look::Day7 => (
            "Nog veel pijn, of erger?",
            &["Is de pijn nog 7 of hoger (van 10), of wordt het erger? Maak een afspraak bij een fysiotherapeut."],
        ),
        Look::Week => (
            "Is de pijn al minder?",
            voice.list(&["Niet minder na een week? Bel dan uw huisarts."], &["Niet minder na een week? Bel dan de huisarts."]),
        ),
        Look::Day21 => (
            "Lukt bewegen nog niet goed?",
            voice.list(
                &["Maak dan een afspraak bij een fysiotherapeut. Die zoekt met u uit wat helpt."],
                &["Maak dan een afspraak bij een fysiotherapeut. Die zoekt mee naar wat helpt."],
            ),
        ),
        Look::Day42 => (
            "Nog niet beter?",
            voice.list(
                &["Maak dan een afspraak bij een fysiotherapeut of uw huisarts."],
                &["Maak dan een afspraak bij een fysiotherapeut of de huisarts."],
            ),
        ),
        Look::Treated => (
            "Helpt de behandeling?",
            voice.list(
                &["Is het na 3 weken behandeling niet beter, of wordt het erger? Bel dan uw huisarts."],
                &["Is het na 3 weken behandeling niet beter, of wordt het erger? Bel dan de huisarts."],
            ),
        ),
        Look::Goal => (
            "Wat lukt er weer?",
            voice.list(
                &["Nog niets? Bespreek het met uw huisarts of fysiotherapeut."],
                &["Nog niets? Bespreek het met de huisarts of fysiotherapeut."],
            ),
        ),
    };
    Passage { title, body }
}

/// "woensdag 25 november"; without the year, for days close by.
pub fn long(date: Date) -> String {
    format!("{} {} {}", weekday(date.weekday()), date.day(), month(date.month()))
}

/// "zaterdag 21 november 2026".
pub fn full(date: Date) -> String {
    format!("{} {}", long(date), date.year())
}

/// "21 november 2026", from year, month and day as the tables carry them.
pub fn plain((year, number, day): (i32, u8, u8)) -> String {
    let name = Month::try_from(number).map_or("", month);
    format!("{day} {name} {year}")
}

pub const fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "maandag",
        Weekday::Tuesday => "dinsdag",
        Weekday::Wednesday => "woensdag",
        Weekday::Thursday => "donderdag",
        Weekday::Friday => "vrijdag",
        Weekday::Saturday => "zaterdag",
        Weekday::Sunday => "zondag",
    }
}

pub const fn weekday_short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "ma",
        Weekday::Tuesday => "di",
        Weekday::Wednesday => "wo",
        Weekday::Thursday => "do",
        Weekday::Friday => "vr",
        Weekday::Saturday => "za",
        Weekday::Sunday => "zo",
    }
}

pub const fn month(month: Month) -> &'static str {
    match month {
        Month::January => "januari",
        Month::February => "februari",
        Month::March => "maart",
        Month::April => "april",
        Month::May => "mei",
        Month::June => "juni",
        Month::July => "juli",
        Month::August => "augustus",
        Month::September => "september",
        Month::October => "oktober",
        Month::November => "november",
        Month::December => "december",
    }
}

pub const fn month_short(month: Month) -> &'static str {
    match month {
        Month::January => "jan",
        Month::February => "feb",
        Month::March => "mrt",
        Month::April => "apr",
        Month::May => "mei",
        Month::June => "jun",
        Month::July => "jul",
        Month::August => "aug",
        Month::September => "sep",
        Month::October => "okt",
        Month::November => "nov",
        Month::December => "dec",
    }
}

/// "vandaag", "morgen", "over 3 dagen", "over 2 weken".
pub fn in_days(days: u32) -> String {
    match days {
        0 => "vandaag".to_owned(),
        1 => "morgen".to_owned(),
        2 => "overmorgen".to_owned(),
        7 => "over 1 week".to_owned(),
        days if days % 7 == 0 => format!("over {} weken", days / 7),
        days => format!("over {days} dagen"),
    }
}
