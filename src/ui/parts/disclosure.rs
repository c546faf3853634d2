//! Words that open on demand: "Why do we ask this?"

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// A question that opens its answer.
#[derive(Clone, PartialEq, Default)]
pub struct Disclosure {
    pub label: AttrValue,
    /// One paragraph each.
    pub text: Vec<AttrValue>,
}

/// A native `details`.
pub fn disclosure(more: &Disclosure) -> Html {
    html! {
        <details class="rw-more">
            <summary>{ icon(Icon::Forward) }<span>{ more.label.clone() }</span></summary>
            <div class="rw-more__text">{ for more.text.iter().map(|text| html! { <p>{ text.clone() }</p> }) }</div>
        </details>
    }
}
