//! The rules that hold, with their sources and status, and what changed in them since an older code.

use super::section;
use crate::picture::Picture;
use crate::sections::Rule;
use crate::words;
use yew::prelude::*;

/// One rule with its sources, where the list above has no numbers for them.
pub fn rule_row(rule: &Rule) -> Html {
    html! { <li>{ rule_text(rule) }{ " " }<span class="cl-soft">{ rule.sources.join("; ") }{ "." }</span></li> }
}

fn rule_text(rule: &Rule) -> Html {
    html! {
        <>
            <b class="cl-id">{ rule.id.id() }</b>{ " " }{ &rule.because }
            if let Some(within) = &rule.within { { " (" }<b>{ within }</b>{ ")" } }
            if let Some(status) = rule.status { <span class="cl-soft">{ " " }{ status }{ "." }</span> }
        </>
    }
}

/// Each document once, below the rules, by its number.
pub fn rules(one: &Picture) -> Html {
    let mut sources: Vec<&str> = Vec::new();
    for source in one.rules.iter().flat_map(|rule| &rule.sources) {
        if !sources.contains(source) {
            sources.push(source);
        }
    }
    let place = |source: &&str| sources.iter().position(|other| other == source).unwrap_or(0) + 1;
    let row = |rule: &Rule| {
        let places: Vec<String> = rule.sources.iter().map(|one| place(one).to_string()).collect();
        html! {
            <li data-rule={rule.id.id()}>
                { rule_text(rule) }
                <span class="cl-soft">{ " [" }{ places.join(", ") }{ "]" }</span>
            </li>
        }
    };
    if one.rules.is_empty() {
        return section("rules", words::RULES, html! { <p>{ words::NO_RULES }</p> });
    }
    let named: Vec<String> =
        sources.iter().map(|source| format!("[{}] {source}", place(source))).collect();
    let inside = html! {
        <>
            <ul class="cl-list">{ for one.rules.iter().map(row) }</ul>
            <p class="cl-soft">{ words::SOURCES }{ " " }{ named.join("; ") }{ ". " }{ words::STATUS }</p>
        </>
    };
    section("rules", words::RULES, inside)
}

/// Only for a code of older rules.
pub fn changes(one: &Picture) -> Html {
    if one.revisions.is_empty() {
        return html! {};
    }
    html! {
        <details class="cl-more" data-part="changes">
            <summary>{ words::CHANGED }</summary>
            <ol class="cl-list">
                { for one.revisions.iter().map(|row| html! {
                    <li class={row.is_here.then_some("cl-here")}>
                        <b class="cl-id">{ row.rules.iter().map(|rule| rule.id()).collect::<Vec<_>>().join(" ") }</b>
                        { " " }{ row.fault }
                    </li>
                }) }
            </ol>
        </details>
    }
}
