//! Why this advice: one line a rule, each with the silhouette of the verdict. A tick would say
//! "good".

use super::drawing::mark;
use super::notice::notice;
use crate::pictures::Urgency;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One reason.
#[derive(Clone, PartialEq, Default)]
pub struct Reason {
    /// The rule's id: `data-rule`.
    pub rule: &'static str,
    /// What the visitor said.
    pub fact: AttrValue,
    /// What that means, if there is something to add.
    pub meaning: Option<&'static str>,
}

/// The reasons, worst first, and what the tool cannot see.
#[derive(Clone, PartialEq)]
pub struct Reasons {
    pub urgency: Urgency,
    pub reasons: Vec<Reason>,
    /// The last line, with an info ring.
    pub limit: Option<&'static str>,
}

/// The list.
pub fn reasons(why: &Reasons) -> Html {
    let mut list = el("ul.rw-why__list");
    for reason in &why.reasons {
        list = list.put(one(why.urgency, reason));
    }
    el("div").classes(&["rw-why", why.urgency.class()]).put(list).put(why.limit.map(notice)).html()
}

fn one(urgency: Urgency, reason: &Reason) -> El {
    let text = el("div").leaf("p.rw-why__fact", &reason.fact).lines("p", reason.meaning.as_slice());
    el("li").set(At::DataRule, reason.rule).put(mark(urgency)).put(text)
}
