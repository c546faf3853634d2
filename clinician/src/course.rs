//! What came after the first visit, as data: each check-in with what was said, what was told, and what
//! today's rules make of it; the days with exercises; where the pain stands beside the expected course.

use crate::words;
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::assessment::at_least;
use rugwijzer::clinical::check_in::course::{course as band, said as beside_band_of};
use rugwijzer::clinical::check_in::measure::measure;
use rugwijzer::clinical::check_in::rules::check_in_rule;
use rugwijzer::clinical::check_in::{CheckIn, CheckInRuleId, Decision, Item, Judged, judge};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::red_flags::Confirm;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::handover::code::{Opened, date};
use rugwijzer::handover::contents::on;
use rugwijzer::handover::diary::entries;
use rugwijzer::handover::private::Private;
use rugwijzer::handover::soep::course::said;
use rugwijzer::pictures::diary::{Diary, diary};
use rugwijzer::words::diary::short_date;
use rugwijzer::words::protocol;
use rugwijzer::words::{Lang, Voice, check_in as check_in_words, insight};
use time::Date;

const LANG: Lang = Lang::Nl;
const VOICE: Voice = Voice::Other;
const WEEK: u32 = 7;

#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    pub rows: Vec<Row>,
    /// Nothing is drawn of a single day.
    pub drawn: Option<Diary>,
    /// Days with exercises in each week since the first visit, the first first; empty where there are
    /// none.
    pub weeks: Vec<usize>,
    pub beside: Option<String>,
    /// NICE's measure: moment, and how it stood.
    pub moments: Vec<(&'static str, &'static str)>,
    /// Not everything is shared: reasons and steps rest on what is.
    pub partly: bool,
}

/// One check-in.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub day: u32,
    pub date: String,
    pub said: String,
    /// Days with exercises since the time before.
    pub exercised: usize,
    /// What the visitor was told.
    pub told: Disposition,
    /// None where what is shared does not explain that.
    pub judged: Option<Why>,
}

/// Why, and how the plan goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    pub reasons: Vec<Reason>,
    pub step: &'static str,
    pub why: &'static str,
    pub stage: usize,
}

/// A row of the check-in that holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    pub id: CheckInRuleId,
    pub text: &'static str,
    pub sources: Vec<&'static str>,
    pub status: Option<&'static str>,
}

/// None where nothing came after the first visit.
pub fn course(opened: &Opened) -> Option<Course> {
    let after = &opened.after;
    if after.is_empty() {
        return None;
    }
    let first = opened.visit.day.and_then(date);
    let mut since = 0;
    let mut rows = Vec::new();
    for (place, (check_in, told)) in after.check_ins.iter().zip(&after.told).enumerate() {
        let days = after.exercise_days.iter();
        let here = days.filter(|day| (since..=check_in.day).contains(day)).count();
        since = check_in.day + 1;
        let decision = judged(opened, place).filter(|one| one.disposition >= told.outcome);
        rows.push(Row {
            day: check_in.day,
            date: words::check_in_day(
                first.map(|day| on_day(day, check_in.day)).as_deref(),
                check_in.day,
            ),
            said: said(LANG, check_in),
            exercised: here,
            told: told.outcome,
            judged: decision.as_ref().map(why),
        });
    }
    let measured = measure(&after.check_ins, opened.after.last_day());
    let moments = measured.moments.iter().filter_map(|(moment, engagement)| {
        Some((check_in_words::moment(LANG, *moment), words::engagement(*engagement)?))
    });
    Some(Course {
        drawn: drawn(opened),
        weeks: weeks(&after.exercise_days),
        beside: beside_band(opened),
        moments: moments.collect(),
        partly: opened.shared.len() < Private::ALL.len() && !rows.is_empty(),
        rows,
    })
}

fn on_day(first: Date, day_of: u32) -> String {
    short_date(LANG, on(first, day_of))
}

/// What the last check-in comes to by today's rules; none where answers are missing for that.
pub fn decided(opened: &Opened) -> Option<Decision> {
    judged(opened, opened.after.check_ins.len().checked_sub(1)?)
}

