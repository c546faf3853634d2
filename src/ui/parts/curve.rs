//! The drawn course of the pain: line, band, the person's own place, and a key. Words are HTML, so
//! that they never scale.

use super::drawing::decorative;
use crate::pictures::outlook::{Course, KEYS, VIEW_BOX};
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// A moment on the time axis.
#[derive(Clone, PartialEq, Default)]
pub struct Moment {
    pub when: AttrValue,
    /// The mean there, where it was measured.
    pub value: Option<AttrValue>,
}

/// The drawing with its words.
pub struct Curve {
    pub course: Course,
    /// Read aloud for the drawing.
    pub alt: &'static str,
    /// Over the drawing, and under the moments.
    pub axis_pain: &'static str,
    pub axis_time: &'static str,
    /// Four, the first at the left end and the last at the right.
    pub moments: Vec<Moment>,
    /// Beside the line, the band and the pin.
    pub key: [AttrValue; 3],
    pub caption: Vec<&'static str>,
}

/// A figure. The moments are in what is read aloud for the drawing, and so are not read twice.
pub fn curve(curve: &Curve) -> El {
    let course = &curve.course;
    let path = |kind: &'static str, d: &str| el(kind).set(At::D, d.to_owned());
    let drawing = el("svg.rw-fig")
        .set(At::ViewBox, VIEW_BOX)
        .set(At::Focusable, "false")
        .set(At::Role, "img")
        .set(At::AriaLabel, curve.alt)
        .put(path("path.rw-curve__band", &course.band))
        .put(path("path.rw-curve__grid", &course.grid))
        .put(path("path.rw-curve__here", &course.here))
        .put(path("path.rw-curve__mean", &course.mean))
        .put(path("path.rw-curve__dots", &course.dots))
        .put(path("path.rw-curve__pin", &course.pin));
    let mut moments = el("div.rw-curve__moments").set(At::AriaHidden, "true");
    for moment in &curve.moments {
        moments =
            moments.put(el("p").leaf("span", &moment.when).made("b", moment.value.as_slice()));
    }
    let mut key = el("ul.rw-curve__key");
    for (sign, words) in KEYS.iter().zip(&curve.key) {
        key = key.put(el("li").put(decorative(sign, "rw-curve__sign")).leaf("span", words));
    }
    el("figure.rw-curve")
        .put(el("p.rw-small rw-soft").text(curve.axis_pain))
        .put(drawing)
        .put(moments)
        .leaf("p.rw-curve__time rw-small rw-soft", curve.axis_time)
        .put(key)
        .put(el("figcaption.rw-small rw-soft").lines("p", &curve.caption))
}
