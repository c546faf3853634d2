//! What explains the outcome, a row each: what speaks in favour, where it hurts, what it may fit, what to expect, what a back is,
//! what plays a part, and what nobody knows. Only where nothing is more urgent than reading.

use super::{Told, advice, factors, learn, map, outlook, patterns, plan, why};
use crate::clinical::advice::Topic;
use crate::clinical::learning::{Lesson, LessonId, lessons};
use crate::clinical::patterns::{Fit, fits};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::plan::plan as rows;
use yew::prelude::*;

/// So much is told of each: more is not read, and what helps most stands first.
const PATTERNS: usize = 2;
const LESSONS: usize = 4;

/// The patterns that are told: those that fit best.
pub(super) fn fits_of(told: &Told) -> Vec<Fit> {
    let mut fits = fits(&told.outcome.facts);
    fits.truncate(PATTERNS);
    fits
}

/// The lessons that are told. How a back is built helps everybody least, and goes first where there are too many; then what is
/// known of no person in particular.
pub(super) fn lessons_of(told: &Told) -> Vec<&'static Lesson> {
    let mut all = lessons(told.outcome);
    // Three backs stand with what feels better.
    all.retain(|lesson| told.plan.is_none() || lesson.id != LessonId::Backs);
    for least in [LessonId::Stimulation, LessonId::Kinds, LessonId::Posture, LessonId::Insoles, LessonId::Wear] {
        if all.len() > LESSONS {
            all.retain(|lesson| lesson.id != least);
        }
    }
    all.truncate(LESSONS + 1);
    all
}

/// All rows that say something here.
pub(super) fn understand(told: &Told) -> El {
    let mut all = Vec::new();
    all.extend(patterns::patterns(told));
    all.extend(outlook::outlook(told));
    all.extend(factors::factors(told));
    all.extend(map::map(told));
    all.extend(why::favour(told));
    all.extend(learn::learn(told));
    if let Some(made) = &told.plan {
        all.push(plan::preference(told, made));
        all.extend(advice::rows(told, &[Topic::Scan]));
        all.push(plan::not_known(told));
    }
    el("div").set(At::DataPart, "explained").put(el("div.rw-sec").leaf("h2.rw-h2 rw-onpaper", told.insight().explained).put(rows(&all)))
}

/// Names on one line, for the head of a row that is still closed.
pub(super) fn names(all: &[&'static str]) -> Option<AttrValue> {
    (!all.is_empty()).then(|| all.join(" · ").into())
}
