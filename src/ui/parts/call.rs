//! Telephone numbers as large buttons, and the sentence to read aloud when someone answers.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One number to call.
#[derive(Clone, PartialEq, Default)]
pub struct Call {
    /// The number, or "Uw huisarts" where it is not known. Shown large.
    pub number: AttrValue,
    /// `tel:…`. Without one this is shown as words, not as a link.
    pub href: Option<AttrValue>,
    /// Who answers.
    pub who: &'static str,
    /// When to use this one, if there is something to say.
    pub when: Option<&'static str>,
    /// The contact's id, for `data-contact`.
    pub contact: &'static str,
}

/// All numbers, the one to call first on top and filled, the others outlined.
/// Inside a verdict it takes the banner's colours; elsewhere it stands on the page.
pub fn calls(calls: &[Call]) -> El {
    let mut list = el("ul.rw-calls");
    for (place, call) in calls.iter().enumerate() {
        // What names the number of the ambulance stands beside a link and not in it.
        let beside = call.href.as_ref().and(call.when).filter(|when| when.contains("112"));
        list = list.put(
            el("li")
                .put(one(call, place == 0, beside.is_some()))
                .lines("p.rw-call__beside", beside.as_slice()),
        );
    }
    list
}

fn one(call: &Call, first: bool, beside: bool) -> El {
    let other = if first { "" } else { "rw-call--other" };
    // Without a number there is nothing to press, and so nothing that looks like it.
    let (outer, other) = match &call.href {
        Some(href) => (el("a").set(At::Href, href).set(At::DataAction, "call"), other),
        None => (el("div"), "rw-call--said"),
    };
    let text = el("span.rw-call__text")
        .leaf("b.rw-call__number", &call.number)
        .leaf("span.rw-call__who", call.who)
        .lines("span.rw-call__who", if beside { &[] } else { call.when.as_slice() });
    outer
        .classes(&["rw-call", other])
        .set(At::DataContact, call.contact)
        .put(icon(Icon::Phone))
        .put(text)
}

/// What to say on the phone.
#[derive(Clone, PartialEq, Default)]
pub struct ReadAloud {
    pub title: &'static str,
    /// One sentence each.
    pub lines: Vec<AttrValue>,
}

/// A card with the words to read aloud.
pub fn read_aloud(card: &ReadAloud) -> El {
    el("section.rw-say")
        .put(el("h2.rw-say__head rw-h3").put(icon(Icon::Speech)).leaf("span", card.title))
        .put(el("blockquote").made("p", &card.lines))
}
