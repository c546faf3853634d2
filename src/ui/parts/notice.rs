//! A quiet line with an info ring: what this tool cannot see, what it is not.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::el;
use yew::prelude::*;

/// The line.
pub fn notice(text: &'static str) -> Html {
    el("p.rw-note").put(icon(Icon::Info)).leaf("span", text).html()
}
