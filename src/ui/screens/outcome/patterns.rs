//! What the complaint may fit. More than one may stand side by side, each with what speaks against
//! it; none is a diagnosis.

use super::Told;
use super::selection::{fits_of, names};
use crate::clinical::advice::is_ordinary;
use crate::clinical::condition::Cond;
use crate::clinical::patterns::Fit;
use crate::ui::markup::{At, El, fragment};
use crate::ui::parts::accordion::{Fold, fold, folds};
use crate::ui::parts::lists::{Level, made_dots, paragraphs, section};
use crate::ui::parts::plan::{OnPaper, Stretch};
use crate::words::insight as words;
use yew::prelude::*;

/// The row with what fits best.
pub(super) fn patterns(told: &Told) -> Option<Stretch> {
    let (mut heads, mut rows) = (Vec::new(), Vec::new());
    for fit in fits_of(told) {
        heads.push(words::pattern(told.lang(), told.voice(), fit.pattern.id).name);
        let open = rows.is_empty();
        rows.push(one(told, &fit, open));
    }
    let insight = told.insight();
    (!rows.is_empty()).then(|| Stretch {
        title: insight.patterns,
        sub: names(&heads),
        open: false,
        on_paper: OnPaper::IfOpen,
        on: None,
        inside: fragment().put(paragraphs(&[insight.patterns_lead])).put(folds(rows)).html(),
    })
}

fn one(told: &Told, fit: &Fit, open: bool) -> Html {
    let insight = told.insight();
    let pattern = words::pattern(told.lang(), told.voice(), fit.pattern.id);
    let class = words::class(told.lang(), fit.pattern.class);
    // Nobody who has to be looked at first is told how it usually goes.
    let usually = if is_ordinary(told.outcome) {
        &pattern.usually[..pattern.usually.len().min(2)]
    } else {
        &[insight.look_first]
    };
    let against = if fit.against.is_empty() {
        section(Level::Part, insight.against).put(paragraphs(&[insight.against_none]))
    } else {
        signs(told, insight.against, &fit.against)
    };
    let inside = fragment()
        .put(paragraphs(&[pattern.fits]))
        .put(paragraphs(pattern.about))
        .put(paragraphs(usually))
        .put((!fit.supports.is_empty()).then(|| signs(told, insight.fors, &fit.supports)))
        .put(against);
    let row = Fold {
        title: pattern.name,
        sub: Some(AttrValue::Static(class.name)),
        open,
        shut: false,
        inside: inside.html(),
    };
    fold(&row).set(At::DataPattern, fit.pattern.id.id()).html()
}

/// So many signs on either side.
const MOST: usize = 2;

fn signs(told: &Told, title: &'static str, conds: &[&'static Cond]) -> El {
    let mut said = Vec::new();
    for cond in conds.iter().take(MOST) {
        said.push(AttrValue::from(words::sign(told.lang(), told.voice(), cond)));
    }
    section(Level::Part, title).put(made_dots(&said))
}
