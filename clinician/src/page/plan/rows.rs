//! An exercise of the plan: its fields, its place in the order, and what keeps it away.

use super::sending::OnPlan;
use super::{edits, number};
use crate::page::app::Msg;
use crate::prescribing::draft::Edit;
use crate::prescribing::{Row, because};
use crate::words;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{DAYS, SETS};
use yew::prelude::*;

/// The field or button of this name for this exercise.
pub fn field_id(name: &str, id: ExerciseId) -> String {
    ["plan-", name, "-", id.id()].concat()
}

pub fn row(row: &Row, place: usize, last: usize, tell: &Callback<Msg>) -> Html {
    let id = row.one.exercise;
    let press = |what: &'static str, name: &str, edit: Edit, is_off: bool| {
        html! {
            <button
                id={field_id(name, id)} class="cl-btn" type="button" disabled={is_off}
                aria-label={words::of_exercise(what, row.name)} onclick={edits::<MouseEvent>(tell, edit)}
            >{ what }</button>
        }
    };
    let class = if row.kept_away.is_empty() { "cl-dose" } else { "cl-dose is-kept-away" };
    html! {
        <fieldset {class} data-exercise={id.id()} key={id.id()}>
            <legend>{ format!("{}. {}", place + 1, row.name) }</legend>
            { typed("sets", words::SETS, row.one.sets, (SETS, 1), id, tell, move |sets| Edit::Sets(id, sets)) }
            { typed("amount", row.counted, row.one.amount, (row.bounds, row.step), id, tell, move |amount| Edit::Amount(id, amount)) }
            { typed("days", words::DAYS, row.one.days, (DAYS, 1), id, tell, move |days| Edit::Days(id, days)) }
            <span class="cl-order">
                { press(words::UP, "up", Edit::Up(id), place == 0) }
                { press(words::DOWN, "down", Edit::Down(id), place == last) }
                { press(words::REMOVE, "remove", Edit::Remove(id), false) }
            </span>
            if row.is_amber { <p class="cl-soft">{ words::AMBER_BEFORE }</p> }
            if !row.kept_away.is_empty() {
                <p class="cl-wrong">
                    { words::NOT_ALLOWED }
                    { for row.kept_away.iter().map(|id| html! { <>{ " " }<b class="cl-id">{ id.id() }</b>{ " " }{ because(*id) }</> }) }
                </p>
            }
        </fieldset>
    }
}

fn typed(
    name: &str,
    label: &'static str,
    value: u16,
    (bounds, step): ((u16, u16), u16),
    id: ExerciseId,
    tell: &Callback<Msg>,
    edit: impl Fn(u16) -> Edit + 'static,
) -> Html {
    let (least, most) = bounds;
    let tell = tell.clone();
    let onchange = Callback::from(move |event: Event| {
        tell.emit(match number(&event) {
            Some(typed) => {
                let is_near = (least..=most).contains(&typed) && typed.is_multiple_of(step);
                Msg::Plan(OnPlan::Typed(edit(typed), (!is_near).then_some((bounds, step))))
            }
            // Nothing that is a number: the one of before stands there again.
            None => Msg::Plan(OnPlan::Typed(edit(value), Some((bounds, step)))),
        });
    });
    let id = field_id(name, id);
    html! {
        <label for={id.clone()}>
            <input
                {id} type="number" inputmode="numeric" min={least.to_string()} max={most.to_string()}
                step={step.to_string()} value={value.to_string()} {onchange}
            />
            { " " }{ label }
        </label>
    }
}
