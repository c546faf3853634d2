//! The button that copies the summary for a clinician. The summary is in their language, so it is
//! not shown.

use super::OutcomeContext;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::model::CopyText;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};

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
    el("div.rw-noprint").set(At::DataPart, "soep").put(inside)
}
