//! The result below an emergency: its first page, and the rooms behind it (`PLAN`).

use super::super::layout;
use super::{OutcomeContext, first_page, footer, rooms, verdict};
use crate::PLAN;
use crate::ui::markup::{At, el};
use yew::prelude::*;

pub(super) fn result(context: &OutcomeContext) -> Html {
    let mut house = el("div.rw-house").put(first_page::first_page(context));
    if PLAN {
        house = house.put(rooms::rooms(context)).put(rooms::end(context));
    }
    let inside = el("div.rw-screen")
        .key("result")
        .set(At::DataDisposition, context.outcome.disposition.id())
        .set_if(context.outcome.disposition.leaves_time(), At::DataMore, "")
        .put(footer::paper_head(context))
        .put(verdict::verdict(context))
        .put(house)
        .html();
    let label =
        if context.room.is_some() { context.visit.frame().back } else { context.words.answers };
    layout::outcome(context.visit, Some(layout::back(context.visit, label)), inside)
}
