//! A quiet line with an info ring: what this tool cannot see, what it is not.

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// The line.
pub fn notice(text: &AttrValue) -> Html {
    html! {
        <p class="rw-note">{ icon(Icon::Info) }<span>{ text.clone() }</span></p>
    }
}
