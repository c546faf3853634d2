//! The fields of the form, one kind of setting each.

use super::app::{App, Msg};
use super::opening_hours::Week;
use super::parts::{button, chosen, id, ticked, typed, verdict_line};
use crate::schema::{Field, Group, Kind};
use crate::verdicts::{Tone, Verdict};
use crate::words;
use yew::html::Scope;
use yew::prelude::*;

pub fn group(app: &App, group: &Group, link: &Scope<App>) -> Html {
    let heading = id(&group.title.replace(' ', "-"));
    html! {
        <section class="cf-card" aria-labelledby={heading.clone()} key={group.title}>
            <h2 class="rw-h2" id={heading}>{ group.title }</h2>
            { for group.fields.iter().map(|one| field(app, one, &one.path, link)) }
        </section>
    }
}

/// One setting; `path` is where it stands, also inside a row.
fn field(app: &App, field: &Field, path: &str, link: &Scope<App>) -> Html {
    let row = words::of(&field.path);
    let label = row.map_or(field.path.as_str(), |row| row.label);
    let help = row.map_or(field.about.as_str(), |row| row.help);
    let told: Vec<&Verdict> = app.about(path).collect();
    match &field.kind {
        Kind::Several(ids) => several(app, path, label, help, ids, &told, link),
        Kind::Rows(parts) => rows(app, field, label, help, parts, &told, link),
        Kind::Choice(ids) => choice(app, path, label, help, ids, &told, link),
        Kind::Text | Kind::Phone | Kind::Email | Kind::Link | Kind::Day | Kind::OpeningHours => {
            text(app, field, path, label, help, &told, link)
        }
    }
}

fn text(
    app: &App,
    field: &Field,
    path: &str,
    label: &str,
    help: &str,
    told: &[&Verdict],
    link: &Scope<App>,
) -> Html {
    let own = id(path);
    let value = app.settings.text(path);
    let set = {
        let path = path.to_owned();
        link.callback(move |text: String| Msg::Set(path.clone(), text))
    };
    let oninput = set.reform(|event: InputEvent| typed(&event));
    let onchange = {
        let path = path.to_owned();
        link.callback(move |_: Event| Msg::Left(path.clone()))
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
        html! { <Week text={app.settings.text(path)} title={label.to_owned()} id={own.clone()} onchange={set} /> }
    });
    html! {
        <div class="cf-field">
            <label for={own.clone()}>{ label }</label>
            <p class="cf-help" id={format!("{own}-help")}>{ help }</p>
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

fn choice(
    app: &App,
    path: &str,
    label: &str,
    help: &str,
    ids: &[String],
    told: &[&Verdict],
    link: &Scope<App>,
) -> Html {
    let own = id(path);
    let value = app.settings.text(path);
    let onchange = {
        let path = path.to_owned();
        link.callback(move |event: Event| Msg::Set(path.clone(), chosen(&event)))
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
            <select id={own.clone()} {onchange} aria-describedby={format!("{own}-help {own}-verdict")}>
                { one("", "Zoals de check het zelf doet") }
                { for ids.iter().map(|name| one(name, words::option(path, name))) }
                { for other.iter().map(|name| one(name, name)) }
            </select>
            { verdict_line(format!("{own}-verdict"), told) }
        </div>
    }
}

fn several(
    app: &App,
    path: &str,
    label: &str,
    help: &str,
    ids: &[String],
    told: &[&Verdict],
    link: &Scope<App>,
) -> Html {
    let own = id(path);
    let given = app.settings.items(path).iter();
    let others: Vec<String> = given
        .map(|one| one.as_str().map_or(one.to_string(), str::to_owned))
        .filter(|one| !ids.contains(one))
        .collect();
    let tick = |name: &String| {
        let (path_of, name_of) = (path.to_owned(), name.clone());
        let onchange = link.callback(move |event: Event| {
            Msg::Tick(path_of.clone(), name_of.clone(), ticked(&event))
        });
        html! {
            <label class="cf-tick" key={name.clone()}>
                <input type="checkbox" checked={app.settings.has(path, name)} {onchange} />
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

fn rows(
    app: &App,
    list: &Field,
    label: &str,
    help: &str,
    parts: &[Field],
    told: &[&Verdict],
    link: &Scope<App>,
) -> Html {
    let own = id(&list.path);
    let count = app.settings.items(&list.path).len();
    let row = |place: usize| {
        let at = format!("{}[{place}]", list.path);
        let name = app.settings.text(&format!("{at}.name"));
        let legend = if name.is_empty() {
            format!("Locatie {}", place + 1)
        } else {
            format!("Locatie {}: {name}", place + 1)
        };
        let swap = |label: &'static str, first: usize, to: usize, shown: bool| {
            let path = list.path.clone();
            let focus = format!("#{}", id(&format!("{path}[{to}].name")));
            shown.then(|| {
                button(link, "rw-link", label, move || {
                    Msg::SwapRows(path.clone(), first, focus.clone())
                })
            })
        };
        let remove = {
            let path = list.path.clone();
            button(link, "rw-link", "Weghalen", move || Msg::RemoveRow(path.clone(), place))
        };
        html! {
            <fieldset class="cf-row" key={place}>
                <legend>{ legend }</legend>
                { for parts.iter().map(|part| field(app, part, &format!("{at}.{}", part.path), link)) }
                <div class="cf-acts">
                    { swap("Omhoog", place.wrapping_sub(1), place.wrapping_sub(1), place > 0) }
                    { swap("Omlaag", place, place + 1, place + 1 < count) }
                    { remove }
                </div>
            </fieldset>
        }
    };
    let full = list.most.is_some_and(|most| count >= most);
    let path = list.path.clone();
    let add = move |_| (!full).then(|| Msg::AddRow(path.clone()));
    let onclick = link.batch_callback(add);
    html! {
        <fieldset class="cf-field" id={own.clone()} aria-describedby={format!("{own}-help")}>
            <legend>{ label }</legend>
            <p class="cf-help" id={format!("{own}-help")}>{ help }</p>
            { for (0..count).map(row) }
            { verdict_line(format!("{own}-verdict"), told) }
            <button type="button" class="cf-btn" id={format!("{own}-add")} {onclick} aria-disabled={full.then_some("true")}>
                { if full { "Meer locaties passen er niet" } else { "Locatie toevoegen" } }
            </button>
        </fieldset>
    }
}
