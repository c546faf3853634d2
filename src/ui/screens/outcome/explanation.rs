//! What explains the outcome, a row each: what speaks in favour, where it hurts, what it may fit,
//! what to expect, what a back is, what plays a part, and what nobody knows. Only where nothing is
//! more urgent than reading.

use super::{OutcomeContext, advice, factors, learn, outlook, pain_map, patterns, plan, reasons};
use crate::clinical::advice::Topic;
use crate::clinical::disposition::Disposition;
use crate::clinical::safety_net::Part;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::dots;
use crate::ui::parts::plan::{PlanRow, plan as rows};
use crate::words::outcome::part;
use crate::words::paper::Extra;

/// All rows that say something here.
pub(super) fn explanation(context: &OutcomeContext) -> El {
    let mut all = Vec::new();
    all.extend(patterns::patterns(context));
    all.extend(outlook::outlook(context));
    all.extend(expect(context));
    all.extend(factors::factors(context));
    all.extend(pain_map::pain_map(context));
    all.extend(reasons::reassurance(context));
    all.extend(learn::learn(context));
    if let Some(made) = &context.plan {
        all.extend(made.preference.map(|_| plan::preference(context, made)));
        all.extend(plan::not_now(context, made));
        all.extend(advice::rows(context, &[Topic::Scan]));
        all.push(plan::not_known(context));
    }
    el("div").set(At::DataPart, "explained").put(
        el("div.rw-sec").leaf("h2.rw-h2 rw-onpaper", context.insight().explained).put(rows(&all)),
    )
}

/// What to reckon with, where one goes on alone; else it stands with who can help.
fn expect(context: &OutcomeContext) -> Option<PlanRow> {
    let lines = context.guides(Part::Expect);
    let alone = context.outcome.disposition == Disposition::SelfCare && !lines.is_empty();
    alone.then(|| PlanRow {
        title: part(context.lang(), Part::Expect),
        on_paper: context.on_paper(Extra::Explanation),
        inside: dots(&lines).html(),
        ..PlanRow::default()
    })
}
