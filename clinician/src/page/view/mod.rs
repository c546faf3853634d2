//! The picture as it is seen: the urgency across the top, everything else in columns below it.

mod complaint;
mod given;
mod patterns;
mod rules;
mod signs;
mod urgency;

use crate::picture::Picture;
use crate::words;
pub use rules::rule_row;
pub use urgency::HEADING;
use yew::prelude::*;

/// What stands below the picture of an opened code, each shut until it is opened.
pub struct Below {
    /// What changed answers come to, where there are any.
    pub what_if: Option<Html>,
    /// A field for every answer.
    pub answers: Html,
    /// The plan that is sent back.
    pub prescription: Html,
}

pub fn view(one: &Picture, below: Below) -> Html {
    let is_real = below.what_if.is_none();
    html! {
        <div class="cl-picture" data-picture={if is_real { "open" } else { "what-if" }}>
            { urgency::urgency(one, below.what_if) }
            <div class="cl-columns">
                { rules::rules(one) }
                { signs::signs(one, words::SIGNS, &one.signs, "signs") }
                { signs::signs(one, words::HISTORY, &one.history, "history") }
                { complaint::complaint(one) }
                { patterns::patterns(one) }
                { given::factors(one) }
                { given::goals(one) }
                { given::plan(one) }
            </div>
            <div class="cl-below">
                { rules::changes(one) }
                if is_real { { given::note(one) } }
                { below.answers }
                { below.prescription }
            </div>
        </div>
    }
}

fn section(part: &'static str, title: &'static str, inside: Html) -> Html {
    let id = format!("part-{part}");
    html! {
        <section class="cl-section" data-part={part} aria-labelledby={id.clone()}>
            <h3 {id}>{ title }</h3>
            { inside }
        </section>
    }
}

fn line(label: &'static str, text: &str) -> Html {
    if text.is_empty() {
        return html! {};
    }
    html! { <p><span class="cl-soft">{ label }{ " " }</span>{ text }</p> }
}
