//! Selects what is told of each explanation: the patterns that fit best, and a few lessons.

use super::OutcomeContext;
use crate::clinical::learning::{Lesson, LessonId, lessons};
use crate::clinical::patterns::{Fit, fits};
use yew::prelude::*;

/// So much is told of each: more is not read, and what helps most stands first.
const PATTERNS: usize = 2;
const LESSONS: usize = 3;

/// The patterns that are told: those that fit best.
pub(super) fn fits_of(context: &OutcomeContext) -> Vec<Fit> {
    let mut fits = fits(&context.outcome.facts);
    fits.truncate(PATTERNS);
    fits
}

/// The lessons that are told: how a back is built, what pain is, and what answers something that
/// this person said. Where there are too many, those go first that are about nobody in particular.
pub(super) fn lessons_of(context: &OutcomeContext) -> Vec<&'static Lesson> {
    let mut all = lessons(context.outcome);
    // Three backs stand with what feels better.
    all.retain(|lesson| {
        context.plan.as_ref().is_none_or(|plan| plan.preference.is_none())
            || lesson.id != LessonId::Backs
    });
    let least_first = [
        LessonId::Stimulation,
        LessonId::Kinds,
        LessonId::Posture,
        LessonId::Insoles,
        LessonId::Moving,
        LessonId::Lifting,
        LessonId::Wear,
        LessonId::Backs,
    ];
    for least in least_first {
        if all.len() > LESSONS {
            all.retain(|lesson| lesson.id != least);
        }
    }
    all
}

/// Names on one line, for the head of a row that is still closed.
pub(super) fn names(all: &[&'static str]) -> Option<AttrValue> {
    (!all.is_empty()).then(|| all.join(" · ").into())
}
