//! Words that open on demand: "Why do we ask this?"

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{El, el};

/// A question that opens its answer.
#[derive(Clone, PartialEq, Default)]
pub struct Disclosure {
    pub label: &'static str,
    /// One paragraph each.
    pub text: Vec<&'static str>,
}

/// A native `details`.
pub fn disclosure(more: &Disclosure) -> El {
    opens(more.label, el("div.rw-more__text").lines("p", &more.text))
}

/// The same over anything.
pub fn opens(label: &'static str, inside: El) -> El {
    el("details.rw-more")
        .put(el("summary").put(icon(Icon::Forward)).leaf("span", label))
        .put(inside)
}
