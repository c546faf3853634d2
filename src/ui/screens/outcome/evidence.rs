//! "Why do I get this advice?" Lists for each reason the supporting answers, the rule and its
//! sources; then what would change the outcome, and the sources of the explanation. No other
//! screen shows rules and sources.

use super::super::answer_text;
use super::{OutcomeContext, selection};
use crate::clinical::answers::Answer;
use crate::clinical::assessment::rule;
use crate::clinical::changes::changes;
use crate::clinical::facts::Seen;
use crate::clinical::red_flags::{Rule, RuleId};
use crate::clinical::sources::Cited;
use crate::clinical::supporting_answers::supporting_answers as fields;
use crate::clinical::vocabulary::{Field, Opt};
use crate::session::ticked::ticked;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion_section};
use crate::ui::parts::evidence::{Evidence, Line, evidence as part};
use crate::ui::parts::lists::{dots, made_dots, paragraphs};
use crate::ui::parts::plan::PlanRow;
use crate::words::keep::Private;
use crate::words::paper::Extra;
use crate::words::{Lang, insight as words, outcome};
use yew::prelude::*;

/// In the room about this check: why, what would change it, and what the explanation rests on.
/// Paper has what was opened.
pub(super) fn evidence(context: &OutcomeContext) -> Vec<PlanRow> {
    let row = |title, inside| PlanRow {
        title,
        on_paper: context.on_paper(Extra::Explanation),
        inside,
        ..PlanRow::default()
    };
    let mut rows = vec![row(context.insight().why, inside(context))];
    rows.extend(change(context).map(|inside| row(context.insight().change, inside.html())));
    rows.extend(sources(context).map(|inside| row(context.first().sources, inside.html())));
    rows
}

/// On an emergency, which has no rooms: closed and below everything. Paper has it if somebody
/// opened it.
pub(super) fn apart(context: &OutcomeContext) -> El {
    accordion_section(&AccordionSection {
        title: context.insight().why,
        shut: true,
        inside: inside(context),
        ..AccordionSection::default()
    })
}

/// What the lessons and patterns that this person reads rest on, each document once.
fn sources(context: &OutcomeContext) -> Option<El> {
    let mut lines: Vec<AttrValue> = Vec::new();
    let lessons = selection::lessons_of(context).into_iter().map(|lesson| lesson.cited);
    let patterns = selection::fits_of(context).into_iter().map(|fit| fit.pattern.cited);
    for cited in lessons.chain(patterns).flatten() {
        let line = source(context.lang(), cited);
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let told_here = context.outcome.disposition.leaves_time() && !lines.is_empty();
    told_here.then(|| fragment().put(made_dots(&lines)))
}

fn inside(context: &OutcomeContext) -> Html {
    let insight = context.insight();
    let mut all = fragment().put(paragraphs(&[insight.why_lead]));
    for id in &context.outcome.reasons {
        all = all.put(one(context, rule(*id)));
    }
    el("div.rw-grounds").set(At::DataPart, "why").put(all).html()
}

/// Where help is needed today, there is nothing to wait for.
fn change(context: &OutcomeContext) -> Option<El> {
    let mut said = Vec::new();
    for change in changes(context.outcome) {
        said.push(words::change(context.lang(), context.voice(), change));
    }
    context
        .outcome
        .disposition
        .leaves_time()
        .then(|| fragment().put(paragraphs(&[context.insight().change_lead])).put(dots(&said)))
}

fn one(context: &OutcomeContext, row: &Rule) -> El {
    let (lang, insight) = (context.lang(), context.insight());
    let mut answers = Vec::new();
    for field in fields(&row.when, &context.outcome.facts) {
        if let Some(text) = answer_text::quoted(context.visit.model, field) {
            answers.push(Line { text, off_paper: off_paper(context, field) });
        }
    }
    if row.id == RuleId::S {
        answers.push(Line::of(insight.why_none.into()));
    }
    let mut sources = Vec::new();
    for cited in row.cited {
        sources.push(Line::of(source(lang, cited)));
    }
    let reason = outcome::reason(lang, context.voice(), row.id, context.outcome);
    part(&Evidence {
        fact: reason.because.into(),
        lines: vec![
            (insight.why_means, vec![Line::of(AttrValue::Static(reason.means))]),
            (insight.why_answer, answers),
            (insight.why_rule, vec![Line::of(AttrValue::Static(row.id.id()))]),
            (insight.why_source, sources),
        ],
    })
}

/// A source by its name and year, and how sure we are of it.
pub(super) fn source(lang: Lang, cited: &Cited) -> AttrValue {
    let title = words::source(lang, cited.source).unwrap_or(cited.source.title());
    let year = cited.source.edition().split(';').next().unwrap_or_default();
    let comma = if year.is_empty() { "" } else { ", " };
    [title, comma, year, ". ", words::certainty(lang, cited.certainty)].concat().into()
}

/// Paper is read by others: harm by somebody, and thoughts of not living, stand on it only after a
/// tick.
fn off_paper(context: &OutcomeContext, field: Field) -> bool {
    let violence =
        context.outcome.facts.seen(field) == Seen::Known(Answer::One(Opt::TraumaViolence));
    let ticked = ticked(context.visit.model);
    (violence && !ticked.contains(&Private::Violence))
        || (field == Field::Suic && !ticked.contains(&Private::Suicide))
}
