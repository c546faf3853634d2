//! "Why do I get this advice?": under each reason the answers that it rests on, its rule and its sources; and what would
//! change the outcome. The reasons themselves stand above, once.

use super::super::said;
use super::Told;
use crate::clinical::answers::Answer;
use crate::clinical::assessment::rule;
use crate::clinical::changes::changes;
use crate::clinical::facts::Seen;
use crate::clinical::grounds::grounds as fields;
use crate::clinical::red_flags::{Rule, RuleId};
use crate::clinical::ruleset;
use crate::clinical::sources::Cited;
use crate::clinical::vocabulary::{Field, Opt};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::fold::{Fold, fold};
use crate::ui::parts::ground::{Ground, Line, ground};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, Stretch};
use crate::words::{Lang, insight as words, outcome, protocol};
use yew::prelude::*;

/// A row among the others.
pub(super) fn grounds(told: &Told) -> Stretch {
    Stretch { title: told.insight().why, sub: None, open: false, on_paper: OnPaper::IfOpen, inside: inside(told) }
}

/// The same on its own, closed and below everything, where a doctor is needed today or at once. Paper then has the reasons
/// on one sheet, and this if somebody opened it.
pub(super) fn apart(told: &Told) -> Option<El> {
    let urgent = !told.outcome.disposition.leaves_time();
    urgent.then(|| fold(&Fold { title: told.insight().why, shut: true, inside: inside(told), ..Fold::default() }))
}

fn inside(told: &Told) -> Html {
    let insight = told.insight();
    let mut all = fragment().put(paragraphs(&[insight.why_lead]));
    for id in &told.outcome.reasons {
        all = all.put(one(told, rule(*id)));
    }
    let state = words::as_of(told.lang(), ruleset::VERSION, ruleset::DATE, ruleset::SIGNED.as_ref());
    all = all.put(el("p.rw-small rw-soft").text([insight.why_state, " ", &state].concat()));
    // Where help is needed today, there is nothing to wait for.
    let change = told.outcome.disposition.leaves_time().then(|| {
        let mut said = Vec::new();
        for change in changes(told.outcome) {
            said.push(words::change(told.lang(), told.voice(), change));
        }
        section(Level::Part, insight.change).put(paragraphs(&[insight.change_lead])).put(dots(&said))
    });
    el("div.rw-grounds").set(At::DataPart, "why").put(all).put(change).html()
}

fn one(told: &Told, row: &Rule) -> El {
    let (lang, insight) = (told.lang(), told.insight());
    let mut answers = Vec::new();
    for field in fields(&row.when, &told.outcome.facts) {
        if let Some(text) = said::ground(told.visit.model, field) {
            answers.push(Line { text, off_paper: off_paper(told, field) });
        }
    }
    if row.id == RuleId::S {
        answers.push(Line::of(insight.why_none.into()));
    }
    let mut sources = Vec::new();
    for cited in row.cited {
        sources.push(Line::of(source(lang, cited)));
    }
    // Once the whole is signed, so is each row.
    let state = if ruleset::SIGNED.is_none() { protocol::confirm(lang, row.confirm) } else { "" };
    let between = if state.is_empty() { "" } else { ", " };
    ground(&Ground {
        fact: outcome::reason(lang, told.voice(), row.id, told.outcome).because.into(),
        lines: vec![
            (insight.why_answer, answers),
            (insight.why_rule, vec![Line::of([row.id.id(), between, state].concat().into())]),
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

/// Paper is read by others: harm by somebody, and thoughts of not living, stand on it only after a tick.
fn off_paper(told: &Told, field: Field) -> bool {
    let violence = told.outcome.facts.seen(field) == Seen::Known(Answer::One(Opt::TraumaViolence));
    (violence || field == Field::Suic) && !told.visit.model.print_violence
}
