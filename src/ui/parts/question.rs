//! One question, or one page of short follow-up questions: the form, its heading, its answers, its
//! way on.

use super::actions::{Action, Look, button, submit};
use super::disclosure::{Disclosure, disclosure};
use super::errors;
use crate::ui::markup::{At, El, On, el, fragment, id};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// A screen that asks.
#[derive(Clone, PartialEq, Default)]
pub struct Question {
    /// The screen's id: key, `data-question`, and the stem of the ids inside.
    pub id: &'static str,
    /// `data-fields`: the fields, separated by spaces.
    pub fields: AttrValue,
    pub title: &'static str,
    /// The same in a few words, as the legend of the answers: the heading has just been read.
    pub short: &'static str,
    /// How far one is, above the heading; on pages that may be left.
    pub place: Option<AttrValue>,
    /// Lines under the heading; the first also describes the answers.
    pub hints: Vec<&'static str>,
    /// The line above the answers, when something is missing.
    pub error: Option<AttrValue>,
    /// From `errors::summary`; empty when nothing is wrong.
    pub summary: Html,
    /// From `pictures`; empty for none. It comes after the answers: nothing stands before the first
    /// box but the question.
    pub picture: Html,
    /// Lines under the answers.
    pub notes: Vec<&'static str>,
    /// The answers: `choices`, `apart`, `number`, `score`, or several `group`s.
    pub answers: Vec<Html>,
    /// The answers are `group`s (or fields with labels) of their own, and not one big fieldset.
    pub several: bool,
    pub why: Option<Disclosure>,
    /// The words on the button.
    pub next: &'static str,
    pub on_next: Callback<()>,
    /// Ways on without an answer, under the button.
    pub past: Vec<Action>,
}

/// The whole form. Nothing moves on by itself: only the button, or Enter, does.
pub fn question(ask: &Question) -> Html {
    let on_next = ask.on_next.clone();
    let on_submit = Callback::from(move |event: Event| {
        event.prevent_default();
        on_next.emit(());
    });
    el("form.rw-ask")
        .key(ask.id)
        .set(At::DataQuestion, ask.id)
        .set(At::DataFields, &ask.fields)
        .set(At::NoValidate, "novalidate")
        .hear(On::Submit, on_submit.clone())
        .put(ask.summary.clone())
        .made("p.rw-ask__place", ask.place.as_slice())
        .put(set(ask))
        .put(ask.why.as_ref().map(disclosure))
        .put(el("div.rw-acts").put(submit(ask.next, &on_submit)))
        .put(past(&ask.past))
        .html()
}

fn past(actions: &[Action]) -> Option<El> {
    let mut row = el("div.rw-acts rw-ask__past");
    for action in actions {
        row = row.put(button(Look::Link, action));
    }
    (!actions.is_empty()).then_some(row)
}

/// The heading, and under it the answers. It has the focus after a step and stands outside the
/// group: inside it, a screen reader would say the group's name and its hint, and then the same
/// again.
fn set(ask: &Question) -> El {
    let inside = el("div.rw-set__body")
        .put(error(ask.id, &ask.error))
        .put(el("div.rw-set__answers").put(ask.answers.clone()))
        .put(picture(&ask.picture));
    let inside = if ask.several { inside } else { one_group(ask, inside) };
    el("div.rw-set")
        .put(heading(ask.title).set(At::Part, "heading"))
        .put(hints(ask.id, &ask.hints))
        .put(inside)
        .put(notes(&ask.notes))
}

/// One fieldset, which hint and error describe.
fn one_group(ask: &Question, inside: El) -> El {
    let group = el("fieldset").leaf("legend.rw-vh", ask.short).put(inside);
    described(group, ask.id, &ask.hints, ask.error.is_some())
}

fn error(stem: &'static str, error: &Option<AttrValue>) -> Option<El> {
    error.as_ref().map(|error| errors::line(&error_id(stem), error))
}

fn error_id(stem: &'static str) -> AttrValue {
    id(&[stem, "error"])
}

/// The heading of a screen: the place that focus goes to after a step.
pub fn heading(title: &'static str) -> El {
    el("h1.rw-h1").set(At::TabIndex, "-1").set(At::DataHeading, "").text(title)
}

fn hints(stem: &'static str, hints: &[&'static str]) -> El {
    if hints.is_empty() {
        return fragment();
    }
    let mut list = el("div.rw-hints");
    for (place, hint) in hints.iter().enumerate() {
        list = list.put(el("p.rw-hint").set(At::Id, &hint_id(stem, place)).text(*hint));
    }
    list
}

fn notes(notes: &[&'static str]) -> El {
    if notes.is_empty() {
        fragment()
    } else {
        el("div.rw-hints rw-hints--after").lines("p.rw-hint", notes)
    }
}

fn hint_id(stem: &'static str, place: usize) -> AttrValue {
    id(&[stem, "hint", &place.to_string()])
}

fn picture(picture: &Html) -> El {
    // Without one there is no box either.
    if matches!(picture, VNode::VList(none) if none.is_empty()) {
        fragment()
    } else {
        drawing(picture.clone())
    }
}

fn drawing(picture: Html) -> El {
    el("div.rw-pic").put(picture)
}

/// A drawing among the answers, under the box that it explains.
pub fn drawn(picture: Html) -> Html {
    drawing(picture).html()
}

/// One hint and the error describe the set: all of them would be heard twice, on entering it and on
/// reading on.
fn described(set: El, stem: &'static str, hints: &[&str], error: bool) -> El {
    let mut ids = Vec::new();
    if !hints.is_empty() {
        ids.push(hint_id(stem, 0));
    }
    if error {
        ids.push(error_id(stem));
    }
    set.described_by(&ids)
}

/// A short question on a page of several: a fieldset whose legend is an `h2`.
#[derive(Clone, PartialEq, Default)]
pub struct Group {
    /// The field: stem of the ids inside, and key.
    pub id: &'static str,
    pub title: &'static str,
    pub hints: Vec<&'static str>,
    pub error: Option<AttrValue>,
    pub picture: Html,
    pub answers: Vec<Html>,
}

/// The fieldset.
pub fn group(ask: &Group) -> Html {
    let set = el("fieldset.rw-group")
        .key(ask.id)
        .put(el("legend.rw-set__legend").leaf("h2.rw-h3", ask.title))
        .put(hints(ask.id, &ask.hints))
        .put(error(ask.id, &ask.error))
        .put(ask.answers.clone())
        .put(picture(&ask.picture));
    described(set, ask.id, &ask.hints, ask.error.is_some()).html()
}
