//! The first screen: what this is, whom to call when it cannot wait, and then the button.

use super::actions::{Action, Look, button};
use super::drawing::{brand, decorative, icon, sign};
use super::lists::dots;
use super::question::heading;
use crate::pictures::{HERO, Icon, Urgency};
use crate::ui::markup::{At, El, el};

/// The words of the first screen.
#[derive(Default)]
pub struct Welcome {
    pub brand: &'static str,
    pub title: &'static str,
    pub lead: &'static str,
    /// `data-action="start"`.
    pub start: Action,
    /// `data-action="open_code"`.
    pub have_code: Action,
    /// A question, and the number to call if the answer is yes.
    pub danger: &'static str,
    pub danger_signs: &'static [&'static str],
    pub danger_call: &'static str,
    /// `tel:112`.
    pub danger_href: &'static str,
    /// About what is kept on this device; nothing in the check alone.
    pub kept: Option<El>,
    pub facts: Vec<(Icon, &'static str)>,
    /// In small letters, one paragraph each: no diagnosis, not reviewed yet.
    pub small: Vec<&'static str>,
}

/// Text beside (or under) the night panel with the lit back.
pub fn welcome(words: Welcome) -> El {
    let mut facts = el("ul.rw-facts");
    for (sign, fact) in &words.facts {
        facts = facts.put(el("li").put(icon(*sign)).leaf("span", *fact));
    }
    let text = el("div.rw-hello__txt")
        .put(
            el("div.rw-hello__head")
                .put(heading(words.title).set(At::Part, "heading"))
                .leaf("p.rw-lead", words.lead),
        )
        .put(danger(&words))
        .put(el("div.rw-acts").put(button(Look::Main, &words.start)))
        .put(el("div.rw-acts").put(button(Look::Link, &words.have_code)))
        .put(words.kept)
        .put(facts)
        .lines("p.rw-small rw-soft", &words.small);
    el("div.rw-hello")
        .put(el("div.rw-hello__pic").put(decorative(&HERO, "rw-fig")))
        .put(el("div.rw-hello__brand").put(brand(words.brand)))
        .put(text)
}

/// Whom to call when it cannot wait.
pub fn danger(words: &Welcome) -> El {
    let call = el("a.rw-danger__call")
        .set(At::Href, words.danger_href)
        .set(At::DataAction, "call")
        .set(At::DataContact, "112")
        .text(words.danger_call);
    el("div.rw-danger")
        .put(sign(Urgency::Now))
        .put(el("div").leaf("p", words.danger).put(call))
        .put(dots(words.danger_signs))
}
