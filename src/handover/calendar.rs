//! The days to look again, and if wanted the days to exercise, for the visitor's own calendar. A
//! calendar is looked at by others: nothing in it tells a complaint, an answer or a diagnosis, nor
//! where it comes from.

use super::contents::on;
use super::ics::{Event, When, day, written};
use crate::clinical::assessment::Outcome;
use crate::clinical::plan::prescription::Pace;
use crate::clinical::plan::{ByTherapist, Minutes, Plan};
use crate::clinical::review::reviews;
use crate::words::Lang;
use crate::words::keep::{exercise_event, look_event};
use time::{Date, Weekday};

/// What goes into the calendar.
pub struct CalendarFacts<'a> {
    pub lang: Lang,
    /// The day of the outcome, from which everything is counted.
    pub made: Date,
    pub outcome: &'a Outcome,
    pub exercising: Option<Exercising>,
    /// How often it was made before, in this visit.
    pub times: u32,
    /// The handover code; empty where it does not go along.
    pub code: &'a str,
}

/// When to exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exercising {
    pub minutes: Minutes,
    /// Days of the week.
    pub days: u16,
    pub weeks: u16,
    pub hour: u8,
    pub minute: u8,
}

/// Whether there is anything for a calendar: who has to call now or today is kept by nothing, and
/// where a doctor looks first, the doctor decides when to look again.
pub fn has_days(outcome: &Outcome) -> bool {
    !reviews(outcome).is_empty()
}

/// How often a week and for how many weeks the plan exercises; nothing where it has no exercises
/// to go through.
pub fn rhythm(plan: &Plan) -> Option<(u16, u16)> {
    let days = plan.phases.first()?.session.iter().map(|choice| choice.days).max()?;
    // A therapist may have said for how long. A plan that waits for something has one week; else six.
    let weeks = match plan.by_therapist {
        Some(ByTherapist { pace: Pace::Weeks(weeks), followed: true, .. }) => weeks,
        _ if plan.waits.is_empty() => 6,
        _ => 1,
    };
    Some((days, weeks))
}

/// Writes the calendar.
pub fn calendar(facts: &CalendarFacts) -> String {
    let mut events = Vec::new();
    // A day and what it is tell of nobody, and are the same when this is made again.
    let mut add = |kind: &str, date: Date, when: When, [title, about]: [String; 2]| {
        let uid = [kind, "-", &day(date), "@agenda.invalid"].concat();
        events.push(Event { uid, made: facts.made, sequence: facts.times, when, title, about });
    };
    for review in reviews(facts.outcome) {
        let date = on(facts.made, review.in_days);
        let [title, mut about] = look_event(facts.lang);
        if !facts.code.is_empty() {
            about = [&about, "\n", facts.code].concat();
        }
        add("look", date, When::AllDay(date), [title, about]);
    }
    if let Some(exercising) = facts.exercising {
        let Exercising { minutes, hour, minute, .. } = exercising;
        let (first, rule) = series(facts.made, exercising);
        let long = minutes.seconds() / 60;
        let when = When::Series { first, hour, minute, minutes: long, rule };
        add("exercise", facts.made, when, exercise_event(facts.lang, minutes));
    }
    written(&events)
}

/// The days of a week on which so many times are spread, for fewer than seven: with days between, as
/// strength asks for.
const SPREAD: [&[Weekday]; 6] = {
    use Weekday::{Friday, Monday, Saturday, Thursday, Tuesday, Wednesday};
    [
        &[Monday],
        &[Monday, Thursday],
        &[Monday, Wednesday, Friday],
        &[Monday, Tuesday, Thursday, Friday],
        &[Monday, Tuesday, Wednesday, Thursday, Friday],
        &[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday],
    ]
};

/// From tomorrow on: the first day, and how it goes on.
fn series(made: Date, exercising: Exercising) -> (Date, String) {
    let Exercising { days, weeks, .. } = exercising;
    let Some(taken) = usize::from(days).checked_sub(1).and_then(|days| SPREAD.get(days)) else {
        return (on(made, 1), format!("FREQ=DAILY;COUNT={}", 7 * weeks));
    };
    let first = (1..8).map(|days| on(made, days)).find(|date| taken.contains(&date.weekday()));
    let names: Vec<&str> = taken.iter().map(|day| short(*day)).collect();
    let count = days * weeks;
    let rule = format!("FREQ=WEEKLY;COUNT={count};BYDAY={}", names.join(","));
    (first.unwrap_or(made), rule)
}

/// As a calendar's file calls it.
const fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
