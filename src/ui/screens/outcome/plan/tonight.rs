//! How to lie and get up, warmth where that is allowed, and breathing; and what somebody pregnant reads before any exercise.

use super::said;
use crate::clinical::plan::Plan;
use crate::pictures::figure::scenes::bed::InBed;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::plan::Stretch as Row;
use crate::ui::screens::figure;
use crate::ui::screens::outcome::Told;
use crate::ui::screens::outcome::understand::names;
use crate::words::{exercise as exercise_words, outcome, plan as plan_words};

/// One row with all of it, named after what is in it.
pub fn easing(told: &Told) -> Option<Row> {
    let plan = told.plan.as_ref()?;
    let (mut heads, mut inside) = (Vec::new(), fragment());
    for advice in &plan.easing {
        let passage = outcome::advice(told.lang(), told.voice(), *advice);
        heads.push(passage.title);
        let picture = InBed::of_advice(*advice).map(|what| figure::in_bed(told.lang(), told.outcome, what));
        inside = inside.put(section(Level::Part, passage.title).put(picture).put(paragraphs(passage.body)));
    }
    if let Some(id) = plan.breathing {
        let breathing = exercise_words::exercise(told.lang(), id);
        heads.push(breathing.name);
        inside = inside.put(section(Level::Part, breathing.name).put(steps(breathing.steps)));
    }
    let inside = el("div.rw-easing").set(At::DataPart, "tonight").put(inside);
    (!heads.is_empty()).then(|| Row { title: said(told).easing, sub: names(&heads), inside: inside.html(), ..Row::default() })
}

/// What somebody pregnant reads before any exercise.
pub fn ask_first(told: &Told, plan: &Plan) -> Option<El> {
    let words = said(told);
    let mut asks = Vec::new();
    for ask in plan.ask_first {
        asks.push(plan_words::ask_first(told.lang(), *ask));
    }
    let inside = section(Level::Part, words.ask_first).put(dots(&asks)).put(paragraphs(&[words.ask_first_act]));
    (!asks.is_empty()).then(|| el("div.rw-waits").set(At::DataPart, "ask_first").put(inside))
}
