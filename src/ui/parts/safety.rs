//! The safety net: when to call at once, and on which days to look again.

use super::drawing::sign;
use super::lists::dots;
use crate::pictures::Urgency;
use yew::prelude::*;

/// "Call at once with one of these".
#[derive(Clone, PartialEq, Default)]
pub struct AtOnce {
    pub title: AttrValue,
    pub signs: Vec<AttrValue>,
    /// Whom to call and when.
    pub whom: Vec<AttrValue>,
    /// The heading is an `h2` (it stands on its own) and not an `h3`.
    pub alone: bool,
}

/// The small octagon on calm ground, and a list that a person can check for herself.
pub fn at_once(net: &AtOnce) -> Html {
    html! {
        <div class="rw-atonce" data-part="at-once">
            <div class="rw-atonce__head">
                { sign(Urgency::Now) }
                { if net.alone {
                    html! { <h2 class="rw-h3">{ net.title.clone() }</h2> }
                } else {
                    html! { <h3 class="rw-h3">{ net.title.clone() }</h3> }
                } }
            </div>
            { dots(&net.signs) }
            { for net.whom.iter().map(|line| html! { <p class="rw-small rw-soft">{ line.clone() }</p> }) }
        </div>
    }
}

/// A day to look again.
#[derive(Clone, PartialEq, Default)]
pub struct Day {
    /// `2026-11-27`, for machines.
    pub iso: AttrValue,
    /// "vr", "27", "nov": what the leaf shows.
    pub weekday: AttrValue,
    pub number: AttrValue,
    pub month: AttrValue,
    /// "vrijdag 27 november": what is read aloud.
    pub name: AttrValue,
    pub title: AttrValue,
    pub text: Option<AttrValue>,
}

/// Leaves of a calendar on one line.
pub fn days(days: &[Day]) -> Html {
    html! { <ol class="rw-days">{ for days.iter().map(day) }</ol> }
}

fn day(day: &Day) -> Html {
    html! {
        <li>
            <time class="rw-leaf" datetime={day.iso.clone()}>
                <span class="rw-vh">{ day.name.clone() }</span>
                <span class="rw-leaf__top" aria-hidden="true">{ day.weekday.clone() }</span>
                <b class="rw-leaf__number" aria-hidden="true">{ day.number.clone() }</b>
                <span aria-hidden="true">{ day.month.clone() }</span>
            </time>
            <div>
                <p class="rw-days__title">{ day.title.clone() }</p>
                { for day.text.iter().map(|text| html! { <p>{ text.clone() }</p> }) }
            </div>
        </li>
    }
}
