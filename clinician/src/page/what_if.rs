//! What-if, as it is seen: every answer with its field, and what came and went by a change.

use super::app::Msg;
use super::view::rule_row;
use crate::what_if::{Question, WhatIf, answer, ticked};
use crate::words;
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::words::{Lang, soep, tri};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What the changes come to, above everything that they changed.
pub fn result(one: &WhatIf, tell: &Callback<Msg>) -> Html {
    let name = |level: Option<_>| level.map_or(words::NOT_JUDGED, words::level);
    let list = |label: &'static str, names: &[&'static str]| {
        if names.is_empty() {
            return html! {};
        }
        html! { <p><b>{ label }</b>{ " " }{ names.join("; ") }</p> }
    };
    let went: Vec<&str> = one.rules.went.iter().map(|rule| rule.id.id()).collect();
    html! {
        <div class="cl-what-if" data-part="what-if-result" role="status">
            <p>
                <b>{ words::WHAT_IF_ON }</b>{ " " }
                { words::from_to(name(one.before.level), name(one.picture.level)) }
            </p>
            if !one.rules.came.is_empty() {
                <p><b>{ words::RULES_CAME }</b></p>
                <ul class="cl-list">{ for one.rules.came.iter().map(rule_row) }</ul>
            }
            { list(words::RULES_WENT, &went) }
            { list(words::PATTERNS_CAME, &one.patterns.came) }
            { list(words::PATTERNS_WENT, &one.patterns.went) }
            { list(words::EXERCISES_CAME, &one.exercises.came) }
            { list(words::EXERCISES_WENT, &one.exercises.went) }
            <button class="cl-btn" type="button" onclick={tell.reform(|_: MouseEvent| Msg::Back)}>
                { words::BACK }
            </button>
        </div>
    }
}

/// Every answer of the check, to be changed. `round` makes all fields anew after going back.
pub fn answers(all: &[Question], round: usize, tell: &Callback<Msg>) -> Html {
    html! {
        <details class="cl-more cl-answers" data-part="what-if">
            <summary>{ words::WHAT_IF }</summary>
            <p class="cl-soft">{ words::WHAT_IF_LEAD }</p>
            <div class="cl-fields" key={round}>{ for all.iter().map(|one| field(one, tell)) }</div>
        </details>
    }
}

fn field(one: &Question, tell: &Callback<Msg>) -> Html {
    let field = one.field;
    let id = format!("what-if-{}", field.id());
    let label = soep::term(Lang::Nl, field);
    let class = if one.is_changed { "cl-answer is-changed" } else { "cl-answer" };
    let inside = match field.kind() {
        Kind::Flag => {
            let rows = Tri::ALL.map(|one| (one.id(), tri(Lang::Nl, one), Answer::Flag(one)));
            select(one, id.clone(), &rows, tell)
        }
        Kind::Choice => {
            let row =
                |option: &Opt| (option.id(), soep::answer(Lang::Nl, *option), Answer::One(*option));
            let rows: Vec<_> = field.options().iter().map(row).collect();
            select(one, id.clone(), &rows, tell)
        }
        Kind::Number { min, max } => number(one, id.clone(), (min, max), tell),
        Kind::Several => {
            return html! {
                <fieldset {class} key={field.id()}>
                    <legend>{ label }</legend>
                    { for field.options().iter().map(|option| tick(one, *option, tell)) }
                </fieldset>
            };
        }
    };
    html! { <div {class} key={field.id()}><label for={id}>{ label }</label>{ inside }</div> }
}

fn select(
    one: &Question,
    id: String,
    rows: &[(&'static str, &'static str, Answer)],
    tell: &Callback<Msg>,
) -> Html {
    let onchange = changes(one.field, tell);
    html! {
        <select {id} {onchange}>
            if one.answer.is_none() { <option value="" selected={true}>{ words::NO_ANSWER }</option> }
            { for rows.iter().map(|(id, text, answer)| html! {
                <option value={*id} selected={one.answer == Some(*answer)}>{ *text }</option>
            }) }
        </select>
    }
}

fn number(one: &Question, id: String, (min, max): (u32, u32), tell: &Callback<Msg>) -> Html {
    let value = match one.answer {
        Some(Answer::Number(number)) => number.to_string(),
        Some(Answer::Flag(_) | Answer::One(_) | Answer::Many(_)) | None => String::new(),
    };
    html! {
        <input
            {id} type="number" inputmode="numeric" min={min.to_string()} max={max.to_string()}
            {value} onchange={changes(one.field, tell)}
        />
    }
}

fn changes(field: Field, tell: &Callback<Msg>) -> Callback<Event> {
    let tell = tell.clone();
    Callback::from(move |event: Event| {
        let list = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value());
        let input = || event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
        let value = list.or_else(input).unwrap_or_default();
        if let Some(answer) = answer(field, &value) {
            tell.emit(Msg::Change(field, answer));
        }
    })
}

fn tick(one: &Question, option: Opt, tell: &Callback<Msg>) -> Html {
    let on = matches!(one.answer, Some(Answer::Many(many)) if many.has(option));
    let (field, before) = (one.field, one.answer);
    let tell = tell.clone();
    let onchange = Callback::from(move |_: Event| {
        tell.emit(match ticked(field, before, option) {
            Some(answer) => Msg::Change(field, answer),
            None => Msg::Redraw,
        });
    });
    html! {
        <label class="cl-tick">
            <input type="checkbox" checked={on} {onchange} />{ soep::answer(Lang::Nl, option) }
        </label>
    }
}
