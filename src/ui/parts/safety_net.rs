//! The safety net: when to call at once, and on which days to look again.

use super::drawing::sign;
use super::lists::dots;
use crate::pictures::Urgency;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// "Call at once with one of these".
#[derive(Clone, PartialEq, Default)]
pub struct AtOnce {
    pub title: &'static str,
    pub signs: Vec<&'static str>,
    /// Whom to call and when.
    pub whom: Option<&'static str>,
    /// The heading is an `h2` (it stands on its own) and not an `h3`.
    pub alone: bool,
}

/// The small octagon on calm ground, and a list that a person can check for herself.
pub fn at_once(net: &AtOnce) -> El {
    let head = el("div.rw-atonce__head")
        .put(sign(Urgency::Now))
        .leaf(if net.alone { "h2.rw-h3" } else { "h3.rw-h3" }, net.title);
    el("div.rw-atonce")
        .set(At::DataPart, "at-once")
        .put(head)
        .put(dots(&net.signs))
        .lines("p.rw-small rw-soft", net.whom.as_slice())
}

/// A day to look again.
#[derive(Clone, PartialEq, Default)]
pub struct Day {
    /// `2026-11-27`, for machines.
    pub iso: AttrValue,
    /// "vr", "27", "nov": what the leaf shows.
    pub weekday: &'static str,
    pub number: AttrValue,
    pub month: &'static str,
    /// "vrijdag 27 november": what is read aloud.
    pub name: AttrValue,
    pub title: &'static str,
    pub text: Option<AttrValue>,
}

/// Leaves of a calendar on one line.
pub fn days(days: &[Day]) -> El {
    let mut list = el("ol.rw-days");
    for one in days {
        list = list.put(day(one));
    }
    list
}

fn day(day: &Day) -> El {
    let hidden = |kind: &'static str| el(kind).set(At::AriaHidden, "true");
    let leaf = el("time.rw-leaf")
        .set(At::DateTime, &day.iso)
        .leaf("span.rw-vh", &day.name)
        .put(hidden("span.rw-leaf__top").text(day.weekday))
        .put(hidden("b.rw-leaf__number").text(&day.number))
        .put(hidden("span").text(day.month));
    el("li")
        .put(leaf)
        .put(el("div").leaf("p.rw-days__title", day.title).made("p", day.text.as_slice()))
}
