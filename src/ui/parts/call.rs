//! Telephone numbers as large buttons, and the sentence to read aloud when someone answers.

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// One number to call.
#[derive(Clone, PartialEq, Default)]
pub struct Call {
    /// The number, or "Uw huisarts" where it is not known. Shown large.
    pub number: AttrValue,
    /// `tel:…`. Without one this is shown as words, not as a link.
    pub href: Option<AttrValue>,
    /// Who answers.
    pub who: AttrValue,
    /// When to use this one, if there is something to say.
    pub when: Option<AttrValue>,
    /// The contact's id, for `data-contact`.
    pub contact: AttrValue,
}

/// All numbers, the one to call first on top and filled, the others outlined.
/// Inside a verdict it takes the banner's colours; elsewhere it stands on the page.
pub fn calls(calls: &[Call]) -> Html {
    html! {
        <ul class="rw-calls">
            { for calls.iter().enumerate().map(|(place, call)| html! { <li>{ one(call, place == 0) }</li> }) }
        </ul>
    }
}

fn one(call: &Call, first: bool) -> Html {
    let class = classes!("rw-call", (!first).then_some("rw-call--other"));
    let inside = html! {
        <>
            { icon(Icon::Phone) }
            <span class="rw-call__text">
                <b class="rw-call__number">{ call.number.clone() }</b>
                <span class="rw-call__who">{ call.who.clone() }</span>
                { for call.when.iter().map(|when| html! { <span class="rw-call__who">{ when.clone() }</span> }) }
            </span>
        </>
    };
    match &call.href {
        Some(href) => html! {
            <a class={class} href={href.clone()} data-action="call" data-contact={call.contact.clone()}>{ inside }</a>
        },
        None => html! { <div class={class} data-contact={call.contact.clone()}>{ inside }</div> },
    }
}

/// What to say on the phone.
#[derive(Clone, PartialEq, Default)]
pub struct ReadAloud {
    pub title: AttrValue,
    /// One sentence each.
    pub lines: Vec<AttrValue>,
}

/// A card with the words to read aloud.
pub fn read_aloud(card: &ReadAloud) -> Html {
    html! {
        <section class="rw-say">
            <h2 class="rw-say__head rw-h3">{ icon(Icon::Speech) }<span>{ card.title.clone() }</span></h2>
            <blockquote>{ for card.lines.iter().map(|line| html! { <p>{ line.clone() }</p> }) }</blockquote>
        </section>
    }
}
