//! The summary for a clinician, closed until somebody asks for it: the text itself, and a button that copies it.

use super::Told;
use crate::clinical::disposition::Disposition;
use crate::pictures::Icon;
use crate::session::model::Sheet;
use crate::session::{Msg, left};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::fold::{Fold, fold};
use crate::ui::parts::lists::paragraphs;

pub(super) fn note(told: &Told) -> Option<El> {
    if told.outcome.disposition >= Disposition::GpToday {
        return None;
    }
    let (insight, model) = (told.insight(), told.visit.model);
    let copy = told.visit.act(insight.soep_copy, "copy_soep", Some(Icon::Copy), Msg::CopySoep);
    let copied = model.copied(Sheet::Note).map(|done| if done { insight.soep_copied } else { told.words.copy_failed });
    let inside = fragment()
        .put(paragraphs(&[insight.soep_lead]))
        .put(row().put(button(Look::Slim, &copy)))
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()))
        // Clinicians' language, which a page translator would only spoil.
        .put(el("pre.rw-sheet").set(At::Translate, "no").text(left::note(model, told.outcome)));
    let row = Fold { title: insight.soep, shut: true, inside: inside.html(), ..Fold::default() };
    Some(el("div").set(At::DataPart, "soep").put(fold(&row)))
}
