//! The rooms behind the first page: which there are for whom, the list of them, and what stands in
//! each.
//!
//! All of them are in the document, and the styles hide from the screen what is not looked at: so
//! what was opened stays open, and paper has everything.

use super::super::layout;
use super::{
    Told, advice, clinic, clinician_summary, evidence, explanation, footer, goal, guidance, plan,
    reasons, referral,
};
use crate::PLAN;
use crate::clinical::advice::Topic;
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::disposition::Disposition;
use crate::clinical::referral::routes;
use crate::clinical::safety_net::Part;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::model::Shown;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::Look;
use crate::ui::parts::drawing::icon;
use crate::ui::parts::lists::Level;
use crate::ui::parts::plan::{Stretch, plan as rows};
use crate::ui::parts::question::heading;
use crate::words::rooms::{Room, room as words};
use yew::prelude::*;

/// The rooms of this outcome. Who has to call today has nothing to read but how to keep this, and
/// why.
fn offered(told: &Told) -> Vec<Room> {
    let time = told.outcome.disposition.leaves_time();
    let mut rooms = if PLAN { Room::ALL.to_vec() } else { Vec::new() };
    rooms.retain(|room| match room {
        Room::Plan | Room::Understand => time,
        Room::Helpers => time && has_helpers(told),
        Room::Keep | Room::About => true,
    });
    rooms
}

/// Nobody is led into an empty room.
fn has_helpers(told: &Told) -> bool {
    let clinic =
        told.visit.model.config.clinic.is_some() && placement(told.outcome) == Placement::Last;
    clinic || !routes(told.outcome).is_empty() || advice::nsaid_row(told).is_some()
}

/// The room that is looked at.
pub(super) fn here(told: &Told) -> Option<Room> {
    match told.visit.model.shown() {
        Shown::Room(room) => Some(room).filter(|room| offered(told).contains(room)),
        Shown::Welcome | Shown::Page(_) | Shown::Check | Shown::Outcome | Shown::Player => None,
    }
}

/// How a room is called: without a plan, its room has the first advice.
fn named(told: &Told, room: Room) -> &'static str {
    if room == Room::Plan && told.plan.is_none() {
        told.words.advice
    } else {
        words(told.lang(), told.voice(), room)
    }
}

/// All rooms, one after another.
pub(super) fn rooms(told: &Told) -> Vec<Html> {
    let mut all = Vec::new();
    for room in offered(told) {
        let here = told.room == Some(room);
        let kind = if here { "section.rw-page" } else { "section.rw-page rw-away" };
        let head = here.then(|| el("div.rw-page__head rw-noprint").put(heading(named(told, room))));
        all.push(
            el(kind)
                .key(room.id())
                .set(At::DataRoom, room.id())
                .put(head)
                .put(inside(told, room))
                .html(),
        );
    }
    all
}

fn inside(told: &Told, room: Room) -> El {
    match room {
        Room::Plan => plan_room(told),
        Room::Understand => fragment().put(explanation::understand(told)),
        Room::Helpers => fragment()
            .put(referral::routing(told))
            .put(advice::nsaid_row(told).map(|row| rows(&[row])))
            .put(
                guidance::part(told, Part::Expect, Level::Small)
                    .filter(|_| told.outcome.disposition != Disposition::SelfCare),
            )
            .put(clinic::clinic(told, Placement::Last)),
        Room::Keep => fragment().put(footer::save(told)).put(clinician_summary::note(told)),
        Room::About => {
            fragment().put(rows(&about(told))).put(reasons::unknown(told)).put(footer::rules(told))
        }
    }
}

/// Why this advice, and how the plan was made.
fn about(told: &Told) -> Vec<Stretch> {
    let mut all = evidence::grounds(told);
    if told.plan.is_some() {
        all.push(plan::four_steps(told));
    }
    all
}

/// The plan with what belongs to it; without one, the first advice.
fn plan_room(told: &Told) -> El {
    if told.plan.is_none() {
        return fragment()
            .put(advice::advice(told, Topic::ALL))
            .put(rows(&[goal::goal(told, None)]));
    }
    fragment().put(plan::weeks(told))
}

/// The list of rooms: at the end of a page, and beside it where there is room.
pub(super) fn list(told: &Told) -> Option<El> {
    let rooms = offered(told);
    if rooms.is_empty() {
        return None;
    }
    let words = told.first();
    let mut list =
        el("ul.rw-rooms__list").put(told.room.map(|_| el("li").put(one(told, None, words.advice))));
    for room in rooms {
        list = list.put(el("li").put(one(told, Some(room), named(told, room))));
    }
    Some(el("nav.rw-rooms rw-noprint").set(At::AriaLabel, words.rooms).put(list))
}

fn one(told: &Told, room: Option<Room>, name: &'static str) -> El {
    let here = told.room == room;
    let id = room.map_or("first", Room::id);
    el(if here { "button.rw-room is-on" } else { "button.rw-room" })
        .set(At::Type, "button")
        .set(At::DataAction, "room")
        .set(At::DataTarget, id)
        .set_if(here, At::AriaCurrent, "page")
        .click(&told.visit.press(Msg::Open(room)))
        .leaf("span", name)
        .put(icon(Icon::Forward))
}

/// What stands at the end of every page: the rooms, and the way back to the beginning.
pub(super) fn end(told: &Told) -> El {
    el("div.rw-house__end").put(list(told)).put(layout::anew(told.visit, Look::Link))
}
