//! The verdict: sign, word, heading, one sentence, the calls where there are any, and the ladder.

use super::call::{Call, calls};
use super::drawing::sign;
use super::question::heading;
use super::urgency_scale::{UrgencyScale, urgency_scale};
use crate::pictures::Urgency;
use crate::ui::markup::el;
use yew::prelude::*;

/// How urgent it is, said before anything else.
#[derive(Clone, PartialEq)]
pub struct Verdict {
    pub urgency: Urgency,
    /// "Bel nu".
    pub word: &'static str,
    /// The `h1`.
    pub title: &'static str,
    /// One or two sentences.
    pub lead: Vec<AttrValue>,
    /// The numbers to call, for `Now` and `Today`.
    pub calls: Vec<Call>,
    /// Left out on the stop screen.
    pub ladder: Option<UrgencyScale>,
    /// Another page stands on the screen, and this one on paper alone.
    pub away: bool,
}

/// The banner over the full width of the widget; its weight falls with the urgency.
pub fn verdict(verdict: &Verdict) -> Html {
    let called = !verdict.calls.is_empty();
    let title =
        if verdict.away { el("h2.rw-h1").text(verdict.title) } else { heading(verdict.title) };
    let inside = el("div.rw-verdict__in")
        .put(sign(verdict.urgency))
        .leaf("p.rw-verdict__word", verdict.word)
        .put(el("div.rw-verdict__say").put(title).made("p.rw-lead", &verdict.lead))
        .put(called.then(|| calls(&verdict.calls)))
        .put(verdict.ladder.as_ref().map(urgency_scale));
    el("div")
        .classes(&[
            "rw-verdict",
            verdict.urgency.class(),
            if called { "rw-verdict--calls" } else { "" },
            if verdict.away { "rw-away" } else { "" },
        ])
        .put(inside)
        .html()
}
