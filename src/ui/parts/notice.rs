//! A quiet line with an info ring: what this tool cannot see, what it is not.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{El, el};

/// The line.
pub fn notice(text: &'static str) -> El {
    el("p.rw-note").put(icon(Icon::Info)).leaf("span", text)
}
