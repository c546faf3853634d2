//! The plan: the route goes on as days, each of which opens.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One stretch of the plan.
#[derive(Clone, PartialEq, Default)]
pub struct Stretch {
    /// When, or what about.
    pub title: &'static str,
    /// What, in a few words.
    pub sub: Option<AttrValue>,
    /// Open from the start. All open for print.
    pub open: bool,
    pub inside: Html,
}

/// The stretches on one line.
pub fn plan(stretches: &[Stretch]) -> El {
    let mut plan = el("div.rw-plan");
    for stretch in stretches {
        plan = plan.put(one(stretch));
    }
    plan
}

fn one(stretch: &Stretch) -> El {
    let head = el("span.rw-plan__head").leaf("b.rw-plan__title", stretch.title).made("span.rw-plan__sub", stretch.sub.as_slice());
    el("details.rw-plan__stretch")
        .set_if(stretch.open, At::Open, "open")
        .set(At::DataPlan, "")
        .put(el("summary").put(head).put(icon(Icon::Down)))
        .put(el("div.rw-plan__in").put(stretch.inside.clone()))
}
