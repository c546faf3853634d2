//! Sections with a heading, bulleted lines and numbered steps.

use yew::prelude::*;

/// How large a heading is, and its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// A section of the page: `h2`, large.
    Section,
    /// A section that stays small: `h2` in the size of a part.
    Small,
    /// A part inside a section: `h3`.
    Part,
}

/// A heading and what belongs to it.
pub fn section(level: Level, title: &AttrValue, inside: Html) -> Html {
    let heading = match level {
        Level::Section => html! { <h2 class="rw-h2">{ title.clone() }</h2> },
        Level::Small => html! { <h2 class="rw-h3">{ title.clone() }</h2> },
        Level::Part => html! { <h3 class="rw-h3">{ title.clone() }</h3> },
    };
    html! { <section class="rw-sec">{ heading }{ inside }</section> }
}

/// One or more paragraphs.
pub fn paragraphs(lines: &[AttrValue]) -> Html {
    html! { <>{ for lines.iter().map(|line| html! { <p class="rw-p">{ line.clone() }</p> }) }</> }
}

/// Lines with a bullet.
pub fn dots(lines: &[AttrValue]) -> Html {
    html! {
        <ul class="rw-dots">{ for lines.iter().map(|line| html! { <li><span>{ line.clone() }</span></li> }) }</ul>
    }
}

/// Numbered steps.
pub fn steps(lines: &[AttrValue]) -> Html {
    html! {
        <ol class="rw-steps">{ for lines.iter().map(|line| html! { <li><span>{ line.clone() }</span></li> }) }</ol>
    }
}
