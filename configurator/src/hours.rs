//! Opening hours as a week to fill in. What is kept is the text that the widget reads; its own
//! reader says what the text means.

use rugwijzer::session::config::opening_hours::{DAY, OpeningHours};

pub const DAYS: [&str; 7] =
    ["Maandag", "Dinsdag", "Woensdag", "Donderdag", "Vrijdag", "Zaterdag", "Zondag"];
const SHORT: [&str; 7] = ["Ma", "Di", "Wo", "Do", "Vr", "Za", "Zo"];

/// From and to, as a time field has them: `08:00`, or nothing.
pub type Span = (String, String);
/// The spans of each day, from Monday on.
pub type Week = [Vec<Span>; 7];

/// What a text says; nothing where the widget cannot read it.
pub fn week(text: &str) -> Option<Week> {
    let hours = OpeningHours::read(text)?;
    let mut week = Week::default();
    for (day, spans) in (0_u16..).zip(&mut week) {
        spans.extend(
            hours.on(day).map(|span| (time(span.opens - day * DAY), time(span.closes - day * DAY))),
        );
    }
    Some(week)
}

fn time(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The week as a text, days with the same hours together. A span of which one end is missing is
/// written with that end missing, so that it is told and not lost.
pub fn text(week: &Week) -> String {
    let mut parts: Vec<(usize, usize, String)> = Vec::new();
    for (day, spans) in week.iter().enumerate() {
        let spans: Vec<String> = spans
            .iter()
            .filter(|(from, to)| !from.is_empty() || !to.is_empty())
            .map(|(from, to)| format!("{from}-{to}"))
            .collect();
        if spans.is_empty() {
            continue;
        }
        let spans = spans.join(" ");
        match parts.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == spans => *last = day,
            Some(_) | None => parts.push((day, day, spans)),
        }
    }
    let written = parts.into_iter().map(|(first, last, spans)| {
        let days = if first == last {
            SHORT[first].to_owned()
        } else {
            format!("{}-{}", SHORT[first], SHORT[last])
        };
        format!("{days} {spans}")
    });
    written.collect::<Vec<_>>().join(", ")
}
