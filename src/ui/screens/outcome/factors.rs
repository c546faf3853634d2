//! What may play a part, by kind, each with the one smallest thing that the person can do about it.

use super::Told;
use super::explained::names;
use crate::clinical::factors::{Factor, FactorKind, factors as rows};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::fold::{Fold, fold, folds};
use crate::ui::parts::lists::paragraphs;
use crate::ui::parts::plan::{OnPaper, Stretch};
use crate::words::insight as words;

const KINDS: [FactorKind; 4] = [FactorKind::Risk, FactorKind::Prognostic, FactorKind::Functional, FactorKind::Beside];

/// The row with every factor that holds.
pub(super) fn factors(told: &Told) -> Option<Stretch> {
    let held = rows(&told.outcome.facts);
    let (mut heads, mut kinds) = (Vec::new(), Vec::new());
    for kind in KINDS {
        let mut inside = el("div.rw-factors");
        let mut some = false;
        for factor in held.iter().filter(|factor| factor.kind == kind) {
            inside = inside.put(one(told, factor));
            some = true;
        }
        if some {
            let words = words::factor_kind(told.lang(), kind);
            heads.push(words.title);
            let inside = fragment().lines("p.rw-small rw-soft", &[words.note]).put(inside).html();
            kinds.push(fold(&Fold { title: words.title, open: kinds.is_empty(), inside, ..Fold::default() }).html());
        }
    }
    let insight = told.insight();
    (!kinds.is_empty()).then(|| Stretch {
        title: insight.factors,
        sub: names(&heads),
        open: false,
        on_paper: OnPaper::Always,
        inside: fragment().put(paragraphs(&[insight.factors_lead])).put(folds(kinds)).html(),
    })
}

fn one(told: &Told, factor: &Factor) -> El {
    let (words, insight) = (words::factor(told.lang(), told.voice(), factor.id), told.insight());
    let step = if factor.gives_step(told.outcome) { words.step } else { insight.ask_first };
    el("div.rw-factor")
        .set(At::DataFactor, factor.id.id())
        .leaf("h3.rw-factor__name", words.name)
        .leaf("p", words.why)
        .put(el("p.rw-factor__step").leaf("b", insight.first_step).leaf("span", step))
}
