//! Says once, to a screen reader, that a new step has come.

use yew::prelude::*;

/// A polite live region. Keep it in one place of the tree (never keyed by step) and change only its text,
/// or nothing is announced. Leave the text empty on the first render.
pub fn announce(text: &AttrValue) -> Html {
    html! {
        <p class="rw-vh" role="status" aria-live="polite" data-announce="">
            <span>{ text.clone() }</span>
        </p>
    }
}
