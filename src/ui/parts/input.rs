//! The one place that reads what a visitor typed or chose from the event.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// What an input now says, under its own name.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The input's `name`: the field, or the screen for "none of these" and "don't know".
    pub name: String,
    /// The input's `value`: the answer's id, or what was typed.
    pub value: String,
    /// Whether a radio or checkbox is now on; true for anything typed.
    pub checked: bool,
}

/// For the `onchange` of a radio or a checkbox.
pub fn on_choice(tell: &Callback<Change>) -> Callback<Event> {
    on_input(tell.clone(), false)
}

/// For the `oninput` of a text field, or its `onchange`.
pub fn on_typing(tell: &Callback<Change>) -> Callback<Event> {
    on_input(tell.clone(), true)
}

/// The same for a field of several lines.
pub fn on_lines(tell: &Callback<String>) -> Callback<Event> {
    let tell = tell.clone();
    Callback::from(move |event: Event| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            tell.emit(area.value());
        }
    })
}

fn on_input(tell: Callback<Change>, typed: bool) -> Callback<Event> {
    Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            tell.emit(Change {
                name: input.name(),
                value: input.value(),
                checked: typed || input.checked(),
            });
        }
    })
}
