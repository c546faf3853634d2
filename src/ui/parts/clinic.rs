//! The clinic speaks: its name, how to make an appointment, and why the visitor sees this one.

use super::actions::{Look, Out, out, row};
use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// The card of the clinic whose page this is.
#[derive(Clone, PartialEq, Default)]
pub struct Clinic {
    pub title: &'static str,
    pub name: AttrValue,
    /// What it offers of what suits, where it says so.
    pub offered: Option<AttrValue>,
    /// The first is filled, unless the card is quiet; the others are outlined.
    pub ways: Vec<Out>,
    /// Help is possible here, not what this screen is about.
    pub quiet: bool,
    /// Why this clinic is shown, and that another may be chosen.
    pub why: AttrValue,
}

/// The card. Never on an emergency or a same-day result.
pub fn clinic(card: &Clinic) -> El {
    let name =
        el("div").leaf("p.rw-clinic__name", &card.name).made("p.rw-soft", card.offered.as_slice());
    let mut ways = row();
    for (place, way) in card.ways.iter().enumerate() {
        ways = ways.put(out(if place == 0 && !card.quiet { Look::Main } else { Look::Quiet }, way));
    }
    el("section.rw-clinic")
        .set(At::Part, "card")
        .set(At::DataPart, "clinic")
        .leaf("h2.rw-h2", card.title)
        .put(
            el("div.rw-clinic__who")
                .put(el("span.rw-clinic__mark").put(icon(Icon::Person)))
                .put(name),
        )
        .put(ways)
        .leaf("p.rw-small rw-soft", &card.why)
}
