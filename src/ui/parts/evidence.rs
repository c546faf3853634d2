//! The evidence of one reason: answers, rule, sources.

use crate::ui::markup::{El, el};
use yew::prelude::*;

/// One thing that it rests on.
#[derive(Clone, PartialEq, Default)]
pub struct Line {
    pub text: AttrValue,
    /// Seen on the screen only.
    pub off_paper: bool,
}

impl Line {
    /// A line that may be seen by anybody.
    pub fn of(text: AttrValue) -> Line {
        Line { text, off_paper: false }
    }
}

/// A reason with what it rests on, by kind.
#[derive(Clone, PartialEq, Default)]
pub struct Evidence {
    pub fact: AttrValue,
    pub lines: Vec<(&'static str, Vec<Line>)>,
}

/// The reason and a definition list.
pub fn evidence(ground: &Evidence) -> El {
    el("div.rw-ground").leaf("p.rw-why__fact", &ground.fact).put(list(&ground.lines))
}

/// The list alone.
pub fn list(lines: &[(&'static str, Vec<Line>)]) -> El {
    let mut list = el("dl.rw-ground__list");
    for (label, lines) in lines.iter().filter(|(_, lines)| !lines.is_empty()) {
        let mut said = el("dd");
        for line in lines {
            said = said.put(el(if line.off_paper { "p.rw-noprint" } else { "p" }).text(&line.text));
        }
        list = list.put(el("div").leaf("dt", *label).put(said));
    }
    list
}
