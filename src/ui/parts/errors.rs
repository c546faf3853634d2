//! What is missing: a summary on top, and a line at the question itself. A ring with "!", never a
//! road sign.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// The id of the summary, which is named by what stands in it.
const ID: &str = "mistakes";

/// One thing to mend.
#[derive(Clone, PartialEq, Default)]
pub struct Mistake {
    /// `name` of the input to go to.
    pub field: &'static str,
    pub text: AttrValue,
}

/// The summary on top of a screen.
#[derive(Clone, PartialEq, Default)]
pub struct Summary {
    pub title: &'static str,
    pub mistakes: Vec<Mistake>,
    /// Told the field to move focus to.
    pub on: Callback<&'static str>,
}

/// The summary, or nothing when nothing is wrong. It stands above the question, where one looks
/// first, and takes the focus, with all that it says as its name. That is heard once: an alert
/// would say it a second time. Its title is no heading, for the first heading of a screen is the
/// question.
pub fn summary(summary: &Summary) -> Html {
    if summary.mistakes.is_empty() {
        return Html::default();
    }
    let mut list = el("ul.rw-errors__list");
    for mistake in &summary.mistakes {
        list = list.put(link(summary, mistake));
    }
    let head = el("p.rw-errors__head rw-h3").put(icon(Icon::Error)).leaf("span", summary.title);
    el("div.rw-errors")
        .set(At::Id, ID)
        .set(At::Role, "group")
        .set(At::AriaLabelledBy, ID)
        .set(At::TabIndex, "-1")
        .set(At::DataSummary, "")
        .put(head)
        .put(list)
        .html()
}

fn link(summary: &Summary, mistake: &Mistake) -> El {
    let (on, field) = (summary.on.clone(), mistake.field);
    let button = el("button.rw-link")
        .set(At::Type, "button")
        .set(At::DataAction, "mend")
        .set(At::DataTarget, mistake.field)
        .click(&Callback::from(move |()| on.emit(field)));
    el("li").put(button.leaf("span", &mistake.text))
}

/// The line above the answers. `id` goes into their `aria-describedby`.
pub fn line(id: &AttrValue, text: &AttrValue) -> El {
    el("p.rw-error").set(At::Id, id).put(icon(Icon::Error)).leaf("span", text)
}
