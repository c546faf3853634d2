//! What the complaint may fit, its course, and who was named to help.

use super::{line, section};
use crate::picture::Picture;
use crate::sections::Pattern;
use crate::words;
use yew::prelude::*;

pub fn patterns(one: &Picture) -> Html {
    if one.patterns.is_empty() && one.expect.is_none() && one.routes.is_empty() {
        return html! {};
    }
    let side = |label: &'static str, signs: &[String]| {
        if signs.is_empty() {
            return html! {};
        }
        html! { <p><span class="cl-soft">{ label }{ " " }</span>{ signs.join("; ") }</p> }
    };
    let row = |pattern: &Pattern| {
        html! {
            <li data-pattern={pattern.id}>
                <b>{ pattern.name }</b>
                { side(words::FOR, &pattern.supports) }
                { side(words::AGAINST, &pattern.against) }
            </li>
        }
    };
    let inside = html! {
        <>
            <ul class="cl-list">{ for one.patterns.iter().map(row) }</ul>
            { line(words::ICPC, &one.icpc.join("; ")) }
            { line(words::EXPECT, one.expect.unwrap_or_default()) }
            { line(words::ROUTES, &one.routes.join(", ")) }
        </>
    };
    let title = if one.patterns.is_empty() { words::HELP } else { words::PATTERNS };
    section("patterns", title, inside)
}
