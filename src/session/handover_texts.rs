//! Writes what a visit hands over: the result as a text, a mail, a page and a calendar, and the
//! summary for a clinician.

use super::code::code;
use super::model::Model;
use super::ticked::ticked;
use crate::PLAN;
use crate::clinical::assessment::Outcome;
use crate::clinical::factors::factors;
use crate::clinical::patterns::fits;
use crate::clinical::plan::{Minutes, Plan};
use crate::handover::calendar::{self, CalendarFacts, Exercising};
use crate::handover::contents::ResultFacts;
use crate::handover::diary::{csv, entries};
use crate::handover::private::Private;
use crate::handover::soep::course::course;
use crate::handover::soep::{SummaryFacts, soep};
use crate::handover::{mail as mails, page as pages, text as texts};

/// The result as text, or the information that stands in its place.
pub fn result(model: &Model, outcome: &Outcome) -> String {
    of_result(model, outcome, texts::text)
}

/// The same, as much as a mail takes.
pub fn mail(model: &Model, outcome: &Outcome) -> String {
    of_result(model, outcome, mails::mail)
}

/// The same as a page to keep.
pub fn page(model: &Model, outcome: &Outcome) -> String {
    of_result(model, outcome, pages::page)
}

/// What that page holds, by its headings.
pub fn headings(model: &Model, outcome: &Outcome) -> Vec<&'static str> {
    of_result(model, outcome, pages::headings)
}

fn of_result<T>(model: &Model, outcome: &Outcome, write: impl Fn(&ResultFacts) -> T) -> T {
    let plan = model.plan();
    let code = code_along(model);
    write(&ResultFacts {
        lang: model.lang(),
        voice: model.voice(),
        outcome,
        plan: plan.as_ref(),
        clinic: model.config.name_for(outcome),
        today: model.today,
        ticked: &ticked(model),
        goal: &model.goal,
        code: &code,
        red_light: model.red_light,
        informed: model.informs(),
    })
}

/// The handover code, where it goes along.
fn code_along(model: &Model) -> String {
    if PLAN && model.keeping.with_code && !model.informs() { code(model) } else { String::new() }
}

/// How often the plan exercises, where there are exercises to do now.
pub fn rhythm(model: &Model) -> Option<(u16, u16)> {
    calendar::rhythm(&model.plan().filter(|_| !model.red_light)?)
}

/// How long to put into a calendar: what the visitor has, and for a therapist's plan what it takes.
fn minutes(model: &Model) -> Minutes {
    let plan = model.plan().filter(Plan::is_by_therapist);
    let Some(seconds) = plan.and_then(|plan| Some(plan.phases.first()?.seconds)) else {
        return model.minutes;
    };
    let fits = |minutes: &&Minutes| minutes.seconds() >= seconds;
    Minutes::ALL.iter().find(fits).copied().unwrap_or(Minutes::Twenty)
}

/// The days to look again, and those to exercise where they were asked for.
pub fn calendar(model: &Model, outcome: &Outcome) -> String {
    let rhythm = rhythm(model).filter(|_| model.keeping.exercises);
    let minutes = minutes(model);
    let (hour, minute) = model.keeping.at;
    calendar::calendar(&CalendarFacts {
        lang: model.lang(),
        made: model.today,
        outcome,
        exercising: rhythm.map(|(days, weeks)| Exercising { minutes, days, weeks, hour, minute }),
        times: model.keeping.times,
        code: &code_along(model),
    })
}

/// The summary for a clinician.
pub fn clinician_summary(model: &Model, outcome: &Outcome) -> String {
    soep(&SummaryFacts {
        lang: model.lang(),
        outcome,
        fits: &fits(&outcome.facts),
        factors: &factors(&outcome.facts),
        goal: &model.goal,
        course: &course(model.lang(), &model.diary.check_ins),
        red_light: model.red_light,
        today: Some(model.today),
        left_out: &[],
        with_violence: model.print_violence,
        with_suicide: ticked(model).contains(&Private::Suicide),
        informed: model.informs(),
    })
}

/// The diary as a file.
pub fn diary(model: &Model) -> String {
    let first = model.diary.first_day(model.today);
    let start = model.diary.start.as_ref().unwrap_or(&model.answers);
    let all = entries(first, start, &model.diary.check_ins, &model.diary.exercise_days);
    csv(model.lang(), model.voice(), first, &all, &model.diary.check_ins)
}
