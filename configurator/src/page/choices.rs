//! Settings that are chosen: one out of a list, or several boxes to tick.

use super::parts::{Select, chosen, ticked, verdict_line};
use super::places::id;
use super::state::{Msg, State};
use crate::verdicts::Verdict;
use crate::words;
use yew::prelude::*;

pub fn choice(
    state: &State,
    path: &str,
    label: &str,
    help: &str,
    ids: &[String],
    told: &[&Verdict],
    emit: &Callback<Msg>,
) -> Html {
    let own = id(path);
    let value = state.settings.text(path);
    let onchange = {
        let path = path.to_owned();
        emit.reform(move |event: Event| Msg::Set(path.clone(), chosen(&event)))
    };
    // What was imported and is none of them stays to be seen.
    let other = (!value.is_empty() && !ids.contains(&value)).then(|| value.clone());
    let one = |name: &str, shown: &str| {
        html! { <option value={name.to_owned()} selected={name == value}>{ shown }</option> }
    };
    html! {
        <div class="cf-field">
            <label for={own.clone()}>{ label }</label>
            <p class="cf-help" id={format!("{own}-help")}>{ help }</p>
            <Select id={own.clone()} value={value.clone()} {onchange} described_by={format!("{own}-help {own}-verdict")}>
                { one("", "Zoals de check het zelf doet") }
                { for ids.iter().map(|name| one(name, words::option(path, name))) }
                { for other.iter().map(|name| one(name, name)) }
            </Select>
            { verdict_line(format!("{own}-verdict"), told) }
        </div>
    }
}

pub fn several(
    state: &State,
    path: &str,
    label: &str,
    help: &str,
    ids: &[String],
    told: &[&Verdict],
    emit: &Callback<Msg>,
) -> Html {
    let own = id(path);
    let given = state.settings.items(path).iter();
    let others: Vec<String> = given
        .map(|one| one.as_str().map_or(one.to_string(), str::to_owned))
        .filter(|one| !ids.contains(one))
        .collect();
    let tick = |name: &String| {
        let (path_of, name_of) = (path.to_owned(), name.clone());
        let onchange = emit.reform(move |event: Event| {
            Msg::Tick(path_of.clone(), name_of.clone(), ticked(&event))
        });
        html! {
            <label class="cf-tick" key={name.clone()}>
                <input type="checkbox" checked={state.settings.has(path, name)} {onchange} />
                <span>{ words::option(path, name) }</span>
            </label>
        }
    };
    html! {
        <fieldset class="cf-field" id={own.clone()} aria-describedby={format!("{own}-help {own}-verdict")}>
            <legend>{ label }</legend>
            <p class="cf-help" id={format!("{own}-help")}>{ help }</p>
            <div class="cf-ticks">{ for ids.iter().chain(&others).map(tick) }</div>
            { verdict_line(format!("{own}-verdict"), told) }
        </fieldset>
    }
}
