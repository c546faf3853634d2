//! What is missing: a summary on top, and a line at the question itself. A ring with "!", never a road sign.

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// One thing to mend.
#[derive(Clone, PartialEq, Default)]
pub struct Mistake {
    /// `name` of the input to go to.
    pub field: AttrValue,
    pub text: AttrValue,
}

/// The summary on top of a screen.
#[derive(Clone, PartialEq, Default)]
pub struct Summary {
    pub title: AttrValue,
    pub mistakes: Vec<Mistake>,
    /// Told the field to move focus to.
    pub on: Callback<AttrValue>,
}

/// The summary, or nothing when nothing is wrong. The container takes focus; the alert is its child.
pub fn summary(summary: &Summary) -> Html {
    if summary.mistakes.is_empty() {
        return Html::default();
    }
    html! {
        <div class="rw-errors" tabindex="-1" data-summary="">
            <div role="alert">
                <h2 class="rw-errors__head rw-h3">{ icon(Icon::Error) }<span>{ summary.title.clone() }</span></h2>
                <ul class="rw-errors__list">{ for summary.mistakes.iter().map(|mistake| link(summary, mistake)) }</ul>
            </div>
        </div>
    }
}

fn link(summary: &Summary, mistake: &Mistake) -> Html {
    let (on, field) = (summary.on.clone(), mistake.field.clone());
    html! {
        <li>
            <button
                type="button"
                class="rw-link"
                data-action="mend"
                data-target={mistake.field.clone()}
                onclick={Callback::from(move |_: MouseEvent| on.emit(field.clone()))}
            >
                <span>{ mistake.text.clone() }</span>
            </button>
        </li>
    }
}

/// The line above the answers. `id` goes into their `aria-describedby`.
pub fn line(id: String, text: &AttrValue) -> Html {
    html! {
        <p class="rw-error" id={id}>{ icon(Icon::Error) }<span>{ text.clone() }</span></p>
    }
}
