//! What may be put in, why something may not, and how the plan goes on.

use super::sending::OnPlan;
use super::{edits, number};
use crate::page::app::Msg;
use crate::prescribing::draft::Edit;
use crate::prescribing::{Group, KeptAway, Offered};
use crate::words;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, WEEKS};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The list of exercises to add, which takes the focus when one went.
pub const ADD: &str = "plan-add";

/// A list and a button: a list that acts by itself would act at every key.
pub fn adder(offered: &[Group], tell: &Callback<Msg>) -> Html {
    html! { <Adder offered={offered.to_vec()} tell={tell.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct AdderProps {
    offered: Vec<Group>,
    tell: Callback<Msg>,
}

#[component]
fn Adder(props: &AdderProps) -> Html {
    let list = use_node_ref();
    let onclick = {
        let (list, tell) = (list.clone(), props.tell.clone());
        Callback::from(move |_: MouseEvent| {
            let chosen = list.cast::<HtmlSelectElement>().map(|list| list.value());
            if let Some(id) = chosen.as_deref().and_then(ExerciseId::from_id) {
                tell.emit(Msg::Plan(OnPlan::Edit(Edit::Add(id))));
            }
        })
    };
    let option = |one: &Offered| {
        let text =
            if one.may { one.text.clone() } else { [&one.text, " ", words::MAY_NOT].concat() };
        html! { <option key={one.id.id()} value={one.id.id()} disabled={!one.may}>{ text }</option> }
    };
    html! {
        <div class="cl-row">
            <label for={ADD}>{ words::ADD_WHICH }</label>
            <select id={ADD} ref={list} class="cl-list-of-all">
                <option value="" selected={true}>{ words::CHOOSE }</option>
                { for props.offered.iter().map(|group| html! {
                    <optgroup label={group.title}>{ for group.exercises.iter().map(option) }</optgroup>
                }) }
            </select>
            <button class="cl-btn" type="button" {onclick}>{ words::ADD }</button>
        </div>
    }
}

pub fn going_on(pace: Pace, tell: &Callback<Msg>) -> Html {
    let weeks = match pace {
        Pace::Weeks(weeks) => Some(weeks),
        Pace::Stays => None,
    };
    let tell_weeks = tell.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(weeks) = number(&event) {
            tell_weeks.emit(Msg::Plan(OnPlan::Edit(Edit::Pace(Pace::Weeks(weeks)))));
        }
    });
    let chosen = weeks.unwrap_or(2);
    html! {
        <fieldset class="cl-pace">
            <legend>{ words::PACE }</legend>
            <label>
                <input
                    type="radio" name="pace" value="stays" checked={weeks.is_none()}
                    onchange={edits::<Event>(tell, Edit::Pace(Pace::Stays))}
                />{ words::PACE_STAYS }
            </label>
            <span class="cl-weeks">
                <label>
                    <input
                        type="radio" name="pace" value="weeks" checked={weeks.is_some()}
                        onchange={edits::<Event>(tell, Edit::Pace(Pace::Weeks(chosen)))}
                    />{ words::PACE_AFTER }
                </label>
                <select id="plan-weeks" aria-label={words::PACE_WEEKS_LABEL} {onchange}>
                    { for (WEEKS.0..=WEEKS.1).map(|weeks| html! {
                        <option value={weeks.to_string()} selected={weeks == chosen}>{ weeks }</option>
                    }) }
                </select>
                { words::PACE_WEEKS }
            </span>
        </fieldset>
    }
}

/// The exclusions that hold, shut until somebody asks.
pub fn kept_away(rows: &[KeptAway]) -> Html {
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <details class="cl-more" data-part="kept-away">
            <summary>{ words::KEPT_AWAY }</summary>
            { why_not(rows) }
        </details>
    }
}

/// Each as the rules above stand: its name, why, where it comes from and how far it was confirmed.
pub fn why_not(rows: &[KeptAway]) -> Html {
    let row = |row: &KeptAway| {
        html! {
            <li data-exclusion={row.id.id()}>
                <b class="cl-id">{ row.id.id() }</b>{ " " }{ row.not_if }{ " " }{ row.why }{ " " }
                <b>{ words::KEEPS_AWAY }</b>{ " " }{ row.exercises.join(" · ") }{ "." }
                <span class="cl-soft">{ " " }{ row.sources.join("; ") }{ "; " }{ row.status }{ "." }</span>
            </li>
        }
    };
    html! { <ul class="cl-list">{ for rows.iter().map(row) }</ul> }
}
