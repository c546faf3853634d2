//! What may play a part, by kind, each with the one smallest thing that the person can do about it.

use super::OutcomeContext;
use super::selection::names;
use crate::clinical::assessment::Outcome;
use crate::clinical::factors::{Factor, FactorId, FactorKind, factors as rows};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion, accordion_section};
use crate::ui::parts::lists::paragraphs;
use crate::ui::parts::plan::PlanRow;
use crate::words::insight as words;
use crate::words::paper::Extra;

/// What makes recovery slower stands first: that is where a step helps most.
const KINDS: [FactorKind; 4] =
    [FactorKind::Prognostic, FactorKind::Risk, FactorKind::Functional, FactorKind::Beside];
/// One thing at a time helps; a list of ten does not.
const MOST: usize = 3;

/// The factors that are told.
pub(super) fn told_of(outcome: &Outcome) -> Vec<&'static Factor> {
    let mut held = rows(&outcome.facts);
    held.sort_by_key(|factor| {
        (LATER.contains(&factor.id), KINDS.iter().position(|kind| *kind == factor.kind))
    });
    held.truncate(MOST);
    held
}

/// Said on the result already: pain, leg and what does not go stand in the reasons.
const LATER: [FactorId; 3] = [FactorId::StrongPain, FactorId::LegPain, FactorId::MuchDisability];

/// The row with these.
pub(super) fn factors(context: &OutcomeContext) -> Option<PlanRow> {
    let held = told_of(context.outcome);
    let (mut heads, mut kinds) = (Vec::new(), Vec::new());
    for kind in KINDS {
        let mut inside = el("div.rw-factors");
        let mut some = false;
        for factor in held.iter().filter(|factor| factor.kind == kind) {
            inside = inside.put(one(context, factor));
            some = true;
        }
        if some {
            let words = words::factor_kind(context.lang(), kind);
            heads.push(words.title);
            let inside = fragment().lines("p.rw-small rw-soft", &[words.note]).put(inside).html();
            kinds.push(
                accordion_section(&AccordionSection {
                    title: words.title,
                    open: kinds.is_empty(),
                    inside,
                    ..AccordionSection::default()
                })
                .html(),
            );
        }
    }
    let insight = context.insight();
    (!kinds.is_empty()).then(|| PlanRow {
        title: insight.factors,
        sub: names(&heads),
        open: false,
        on_paper: context.on_paper(Extra::Explanation),
        on: None,
        inside: fragment().put(paragraphs(&[insight.factors_lead])).put(accordion(kinds)).html(),
    })
}

fn one(context: &OutcomeContext, factor: &Factor) -> El {
    let (words, insight) =
        (words::factor(context.lang(), context.voice(), factor.id), context.insight());
    let step = if factor.gives_step(context.outcome) { words.step } else { insight.ask_first };
    el("div.rw-factor")
        .set(At::DataFactor, factor.id.id())
        .leaf("h3.rw-factor__name", words.name)
        .leaf("p", words.why)
        .put(el("p.rw-factor__step").leaf("b", insight.first_step).leaf("span", step))
}
