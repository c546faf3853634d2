//! "What do you want to print?": the advice and this week always, the rest where it is ticked, and
//! how many sheets that makes.

use super::OutcomeContext;
use super::selection::{fits_of, lessons_of};
use crate::clinical::referral::referrals;
use crate::session::Msg;
use crate::session::papers::offered;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::words::paper as words;
use crate::words::paper::Extra;
use yew::prelude::*;

const NAME: &str = "on_paper";

/// The boxes, and the number of sheets under them, which is said when it changes.
pub(super) fn choose(context: &OutcomeContext) -> Option<El> {
    let (lang, voice) = (context.lang(), context.voice());
    let said = words::paper(lang, voice);
    let mut rows = Vec::new();
    for extra in offered(context.visit.model, context.outcome) {
        rows.push(Choice {
            name: NAME,
            value: extra.id(),
            label: words::extra(lang, voice, extra),
            hint: None,
            checked: context.visit.model.on_paper.contains(&extra),
        });
    }
    if rows.is_empty() {
        return None;
    }
    let tell = context.visit.tell.clone();
    let on = Callback::from(move |change: Change| {
        if let Some(extra) = Extra::from_id(&change.value) {
            tell.emit(Msg::OnPaper(extra, change.checked));
        }
    });
    let always = if context.plan.is_some() { said.always } else { said.always_planless };
    let count = words::sheets(lang, sheets(context));
    Some(
        el("fieldset.rw-group")
            .set(At::DataPart, "on-paper")
            .put(el("legend.rw-set__legend").leaf("span.rw-h3", said.question))
            .lines("p.rw-p", &[always])
            .put(choices(&Choices { kind: Kind::Check, choices: rows, wrong: false, on }))
            .put(
                el("div").set(At::Role, "status").put(el("p.rw-p").key(&count).text(count.clone())),
            ),
    )
}

/// Sheets of A4, of which a browser tells nothing beforehand: measured in Chromium with a wide
/// typeface, and one more or less elsewhere.
fn sheets(context: &OutcomeContext) -> u32 {
    context.visit.model.on_paper.iter().fold(always(context), |all, extra| {
        all + match extra {
            Extra::Weeks => context.plan.as_ref().map_or(0, |plan| plan.phases.len() as u32),
            Extra::Explanation => explanation(context),
            Extra::Answers | Extra::Summary | Extra::Code => 1,
        }
    })
}

/// One to act on and one with this week. Somebody pregnant has more to stop at; without a plan,
/// advice that leaves time takes the second.
fn always(context: &OutcomeContext) -> u32 {
    match &context.plan {
        _ if context.informs => 3,
        Some(plan) if !plan.ask_first.is_empty() => 3,
        Some(_) => 2,
        None if context.outcome.disposition.leaves_time() => 2,
        None => 1,
    }
}

/// In tenths of a sheet: what everybody reads, and each part that is longer for some.
fn explanation(context: &OutcomeContext) -> u32 {
    if context.informs {
        return 1;
    }
    let tenths = 10
        + 4 * referrals(context.outcome).len()
        + 5 * fits_of(context).len()
        + 4 * lessons_of(context).len()
        + 2 * context.outcome.reasons.len();
    tenths.div_ceil(10) as u32
}
