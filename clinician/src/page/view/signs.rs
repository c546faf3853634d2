//! What is known of each alarm sign, illness and medicine.

use super::section;
use crate::judgement::Ground;
use crate::picture::Picture;
use crate::signs::{Known, Sign};
use crate::words;
use yew::prelude::*;

/// Each state has its own heading, so that no list is read for another.
pub fn signs(one: &Picture, title: &'static str, all: &[Sign], part: &'static str) -> Html {
    let of = |known: Known| all.iter().filter(move |sign| sign.known == known);
    let item = |sign: &Sign| {
        html! {
            <li data-field={sign.field.id()}>
                { &sign.text }
                if sign.perhaps_kept_back { { " (" }{ words::PERHAPS_KEPT_BACK }{ ")" } }
            </li>
        }
    };
    let group = |known: Known| {
        if of(known).next().is_none() {
            return html! {};
        }
        let class = match known {
            Known::Named => "cl-signs cl-signs--named",
            Known::Unknown | Known::NotShared | Known::Missing => "cl-signs cl-signs--open",
            Known::Denied | Known::NotAsked => "cl-signs",
        };
        html! {
            <div {class} data-known={format!("{known:?}")}>
                <h4>{ words::known(known) }</h4>
                <ul class="cl-inline">{ for of(known).map(item) }</ul>
            </div>
        }
    };
    let none_named = part == "signs" && of(Known::Named).next().is_none();
    let all_asked = one.ground == Ground::All || one.ground == Ground::Shared;
    let inside = html! {
        <>
            if none_named && all_asked { <p>{ words::nothing_named() }</p> }
            { for Known::ALL.into_iter().map(group) }
        </>
    };
    section(part, title, inside)
}
