//! The diary: pain and exercise days by date, as rows, and as a file that spreadsheets open.

use super::contents::on;
use crate::clinical::answers::Answers;
use crate::clinical::check_in::measure::{Engagement, Moment, counted};
use crate::clinical::check_in::{CheckIn, Item};
use crate::clinical::vocabulary::Field;
use crate::words::check_in as asked;
use crate::words::diary as words;
use crate::words::{Lang, Voice};
use time::Date;

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
        let date = on(first, check_in.day);
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

/// For which moment of the measure somebody said on this day how the exercises went.
fn moment(first: Date, date: Date, check_ins: &[CheckIn]) -> Option<(Moment, Engagement)> {
    let of_day = |place: &usize| on(first, check_ins[*place].day) == date;
    (0..check_ins.len()).filter(of_day).find_map(|place| counted(check_ins, place))
}

/// The rows as a file. The mark at its beginning and the semicolons are what Dutch spreadsheets read
/// by themselves. What came later stands in columns at the end, so that a reader of the older ones
/// finds them where they were.
pub fn csv(
    lang: Lang,
    voice: Voice,
    first: Date,
    entries: &[Entry],
    check_ins: &[CheckIn],
) -> String {
    let said = words::diary(lang);
    let mut text = String::from("\u{feff}");
    let mut head: Vec<String> = said.columns.map(str::to_owned).to_vec();
    head.extend(said.columns_measure.map(str::to_owned));
    row(&mut text, &head);
    for entry in entries {
        let number = |number: Option<u32>| number.map_or(String::new(), |pain| pain.to_string());
        let done = if entry.exercised { said.done } else { "" };
        let (when, how) = moment(first, entry.date, check_ins).map_or(("", ""), |(moment, how)| {
            (asked::moment(lang, moment), asked::engagement(lang, voice, how))
        });
        row(
            &mut text,
            &[
                words::plain_date(entry.date),
                number(entry.now),
                number(entry.worst),
                done.to_owned(),
                when.to_owned(),
                how.to_owned(),
            ],
        );
    }
    text
}

fn row(text: &mut String, cells: &[String]) {
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}
