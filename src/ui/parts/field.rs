//! What is typed: a number, alone or with a unit to choose, or a line of one's own.

use super::choices::{Choice, Kind, radio_or_box};
use super::errors;
use super::input::{Change, on_typing};
use crate::ui::markup::{At, El, On, el, fragment, id};
use yew::prelude::*;

/// A number of a few digits.
#[derive(Clone, PartialEq, Default)]
pub struct Number {
    pub name: &'static str,
    /// What was typed, right or wrong.
    pub value: AttrValue,
    pub label: &'static str,
    pub hint: Option<&'static str>,
    /// The word after the field: "jaar". Leave empty where units can be chosen.
    pub unit: Option<&'static str>,
    pub error: Option<AttrValue>,
    pub on: Callback<Change>,
}

/// The field with its label above it. It is a text field with a number keyboard: no arrows to slip
/// on, no lost input.
pub fn number(number: &Number) -> Html {
    let own = number.name;
    let mut described = Vec::new();
    let mut hint = fragment();
    if let Some(words) = number.hint {
        let hint_id = id(&[own, "hint"]);
        hint = el("p.rw-field__hint").set(At::Id, &hint_id).text(words);
        described.push(hint_id);
    }
    let mut error = fragment();
    if let Some(words) = &number.error {
        let error_id = id(&[own, "error"]);
        error = errors::line(&error_id, words);
        described.push(error_id);
    }
    let input = el("input.rw-input")
        .set(At::Type, "text")
        .set(At::InputMode, "numeric")
        .set(At::AutoComplete, "off")
        .set(At::MaxLength, "12") // more than a number that is taken has: cut short, "100.000" would be another one
        .set(At::Id, own)
        .set(At::Name, own)
        .holds(&number.value, None)
        .described_by(&described)
        .set_if(number.error.is_some(), At::AriaInvalid, "true")
        .hear(On::Input, on_typing(&number.on));
    // What fills in forms by itself often tells only that it is done.
    el("div.rw-field")
        .hear(On::Change, on_typing(&number.on))
        .put(el("label.rw-field__label").set(At::For, own).text(number.label))
        .put(hint)
        .put(error)
        .put(
            el("div.rw-field__row").put(input).lines("span.rw-field__unit", number.unit.as_slice()),
        )
        .html()
}

/// The units of a number, as a row of radios.
#[derive(Clone, PartialEq, Default)]
pub struct Units {
    /// The legend.
    pub label: &'static str,
    pub choices: Vec<Choice>,
    /// The id of the line that says what is wrong, if something is.
    pub error: Option<AttrValue>,
    pub on: Callback<Change>,
}

/// Radios in a row, each as wide as its word.
pub fn units(units: &Units) -> El {
    let mut row = el("div.rw-units__row");
    for unit in &units.choices {
        let id = unit.id();
        let input = radio_or_box(Kind::Radio, unit, &id, &units.on);
        row = row.put(
            el("div.rw-unit")
                .key(&id)
                .put(input)
                .put(el("label").set(At::For, &id).text(unit.label)),
        );
    }
    el("fieldset.rw-units")
        .described_by(units.error.as_slice())
        .leaf("legend.rw-field__label", units.label)
        .put(row)
}

/// A line in the person's own words.
#[derive(Clone, PartialEq, Default)]
pub struct Line {
    pub name: &'static str,
    pub value: AttrValue,
    pub label: &'static str,
    pub hints: Vec<&'static str>,
    /// The most letters that fit.
    pub most: &'static str,
    /// At every key, and once the field is left.
    pub on: Callback<Change>,
    pub on_done: Callback<Change>,
}

/// The field with its label and hints above it. No placeholder: that would go when it is needed.
pub fn line(line: &Line) -> El {
    let mut hints = fragment();
    let mut described = Vec::new();
    for (place, words) in line.hints.iter().enumerate() {
        let hint_id = id(&[line.name, "hint", &place.to_string()]);
        hints = hints.put(el("p.rw-field__hint").set(At::Id, &hint_id).text(*words));
        described.push(hint_id);
    }
    let input = el("input.rw-input rw-input--line")
        .set(At::Type, "text")
        .set(At::AutoComplete, "off")
        .set(At::MaxLength, line.most)
        .set(At::Id, line.name)
        .set(At::Name, line.name)
        .holds(&line.value, None)
        .described_by(&described)
        .hear(On::Input, on_typing(&line.on));
    let label = el("label.rw-field__label").set(At::For, line.name).text(line.label);
    // An element listens for one kind of event; the other one rises to here.
    el("div.rw-field").hear(On::Change, on_typing(&line.on_done)).put(label).put(hints).put(input)
}
