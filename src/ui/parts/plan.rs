//! The plan: the route goes on as days, each of which opens.

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// One stretch of the plan.
#[derive(Clone, PartialEq, Default)]
pub struct Stretch {
    /// When, or what about.
    pub title: AttrValue,
    /// What, in a few words.
    pub sub: Option<AttrValue>,
    /// Open from the start. All open for print.
    pub open: bool,
    pub inside: Html,
}

/// The stretches on one line.
pub fn plan(stretches: &[Stretch]) -> Html {
    html! {
        <div class="rw-plan">{ for stretches.iter().map(one) }</div>
    }
}

fn one(stretch: &Stretch) -> Html {
    html! {
        <details class="rw-plan__stretch" open={stretch.open} data-plan="">
            <summary>
                <span class="rw-plan__head">
                    <b class="rw-plan__title">{ stretch.title.clone() }</b>
                    { for stretch.sub.iter().map(|sub| html! { <span class="rw-plan__sub">{ sub.clone() }</span> }) }
                </span>
                { icon(Icon::Down) }
            </summary>
            <div class="rw-plan__in">{ stretch.inside.clone() }</div>
        </details>
    }
}
