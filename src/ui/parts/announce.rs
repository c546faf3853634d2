//! Says once, to a screen reader, that a new step has come.

use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// A polite live region. Keep it in one place of the tree (never keyed by step) and change only its
/// text, or nothing is announced. Leave the text empty on the first render. The inner span is keyed
/// by its text: a page translator may have put another node in the place of the old one, and only a
/// new span is sure to be heard.
pub fn announce(text: &AttrValue) -> El {
    el("p.rw-vh")
        .set(At::Role, "status")
        .set(At::AriaLive, "polite")
        .set(At::DataAnnounce, "")
        .put(el("span").key(text).text(text))
}
