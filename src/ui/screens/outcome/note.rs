//! The summary for a clinician, closed until somebody asks for it: the text itself, and a button that copies it.

use super::Told;
use crate::pictures::Icon;
use crate::session::model::Sheet;
use crate::session::{Msg, left};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::fold::{Fold, fold};
use crate::ui::parts::lists::paragraphs;

/// For whoever has a call to make today too: a doctor wants it in this order. On an emergency nothing competes with the call.
pub(super) fn note(told: &Told) -> El {
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
    el("div").set(At::DataPart, "soep").put(fold(&row))
}