/// What this check-in comes to on what is shared.
fn judged(opened: &Opened, place: usize) -> Option<Decision> {
    let first = without_gaps(opened, &opened.visit.answers);
    let fill = |one: &CheckIn| one.clone().with(without_gaps(opened, &one.anew));
    let all: Vec<CheckIn> = opened.after.check_ins[..=place].iter().map(fill).collect();
    match judge(&first, &all[..place], all.get(place)?) {
        Judged::Decided(decision) => Some(*decision),
        Judged::Unfinished { .. } | Judged::NoFirstVisit => None,
    }
}

/// What was left out gives no reason here: it is read as if it held nothing. Nobody sees these answers,
/// and what was told is never lowered by them.
fn without_gaps(opened: &Opened, answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    for field in Field::ALL.iter().copied() {
        if answers.get(field).is_some() || !opened.may_be_left_out(field) {
            continue;
        }
        let nothing = [Opt::PregNo, Opt::SuicNo].into_iter().find(|one| one.field() == field);
        let calm = match field.kind() {
            Kind::Flag => Some(Answer::Flag(Tri::No)),
            Kind::Choice | Kind::Several | Kind::Number { .. } => nothing.map(Answer::One),
        };
        if let Some(calm) = calm {
            // It is an answer of that field.
            let _ = answers.give(field, calm);
        }
    }
    answers
}

fn why(decision: &Decision) -> Why {
    let reason = |id: &CheckInRuleId| {
        let row = check_in_rule(*id);
        let source = |cited: &rugwijzer::clinical::sources::Cited| {
            insight::source(LANG, cited.source).unwrap_or(cited.source.title())
        };
        Reason {
            id: *id,
            text: check_in_words::reason(LANG, VOICE, *id),
            sources: row.cited.iter().map(source).collect(),
            status: (row.confirm != Confirm::Nothing).then(|| protocol::confirm(LANG, row.confirm)),
        }
    };
    Why {
        reasons: decision.reasons.iter().map(reason).collect(),
        step: check_in_words::step(LANG, VOICE, decision.step).title,
        why: check_in_words::why(LANG, VOICE, decision.why),
        stage: decision.stage,
    }
}

fn weeks(exercise_days: &[u32]) -> Vec<usize> {
    let last = exercise_days.last().map_or(0, |day| day / WEEK + 1);
    (0..last).map(|week| exercise_days.iter().filter(|day| **day / WEEK == week).count()).collect()
}

fn beside_band(opened: &Opened) -> Option<String> {
    let last = opened.after.check_ins.last()?;
    let pain = last.number(Item::PainNow)?;
    let first = at_least(&opened.visit.answers, opened.visit.outcome)?;
    let (stands, days) = beside_band_of(&first, opened.told()?, last.day, pain)?;
    Some(check_in_words::beside(LANG, VOICE, stands, days))
}

/// Days count from the first visit, whatever date that had.
fn drawn(opened: &Opened) -> Option<Diary> {
    let first = opened.visit.day.and_then(date).or(date(0))?;
    let after = &opened.after;
    let exercise_days: Vec<Date> = after.exercise_days.iter().map(|day| on(first, *day)).collect();
    let all = entries(first, &opened.visit.answers, &after.check_ins, &exercise_days);
    let days = opened.after.last_day();
    if days == 0 {
        return None;
    }
    let pain = |of: fn(&rugwijzer::handover::diary::Entry) -> Option<u32>| {
        all.iter().filter_map(|entry| Some((entry.day(first), of(entry)?))).collect::<Vec<_>>()
    };
    let outcome = at_least(&opened.visit.answers, opened.visit.outcome);
    let bands = outcome.as_ref().and_then(|outcome| band(outcome, days));
    let bands: Vec<_> = bands
        .iter()
        .flat_map(|(_, bands)| bands.iter().map(|one| (one.day, one.low, one.high)))
        .collect();
    let (worst, now) = (pain(|entry| entry.worst), pain(|entry| entry.now));
    Some(diary(days, &worst, &now, &after.exercise_days, &bands))
}
