//! What plays a part, what somebody wants to do again, the plan that was given, and the note.

use super::{line, section};
use crate::judgement::Ground;
use crate::picture::Picture;
use crate::sections::{Factors, PlanGiven};
use crate::words;
use rugwijzer::clinical::factors::FactorKind;
use yew::prelude::*;

pub fn factors(one: &Picture) -> Html {
    if one.factors.is_empty() {
        return html! {};
    }
    let row = |kind: &Factors| {
        html! {
            <p><span class="cl-soft">{ kind.title }{ ": " }</span>{ kind.names.join("; ") }</p>
        }
    };
    let slower = one.factors.iter().any(|kind| kind.kind == FactorKind::Prognostic);
    let inside = html! {
        <>
            { for one.factors.iter().map(row) }
            if slower { <p class="cl-soft">{ words::KNGF }</p> }
        </>
    };
    section("factors", words::FACTORS, inside)
}

pub fn goals(one: &Picture) -> Html {
    let chosen =
        one.goals.as_deref().map(|said| said.split_once(": ").map_or(said, |(_, said)| said));
    let none = chosen.is_none() && one.goal.is_empty();
    let inside = html! {
        <>
            if let Some(chosen) = chosen { <p>{ chosen }</p> }
            { line(words::OWN_WORDS, &one.goal) }
            if none { <p>{ words::NO_GOALS }</p> }
        </>
    };
    section("goals", words::GOALS, inside)
}

pub fn plan(one: &Picture) -> Html {
    let Some(plan) = &one.plan else {
        if one.ground == Ground::Gaps {
            return html! {};
        }
        return section("plan", words::PLAN, html! { <p>{ words::NO_PLAN }</p> });
    };
    section("plan", words::PLAN, given(plan, one.ground))
}

fn given(plan: &PlanGiven, ground: Ground) -> Html {
    let partly = if ground == Ground::Shared { words::PLAN_PARTLY } else { "" };
    html! {
        <>
            <ul class="cl-list">
                { for plan.now.iter().map(|(id, name, amount)| html! {
                    <li data-exercise={id.id()}>{ name }{ ": " }<span class="cl-soft">{ amount }</span></li>
                }) }
            </ul>
            { line(words::LATER, &plan.later.join(", ")) }
            { line(words::MIND, &plan.keeps.join(" ")) }
            { line(words::AMBER, &plan.amber.join(", ")) }
            { line(words::NSAID, plan.nsaid.unwrap_or_default()) }
            if !partly.is_empty() { <p class="cl-soft">{ partly }</p> }
        </>
    }
}

pub fn note(one: &Picture) -> Html {
    let Some(soep) = &one.soep else { return html! {} };
    html! {
        <details class="cl-more cl-note" data-part="soep">
            <summary>{ words::SOEP }</summary>
            <pre tabindex="0">{ soep }</pre>
        </details>
    }
}
