//! The plan: the route goes on as days, each of which opens.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// Whether paper shows a row. There it is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnPaper {
    #[default]
    Yes,
    No,
}

/// One stretch of the plan.
#[derive(Clone, PartialEq, Default)]
pub struct PlanRow {
    /// When, or what about.
    pub title: &'static str,
    /// What, in a few words.
    pub sub: Option<AttrValue>,
    /// Open from the start.
    pub open: bool,
    pub on_paper: OnPaper,
    /// Told when it is pressed: what is inside may be made only then.
    pub on: Option<Callback<()>>,
    pub inside: Html,
}

/// The stretches on one line.
pub fn plan(stretches: &[PlanRow]) -> El {
    let mut plan = el("div.rw-plan");
    for stretch in stretches {
        plan = plan.put(one(stretch));
    }
    plan
}

fn one(stretch: &PlanRow) -> El {
    let head = el("span.rw-plan__head")
        .leaf("b.rw-plan__title", stretch.title)
        .made("span.rw-plan__sub", stretch.sub.as_slice());
    let kind = match stretch.on_paper {
        OnPaper::Yes => "details.rw-plan__stretch",
        OnPaper::No => "details.rw-plan__stretch rw-plan__stretch--off-paper",
    };
    let summary = match &stretch.on {
        Some(on) => el("summary").click(on),
        None => el("summary"),
    };
    el(kind)
        .set_if(stretch.open, At::Open, "open")
        .set(At::DataPlan, "")
        .put(summary.put(head).put(icon(Icon::Down)))
        .put(el("div.rw-plan__in").put(stretch.inside.clone()))
}
