//! "Check your answers": each question with its answer, and a button to change it.

use super::actions::{Action, Look, button};
use yew::prelude::*;

/// One question that has been answered.
#[derive(Clone, PartialEq, Default)]
pub struct Row {
    /// The screen to go back to: `data-target`.
    pub screen: AttrValue,
    pub question: AttrValue,
    /// The answers, one line each.
    pub answers: Vec<AttrValue>,
}

/// The rows of one part of the way.
#[derive(Clone, PartialEq, Default)]
pub struct CheckList {
    /// Heading above the rows; leave empty for none.
    pub title: AttrValue,
    pub rows: Vec<Row>,
    /// "Wijzig".
    pub change: AttrValue,
    /// Told the screen to change.
    pub on: Callback<AttrValue>,
}

/// A definition list with one change button a row.
pub fn check_list(list: &CheckList) -> Html {
    html! {
        <section class="rw-sec">
            { for (!list.title.is_empty()).then(|| html! { <h2 class="rw-h3">{ list.title.clone() }</h2> }) }
            <dl class="rw-check">{ for list.rows.iter().map(|row| one(list, row)) }</dl>
        </section>
    }
}

fn one(list: &CheckList, row: &Row) -> Html {
    let (on, screen) = (list.on.clone(), row.screen.clone());
    let change = Action {
        label: list.change.clone(),
        action: "change".into(),
        target: Some(row.screen.clone()),
        more: Some(row.question.clone()),
        icon: None,
        on: Callback::from(move |()| on.emit(screen.clone())),
    };
    html! {
        <div class="rw-check__row" key={row.screen.to_string()}>
            <dt>{ row.question.clone() }</dt>
            <dd class="rw-check__answer">{ for row.answers.iter().map(|answer| html! { <p>{ answer.clone() }</p> }) }</dd>
            <dd class="rw-check__change">{ button(Look::Link, &change) }</dd>
        </div>
    }
}
