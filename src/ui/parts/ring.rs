//! A ring that fills, with a number in it. The number says it all: the ring is for the eye, and
//! silent.

use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// How far, and what is counted.
#[derive(Clone, PartialEq, Default)]
pub struct Ring {
    /// What it counts, read aloud by who goes there; it never speaks up by itself.
    pub label: &'static str,
    /// In hundredths.
    pub share: u32,
    pub number: AttrValue,
    /// Under the number: "van 8", "seconden".
    pub unit: AttrValue,
}

/// A circle of circumference 100.
const CIRCLE: &str = "M18 2.085a15.915 15.915 0 1 1 0 31.83a15.915 15.915 0 1 1 0-31.83";

pub fn ring(ring: &Ring) -> El {
    let drawing = el("svg.rw-ring__svg")
        .set(At::ViewBox, "0 0 36 36")
        .set(At::Focusable, "false")
        .set(At::AriaHidden, "true")
        .put(el("path.rw-ring__way").set(At::D, CIRCLE))
        .put(
            el("path.rw-ring__done")
                .set(At::D, CIRCLE)
                .set(At::Dashes, [&ring.share.to_string(), " 100"].concat()),
        );
    // Keyed by its text: a page translator may have put another node in the place of the one
    // before.
    let text = el("span.rw-ring__text")
        .put(el("b.rw-ring__number").key(&ring.number).set(At::Translate, "no").text(&ring.number))
        .put(el("span.rw-ring__unit").key(&["unit ", &ring.unit].concat()).text(&ring.unit));
    el("div.rw-ring")
        .set(At::Role, "timer")
        .set(At::AriaLive, "off")
        .set(At::AriaLabel, ring.label)
        .put(drawing)
        .put(text)
}
