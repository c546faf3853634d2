//! The days to look again, and if wanted the days to exercise, for the visitor's own calendar. A
//! calendar is looked at by others: nothing in it tells a complaint, an answer or a diagnosis, nor
//! where it comes from.

use super::contents::on;
use super::ics::{Event, When, day, written};
use crate::clinical::assessment::Outcome;
use crate::clinical::plan::{Minutes, Plan, STRENGTH_DAYS};
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
    // A plan of one week waits for something; else it has six.
    Some((days, if plan.phases.len() > 1 { 6 } else { 1 }))
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

/// From tomorrow on: the first day, and how it goes on. A week of strength alone has days between.
fn series(made: Date, exercising: Exercising) -> (Date, String) {
    let Exercising { days, weeks, .. } = exercising;
    let count = days * weeks;
    if days != STRENGTH_DAYS {
        return (on(made, 1), format!("FREQ=DAILY;COUNT={}", 7 * weeks));
    }
    let is_taken = |date: &Date| {
        matches!(date.weekday(), Weekday::Monday | Weekday::Wednesday | Weekday::Friday)
    };
    let first = (1..8).map(|days| on(made, days)).find(is_taken);
    (first.unwrap_or(made), format!("FREQ=WEEKLY;COUNT={count};BYDAY=MO,WE,FR"))
}
