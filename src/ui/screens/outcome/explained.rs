//! What explains the outcome and goes on from it, a row each: where it hurts, what it may fit, what to expect, what a
//! back is, what plays a part, who can help, a goal of one's own, and why this advice. Only where nothing is more urgent than reading.

use super::{Told, factors, goal, grounds, learn, map, outlook, patterns, routing};
use crate::clinical::disposition::Disposition;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::plan::plan;
use yew::prelude::*;

/// All rows that say something here; none where a doctor is needed today.
pub(super) fn explained(told: &Told) -> Option<El> {
    if told.outcome.disposition >= Disposition::GpToday {
        return None;
    }
    let mut rows = Vec::new();
    rows.extend(map::map(told));
    rows.extend(patterns::patterns(told));
    rows.extend(outlook::outlook(told));
    rows.extend(learn::learn(told));
    rows.extend(factors::factors(told));
    rows.extend(routing::routing(told));
    rows.push(goal::goal(told));
    rows.push(grounds::grounds(told));
    Some(el("div").set(At::DataPart, "explained").put(section(Level::Section, told.insight().explained).put(plan(&rows))))
}

/// Names on one line, for the head of a row that is still closed.
pub(super) fn names(all: &[&'static str]) -> Option<AttrValue> {
    (!all.is_empty()).then(|| all.join(" · ").into())
}
