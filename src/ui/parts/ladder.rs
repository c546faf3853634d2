//! The five urgencies on one line, the visitor's own filled and bold.

use super::drawing::decorative;
use crate::pictures::Urgency;
use yew::prelude::*;

/// The ladder under a verdict.
#[derive(Clone, PartialEq)]
pub struct Ladder {
    /// What the line says: "Hoe snel?"
    pub label: AttrValue,
    /// Five short words, highest first.
    pub words: [AttrValue; 5],
    pub here: Urgency,
}

/// An ordered list; the current step is marked for every reader.
pub fn ladder(ladder: &Ladder) -> Html {
    html! {
        <ol class="rw-ladder" aria-label={ladder.label.clone()}>
            { for Urgency::ALL.into_iter().zip(&ladder.words).map(|(urgency, word)| {
                let here = urgency == ladder.here;
                html! {
                    <li class={classes!("rw-ladder__step", here.then_some("is-on"))} aria-current={here.then_some("step")}>
                        { decorative(urgency.outline(), "rw-ladder__sign") }
                        <span>{ word.clone() }</span>
                    </li>
                }
            }) }
        </ol>
    }
}
