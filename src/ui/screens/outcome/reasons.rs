//! The reasons of an outcome: every rule that holds, what the check cannot see, what is
//! reassuring, and which answers stayed open.

use super::super::answer_text;
use super::OutcomeContext;
use super::verdict::urgency;
use crate::clinical::answers::Answer;
use crate::clinical::disposition::Disposition;
use crate::clinical::facts::Seen;
use crate::clinical::pathway;
use crate::clinical::reassuring_findings::reassuring_findings;
use crate::clinical::vocabulary::{Field, Opt};
use crate::pictures::Icon;
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::drawing::icon;
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::notice::notice;
use crate::ui::parts::plan::PlanRow;
use crate::ui::parts::reasons::{Reason, Reasons, reasons as list_of};
use crate::words::outcome as words;
use crate::words::paper::Extra;

/// So many reasons are in view: the gravest.
const IN_VIEW: usize = 1;

/// The reasons, worst first: what counts most in view, the others one press away.
pub(super) fn reasons(context: &OutcomeContext) -> El {
    let mut said = lines(context);
    // Below a doctor the fact says enough; what it means is told with its rule.
    if context.outcome.disposition < Disposition::GpWithinDays {
        said.iter_mut().for_each(|reason| reason.meaning = None);
    }
    let others = said.split_off(IN_VIEW.min(said.len()));
    let urgency = urgency(context.outcome.disposition);
    let list = |said| list_of(&Reasons { urgency, reasons: said, limit: None });
    let more = (!others.is_empty()).then(|| {
        el("details.rw-all")
            .put(el("summary").put(icon(Icon::Forward)).leaf("span", context.first().reasons))
            .put(el("div.rw-all__in").put(list(others)))
    });
    el("section.rw-sec rw-reason")
        .leaf("h2.rw-vh", context.words.why)
        .put(list(said))
        .put(more)
        .put(less_sure(context))
}

/// All of them, where nothing competes with a call.
pub(super) fn all(context: &OutcomeContext, level: Level, title: &'static str) -> El {
    let inside = list_of(&Reasons {
        urgency: urgency(context.outcome.disposition),
        reasons: lines(context),
        limit: Some(context.words.limit),
    });
    section(level, title).put(inside).put(less_sure(context))
}

fn lines(context: &OutcomeContext) -> Vec<Reason> {
    let mut said = Vec::new();
    for rule in &context.outcome.reasons {
        let words = words::reason(context.lang(), context.voice(), *rule, context.outcome);
        said.push(Reason {
            rule: rule.id(),
            fact: words.because.into(),
            meaning: super::super::line(words.means),
        });
    }
    said
}

/// For whom the check can see less: a child, and someone who cannot answer.
fn less_sure(context: &OutcomeContext) -> El {
    let facts = &context.outcome.facts;
    let child = matches!(facts.seen(Field::Age), Seen::Known(Answer::Number(age)) if age < 16);
    let cannot = facts.seen(Field::Who) == Seen::Known(Answer::One(Opt::WhoOtherCannot));
    let mut notices = fragment();
    for (so, texts) in [(child, context.words.child), (cannot, context.words.cannot_answer)] {
        for text in texts.iter().filter(|_| so) {
            notices = notices.put(notice(text));
        }
    }
    notices
}

/// A row with what was answered that speaks in somebody's favour; it never says that anything is
/// excluded.
pub(super) fn reassurance(context: &OutcomeContext) -> Option<PlanRow> {
    let mut found = Vec::new();
    for favour in reassuring_findings(context.outcome) {
        found.push(words::favour(context.lang(), context.voice(), favour));
    }
    (!found.is_empty()).then(|| PlanRow {
        title: context.words.favour,
        on_paper: context.on_paper(Extra::Explanation),
        inside: dots(&found).html(),
        ..PlanRow::default()
    })
}

/// What was answered with "I don't know".
pub(super) fn unknown(context: &OutcomeContext) -> Option<El> {
    let model = context.visit.model;
    let mut open = Vec::new();
    for screen in pathway::path(&model.answers).screens {
        open.extend(answer_text::unknown(model, screen));
    }
    (!open.is_empty()).then(|| {
        section(Level::Small, context.words.unknown)
            .put(paragraphs(&[context.words.unknown_hint]))
            .put(dots(&open))
    })
}
