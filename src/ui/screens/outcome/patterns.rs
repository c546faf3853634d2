//! What the complaint may fit. More than one may stand side by side, each with what speaks against
//! it; none is a diagnosis.

use super::OutcomeContext;
use super::selection::{fits_of, names};
use crate::clinical::advice::is_ordinary;
use crate::clinical::condition::Cond;
use crate::clinical::patterns::Fit;
use crate::ui::markup::{At, El, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion, accordion_section};
use crate::ui::parts::lists::{Level, made_dots, paragraphs, section};
use crate::ui::parts::plan::PlanRow;
use crate::words::insight as words;
use crate::words::paper::Extra;
use yew::prelude::*;

/// The row with what fits best.
pub(super) fn patterns(context: &OutcomeContext) -> Option<PlanRow> {
    let (mut heads, mut rows) = (Vec::new(), Vec::new());
    for fit in fits_of(context) {
        heads.push(words::pattern(context.lang(), context.voice(), fit.pattern.id).name);
        let open = rows.is_empty();
        rows.push(one(context, &fit, open));
    }
    let insight = context.insight();
    (!rows.is_empty()).then(|| PlanRow {
        title: insight.patterns,
        sub: names(&heads),
        open: false,
        on_paper: context.on_paper(Extra::Explanation),
        on: None,
        inside: fragment().put(paragraphs(&[insight.patterns_lead])).put(accordion(rows)).html(),
    })
}

fn one(context: &OutcomeContext, fit: &Fit, open: bool) -> Html {
    let insight = context.insight();
    let pattern = words::pattern(context.lang(), context.voice(), fit.pattern.id);
    let class = words::class(context.lang(), fit.pattern.class);
    // Nobody who has to be looked at first is told how it usually goes.
    let usually = if is_ordinary(context.outcome) {
        &pattern.usually[..pattern.usually.len().min(2)]
    } else {
        &[insight.look_first]
    };
    let against = if fit.against.is_empty() {
        section(Level::Part, insight.against).put(paragraphs(&[insight.against_none]))
    } else {
        signs(context, insight.against, &fit.against)
    };
    let inside = fragment()
        .put(paragraphs(&[pattern.fits]))
        .put(paragraphs(pattern.about))
        .put(paragraphs(usually))
        .put((!fit.supports.is_empty()).then(|| signs(context, insight.fors, &fit.supports)))
        .put(against);
    let row = AccordionSection {
        title: pattern.name,
        sub: Some(AttrValue::Static(class.name)),
        open,
        shut: false,
        inside: inside.html(),
    };
    accordion_section(&row).set(At::DataPattern, fit.pattern.id.id()).html()
}

/// So many signs on either side.
const MOST: usize = 2;

fn signs(context: &OutcomeContext, title: &'static str, conds: &[&'static Cond]) -> El {
    let mut said = Vec::new();
    for cond in conds.iter().take(MOST) {
        said.push(AttrValue::from(words::sign(context.lang(), context.voice(), cond)));
    }
    section(Level::Part, title).put(made_dots(&said))
}
