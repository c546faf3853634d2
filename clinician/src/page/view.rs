//! The picture as it is seen: the urgency across the top, everything else in columns below it.

use crate::judgement::Ground;
use crate::picture::Picture;
use crate::sections::{Factors, Pattern, PlanGiven, Rule};
use crate::signs::{Known, Sign};
use crate::words;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::factors::FactorKind;
use rugwijzer::clinical::vocabulary::Opt;
use rugwijzer::pictures::body_map::{BACK, FRONT};
use rugwijzer::ui::parts::body_map::{Place, View, body_map};
use rugwijzer::words::learn::learn;
use rugwijzer::words::{Lang, Voice};
use yew::prelude::*;

/// What takes the focus once a code is open.
pub const HEADING: &str = "urgency";

/// `what_if` tells what changed answers come to, and `answers` has their fields.
pub fn view(one: &Picture, what_if: Option<Html>, answers: Html) -> Html {
    let is_real = what_if.is_none();
    html! {
        <div class="cl-picture" data-picture={if is_real { "open" } else { "what-if" }}>
            { urgency(one, what_if) }
            <div class="cl-columns">
                { rules(one) }
                { signs(one, words::SIGNS, &one.signs, "signs") }
                { signs(one, words::HISTORY, &one.history, "history") }
                { complaint(one) }
                { patterns(one) }
                { factors(one) }
                { goals(one) }
                { plan(one) }
            </div>
            <div class="cl-below">
                { changes(one) }
                if is_real { { note(one) } }
                { answers }
            </div>
        </div>
    }
}

fn name(level: Option<Disposition>) -> &'static str {
    level.map_or(words::NOT_JUDGED, words::level)
}

/// The classes that give an urgency its colours.
fn colours(level: Option<Disposition>) -> &'static str {
    match level {
        Some(Disposition::EmergencyNow) => "cl-urgency rw-u-now",
        Some(Disposition::GpToday) => "cl-urgency rw-u-today",
        Some(Disposition::GpWithinDays) => "cl-urgency rw-u-days",
        Some(Disposition::PhysioOrPodo) => "cl-urgency rw-u-visit",
        Some(Disposition::SelfCare) => "cl-urgency rw-u-self",
        None => "cl-urgency cl-urgency--none",
    }
}

fn urgency(one: &Picture, what_if: Option<Html>) -> Html {
    let told = one.told.map_or(words::TOLD_NOTHING, words::level);
    let today = one.today.map_or(words::TODAY_OPEN, words::level);
    let day = match &one.day {
        Some(day) => format!("{} {day}.", words::VISIT),
        None => words::NO_DAY.to_owned(),
    };
    let level = one.level.map_or("none", Disposition::id);
    html! {
        <section class={colours(one.level)} data-disposition={level} aria-labelledby={HEADING}>
            <h2 id={HEADING} tabindex="-1">{ name(one.level) }</h2>
            if let Some(difference) = &one.difference {
                <p class="cl-difference" data-part="difference"><b>{ difference }</b></p>
            }
            if let Some(what_if) = what_if {
                { what_if }
            } else {
                <p class="cl-facts">
                    <b>{ words::TOLD }</b>{ " " }{ told }{ ". " }
                    <b>{ words::TODAY }</b>{ " " }{ today }{ ". " }{ &one.ruleset }{ " " }{ day }
                </p>
            }
            { for one.notices.iter().map(|notice| html! { <p class="cl-notice">{ notice }</p> }) }
        </section>
    }
}

fn section(part: &'static str, title: &'static str, inside: Html) -> Html {
    let id = format!("part-{part}");
    html! {
        <section class="cl-section" data-part={part} aria-labelledby={id.clone()}>
            <h3 {id}>{ title }</h3>
            { inside }
        </section>
    }
}

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
fn rules(one: &Picture) -> Html {
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

/// Each state has its own heading, so that no list is read for another.
fn signs(one: &Picture, title: &'static str, all: &[Sign], part: &'static str) -> Html {
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

fn complaint(one: &Picture) -> Html {
    let row = |line: &String| match line.split_once(": ") {
        Some((term, said)) => {
            html! { <li><span class="cl-soft">{ term }{ ": " }</span>{ said }</li> }
        }
        None => html! { <li>{ line }</li> },
    };
    let inside = html! {
        <>
            if !one.places.is_empty() {
                <div class="cl-map">{ map(&one.places) }<p class="cl-soft">{ words::SIDES }</p></div>
            }
            <ul class="cl-inline">{ for one.complaint.iter().map(row) }</ul>
        </>
    };
    section("complaint", words::COMPLAINT, inside)
}

fn map(places: &[Opt]) -> Html {
    let captions = learn(Lang::Nl, Voice::Other);
    let view = |side: &'static rugwijzer::pictures::body_map::Side, caption| View {
        side,
        places: side
            .zones
            .iter()
            .map(|zone| {
                let on = places.contains(&zone.option);
                Place { shown: on, on, press: None }
            })
            .collect(),
        caption,
    };
    body_map(&[view(&FRONT, captions.map_front), view(&BACK, captions.map_back)]).html()
}

fn patterns(one: &Picture) -> Html {
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

fn line(label: &'static str, text: &str) -> Html {
    if text.is_empty() {
        return html! {};
    }
    html! { <p><span class="cl-soft">{ label }{ " " }</span>{ text }</p> }
}

fn factors(one: &Picture) -> Html {
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

fn goals(one: &Picture) -> Html {
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

fn plan(one: &Picture) -> Html {
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

/// Only for a code of older rules.
fn changes(one: &Picture) -> Html {
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

fn note(one: &Picture) -> Html {
    let Some(soep) = &one.soep else { return html! {} };
    html! {
        <details class="cl-more cl-note" data-part="soep">
            <summary>{ words::SOEP }</summary>
            <pre tabindex="0">{ soep }</pre>
        </details>
    }
}
