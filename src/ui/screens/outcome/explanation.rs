//! What explains the outcome, a row each: what speaks in favour, where it hurts, what it may fit,
//! what to expect, what a back is, what plays a part, and what nobody knows. Only where nothing is
//! more urgent than reading.

use super::{Told, advice, factors, learn, outlook, pain_map, patterns, plan, reasons};
use crate::clinical::advice::Topic;
use crate::clinical::disposition::Disposition;
use crate::clinical::safety_net::Part;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::dots;
use crate::ui::parts::plan::{OnPaper, Stretch, plan as rows};
use crate::words::outcome::part;

/// All rows that say something here.
pub(super) fn understand(told: &Told) -> El {
    let mut all = Vec::new();
    all.extend(patterns::patterns(told));
    all.extend(outlook::outlook(told));
    all.extend(expect(told));
    all.extend(factors::factors(told));
    all.extend(pain_map::map(told));
    all.extend(reasons::favour(told));
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
