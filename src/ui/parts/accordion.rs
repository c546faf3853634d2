//! An accordion: rows of which each opens its own text.

use super::drawing::icon;
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One row.
#[derive(Clone, PartialEq, Default)]
pub struct AccordionSection {
    pub title: &'static str,
    /// What it holds, in a few words.
    pub sub: Option<AttrValue>,
    pub open: bool,
    /// Not opened for print: it prints only if somebody opened it.
    pub shut: bool,
    pub inside: Html,
}

/// A native `details`; the caller may mark it with what it is.
pub fn accordion_section(row: &AccordionSection) -> El {
    accordion_section_about(row, None)
}

/// One of many with the same title: what it is about is said after it, for who hears them in a
/// list.
pub fn accordion_section_about(row: &AccordionSection, about: Option<&'static str>) -> El {
    let head = el("span.rw-fold__head")
        .leaf("b", row.title)
        .lines("span.rw-vh", about.as_slice())
        .made("span.rw-fold__sub", row.sub.as_slice());
    el(if row.shut { "details.rw-fold rw-fold--shut" } else { "details.rw-fold" })
        .set_if(row.open, At::Open, "open")
        .put(el("summary").put(head).put(icon(Icon::Down)))
        .put(el("div.rw-fold__in").put(row.inside.clone()))
}

/// Rows under each other.
pub fn accordion(rows: Vec<Html>) -> El {
    el("div.rw-folds").put(rows)
}
