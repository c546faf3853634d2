//! The button that copies the summary for a clinician. The summary is in their language, so it is
//! not shown, but printed where that was asked for.

use super::OutcomeContext;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::handover_texts;
use crate::session::model::CopyText;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::words::paper::Extra;

/// For whoever has a call to make today too: a doctor wants it in this order. On an emergency
/// nothing competes with the call.
pub(super) fn clinician_summary(context: &OutcomeContext) -> El {
    let insight = context.insight();
    let copy = context.visit.act(insight.soep_copy, "copy_soep", Some(Icon::Copy), Msg::CopySoep);
    let copied = context
        .visit
        .model
        .copied(CopyText::ClinicianSummary)
        .map(|done| if done { insight.soep_copied } else { context.words.copy_failed });
    let inside = section(Level::Section, insight.soep)
        .put(paragraphs(&[context.first().summary]))
        .put(row().put(button(Look::Slim, &copy)))
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()));
    let asked = context.visit.model.on_paper.contains(&Extra::Summary);
    let printed = asked.then(|| {
        let text = handover_texts::clinician_summary(context.visit.model, context.outcome);
        let sheet = section(Level::Section, insight.soep).put(el("p.rw-soep").text(text));
        el("div.rw-onpaper").set(At::DataPart, "summary").put(sheet)
    });
    fragment().put(el("div.rw-noprint").set(At::DataPart, "soep").put(inside)).put(printed)
}
