//! Sections with a heading, bulleted lines and numbered steps.

use crate::ui::markup::{El, el, fragment};
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
    /// A line over a few words, below everything that has a heading.
    Deep,
}

/// A section with its heading; put into it what belongs to it.
pub fn section(level: Level, title: &'static str) -> El {
    let heading = match level {
        Level::Section => "h2.rw-h2",
        Level::Small => "h2.rw-h3",
        Level::Part => "h3.rw-h3",
        Level::Deep => "p.rw-label",
    };
    el("section.rw-sec").leaf(heading, title)
}

/// One or more paragraphs.
pub fn paragraphs(lines: &[&'static str]) -> El {
    fragment().lines("p.rw-p", lines)
}

/// Lines with a bullet.
pub fn dots(lines: &[&'static str]) -> El {
    items("ul.rw-dots", lines)
}

/// The same for lines that were made for this visit.
pub fn made_dots(lines: &[AttrValue]) -> El {
    let mut list = el("ul.rw-dots");
    for line in lines {
        list = list.put(el("li").leaf("span", line));
    }
    list
}

/// Numbered steps.
pub fn steps(lines: &[&'static str]) -> El {
    items("ol.rw-steps", lines)
}

/// The same for steps that were made for this visit.
pub fn made_steps(lines: &[String]) -> El {
    let mut list = el("ol.rw-steps");
    for line in lines {
        list = list.put(el("li").leaf("span", line.clone()));
    }
    list
}

fn items(kind: &'static str, lines: &[&'static str]) -> El {
    let mut list = el(kind);
    for line in lines {
        list = list.put(el("li").leaf("span", *line));
    }
    list
}
