//! Turns picture data into `<svg>`: icons, signs and drawings. Colours come from the styles, never from here.

use crate::pictures::{Drawing, Icon, Shape, Urgency};
use yew::prelude::*;

/// One path, and its mirror image where the drawing asks for it. `class` is added to the shape's own.
pub fn shape(shape: &Shape, class: &'static str) -> Html {
    let classes = classes!((!shape.class.is_empty()).then_some(shape.class), (!class.is_empty()).then_some(class));
    if shape.both {
        html! {
            <g class={classes}>
                <path d={shape.d} />
                <path d={shape.d} transform="matrix(-1 0 0 1 200 0)" />
            </g>
        }
    } else {
        html! { <path class={classes} d={shape.d} /> }
    }
}

/// A drawing that says nothing that the words beside it do not say.
pub fn decorative(drawing: &Drawing, class: &'static str) -> Html {
    html! {
        <svg class={class} viewBox={drawing.view_box} aria-hidden="true" focusable="false">
            { for drawing.shapes.iter().map(|one| shape(one, "")) }
        </svg>
    }
}

/// A drawing with a meaning of its own, read aloud as `name`.
pub fn meaningful(drawing: &Drawing, class: &'static str, name: AttrValue) -> Html {
    html! {
        <svg class={class} viewBox={drawing.view_box} role="img" aria-label={name} focusable="false">
            { for drawing.shapes.iter().map(|one| shape(one, "")) }
        </svg>
    }
}

/// A small line icon beside words.
pub fn icon(icon: Icon) -> Html {
    decorative(icon.drawing(), "rw-i")
}

/// The road sign of an urgency; the word beside it carries the name.
pub fn sign(urgency: Urgency) -> Html {
    decorative(urgency.sign(), "rw-sign")
}

/// The small silhouette that stands before a reason.
pub fn mark(urgency: Urgency) -> Html {
    decorative(urgency.outline(), "rw-mark")
}

/// The product's mark and name.
pub fn brand(name: &AttrValue) -> Html {
    html! {
        <span class="rw-brand">
            { decorative(&crate::pictures::LOGO, "rw-logo") }
            <span class="rw-brand__name" translate="no">{ name }</span>
        </span>
    }
}
