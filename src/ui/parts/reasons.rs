//! Why this advice: one line a rule, each with the silhouette of the verdict. A tick would say "good".

use super::drawing::mark;
use super::notice::notice;
use crate::pictures::Urgency;
use yew::prelude::*;

/// One reason.
#[derive(Clone, PartialEq, Default)]
pub struct Reason {
    /// The rule's id: `data-rule`.
    pub rule: AttrValue,
    /// What the visitor said.
    pub fact: AttrValue,
    /// What that means, if there is something to add.
    pub meaning: Option<AttrValue>,
}

/// The reasons, worst first, and what the tool cannot see.
#[derive(Clone, PartialEq)]
pub struct Reasons {
    pub urgency: Urgency,
    pub reasons: Vec<Reason>,
    /// The last line, with an info ring.
    pub limit: Option<AttrValue>,
}

/// The list.
pub fn reasons(why: &Reasons) -> Html {
    html! {
        <div class={classes!("rw-why", why.urgency.class())}>
            <ul class="rw-why__list">{ for why.reasons.iter().map(|reason| one(why.urgency, reason)) }</ul>
            { for why.limit.iter().map(notice) }
        </div>
    }
}

fn one(urgency: Urgency, reason: &Reason) -> Html {
    html! {
        <li data-rule={reason.rule.clone()}>
            { mark(urgency) }
            <div>
                <p class="rw-why__fact">{ reason.fact.clone() }</p>
                { for reason.meaning.iter().map(|meaning| html! { <p>{ meaning.clone() }</p> }) }
            </div>
        </li>
    }
}
