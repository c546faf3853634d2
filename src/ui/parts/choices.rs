//! Radio and checkbox rows: real inputs, the whole row presses them, the hint is a description and not part of the name.

use super::input::{Change, on_choice};
use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq, Default)]
pub struct Choice {
    /// The field (or, for "none of these" and "don't know", the screen).
    pub name: AttrValue,
    /// The answer's id; `yes` for a flag.
    pub value: AttrValue,
    pub label: AttrValue,
    pub hint: Option<AttrValue>,
    pub checked: bool,
}

impl Choice {
    /// The input's id: unique on a screen, and a shadow root has ids of its own.
    pub fn id(&self) -> String {
        format!("{}-{}", self.name, self.value)
    }
}

/// One of several, or any number of several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    #[default]
    Radio,
    Check,
}

impl Kind {
    const fn of_input(self) -> &'static str {
        match self {
            Kind::Radio => "radio",
            Kind::Check => "checkbox",
        }
    }
}

/// Rows of answers.
#[derive(Clone, PartialEq, Default)]
pub struct Choices {
    pub kind: Kind,
    pub choices: Vec<Choice>,
    /// Draw the edges as wrong: nothing was chosen, or what was chosen cannot be.
    pub wrong: bool,
    pub on: Callback<Change>,
}

/// The rows, one under the other.
pub fn choices(rows: &Choices) -> Html {
    html! {
        <div class={classes!("rw-opts", rows.wrong.then_some("rw-opts--wrong"))}>
            { for rows.choices.iter().map(|choice| one(rows, choice)) }
        </div>
    }
}

/// "Or": the answers that clear the others, apart and on sunk ground, never smaller and never grey.
pub fn apart(or: &AttrValue, rows: &Choices) -> Html {
    html! {
        <div class="rw-apart">
            <p class="rw-apart__or"><span>{ or.clone() }</span></p>
            { choices(rows) }
        </div>
    }
}

fn one(rows: &Choices, choice: &Choice) -> Html {
    let id = choice.id();
    let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
    html! {
        <div class={classes!("rw-opt", choice.hint.is_some().then_some("rw-opt--top"))} key={id.clone()}>
            <input
                type={rows.kind.of_input()}
                id={id.clone()}
                name={choice.name.clone()}
                value={choice.value.clone()}
                checked={choice.checked}
                aria-describedby={hint_id.clone()}
                onchange={on_choice(&rows.on)}
            />
            <div class="rw-opt__text">
                <label for={id}>{ choice.label.clone() }</label>
                { for choice.hint.iter().map(|hint| html! { <p class="rw-opt__hint" id={hint_id.clone()}>{ hint.clone() }</p> }) }
            </div>
        </div>
    }
}
