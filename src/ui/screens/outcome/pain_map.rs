//! Where it hurts: all places that were marked, as a list and on a body.

use super::super::pain_map::marked;
use super::OutcomeContext;
use super::selection::names;
use crate::ui::markup::{At, el};
use crate::ui::parts::lists::dots;
use crate::ui::parts::plan::PlanRow;
use crate::words::learn::learn;
use crate::words::paper::Extra;

pub(super) fn pain_map(context: &OutcomeContext) -> Option<PlanRow> {
    let words = learn(context.lang(), context.voice());
    let (places, drawing) = marked(context.visit, &context.outcome.facts)?;
    let inside = el("div.rw-mapped")
        .set(At::DataPart, "map")
        .put(dots(&places))
        .put(drawing)
        .leaf("p.rw-small rw-soft", words.map_sides);
    Some(PlanRow {
        title: words.map,
        sub: names(&places),
        open: false,
        on_paper: context.on_paper(Extra::Explanation),
        on: None,
        inside: inside.html(),
    })
}
