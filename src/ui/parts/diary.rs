//! A week to fill in on paper: for each day a box to tick, and room for how much it hurt the day
//! after.

use crate::ui::markup::{At, El, el};

const DAYS: usize = 7;

/// What is noted: the day, that it was done, the pain.
pub fn diary([day, done, pain]: [&'static str; 3]) -> El {
    let mut head = el("tr").leaf("th", day);
    let (mut ticks, mut numbers) = (el("tr").leaf("th", done), el("tr").leaf("th", pain));
    for number in 1..=DAYS {
        head = head.leaf("th", number.to_string());
        ticks = ticks.put(el("td.rw-diary__box"));
        numbers = numbers.put(el("td"));
    }
    el("table.rw-diary")
        .set(At::DataPart, "diary")
        .put(el("tbody").put(head).put(ticks).put(numbers))
}
