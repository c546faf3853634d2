//! A list of places: rows of fields that are added, ordered and taken away.

use super::parts::{button, verdict_line};
use super::places::id;
use super::state::{Msg, State};
use crate::schema::{Field, Kind};
use crate::verdicts::Verdict;
use yew::prelude::*;

/// `field` draws one setting of a row, at its path.
pub fn rows(
    state: &State,
    list: &Field,
    (label, help): (&str, &str),
    told: &[&Verdict],
    emit: &Callback<Msg>,
    field: &dyn Fn(&Field, &str) -> Html,
) -> Html {
    let Kind::Rows(parts) = &list.kind else { return html! {} };
    let own = id(&list.path);
    let count = state.settings.items(&list.path).len();
    let row = |place: usize| {
        let at = format!("{}[{place}]", list.path);
        let name = state.settings.text(&format!("{at}.name"));
        let legend = if name.is_empty() {
            format!("Locatie {}", place + 1)
        } else {
            format!("Locatie {}: {name}", place + 1)
        };
        let swap = |label: &'static str, first: usize, to: usize, shown: bool| {
            let path = list.path.clone();
            let focus = format!("#{}", id(&format!("{path}[{to}].name")));
            shown.then(|| {
                button(emit, "rw-link", label, move || {
                    Msg::SwapRows(path.clone(), first, focus.clone())
                })
            })
        };
        let remove = {
            let path = list.path.clone();
            button(emit, "rw-link", "Weghalen", move || Msg::RemoveRow(path.clone(), place))
        };
        html! {
            <fieldset class="cf-row" key={place}>
                <legend>{ legend }</legend>
                { for parts.iter().map(|part| field(part, &format!("{at}.{}", part.path))) }
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
    let add = emit.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if !full {
            add.emit(Msg::AddRow(path.clone()));
        }
    });
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
