//! Turns picture data into `<svg>`: icons, signs and drawings. Colours come from the styles, never
//! from here.

use crate::pictures::{Drawing, Icon, Shape, Urgency};
use crate::ui::markup::{At, El, el};

/// One path, and its mirror image where the drawing asks for it. `class` is added to the shape's
/// own.
pub fn shape(shape: &Shape, class: &'static str) -> El {
    let path = || el("path").set(At::D, shape.d);
    let made = if shape.both {
        el("g").put(path()).put(path().set(At::Transform, "matrix(-1 0 0 1 200 0)"))
    } else {
        path()
    };
    made.classes(&[shape.class, class])
}

/// The shapes, one over the other.
fn drawn(drawing: &Drawing, class: &'static str) -> El {
    let mut svg = el("svg")
        .set(At::Class, class)
        .set(At::ViewBox, drawing.view_box)
        .set(At::Focusable, "false");
    for one in drawing.shapes {
        svg = svg.put(shape(one, ""));
    }
    svg
}

/// A drawing that says nothing that the words beside it do not say.
pub fn decorative(drawing: &Drawing, class: &'static str) -> El {
    drawn(drawing, class).set(At::AriaHidden, "true")
}

/// A drawing with a meaning of its own, read aloud as `name`.
pub fn meaningful(drawing: &Drawing, class: &'static str, name: &'static str) -> El {
    drawn(drawing, class).set(At::Role, "img").set(At::AriaLabel, name)
}

/// A small line icon beside words.
pub fn icon(icon: Icon) -> El {
    decorative(icon.drawing(), "rw-i")
}

/// The road sign of an urgency; the word beside it carries the name.
pub fn sign(urgency: Urgency) -> El {
    decorative(urgency.sign(), "rw-sign")
}

/// The small silhouette that stands before a reason.
pub fn mark(urgency: Urgency) -> El {
    decorative(urgency.outline(), "rw-mark")
}

/// The product's mark and name.
pub fn brand(name: &'static str) -> El {
    el("span.rw-brand")
        .put(decorative(&crate::pictures::LOGO, "rw-logo"))
        .put(el("span.rw-brand__name").set(At::Translate, "no").text(name))
}
