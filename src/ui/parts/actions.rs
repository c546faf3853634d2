//! Buttons and links that do something, each with `data-action`.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, On, el};
use yew::prelude::*;

/// A button: what it says, what it is called in the DOM, what it does.
#[derive(Clone, PartialEq, Default)]
pub struct Action {
    /// The words on it.
    pub label: &'static str,
    /// `data-action`: `start`, `next`, `back`, `restart`, `print`, `copy`, `change`, `exit` …
    pub action: &'static str,
    /// `data-target`, where one action has several places to go to.
    pub target: Option<&'static str>,
    /// Read aloud after the label, for buttons whose label alone repeats ("Wijzig").
    pub more: Option<&'static str>,
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
    const fn is_button(self) -> bool {
        matches!(self, Look::Main | Look::Quiet | Look::Slim)
    }

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
    let button = el("button")
        .set(At::Type, "button")
        .set(At::Class, look.class())
        .set_if(look.is_button(), At::Part, "button")
        .set(At::DataAction, action.action)
        .set_some(At::DataTarget, action.target)
        .click(&action.on);
    // The label is keyed by its words: what a page translator put in its place goes when another
    // label comes.
    words(button, action.icon, el("span").key(action.label).text(action.label), action.more).html()
}

/// What stands on a button or a link.
fn words(on: El, sign: Option<Icon>, label: El, more: Option<&'static str>) -> El {
    on.put(sign.map(icon)).put(label).lines("span.rw-vh", more.as_slice())
}

/// The submit button of a form: Enter in a field presses it too. It acts on the press itself, for a
/// frame may be forbidden to submit a form, and its browser then says nothing.
pub fn submit(label: &'static str, on: &Callback<Event>) -> El {
    el("button.rw-btn")
        .set(At::Part, "button")
        .set(At::Type, "submit")
        .set(At::DataAction, "next")
        .hear(On::Click, on.clone())
        .leaf("span", label)
}

/// A link out of the widget (`https:`, `tel:`, `mailto:`), dressed as a button. The address must
/// have been checked.
#[derive(Clone, PartialEq, Default)]
pub struct Out {
    pub label: AttrValue,
    pub href: AttrValue,
    /// `data-action`, such as `book` or `call`.
    pub action: &'static str,
    pub icon: Option<Icon>,
    /// Open in a new window, and so that it cannot reach back.
    pub new_window: bool,
    /// Read aloud after the label when a new window opens.
    pub more: Option<&'static str>,
}

/// A link dressed as a button or as a link.
pub fn out(look: Look, out: &Out) -> El {
    let link = el("a")
        .set(At::Class, look.class())
        .set_if(look.is_button(), At::Part, "button")
        .set(At::Href, &out.href)
        .set(At::DataAction, out.action)
        .set_if(out.new_window, At::Target, "_blank")
        .set_if(out.new_window, At::Rel, "noopener noreferrer");
    words(link, out.icon, el("span").quote(&out.label), out.more)
        .put(out.new_window.then(|| icon(Icon::Outside)))
}

/// A row to put buttons into; one under the other on a phone.
pub fn row() -> El {
    el("div.rw-acts")
}
