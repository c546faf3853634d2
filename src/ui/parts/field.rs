//! A number to type, alone or with a unit to choose: an age, a number of weeks.

use super::choices::Choice;
use super::errors;
use super::input::{Change, on_choice, on_typing};
use yew::prelude::*;

/// A number of a few digits.
#[derive(Clone, PartialEq, Default)]
pub struct Number {
    pub name: AttrValue,
    /// What was typed, right or wrong.
    pub value: AttrValue,
    pub label: AttrValue,
    pub hint: Option<AttrValue>,
    /// The word after the field: "jaar". Leave empty where units can be chosen.
    pub unit: Option<AttrValue>,
    pub error: Option<AttrValue>,
    pub on: Callback<Change>,
}

/// The field with its label above it. It is a text field with a number keyboard: no arrows to slip on, no lost input.
pub fn number(number: &Number) -> Html {
    let id = number.name.to_string();
    let hint_id = format!("{id}-hint");
    let error_id = format!("{id}-error");
    let described = [number.hint.as_ref().map(|_| hint_id.clone()), number.error.as_ref().map(|_| error_id.clone())];
    let described = described.into_iter().flatten().collect::<Vec<_>>().join(" ");
    html! {
        <div class="rw-field">
            <label class="rw-field__label" for={id.clone()}>{ number.label.clone() }</label>
            { for number.hint.iter().map(|hint| html! { <p class="rw-field__hint" id={hint_id.clone()}>{ hint.clone() }</p> }) }
            { for number.error.iter().map(|error| errors::line(error_id.clone(), error)) }
            <div class="rw-field__row">
                <input
                    class="rw-input"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    maxlength="6"
                    id={id.clone()}
                    name={number.name.clone()}
                    value={number.value.clone()}
                    aria-describedby={(!described.is_empty()).then_some(described)}
                    aria-invalid={number.error.is_some().then_some("true")}
                    oninput={on_typing(&number.on)}
                />
                { for number.unit.iter().map(|unit| html! { <span class="rw-field__unit">{ unit.clone() }</span> }) }
            </div>
        </div>
    }
}

/// The units of a number, as a row of radios.
#[derive(Clone, PartialEq, Default)]
pub struct Units {
    /// The legend.
    pub label: AttrValue,
    pub choices: Vec<Choice>,
    pub on: Callback<Change>,
}

/// Radios in a row, each as wide as its word.
pub fn units(units: &Units) -> Html {
    html! {
        <fieldset class="rw-units">
            <legend class="rw-field__label">{ units.label.clone() }</legend>
            <div class="rw-units__row">
                { for units.choices.iter().map(|unit| html! {
                    <div class="rw-unit" key={unit.id()}>
                        <input
                            type="radio"
                            id={unit.id()}
                            name={unit.name.clone()}
                            value={unit.value.clone()}
                            checked={unit.checked}
                            onchange={on_choice(&units.on)}
                        />
                        <label for={unit.id()}>{ unit.label.clone() }</label>
                    </div>
                }) }
            </div>
        </fieldset>
    }
}
