//! A score from 0 to 10 as eleven radios, with words at both ends. No slider and no faces: they
//! steer the answer.

use super::choices::{Choice, Kind, radio_or_box};
use super::input::Change;
use crate::ui::markup::{At, El, el, fragment};
use yew::prelude::*;

/// The score.
#[derive(Clone, PartialEq, Default)]
pub struct Score {
    pub name: &'static str,
    pub value: Option<u8>,
    /// Short, on the zero: "Geen pijn".
    pub zero: &'static str,
    /// What the ten means, read aloud with it.
    pub ten: &'static str,
    /// Under the row, left and right: "0 is geen pijn", "10 is …".
    pub low: &'static str,
    pub high: &'static str,
    pub wrong: bool,
    pub on: Callback<Change>,
}

/// The scores, as values and as words.
const STEPS: [&str; 11] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

/// Eleven radios: zero alone and then two rows of five on a phone, one row where there is room.
pub fn score(score: &Score) -> Html {
    let mut grid = el("div.rw-nrs__grid");
    for step in 0..=10 {
        grid = grid.put(cell(score, step, STEPS[usize::from(step)]));
    }
    let ends = el("div.rw-nrs__ends")
        .set(At::AriaHidden, "true")
        .leaf("p", score.low)
        .leaf("p", score.high);
    el(if score.wrong { "div.rw-nrs rw-nrs--wrong" } else { "div.rw-nrs" })
        .put(grid)
        .put(ends)
        .html()
}

fn cell(score: &Score, step: u8, value: &'static str) -> El {
    let choice =
        Choice { name: score.name, value, checked: score.value == Some(step), ..Choice::default() };
    let id = choice.id();
    let words = match step {
        0 => el("span.rw-nrs__zero").text(score.zero),
        10 => el("span.rw-vh").text(score.ten),
        1..=9 | 11.. => fragment(),
    };
    el(if step == 0 { "div.rw-nrs__cell rw-nrs__cell--zero" } else { "div.rw-nrs__cell" })
        .key(value)
        .put(radio_or_box(Kind::Radio, &choice, &id, &score.on))
        .put(el("label").set(At::For, &id).leaf("span", value).put(words))
}
