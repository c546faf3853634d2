//! The diary: a drawing of pain over the days, and the same as a table. Words are HTML, so that they
//! never scale.

use crate::pictures::diary::{Diary, VIEW_BOX};
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// The drawing with its words.
pub struct PainChart {
    pub drawn: Diary,
    pub alt: AttrValue,
    pub axis_pain: &'static str,
    /// The first and the last day.
    pub ends: [AttrValue; 2],
    /// Worst, now, exercised, band; a part that is not drawn has no line.
    pub key: [Option<&'static str>; 4],
    /// Where the last pain stands beside the band.
    pub said: Option<AttrValue>,
    pub caption: Option<&'static str>,
    pub table: &'static str,
    /// The first names the row.
    pub columns: Vec<&'static str>,
    pub rows: Vec<Vec<AttrValue>>,
}

const SIGNS: [&str; 4] = [
    "i.rw-log__key rw-log__key--worst",
    "i.rw-log__key rw-log__key--now",
    "i.rw-log__key rw-log__key--tick",
    "i.rw-log__key rw-log__key--band",
];

/// A figure with its table.
pub fn pain_chart(chart: &PainChart) -> El {
    let drawn = &chart.drawn;
    let path = |kind: &'static str, d: &str| el(kind).set(At::D, d.to_owned());
    let drawing = el("svg.rw-fig")
        .set(At::ViewBox, VIEW_BOX)
        .set(At::Focusable, "false")
        .set(At::Role, "img")
        .set(At::AriaLabel, &chart.alt)
        .put(path("path.rw-curve__band", &drawn.band))
        .put(path("path.rw-curve__grid", &drawn.grid))
        .put(path("path.rw-log__now", &drawn.now))
        .put(path("path.rw-curve__mean", &drawn.worst))
        .put(path("path.rw-curve__dots", &drawn.worst_dots))
        .put(path("path.rw-log__dots", &drawn.now_dots))
        .put(path("path.rw-log__ticks", &drawn.ticks));
    let ends = el("div.rw-log__ends").set(At::AriaHidden, "true").made("span", &chart.ends);
    let mut key = el("ul.rw-curve__key");
    for (sign, words) in SIGNS.into_iter().zip(chart.key) {
        let line = |words| el("li").put(el(sign)).leaf("span", words);
        key = key.put(words.map(line));
    }
    let caption = chart.caption.map(|words| el("figcaption.rw-small rw-soft").leaf("p", words));
    let said = chart.said.as_ref();
    let said = said.map(|said| el("p.rw-p").set(At::DataPart, "beside").text(said));
    let figure = el("figure.rw-curve")
        .put(el("p.rw-small rw-soft").text(chart.axis_pain))
        .put(drawing)
        .put(ends)
        .put(key)
        .put(said)
        .put(caption);
    el("div.rw-log__all").set(At::DataPart, "pain-chart").put(figure).put(table(chart))
}

fn table(chart: &PainChart) -> El {
    let mut head = el("tr");
    for column in &chart.columns {
        head = head.leaf("th", *column);
    }
    let mut body = el("tbody");
    for cells in &chart.rows {
        let mut row = el("tr");
        for (place, cell) in cells.iter().enumerate() {
            row = row.leaf(if place == 0 { "th" } else { "td" }, cell);
        }
        body = body.put(row);
    }
    let table = el("table.rw-log").put(el("thead").put(head)).put(body);
    el("details.rw-more").put(el("summary").leaf("span", chart.table)).put(table)
}
