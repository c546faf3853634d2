//! A therapist's plan: the page on which it is opened and taken up, and what is told of it over the
//! plan.

use super::{Visit, line, welcome};
use crate::clinical::assessment::{Assessment, Outcome};
use crate::clinical::exclusions::ExclusionId;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::plan::prescription::{Pace, Prescribed};
use crate::clinical::plan::{ByTherapist, Choice, Plan, Rationale};
use crate::handover::code::{SentPlan, date};
use crate::session::Msg;
use crate::session::handed::OnCode;
use crate::session::therapist::is_old;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, made_dots, paragraphs, section};
use crate::ui::parts::question::heading;
use crate::words::exercise as exercise_words;
use crate::words::plan as plan_words;
use crate::words::therapist::{self as words, TherapistWords};
use time::Date;
use yew::prelude::*;

fn said(visit: &Visit) -> TherapistWords {
    words::therapist(visit.lang(), visit.voice())
}

pub(super) fn title(visit: &Visit) -> &'static str {
    said(visit).title
}

fn act(visit: &Visit, label: &'static str, action: &'static str, what: OnCode) -> Action {
    visit.act(label, action, None, Msg::Code(what))
}

/// What was opened, and whether it is taken up.
pub(super) fn opened(visit: &Visit, sent: &SentPlan) -> El {
    let said = said(visit);
    let page = el("div.rw-ask rw-back")
        .key("therapist")
        .set(At::DataPart, "therapist-opened")
        .set(At::DataTakesOver, "")
        .put(heading(said.title).set(At::Part, "heading"));
    let leave =
        |look, label| row().put(button(look, &act(visit, label, "leave_plan", OnCode::Leave)));
    let take_up =
        |label| row().put(button(Look::Main, &act(visit, label, "take_up_plan", OnCode::TakeUp)));
    if !visit.model.may_have_therapist() {
        return page.put(paragraphs(&[said.not_here])).put(leave(Look::Quiet, visit.frame().back));
    }
    let outcome = match visit.model.assessment() {
        Assessment::Decided(outcome) => Some(outcome),
        Assessment::Unfinished { .. } => None,
    };
    if let Some(outcome) = &outcome
        && visit.model.plan().is_none()
    {
        let time = outcome.disposition.leaves_time();
        return page
            .put(paragraphs(&[if time { said.not_now } else { said.call_first }]))
            .put(take_up(said.to_advice))
            .put(leave(Look::Quiet, said.leave));
    }
    let page = page
        .put(made(visit, sent.day.and_then(date)))
        .put(listed(visit, sent, outcome.as_deref()))
        .put(el("p.rw-p").text(pace(visit, sent.prescription.pace)));
    let (first, label) = match (&outcome, &visit.model.device.found) {
        (Some(_), _) => ("", said.take_up),
        (None, Some(_)) => (said.to_kept, said.take_up),
        (None, None) => (said.first_check, said.make_ready),
    };
    page.put(paragraphs(said.own))
        .lines("p.rw-p", line(first).as_slice())
        .put(take_up(label))
        .put(leave(Look::Quiet, said.leave))
        .put(outcome.is_none().then(|| welcome::danger(visit)))
}

/// The day on which it was made, and what its age asks for.
fn made(visit: &Visit, made: Option<Date>) -> El {
    let day = made.map(|day| el("p.rw-p").text(words::made_on(visit.lang(), day)));
    let old = is_old(made, visit.model.diary.present);
    fragment().put(day).lines("p.rw-p", old.then_some(said(visit).old).as_slice())
}

/// Each exercise with how much of it, and those that are held back.
fn listed(visit: &Visit, sent: &SentPlan, outcome: Option<&Outcome>) -> El {
    let said = said(visit);
    let held = outcome.map(|outcome| sent.prescription.held_back(outcome)).unwrap_or_default();
    let mut lines: Vec<AttrValue> = Vec::new();
    for one in &sent.prescription.exercises {
        if held.iter().all(|(id, _)| *id != one.exercise) {
            lines.push(amount(visit, one).into());
        }
    }
    let list = (!lines.is_empty()).then(|| {
        section(Level::Small, said.exercises)
            .set(At::DataPart, "therapist-exercises")
            .put(made_dots(&lines))
    });
    let none = lines.is_empty().then_some(said.all_held);
    fragment().put(list).put(held_back(visit, &held)).lines("p.rw-p", none.as_slice())
}

