//! A scale of the five urgencies on one line; the visitor's own is filled and bold.

use super::drawing::decorative;
use crate::pictures::Urgency;
use crate::ui::markup::{At, El, el};

/// The ladder under a verdict.
#[derive(Clone, PartialEq)]
pub struct UrgencyScale {
    /// What it is about, and which step is the visitor's own: "Hoe snel? Uw advies: vandaag."
    pub label: &'static str,
    /// Five short words, highest first.
    pub words: [&'static str; 5],
    pub here: Urgency,
}

/// An ordered list; the current step is marked for every reader.
pub fn urgency_scale(ladder: &UrgencyScale) -> El {
    let mut steps = el("ol.rw-ladder").set(At::AriaLabel, ladder.label);
    for (urgency, word) in Urgency::ALL.iter().zip(&ladder.words) {
        let here = *urgency == ladder.here;
        let step = el(if here { "li.rw-ladder__step is-on" } else { "li.rw-ladder__step" })
            .set_if(here, At::AriaCurrent, "step")
            .put(decorative(urgency.outline(), "rw-ladder__sign"))
            .leaf("span", *word);
        steps = steps.put(step);
    }
    steps
}
