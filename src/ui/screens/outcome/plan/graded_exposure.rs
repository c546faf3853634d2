//! Graded exposure: the ladder of what somebody avoids because of the back, in their own words.
//! The words stay in the page and are printed.

use super::plan_words_of;
use crate::clinical::plan::has_ladder;
use crate::session::Msg;
use crate::ui::markup::{At, el, fragment};
use crate::ui::parts::field::{Line, line};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{dots, paragraphs};
use crate::ui::parts::plan::{OnPaper, PlanRow as Row};
use crate::ui::screens::outcome::OutcomeContext;
use yew::prelude::*;

/// As long as a line may be.
const MOST: &str = "80";
const NAMES: [&str; 5] = ["feared_1", "feared_2", "feared_3", "feared_4", "feared_5"];

/// Only with fear of moving and pain that lasts; nobody dares anything before a doctor has looked,
/// or after a red light.
pub fn graded_exposure(context: &OutcomeContext) -> Option<Row> {
    if !has_ladder(context.outcome) || context.has_red_light() {
        return None;
    }
    let words = plan_words_of(context);
    let mut lines = el("div.rw-noprint");
    let mut written = el("ol.rw-steps");
    for (place, (name, label)) in NAMES.into_iter().zip(words.ladder_lines).enumerate() {
        let value: AttrValue = context.visit.model.feared[place].clone().into();
        // Paper has room to write where nothing was filled in.
        let shown = if value.trim().is_empty() {
            "…………………………".to_owned()
        } else {
            context.visit.model.feared[place].clone()
        };
        written = written.put(el("li").put(el("span").text(shown)));
        lines = lines.put(line(&Line {
            name,
            value,
            label,
            hints: if place == 0 { vec![words.ladder_example] } else { Vec::new() },
            most: MOST,
            on: context
                .visit
                .tell
                .reform(move |change: Change| Msg::FearedTyped(place, change.value)),
            on_done: context
                .visit
                .tell
                .reform(move |change: Change| Msg::Feared(place, change.value)),
        }));
    }
    let paper = el("div.rw-onpaper").put(written);
    let inside = fragment()
        .put(paragraphs(&words.ladder_lead[..1]))
        .put(dots(&words.ladder_lead[1..3]))
        .put(lines)
        .put(paper);
    let inside = el("div").set(At::DataPart, "ladder").put(inside);
    Some(Row {
        title: words.ladder,
        on_paper: OnPaper::Yes,
        inside: inside.html(),
        ..Row::default()
    })
}
