//! The rooms behind the first page: which there are for whom, the list of them, and what stands in
//! each.
//!
//! All of them are in the document, and the styles hide from the screen what is not looked at: so
//! what was opened stays open, and paper has what was asked for.

use super::super::{device, diary, layout, therapist};
use super::{
    OutcomeContext, advice, answers, clinic, clinician_summary, code, evidence, explanation,
    footer, goal, guidance, keep, plan, reasons, referral,
};
use crate::PLAN;
use crate::clinical::advice::Topic;
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::disposition::Disposition;
use crate::clinical::referral::referrals;
use crate::clinical::safety_net::Part;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::model::Shown;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::Look;
use crate::ui::parts::drawing::icon;
use crate::ui::parts::lists::Level;
use crate::ui::parts::plan::{OnPaper, PlanRow, plan as rows};
use crate::ui::parts::question::heading;
use crate::words::paper::Extra;
use crate::words::rooms::{Room, room as words};
use yew::prelude::*;

/// The rooms of this outcome. Who has to call today has nothing to read but how to keep this, and
/// why.
fn offered(context: &OutcomeContext) -> Vec<Room> {
    let time = context.outcome.disposition.leaves_time();
    let mut rooms = if PLAN { Room::ALL.to_vec() } else { Vec::new() };
    rooms.retain(|room| match room {
        Room::Plan | Room::Understand => time,
        Room::Helpers => time && has_helpers(context),
        Room::Keep | Room::About => true,
    });
    rooms
}

/// Nobody is led into an empty room.
fn has_helpers(context: &OutcomeContext) -> bool {
    let clinic = context.visit.model.config.clinic.is_some()
        && placement(context.outcome) == Placement::Last;
    clinic || !referrals(context.outcome).is_empty() || advice::nsaid_row(context).is_some()
}

/// The room that is looked at.
pub(super) fn here(context: &OutcomeContext) -> Option<Room> {
    match context.visit.model.shown() {
        Shown::Room(room) => Some(room).filter(|room| offered(context).contains(room)),
        Shown::Welcome
        | Shown::Return
        | Shown::Code
        | Shown::CheckIn(_)
        | Shown::CheckedIn
        | Shown::Page(_)
        | Shown::Check
        | Shown::Outcome
        | Shown::Player => None,
    }
}

/// How a room is called: without a plan, its room has the first advice.
fn named(context: &OutcomeContext, room: Room) -> &'static str {
    if room == Room::Plan && context.plan.is_none() {
        context.words.advice
    } else {
        words(context.lang(), context.voice(), room)
    }
}

/// All rooms, one after another.
pub(super) fn rooms(context: &OutcomeContext) -> Vec<Html> {
    let mut all = Vec::new();
    for room in offered(context) {
        let here = context.room == Some(room);
        let kind = match (here, on_paper(context, room)) {
            (true, OnPaper::Yes) => "section.rw-page",
            (true, OnPaper::No) => "section.rw-page rw-page--off-paper",
            (false, OnPaper::Yes) => "section.rw-page rw-away",
            (false, OnPaper::No) => "section.rw-page rw-page--off-paper rw-away",
        };
        let head =
            here.then(|| el("div.rw-page__head rw-noprint").put(heading(named(context, room))));
        all.push(
            el(kind)
                .key(room.id())
                .set(At::DataRoom, room.id())
                .put(head)
                .put(inside(context, room))
                .html(),
        );
    }
    all
}

/// Paper has the plan, and of the other rooms those that were asked for.
fn on_paper(context: &OutcomeContext, room: Room) -> OnPaper {
    match room {
        Room::Plan => OnPaper::Yes,
        Room::Understand | Room::Helpers | Room::About => context.on_paper(Extra::Explanation),
        Room::Keep => {
            let asked = &context.visit.model.on_paper;
            let sheets = [Extra::Answers, Extra::Summary, Extra::Code];
            if sheets.iter().any(|extra| asked.contains(extra)) {
                OnPaper::Yes
            } else {
                OnPaper::No
            }
        }
    }
}

fn inside(context: &OutcomeContext, room: Room) -> El {
    match room {
        Room::Plan => plan_room(context),
        Room::Understand => fragment().put(explanation::explanation(context)),
        Room::Helpers => fragment()
            .put(referral::referral(context))
            .put(advice::nsaid_row(context).map(|row| rows(&[row])))
            .put(
                guidance::part(context, Part::Expect, Level::Small)
                    .filter(|_| context.outcome.disposition != Disposition::SelfCare),
            )
            .put(clinic::clinic(context, Placement::Last)),
        Room::Keep => fragment()
            .put(device::in_room(context.visit))
            .put(keep::private(context))
            .put(footer::save(context))
            .put(keep::ways(context))
            .put(answers::on_paper(context))
            .put(code::on_paper(context))
            .put(clinician_summary::clinician_summary(context)),
        Room::About => fragment()
            .put(rows(&about(context)))
            .put(reasons::unknown(context))
            .put(footer::rules(context)),
    }
}

/// Why this advice, and how the plan was made.
fn about(context: &OutcomeContext) -> Vec<PlanRow> {
    let mut all = evidence::evidence(context);
    if context.plan.is_some() {
        all.push(plan::four_steps(context));
    }
    all
}

/// The plan with what belongs to it; without one, the first advice.
fn plan_room(context: &OutcomeContext) -> El {
    if context.plan.is_none() {
        return fragment()
            .put(plan::stopped(context))
            .put(therapist::waits(context.visit))
            .put(advice::advice(context, Topic::ALL))
            .put(rows(&[goal::goal(context, None)]));
    }
    fragment().put(plan::weeks(context)).put(diary::diary(context.visit))
}

/// The list of rooms: at the end of a page, and beside it where there is room.
pub(super) fn list(context: &OutcomeContext) -> Option<El> {
    let rooms = offered(context);
    if rooms.is_empty() {
        return None;
    }
    let words = context.first();
    let mut list = el("ul.rw-rooms__list")
        .put(context.room.map(|_| el("li").put(one(context, None, words.advice))));
    for room in rooms {
        list = list.put(el("li").put(one(context, Some(room), named(context, room))));
    }
    Some(el("nav.rw-rooms rw-noprint").set(At::AriaLabel, words.rooms).put(list))
}

fn one(context: &OutcomeContext, room: Option<Room>, name: &'static str) -> El {
    let here = context.room == room;
    let id = room.map_or("first", Room::id);
    el(if here { "button.rw-room is-on" } else { "button.rw-room" })
        .set(At::Type, "button")
        .set(At::DataAction, "room")
        .set(At::DataTarget, id)
        .set_if(here, At::AriaCurrent, "page")
        .click(&context.visit.press(Msg::Open(room)))
        .leaf("span", name)
        .put(icon(Icon::Forward))
}

/// What stands at the end of every page: the rooms, and the way back to the beginning.
pub(super) fn end(context: &OutcomeContext) -> El {
    el("div.rw-house__end").put(list(context)).put(layout::restart(context.visit, Look::Link))
}