/// "De brug: 2 rondes van 8 keer, 3 dagen per week."
fn amount(visit: &Visit, one: &Prescribed) -> String {
    let choice = Choice {
        dose: one.dose(),
        days: one.days,
        ..Choice::of(one.exercise, Rationale::Therapist)
    };
    let name = exercise_words::exercise(visit.lang(), one.exercise).name;
    [name, ": ", &plan_words::amount(visit.lang(), &choice), "."].concat()
}

fn held_back(visit: &Visit, held: &[(ExerciseId, ExclusionId)]) -> Option<El> {
    let said = said(visit);
    let mut list = el("dl.rw-ex__ways");
    for (id, why) in held {
        let name = exercise_words::exercise(visit.lang(), *id).name;
        let why = exercise_words::exclusion(visit.lang(), visit.voice(), *why).why;
        list = list.put(el("div").leaf("dt", name).leaf("dd", why));
    }
    let inside = section(Level::Part, said.held).put(list).put(paragraphs(&[said.held_note]));
    (!held.is_empty()).then(|| inside.set(At::DataPart, "therapist-held"))
}

fn pace(visit: &Visit, pace: Pace) -> String {
    match pace {
        Pace::Stays => said(visit).stays.to_owned(),
        Pace::Weeks(weeks) => words::weeks(visit.lang(), weeks),
    }
}

/// Over the plan: whose it is, how it goes on, what of it is held back, and the way back from it.
pub(super) fn over_plan(visit: &Visit, plan: &Plan) -> Option<El> {
    let said = said(visit);
    let model = visit.model;
    let Some(taken) = model.therapist() else {
        let back = act(visit, said.take_back, "take_back_plan", OnCode::TakeBack);
        return model.dropped.as_ref().map(|_| {
            el("div.rw-waits rw-noprint")
                .set(At::DataPart, "therapist-dropped")
                .put(section(Level::Part, said.dropped).put(row().put(button(Look::Link, &back))))
        });
    };
    let drop = act(visit, said.drop, "drop_plan", OnCode::Drop);
    let drop = el("p.rw-p rw-noprint").put(button(Look::Link, &drop));
    let inside = section(Level::Part, said.title).put(made(visit, taken.made));
    let inside = match &plan.by_therapist {
        None => inside.put(paragraphs(&[said.over])),
        Some(ByTherapist { pace: way, followed, held_back: held }) => inside
            .put(if *followed {
                fragment().put(el("p.rw-p").text(pace(visit, *way)))
            } else {
                paragraphs(&[said.all_held])
            })
            .put(held_back(visit, held)),
    };
    Some(el("div.rw-waits").set(At::DataPart, "therapist").put(inside.put(drop)))
}

/// Where there is no plan: that it waits.
pub(super) fn waits(visit: &Visit) -> Option<El> {
    visit
        .model
        .therapist()
        .map(|_| el("p.rw-p").set(At::DataPart, "therapist-waits").text(said(visit).not_now))
}

/// Where the own code stands: the way to the page on which the code of one is typed.
pub(super) fn have_plan(visit: &Visit) -> Option<El> {
    visit.model.may_have_therapist().then(|| {
        let open = act(visit, said(visit).have, "open_code", OnCode::Enter);
        el("div.rw-noprint").put(button(Look::Link, &open))
    })
}

/// On the page on which codes are typed: a plan waits for a visit.
pub(super) fn ready(visit: &Visit) -> Option<El> {
    let waits = visit.model.therapist().is_some() && !visit.model.has_outcome();
    waits.then(|| {
        el("div.rw-kept")
            .set(At::DataPart, "therapist-ready")
            .set(At::Role, "status")
            .leaf("p.rw-p", said(visit).ready)
    })
}

/// After a check-in at which the plan would have gone on.
pub(super) fn decides(visit: &Visit) -> &'static [&'static str] {
    said(visit).decides
}

/// Beside a visit that was opened: its plan cannot be read.
pub(super) fn lost(visit: &Visit) -> &'static str {
    said(visit).lost
}

/// Under time and places.
pub(super) fn not_chosen(visit: &Visit) -> &'static str {
    said(visit).not_chosen
}

/// The way to the advice, in the place of a new beginning.
pub(super) fn to_advice(visit: &Visit) -> Option<&'static str> {
    visit.model.has_outcome().then(|| said(visit).to_advice)
}
