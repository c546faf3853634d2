//! What explains the outcome and goes on from it, a row each: what speaks in favour, where it hurts, what it may fit, what to expect, what a
//! back is, what plays a part, who can help, a goal of one's own, and why this advice. Only where nothing is more urgent than reading.

use super::plan::goal_first;
use super::{Told, factors, goal, grounds, learn, map, outlook, patterns, routing, why};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::plan::plan;
use crate::words::plan::plan as plan_words;
use yew::prelude::*;

/// All rows that say something here; none where a doctor is needed today.
pub(super) fn explained(told: &Told) -> Option<El> {
    if !told.outcome.disposition.leaves_time() {
        return None;
    }
    let mut rows = Vec::new();
    rows.extend(why::favour(told));
    rows.extend(map::map(told));
    rows.extend(patterns::patterns(told));
    rows.extend(outlook::outlook(told));
    rows.extend(learn::learn(told));
    // With a plan they stand there, for each has a step to take.
    if told.plan.is_none() {
        rows.extend(factors::factors(told));
    }
    rows.extend(routing::routing(told));
    if !goal_first(told) {
        rows.push(goal::goal(told, None));
    }
    rows.push(grounds::grounds(told));
    let planned = told.plan.as_ref().is_some_and(|plan| !plan.factors.is_empty());
    let pointer = planned.then(|| plan_words(told.lang(), told.voice()).factors_where);
    let inside = section(Level::Section, told.insight().explained).lines("p.rw-p", pointer.as_slice()).put(plan(&rows));
    Some(el("div").set(At::DataPart, "explained").put(inside))
}

/// Names on one line, for the head of a row that is still closed.
pub(super) fn names(all: &[&'static str]) -> Option<AttrValue> {
    (!all.is_empty()).then(|| all.join(" · ").into())
}
