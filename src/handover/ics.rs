//! A calendar as a file (RFC 5545): what we need of it, and no more. Python's `icalendar` and
//! `ical.js` read it in the tests.

use time::{Date, Duration};

/// An entry.
pub struct Event {
    /// Made again under the same name, it takes its own place in a calendar.
    pub uid: String,
    pub made: Date,
    /// How often it was made before.
    pub sequence: u32,
    pub when: When,
    pub title: String,
    pub about: String,
}

pub enum When {
    AllDay(Date),
    /// From this day on at this time in Amsterdam, so many minutes, by this rule.
    Series {
        first: Date,
        hour: u8,
        minute: u8,
        minutes: u32,
        rule: String,
    },
}

/// Summer time, as the European Union has had it since 1996.
const AMSTERDAM: [&str; 15] = [
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
];

/// Writes the file.
pub fn written(events: &[Event]) -> String {
    let mut lines: Vec<String> =
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Agenda//NL"].map(str::to_owned).into();
    lines.extend(AMSTERDAM.map(str::to_owned));
    for event in events {
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(["UID:", &event.uid].concat());
        lines.push(["DTSTAMP:", &day(event.made), "T000000Z"].concat());
        lines.push(format!("SEQUENCE:{}", event.sequence));
        match &event.when {
            When::AllDay(date) => {
                let next = date.checked_add(Duration::DAY).unwrap_or(Date::MAX);
                lines.push(["DTSTART;VALUE=DATE:", &day(*date)].concat());
                lines.push(["DTEND;VALUE=DATE:", &day(next)].concat());
                lines.push("TRANSP:TRANSPARENT".to_owned());
            }
            When::Series { first, hour, minute, minutes, rule } => {
                let first = day(*first);
                lines.push(format!("DTSTART;TZID=Europe/Amsterdam:{first}T{hour:02}{minute:02}00"));
                lines.push(format!("DURATION:PT{minutes}M"));
                lines.push(["RRULE:", rule].concat());
            }
        }
        lines.push(["SUMMARY:", &escaped(&event.title)].concat());
        lines.push(["DESCRIPTION:", &escaped(&event.about)].concat());
        lines.push("CLASS:PRIVATE".to_owned());
        lines.push("END:VEVENT".to_owned());
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

/// "20261130".
pub fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), u8::from(date.month()), date.day())
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// At most 75 bytes a line; what follows stands behind a space. No letter is cut in two.
fn folded(line: &str) -> String {
    let (mut all, mut room) = (String::new(), 75);
    for letter in line.chars() {
        if letter.len_utf8() > room {
            all.push_str("\r\n ");
            room = 74;
        }
        all.push(letter);
        room -= letter.len_utf8();
    }
    all + "\r\n"
}
