//! The result below an emergency: its first page, and the rooms behind it (`PLAN`).

use super::super::layout;
use super::{Told, first_page, footer, rooms, verdict};
use crate::PLAN;
use crate::ui::markup::{At, el};
use yew::prelude::*;

pub(super) fn result(told: &Told) -> Html {
    let mut house = el("div.rw-house").put(first_page::first(told));
    if PLAN {
        house = house.put(rooms::rooms(told)).put(rooms::end(told));
    }
    let inside = el("div.rw-screen")
        .key("result")
        .set(At::DataDisposition, told.outcome.disposition.id())
        .set_if(told.outcome.disposition.leaves_time(), At::DataMore, "")
        .put(footer::paper_head(told))
        .put(verdict::verdict(told))
        .put(house)
        .html();
    let label = if told.room.is_some() { told.visit.frame().back } else { told.words.answers };
    layout::outcome(told.visit, Some(layout::back(told.visit, label)), inside)
}
