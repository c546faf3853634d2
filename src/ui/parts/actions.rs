//! Buttons and links that do something, each with `data-action`.

use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// A button: what it says, what it is called in the DOM, what it does.
#[derive(Clone, PartialEq, Default)]
pub struct Action {
    /// The words on it.
    pub label: AttrValue,
    /// `data-action`: `start`, `next`, `back`, `restart`, `print`, `copy`, `change`, `exit` …
    pub action: AttrValue,
    /// `data-target`, where one action has several places to go to.
    pub target: Option<AttrValue>,
    /// Read aloud after the label, for buttons whose label alone repeats ("Wijzig").
    pub more: Option<AttrValue>,
    pub icon: Option<Icon>,
    pub on: Callback<()>,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// The one filled button of a screen.
    Main,
    /// Outlined.
    Quiet,
    /// Outlined and lower, for rows of small services: print, copy.
    Slim,
    /// Underlined words.
    Link,
    /// Words without a line, for the bar on top.
    Plain,
}

impl Look {
    const fn class(self) -> &'static str {
        match self {
            Look::Main => "rw-btn",
            Look::Quiet => "rw-btn rw-btn--quiet",
            Look::Slim => "rw-btn rw-btn--quiet rw-btn--slim",
            Look::Link => "rw-link",
            Look::Plain => "rw-link rw-link--plain",
        }
    }
}

/// A button that is not the submit button of a form.
pub fn button(look: Look, action: &Action) -> Html {
    let on = action.on.clone();
    html! {
        <button
            type="button"
            class={look.class()}
            data-action={action.action.clone()}
            data-target={action.target.clone()}
            onclick={Callback::from(move |_: MouseEvent| on.emit(()))}
        >
            { for action.icon.map(icon) }
            <span>{ action.label.clone() }</span>
            { for action.more.iter().map(|more| html! { <span class="rw-vh">{ more.clone() }</span> }) }
        </button>
    }
}

/// The submit button of a form: Enter in a field presses it too.
pub fn submit(label: &AttrValue) -> Html {
    html! {
        <button type="submit" class="rw-btn" data-action="next">
            <span>{ label.clone() }</span>
        </button>
    }
}

/// A link out of the widget (`https:`, `tel:`, `mailto:`), dressed as a button. The address must have been checked.
#[derive(Clone, PartialEq, Default)]
pub struct Out {
    pub label: AttrValue,
    pub href: AttrValue,
    /// `data-action`, such as `book` or `call`.
    pub action: AttrValue,
    pub icon: Option<Icon>,
    /// Open in a new window, and so that it cannot reach back.
    pub new_window: bool,
    /// Read aloud after the label when a new window opens.
    pub more: Option<AttrValue>,
}

/// A link dressed as a button or as a link.
pub fn out(look: Look, out: &Out) -> Html {
    html! {
        <a
            class={look.class()}
            href={out.href.clone()}
            data-action={out.action.clone()}
            target={out.new_window.then_some("_blank")}
            rel={out.new_window.then_some("noopener noreferrer")}
        >
            { for out.icon.map(icon) }
            <span>{ out.label.clone() }</span>
            { for out.more.iter().map(|more| html! { <span class="rw-vh">{ more.clone() }</span> }) }
        </a>
    }
}

/// A row of buttons; one under the other on a phone.
pub fn row(buttons: Vec<Html>) -> Html {
    html! { <div class="rw-acts">{ for buttons }</div> }
}
