//! The fields of the form, one kind of setting each. Choices are `choices.rs`, rows of fields `rows.rs`.

use super::choices::{choice, several};
use super::opening_hours::Week;
use super::parts::{typed, verdict_line};
use super::places::id;
use super::rows::rows;
use super::state::{Msg, State};
use crate::schema::{Field, Group, Kind};
use crate::verdicts::{Tone, Verdict};
use crate::words;
use yew::prelude::*;

pub fn group(state: &State, group: &Group, emit: &Callback<Msg>) -> Html {
    let heading = id(&group.title.replace(' ', "-"));
    html! {
        <section class="cf-card" aria-labelledby={heading.clone()} key={group.title}>
            <h2 class="rw-h2" id={heading}>{ group.title }</h2>
            { for group.fields.iter().map(|one| field(state, one, &one.path, emit)) }
        </section>
    }
}

/// One setting; `path` is where it stands, also inside a row.
pub fn field(state: &State, field: &Field, path: &str, emit: &Callback<Msg>) -> Html {
    let row = words::of(&field.path);
    let label = row.map_or(field.path.as_str(), |row| row.label);
    let help = row.map_or(field.about.as_str(), |row| row.help);
    let told: Vec<&Verdict> = state.about(path).collect();
    match &field.kind {
        Kind::Several(ids) => several(state, path, label, help, ids, &told, emit),
        Kind::Rows(_) => {
            let part = |part: &Field, at: &str| self::field(state, part, at, emit);
            rows(state, field, (label, help), &told, emit, &part)
        }
        Kind::Choice(ids) => choice(state, path, label, help, ids, &told, emit),
        Kind::Text | Kind::Phone | Kind::Email | Kind::Link | Kind::Day | Kind::OpeningHours => {
            text(state, field, path, label, help, &told, emit)
        }
    }
}

fn text(
    state: &State,
    field: &Field,
    path: &str,
    label: &str,
    help: &str,
    told: &[&Verdict],
    emit: &Callback<Msg>,
) -> Html {
    let own = id(path);
    let value = state.settings.text(path);
    // The schema speaks English.
    let foreign = words::of(&field.path).is_none().then_some("en");
    let set = {
        let path = path.to_owned();
        emit.reform(move |text: String| Msg::Set(path.clone(), text))
    };
    let oninput = set.reform(|event: InputEvent| typed(&event));
    let onchange = {
        let path = path.to_owned();
        emit.reform(move |_: Event| Msg::Left(path.clone()))
    };
    let wrong = told.iter().any(|verdict| verdict.tone == Tone::Wrong);
    let described = format!("{own}-help {own}-verdict");
    let mode = match field.kind {
        Kind::Phone => "tel",
        Kind::Email => "email",
        Kind::Link => "url",
        Kind::Text
        | Kind::Day
        | Kind::OpeningHours
        | Kind::Choice(_)
        | Kind::Several(_)
        | Kind::Rows(_) => "text",
    };
    // A day that was imported and is none stays to be seen, so it is no date field.
    let day = field.kind == Kind::Day && (value.is_empty() || is_day(&value));
    // The offer is a sentence or two; a picture that is written out may be long and is no text.
    let long =
        field.kind == Kind::Text && field.most.is_some_and(|most| (161..1_000).contains(&most));
    let input = if long {
        html! {
            <textarea id={own.clone()} rows="3" {value} {oninput} {onchange} aria-describedby={described}
                aria-invalid={wrong.then_some("true")} />
        }
    } else {
        html! {
            <input id={own.clone()} type={if day { "date" } else { "text" }} inputmode={mode} autocomplete="off" spellcheck="false"
                value={value.clone()} {oninput} {onchange} aria-describedby={described} aria-invalid={wrong.then_some("true")} />
        }
    };
    let week = (field.kind == Kind::OpeningHours).then(|| {
        html! { <Week text={state.settings.text(path)} title={label.to_owned()} id={own.clone()} onchange={set} /> }
    });
    html! {
        <div class="cf-field">
            <label for={own.clone()}>{ label }</label>
            <p class="cf-help" id={format!("{own}-help")} lang={foreign}>{ help }</p>
            { input }
            { verdict_line(format!("{own}-verdict"), told) }
            { week }
        </div>
    }
}

/// `2026-11-29`, as a date field has it.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &&str, most: usize| {
        part.len() == most && part.bytes().all(|sign| sign.is_ascii_digit())
    };
    matches!(&parts[..], [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2))
}
