//! The diary: pain and exercise days by date, as rows, and as a file that spreadsheets open.

use crate::clinical::answers::Answers;
use crate::clinical::check_in::{CheckIn, Item};
use crate::clinical::vocabulary::Field;
use crate::words::Lang;
use crate::words::diary as words;
use time::{Date, Duration};

/// What was noted on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub date: Date,
    /// From 0 to 10.
    pub now: Option<u32>,
    pub worst: Option<u32>,
    pub exercised: bool,
}

impl Entry {
    /// Days since the first visit.
    pub fn day(&self, first: Date) -> u32 {
        u32::try_from((self.date - first).whole_days()).unwrap_or(0)
    }
}

/// The days of a visit that began on this day, the first first. Of two check-ins on one day the later
/// counts.
pub fn entries(
    first: Date,
    answers: &Answers,
    check_ins: &[CheckIn],
    exercise_days: &[Date],
) -> Vec<Entry> {
    let mut all = Vec::new();
    note(&mut all, first, |entry| entry.worst = answers.number(Field::Sev));
    for check_in in check_ins {
        let date = first.saturating_add(Duration::days(i64::from(check_in.day)));
        note(&mut all, date, |entry| {
            entry.now = check_in.number(Item::PainNow).or(entry.now);
            entry.worst = check_in.anew.number(Field::Sev).or(entry.worst);
        });
    }
    for date in exercise_days {
        note(&mut all, *date, |entry| entry.exercised = true);
    }
    all
}

fn note(all: &mut Vec<Entry>, date: Date, write: impl FnOnce(&mut Entry)) {
    let place = all.iter().take_while(|entry| entry.date < date).count();
    if all.get(place).is_none_or(|entry| entry.date != date) {
        all.insert(place, Entry { date, now: None, worst: None, exercised: false });
    }
    write(&mut all[place]);
}

/// The rows as a file. The mark at its beginning and the semicolons are what Dutch spreadsheets read
/// by themselves.
pub fn csv(lang: Lang, entries: &[Entry]) -> String {
    let said = words::diary(lang);
    let mut text = String::from("\u{feff}");
    row(&mut text, said.columns.map(str::to_owned));
    for entry in entries {
        let number = |number: Option<u32>| number.map_or(String::new(), |pain| pain.to_string());
        let done = if entry.exercised { said.done } else { "" };
        row(
            &mut text,
            [
                words::plain_date(entry.date),
                number(entry.now),
                number(entry.worst),
                done.to_owned(),
            ],
        );
    }
    text
}

fn row(text: &mut String, cells: [String; 4]) {
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}
