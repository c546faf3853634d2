//! The pictures of the flow: boxes along a way, red arrows to the stop, and the outcomes at its
//! end.

use super::node::Node;
use super::outcomes::{HEIGHT, class_of, label, outcome};
use super::svg::{Hold, Svg, wrap};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::words::Lang;
use rugwijzer::words::protocol::{self, FlowWords};

/// The drawings are this wide; a page box ends at `RIGHT`, and the stop stands from `STOP` on.
const WIDTH: i32 = 640;
const RIGHT: i32 = 506;
const STOP: i32 = 548;
/// The way, left of the follow-ups.
const WAY: i32 = 30;
const GAP: i32 = 11;

/// One part of the way: its name and its pages.
pub type Part<'a> = (&'a str, &'a [Node]);

/// Parts of the way, with the stop beside them; at the end of the last part the outcomes.
pub fn way(lang: Lang, words: &FlowWords, parts: &[Part], ends: bool) -> String {
    let mut svg = Svg::default();
    let mut boxes = Svg::default();
    let mut y = 2;
    let mut stops = Vec::new();
    let mut line = (0, 0);
    for (name, nodes) in parts {
        boxes.text("f-station", (WAY + 14, y + 20), Hold::Start, name);
        y += 34;
        for node in *nodes {
            let (left, letters) = if node.follow_up { (56, 56) } else { (2, 64) };
            let small = small_lines(words, node, letters);
            let height = page(&mut boxes, lang, node, left, RIGHT - left, y, &small);
            let middle = y + 16;
            line.0 = if line.0 == 0 { middle } else { line.0 };
            if node.follow_up {
                boxes.arrow_right("f-way", WAY, left, middle);
            }
            if node.stops {
                stops.push(middle);
            }
            y += height + GAP;
            line.1 = y;
        }
        y += 8;
    }
    y -= 8;
    if ends {
        y = end(&mut boxes, lang, words, y);
    } else {
        y += 6;
    }
    svg.path("f-way", &format!("M{WAY} {}V{}", line.0, line.1 - 2));
    svg.path(
        "f-way-tip",
        &format!("M{} {}L{WAY} {}L{} {}z", WAY - 5, line.1 - 9, line.1, WAY + 5, line.1 - 9),
    );
    stop(&mut svg, lang, &stops, line.1);
    svg.finish_over(boxes, WIDTH, y + 2)
}

/// What stands under the name of a page.
fn small_lines(words: &FlowWords, node: &Node, letters: usize) -> Vec<String> {
    let mut small = if node.when.is_empty() {
        Vec::new()
    } else {
        wrap(&format!("{} {}", words.only_if, node.when), letters)
    };
    small.extend(node.back_to.map(|page| format!("↺ {} {page}", words.back_to)));
    small
}

/// One page; returns its height.
fn page(
    svg: &mut Svg,
    lang: Lang,
    node: &Node,
    left: i32,
    width: i32,
    y: i32,
    small: &[String],
) -> i32 {
    let height = 32 + 16 * small.len() as i32 + if small.is_empty() { 0 } else { 3 };
    let class = if node.when.is_empty() { "f-box" } else { "f-box f-box--if" };
    svg.rect(class, (left, y), (width, height), 8);
    svg.text("f-number", (left + 10, y + 21), Hold::Start, &node.number.to_string());
    svg.text("f-name", (left + 34, y + 21), Hold::Start, node.name);
    for (place, line) in small.iter().enumerate() {
        svg.text("f-small", (left + 34, y + 40 + 16 * place as i32), Hold::Start, line);
    }
    for (place, level) in node.levels.iter().rev().enumerate() {
        let x = left + width - 27 - 24 * place as i32;
        let letter = protocol::badge(lang, *level).0;
        svg.rect(&format!("f-{}", class_of(*level)), (x, y + 6), (20, 20), 5);
        svg.text(
            &format!("f-badge f-on-{}", class_of(*level)),
            (x + 10, y + 20),
            Hold::Middle,
            letter,
        );
    }
    height
}

/// The stop beside the way, and the arrows that lead to it.
fn stop(svg: &mut Svg, lang: Lang, stops: &[i32], bottom: i32) {
    let height = bottom - 36;
    svg.rect("f-e", (STOP, 36), (WIDTH - STOP - 2, height), 12);
    for y in stops {
        svg.arrow_right("f-stop", RIGHT, STOP, *y);
    }
    // Once at the top and, where the way is long, once more at its foot.
    label(svg, lang, Disposition::EmergencyNow, (STOP, 46), WIDTH - STOP - 2);
    if height > 500 {
        label(svg, lang, Disposition::EmergencyNow, (STOP, bottom - 102), WIDTH - STOP - 2);
    }
}

/// The end of the questions, and the four outcomes that are left there.
fn end(svg: &mut Svg, lang: Lang, words: &FlowWords, y: i32) -> i32 {
    let height = 12 + 18 * words.end.len() as i32;
    svg.rect("f-box", (2, y), (RIGHT - 2, height), 8);
    for (place, line) in words.end.iter().enumerate() {
        let class = if place == 0 { "f-name" } else { "f-plain" };
        svg.text(class, (RIGHT / 2, y + 20 + 18 * place as i32), Hold::Middle, line);
    }
    let levels = [
        Disposition::GpToday,
        Disposition::GpWithinDays,
        Disposition::PhysioOrPodo,
        Disposition::SelfCare,
    ];
    let (top, width) = (y + height + 30, 117);
    for (place, level) in levels.into_iter().enumerate() {
        let x = 2 + (width + 12) * place as i32;
        svg.arrow_down("f-way", x + width / 2, y + height, top);
        outcome(svg, lang, level, (x, top), width);
    }
    top + HEIGHT
}

/// What is asked after the outcome: after which, and what.
pub fn after(lang: Lang, words: &FlowWords, shared: &str, nodes: &[Node]) -> String {
    let mut svg = Svg::default();
    let width = 117;
    let frame = HEIGHT + 46;
    for (place, level) in Disposition::ALL.iter().rev().enumerate() {
        let x = 2 + (width + 12) * place as i32;
        outcome(&mut svg, lang, *level, (x, 2), width);
        if *level < Disposition::GpToday {
            svg.arrow_down("f-way", x + width / 2, 2 + HEIGHT, frame);
        }
    }
    for (place, line) in words.never_after.iter().enumerate() {
        svg.text("f-small", (2 + width + 6, HEIGHT + 20 + 16 * place as i32), Hold::Middle, line);
    }
    let mut y = frame + 12;
    let mut told: Vec<String> = words.after.iter().map(|line| (*line).to_owned()).collect();
    if !shared.is_empty() {
        told.push(format!("{} {shared}", words.only_if));
    }
    for (place, line) in told.iter().enumerate() {
        svg.text(if place == 0 { "f-name" } else { "f-small" }, (18, y + 14), Hold::Start, line);
        y += 19;
    }
    y += 8;
    // Two columns, read from above to below.
    let half = nodes.len().div_ceil(2);
    let mut bottom = y;
    for (column, pages) in nodes.chunks(half).enumerate() {
        let mut at = y;
        for node in pages {
            let small = small_lines(words, node, 38);
            at += page(&mut svg, lang, node, 18 + 307 * column as i32, 297, at, &small) + GAP;
        }
        bottom = bottom.max(at);
    }
    svg.rect("f-frame", (2, frame), (WIDTH - 4, bottom - frame + 5), 12);
    svg.finish(WIDTH, bottom + 8)
}
