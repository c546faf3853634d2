//! Tonight: one step with its picture, how to lie and get up, and warmth where that is allowed.

use super::exercise::{Look, exercise};
use super::said;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::fold::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::screens::outcome::Told;
use crate::words::outcome;

/// The first step, right under what to do now.
pub fn tonight(told: &Told) -> Option<El> {
    let plan = told.plan.as_ref()?;
    let words = said(told);
    // After a red light there is nothing to exercise; how to lie and get up remains.
    let first = plan.tonight.filter(|_| !told.is_red()).map(|choice| exercise(told, choice, Look::First));
    let mut rows = Vec::new();
    for advice in &plan.easing {
        let passage = outcome::advice(told.lang(), told.voice(), *advice);
        rows.push(fold(&Fold { title: passage.title, inside: paragraphs(passage.body).html(), ..Fold::default() }).html());
    }
    let easing = (!rows.is_empty()).then(|| section(Level::Part, words.easing).put(folds(rows)));
    if first.is_none() && easing.is_none() {
        return None;
    }
    let inside = section(Level::Section, words.tonight).put(first).put(easing);
    Some(el("div.rw-tonight").set(At::DataPart, "tonight").put(inside))
}
