//! "Check your answers": each question with its answer, and a button to change it.

use super::actions::{Action, Look, button};
use crate::ui::markup::{El, el};
use yew::prelude::*;

/// One question that has been answered.
#[derive(Clone, PartialEq, Default)]
pub struct Row {
    /// The screen to go back to: `data-target`.
    pub screen: &'static str,
    pub question: &'static str,
    /// The answers, one line each.
    pub answers: Vec<AttrValue>,
}

/// The rows of one part of the way.
#[derive(Clone, PartialEq, Default)]
pub struct SummaryList {
    /// Heading above the rows; leave empty for none.
    pub title: &'static str,
    pub rows: Vec<Row>,
    /// "Wijzig".
    pub change: &'static str,
    /// Told the screen to change.
    pub on: Callback<&'static str>,
}

/// A definition list with one change button a row.
pub fn summary_list(list: &SummaryList) -> El {
    let title = (!list.title.is_empty()).then_some(list.title);
    let mut rows = el("dl.rw-check");
    for row in &list.rows {
        rows = rows.put(one(list, row));
    }
    el("section.rw-sec").lines("h2.rw-h3", title.as_slice()).put(rows)
}

fn one(list: &SummaryList, row: &Row) -> El {
    let (on, screen) = (list.on.clone(), row.screen);
    let change = Action {
        label: list.change,
        action: "change",
        target: Some(row.screen),
        more: Some(row.question),
        icon: None,
        on: Callback::from(move |()| on.emit(screen)),
    };
    el("div.rw-check__row")
        .key(row.screen)
        .leaf("dt", row.question)
        .put(el("dd.rw-check__answer").made("p", &row.answers))
        .put(el("dd.rw-check__change").put(button(Look::Link, &change)))
}
