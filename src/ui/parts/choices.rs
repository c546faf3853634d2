//! Radio and checkbox rows: real inputs, the whole row presses them, the hint is a description and
//! not part of the name.

use super::input::{Change, on_choice};
use crate::ui::markup::{At, El, On, el, fragment, id};
use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq, Default)]
pub struct Choice {
    /// The field (or, for "none of these" and "don't know", the screen).
    pub name: &'static str,
    /// The answer's id; `yes` for a flag.
    pub value: &'static str,
    pub label: &'static str,
    pub hint: Option<&'static str>,
    pub checked: bool,
}

impl Choice {
    /// The input's id: unique on a screen, and a shadow root has ids of its own.
    pub fn id(&self) -> AttrValue {
        id(&[self.name, self.value])
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
    let mut list = el(if rows.wrong { "div.rw-opts rw-opts--wrong" } else { "div.rw-opts" });
    for choice in &rows.choices {
        list = list.put(one(rows, choice));
    }
    list.html()
}

/// "Or": the answers that clear the others, apart and on sunk ground, never smaller and never grey.
pub fn apart(or: &AttrValue, rows: &Choices) -> Html {
    el("div.rw-apart").put(el("p.rw-apart__or").leaf("span", or)).put(choices(rows)).html()
}

fn one(rows: &Choices, choice: &Choice) -> El {
    let own = choice.id();
    let mut input = radio_or_box(rows.kind, choice, &own, &rows.on);
    let mut hint = fragment();
    if let Some(words) = choice.hint {
        let hint_id = id(&[&own, "hint"]);
        input = input.set(At::AriaDescribedBy, &hint_id);
        hint = el("p.rw-opt__hint").set(At::Id, &hint_id).text(words);
    }
    let text =
        el("div.rw-opt__text").put(el("label").set(At::For, &own).text(choice.label)).put(hint);
    el(if choice.hint.is_some() { "div.rw-opt rw-opt--top" } else { "div.rw-opt" })
        .key(&own)
        .set(At::Part, "option")
        .put(input)
        .put(text)
}

/// The input alone.
pub(super) fn radio_or_box(
    kind: Kind,
    choice: &Choice,
    id: &AttrValue,
    on: &Callback<Change>,
) -> El {
    el("input")
        .set(At::Type, kind.of_input())
        .set(At::Id, id)
        .set(At::Name, choice.name)
        .holds(choice.value, Some(choice.checked))
        .hear(On::Change, on_choice(on))
}
