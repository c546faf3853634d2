//! When a clinic is open, as schema.org writes it: `Mo-Fr 08:00-12:00 13:00-17:30, Sa 09:00-12:00`.

/// Minutes of a day, and of a week that begins on Monday, in Amsterdam.
pub const DAY: u16 = 24 * 60;

/// From one minute of the week to another. None goes past midnight, and none meets another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub opens: u16,
    pub closes: u16,
}

impl Span {
    /// The day of the week, from Monday as 0.
    pub const fn day(self) -> u16 {
        self.opens / DAY
    }
}

/// In the order of the week; there is at least one.
#[derive(Clone, Debug, PartialEq)]
pub struct OpeningHours(pub Vec<Span>);

/// What the hours say of one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Until this minute of the week.
    Open(u16),
    /// It opens at this one.
    Closed(u16),
}

impl OpeningHours {
    pub fn read(text: &str) -> Option<OpeningHours> {
        let text = text.to_ascii_lowercase().replace(['–', '—'], "-").replace("t/m", "-");
        let text = text.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.replace(" - ", "-").replace("- ", "-").replace(" -", "-");
        let mut spans = Vec::new();
        let mut days: Vec<u16> = Vec::new();
        let mut hours_followed = false;
        for token in text.split([' ', ',', ';']).filter(|token| !token.is_empty()) {
            let (from, to) = token.split_once('-').unwrap_or((token, token));
            if token.starts_with(|sign: char| sign.is_ascii_digit()) {
                let (opens, closes) = (minute(from)?, minute(to)?);
                if days.is_empty() || opens >= closes {
                    return None;
                }
                for day in &days {
                    let start = day * DAY;
                    let span = Span { opens: start + opens, closes: start + closes };
                    // Each to its place: a sort would weigh more than all else here.
                    let place = spans.iter().take_while(|other: &&Span| **other < span).count();
                    spans.insert(place, span);
                }
                hours_followed = true;
            } else {
                if std::mem::take(&mut hours_followed) {
                    days.clear();
                }
                let (mut day, last) = (weekday(from)?, weekday(to)?);
                days.push(day);
                while day != last {
                    day = (day + 1) % 7;
                    days.push(day);
                }
            }
        }
        let apart = spans.windows(2).all(|pair| pair[0].closes <= pair[1].opens);
        (hours_followed && apart).then_some(OpeningHours(spans))
    }

    /// At this minute of the week.
    pub fn status(&self, now: u16) -> Option<Status> {
        if let Some(open) = self.0.iter().find(|span| span.opens <= now && now < span.closes) {
            return Some(Status::Open(open.closes));
        }
        let next = self.0.iter().find(|span| span.opens > now).or(self.0.first())?;
        Some(Status::Closed(next.opens))
    }

    /// The hours of one day.
    pub fn on(&self, day: u16) -> impl Iterator<Item = Span> {
        self.0.iter().copied().filter(move |span| span.day() == day)
    }
}

/// "8", "08:00" or "8.30".
fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let number = |text: &str, digits: usize| {
        let fits = (1..=digits).contains(&text.len());
        if fits { text.parse::<u16>().ok() } else { None }
    };
    let (hours, minutes) = (number(hours, 2)?, number(minutes, 2)?);
    let minute = hours * 60 + minutes;
    (minutes < 60 && minute <= DAY).then_some(minute)
}

/// By its first two letters, in English or in Dutch.
fn weekday(name: &str) -> Option<u16> {
    const NAMES: [&str; 7] = ["moma", "tudi", "wewo", "thdo", "frvr", "saza", "suzo"];
    let start = name.get(..2).filter(|_| name.len() <= 9)?;
    let day = NAMES.iter().position(|names| &names[..2] == start || &names[2..] == start)?;
    Some(day as u16)
}
