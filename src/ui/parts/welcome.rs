//! The first screen: what this is, the button, and first of all whom to call when it cannot wait.

use super::actions::{Action, Look, button};
use super::drawing::{brand, decorative, icon, sign};
use super::question::heading;
use crate::pictures::{HERO, Icon, Urgency};
use yew::prelude::*;

/// The words of the first screen.
#[derive(Clone, PartialEq, Default)]
pub struct Welcome {
    pub brand: AttrValue,
    pub title: AttrValue,
    pub lead: AttrValue,
    /// `data-action="start"`.
    pub start: Action,
    /// A question, and the number to call if the answer is yes.
    pub danger: AttrValue,
    pub danger_call: AttrValue,
    /// `tel:112`.
    pub danger_href: AttrValue,
    pub facts: Vec<(Icon, AttrValue)>,
    /// In small letters, one paragraph each: no diagnosis, not reviewed yet.
    pub small: Vec<AttrValue>,
}

/// Text beside (or under) the night panel with the lit back.
pub fn welcome(words: &Welcome) -> Html {
    html! {
        <div class="rw-hello">
            <div class="rw-hello__pic">{ decorative(&HERO, "rw-fig") }</div>
            <div class="rw-hello__brand">{ brand(&words.brand) }</div>
            <div class="rw-hello__txt">
                <div class="rw-hello__head">
                    { heading(&words.title) }
                    <p class="rw-lead">{ words.lead.clone() }</p>
                </div>
                <div class="rw-acts">{ button(Look::Main, &words.start) }</div>
                <div class="rw-danger">
                    { sign(Urgency::Now) }
                    <div>
                        <p>{ words.danger.clone() }</p>
                        <a class="rw-danger__call" href={words.danger_href.clone()} data-action="call" data-contact="112">
                            <span>{ words.danger_call.clone() }</span>
                        </a>
                    </div>
                </div>
                <ul class="rw-facts">
                    { for words.facts.iter().map(|(sign, fact)| html! { <li>{ icon(*sign) }<span>{ fact.clone() }</span></li> }) }
                </ul>
                { for words.small.iter().map(|line| html! { <p class="rw-small rw-soft">{ line.clone() }</p> }) }
            </div>
        </div>
    }
}
