//! The verdict: sign, word, heading, one sentence, the calls where there are any, and the ladder.

use super::call::{Call, calls};
use super::drawing::sign;
use super::ladder::{Ladder, ladder};
use super::question::heading;
use crate::pictures::Urgency;
use yew::prelude::*;

/// How urgent it is, said before anything else.
#[derive(Clone, PartialEq)]
pub struct Verdict {
    pub urgency: Urgency,
    /// "Bel nu".
    pub word: AttrValue,
    /// The `h1`.
    pub title: AttrValue,
    /// One or two sentences.
    pub lead: Vec<AttrValue>,
    /// The numbers to call, for `Now` and `Today`.
    pub calls: Vec<Call>,
    /// Left out on the stop screen.
    pub ladder: Option<Ladder>,
    /// `data-disposition`, if this is the element to carry it.
    pub disposition: Option<AttrValue>,
}

/// The banner over the full width of the widget; its weight falls with the urgency.
pub fn verdict(verdict: &Verdict) -> Html {
    let with_calls = (!verdict.calls.is_empty()).then_some("rw-verdict--calls");
    html! {
        <div class={classes!("rw-verdict", verdict.urgency.class(), with_calls)} data-disposition={verdict.disposition.clone()}>
            <div class="rw-verdict__in">
                { sign(verdict.urgency) }
                <p class="rw-verdict__word">{ verdict.word.clone() }</p>
                <div class="rw-verdict__say">
                    { heading(&verdict.title) }
                    { for verdict.lead.iter().map(|line| html! { <p class="rw-lead">{ line.clone() }</p> }) }
                </div>
                { for (!verdict.calls.is_empty()).then(|| calls(&verdict.calls)) }
                { for verdict.ladder.iter().map(ladder) }
            </div>
        </div>
    }
}
