//! What explains the outcome, a row each: what speaks in favour, where it hurts, what it may fit,
//! what to expect, what a back is, what plays a part, and what nobody knows. Only where nothing is
//! more urgent than reading.

use super::{Told, advice, factors, learn, map, outlook, patterns, plan, why};
use crate::clinical::advice::Topic;
use crate::clinical::disposition::Disposition;
use crate::clinical::learning::{Lesson, LessonId, lessons};
use crate::clinical::patterns::{Fit, fits};
use crate::clinical::safety_net::Part;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::dots;
use crate::ui::parts::plan::{OnPaper, Stretch, plan as rows};
use crate::words::outcome::part;
use yew::prelude::*;

/// So much is told of each: more is not read, and what helps most stands first.
const PATTERNS: usize = 2;
const LESSONS: usize = 3;

/// The patterns that are told: those that fit best.
pub(super) fn fits_of(told: &Told) -> Vec<Fit> {
    let mut fits = fits(&told.outcome.facts);
    fits.truncate(PATTERNS);
    fits
}

/// The lessons that are told: how a back is built, what pain is, and what answers something that
/// this person said. Where there are too many, those go first that are about nobody in particular.
pub(super) fn lessons_of(told: &Told) -> Vec<&'static Lesson> {
    let mut all = lessons(told.outcome);
    // Three backs stand with what feels better.
    all.retain(|lesson| {
        told.plan.as_ref().is_none_or(|plan| plan.preference.is_none())
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

/// All rows that say something here.
pub(super) fn understand(told: &Told) -> El {
    let mut all = Vec::new();
    all.extend(patterns::patterns(told));
    all.extend(outlook::outlook(told));
    all.extend(expect(told));
    all.extend(factors::factors(told));
    all.extend(map::map(told));
    all.extend(why::favour(told));
    all.extend(learn::learn(told));
    if let Some(made) = &told.plan {
        all.extend(made.preference.map(|_| plan::preference(told, made)));
        all.extend(plan::not_now(told, made));
        all.extend(advice::rows(told, &[Topic::Scan]));
        all.push(plan::not_known(told));
    }
    el("div")
        .set(At::DataPart, "explained")
        .put(el("div.rw-sec").leaf("h2.rw-h2 rw-onpaper", told.insight().explained).put(rows(&all)))
}

/// What to reckon with, where one goes on alone; else it stands with who can help.
fn expect(told: &Told) -> Option<Stretch> {
    let lines = told.guides(Part::Expect);
    let alone = told.outcome.disposition == Disposition::SelfCare && !lines.is_empty();
    alone.then(|| Stretch {
        title: part(told.lang(), Part::Expect),
        on_paper: OnPaper::IfOpen,
        inside: dots(&lines).html(),
        ..Stretch::default()
    })
}

/// Names on one line, for the head of a row that is still closed.
pub(super) fn names(all: &[&'static str]) -> Option<AttrValue> {
    (!all.is_empty()).then(|| all.join(" · ").into())
}
