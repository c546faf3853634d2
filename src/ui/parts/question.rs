//! One question, or one page of short follow-up questions: the form, its heading, its answers, its way on.

use super::actions::submit;
use super::disclosure::{Disclosure, disclosure};
use super::errors;
use yew::prelude::*;

/// A screen that asks.
#[derive(Clone, PartialEq, Default)]
pub struct Question {
    /// The screen's id: key, `data-question`, and the stem of the ids inside.
    pub id: AttrValue,
    /// `data-fields`: the fields, separated by spaces.
    pub fields: AttrValue,
    pub title: AttrValue,
    /// Lines under the heading.
    pub hints: Vec<AttrValue>,
    /// The line above the answers, when something is missing.
    pub error: Option<AttrValue>,
    /// From `errors::summary`; empty when nothing is wrong.
    pub summary: Html,
    /// From `pictures`; empty for none.
    pub picture: Html,
    /// The answers: `choices`, `apart`, `number`, `score`, or several `group`s.
    pub answers: Vec<Html>,
    /// The answers are `group`s (or fields with labels) of their own: the heading is then no legend of one big fieldset.
    pub several: bool,
    pub why: Option<Disclosure>,
    /// The words on the button.
    pub next: AttrValue,
    pub on_next: Callback<()>,
}

/// The whole form. Nothing moves on by itself: only the button, or Enter, does.
pub fn question(ask: &Question) -> Html {
    let on_next = ask.on_next.clone();
    let on_submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        on_next.emit(());
    });
    html! {
        <form
            class="rw-ask"
            key={ask.id.to_string()}
            data-question={ask.id.clone()}
            data-fields={ask.fields.clone()}
            novalidate=true
            onsubmit={on_submit}
        >
            { ask.summary.clone() }
            { if ask.several { loose(ask) } else { one_set(ask) } }
            { for ask.why.iter().map(disclosure) }
            <div class="rw-acts">{ submit(&ask.next) }</div>
        </form>
    }
}

/// One fieldset: the heading is its legend, hints and error describe it.
fn one_set(ask: &Question) -> Html {
    let described = described(&ask.id, ask.hints.len(), ask.error.is_some());
    html! {
        <fieldset class="rw-set" aria-describedby={described}>
            <legend class="rw-set__legend">{ heading(&ask.title) }</legend>
            { body(ask) }
        </fieldset>
    }
}

/// Several fieldsets under one heading.
fn loose(ask: &Question) -> Html {
    html! {
        <div class="rw-set">
            { heading(&ask.title) }
            { body(ask) }
        </div>
    }
}

fn body(ask: &Question) -> Html {
    html! {
        <>
            { hints(&ask.id, &ask.hints) }
            <div class="rw-set__body">
                { picture(&ask.picture) }
                { for ask.error.iter().map(|error| errors::line(format!("{}-error", ask.id), error)) }
                <div class="rw-set__answers">{ for ask.answers.iter().cloned() }</div>
            </div>
        </>
    }
}

/// The heading of a screen: the place that focus goes to after a step.
pub fn heading(title: &AttrValue) -> Html {
    html! { <h1 class="rw-h1" tabindex="-1" data-heading="">{ title.clone() }</h1> }
}

fn hints(id: &AttrValue, hints: &[AttrValue]) -> Html {
    if hints.is_empty() {
        return Html::default();
    }
    html! {
        <div class="rw-hints">
            { for hints.iter().enumerate().map(|(place, hint)| html! {
                <p class="rw-hint" id={format!("{id}-hint-{place}")}>{ hint.clone() }</p>
            }) }
        </div>
    }
}

fn picture(picture: &Html) -> Html {
    if *picture == Html::default() { Html::default() } else { html! { <div class="rw-pic">{ picture.clone() }</div> } }
}

fn described(id: &AttrValue, hints: usize, error: bool) -> Option<String> {
    let ids = (0..hints).map(|place| format!("{id}-hint-{place}")).chain(error.then(|| format!("{id}-error")));
    let ids = ids.collect::<Vec<_>>().join(" ");
    (!ids.is_empty()).then_some(ids)
}

/// A short question on a page of several: a fieldset whose legend is an `h2`.
#[derive(Clone, PartialEq, Default)]
pub struct Group {
    /// The field: stem of the ids inside, and key.
    pub id: AttrValue,
    pub title: AttrValue,
    pub hints: Vec<AttrValue>,
    pub error: Option<AttrValue>,
    pub picture: Html,
    pub answers: Vec<Html>,
}

/// The fieldset.
pub fn group(ask: &Group) -> Html {
    let described = described(&ask.id, ask.hints.len(), ask.error.is_some());
    html! {
        <fieldset class="rw-group" key={ask.id.to_string()} aria-describedby={described}>
            <legend class="rw-set__legend"><h2 class="rw-h3">{ ask.title.clone() }</h2></legend>
            { hints(&ask.id, &ask.hints) }
            { picture(&ask.picture) }
            { for ask.error.iter().map(|error| errors::line(format!("{}-error", ask.id), error)) }
            { for ask.answers.iter().cloned() }
        </fieldset>
    }
}
