//! What to do now, what to say and not to do, and the safety net: when to call, and whom.

use super::super::line;
use super::{OutcomeContext, verdict};
use crate::PLAN;
use crate::clinical::answers::Answer;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::Disposition;
use crate::clinical::facts::Seen;
use crate::clinical::safety_net::{Guide, Part};
use crate::clinical::vocabulary::{Field, Opt};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::call::{ReadAloud, read_aloud};
use crate::ui::parts::lists::{Level, dots, made_steps, paragraphs, section, steps};
use crate::ui::parts::safety_net::{AtOnce, at_once};
use crate::words::outcome::{self as words, guide};
use crate::words::rooms::{self, Complaint};
use yew::prelude::*;

/// What to do, in order; for an appointment in three steps, the words to say among them.
pub(super) fn do_now(context: &OutcomeContext, level: Level) -> Option<El> {
    let mut guides = context.guides(Part::Do);
    let visit = context.outcome.disposition == Disposition::PhysioOrPodo;
    if visit {
        guides.retain(|line| *line != guide(context.lang(), context.voice(), Guide::NoReferral));
        let first = context.contacts().first().copied();
        return Some(
            section(level, context.words.do_now)
                .put(made_steps(&rooms::steps(
                    context.lang(),
                    context.voice(),
                    first,
                    complaint(context),
                )))
                .put(paragraphs(&guides)),
        );
    }
    // With rooms, how to take it along has one of its own.
    if PLAN {
        guides.retain(|line| *line != guide(context.lang(), context.voice(), Guide::TakeSummary));
    }
    if guides.is_empty() {
        return None;
    }
    let what = if guides.len() == 1 { paragraphs(&guides) } else { steps(&guides) };
    Some(section(level, context.words.do_now).put(what))
}

/// What can be said of the pain on the telephone, from the answers.
fn complaint(context: &OutcomeContext) -> Complaint {
    let facts = &context.outcome.facts;
    let number = |field| match facts.seen(field) {
        Seen::Known(Answer::Number(number)) => Some(number),
        Seen::Known(_) | Seen::Open | Seen::NotAsked => None,
    };
    Complaint {
        days: number(Field::Days),
        leg: Cond::Has(Opt::SiteBelow1).holds(facts),
        hampered: Cond::Is(&[Opt::FunctionLimited, Opt::FunctionCare]).holds(facts),
        strong: number(Field::Sev).filter(|pain| *pain >= 7),
    }
}

/// The sentence for the telephone.
pub(super) fn say(context: &OutcomeContext) -> Option<El> {
    if context.outcome.disposition == Disposition::GpWithinDays {
        let said = rooms::to_gp(
            context.lang(),
            context.voice(),
            complaint(context),
            verdict::until(context),
        );
        return Some(read_aloud(&ReadAloud {
            title: words::part(context.lang(), Part::Say),
            lines: vec![said.into()],
        }));
    }
    let lines: Vec<AttrValue> =
        context.guides(Part::Say).into_iter().map(AttrValue::Static).collect();
    if lines.is_empty() {
        return None;
    }
    // What only the person knows stands between brackets.
    let open = lines.iter().any(|line| line.contains('(')).then_some(context.words.say_hint);
    let card = read_aloud(&ReadAloud { title: words::part(context.lang(), Part::Say), lines });
    Some(el("div.rw-sec").put(card).lines("p.rw-small rw-soft", open.as_slice()))
}

/// A part as a list under its own heading, if it says anything here.
pub(super) fn part(context: &OutcomeContext, part: Part, level: Level) -> Option<El> {
    part_but(context, part, level, &[])
}

fn part_but(
    context: &OutcomeContext,
    part: Part,
    level: Level,
    in_view: &[&'static str],
) -> Option<El> {
    let mut guides = context.guides(part);
    guides.retain(|guide| !in_view.contains(guide));
    (!guides.is_empty())
        .then(|| section(level, words::part(context.lang(), part)).put(dots(&guides)))
}

/// Of the safety net: when to call before the day is over.
pub(super) fn calls(context: &OutcomeContext) -> El {
    lists(context, section(Level::Section, context.words.sooner), &[])
}

/// Puts these lists into this, without what stands in view already.
pub(super) fn lists(context: &OutcomeContext, into: El, in_view: &[&'static str]) -> El {
    into.put(at_once_part(context, Part::Call112, "", in_view))
        .put(at_once_part(context, Part::CallNow, context.words.call_now_whom, in_view))
        .put(part_but(context, Part::CallMidwife, Level::Part, in_view))
        .put(part_but(context, Part::CallToday, Level::Part, in_view))
}

/// The line against suicide, for everybody alike: so it tells nothing about the answers, and may
/// stand on paper.
pub(super) fn lifeline(context: &OutcomeContext) -> El {
    el("p.rw-p").set(At::DataPart, "lifeline").text(context.words.lifeline)
}

/// Puts the rest of the safety net into this.
pub(super) fn rest(context: &OutcomeContext, into: El, level: Level) -> El {
    let mut all = into;
    for rest in [Part::CallLater, Part::Again] {
        all = all.put(part(context, rest, level));
    }
    all
}

fn at_once_part(
    context: &OutcomeContext,
    part: Part,
    whom: &'static str,
    in_view: &[&'static str],
) -> Option<El> {
    let mut signs = context.guides(part);
    signs.retain(|sign| !in_view.contains(sign));
    (!signs.is_empty()).then(|| {
        let title = words::part(context.lang(), part);
        at_once(&AtOnce { title, signs, whom: line(whom), alone: false })
    })
}
