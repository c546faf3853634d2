//! "Two more minutes for your own plan": the way to the questions after the outcome, where there are any. Once some are
//! answered it is a quiet link.

use super::Told;
use crate::clinical::pathway;
use crate::session::Msg;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};

pub(super) fn more(told: &Told) -> Option<El> {
    let model = told.visit.model;
    let screens = pathway::details(&model.answers);
    if screens.is_empty() {
        return None;
    }
    let insight = told.insight();
    let begun = screens.iter().flat_map(|screen| screen.questions()).any(|question| model.answers.get(question.field).is_some());
    if begun {
        let change = told.visit.act(insight.more_change, "details", None, Msg::Details);
        let said = el("p.rw-p").text(insight.more_done);
        return Some(el("div.rw-noprint").set(At::DataPart, "more").put(said).put(button(Look::Link, &change)));
    }
    // A screen has one filled button: a clinic's card has it already, or the way to today's exercises.
    let other = model.config.clinic.is_some() || told.plan.as_ref().is_some_and(|plan| !plan.today().is_empty());
    let look = if other { Look::Quiet } else { Look::Main };
    let start = told.visit.act(insight.more_start, "details", None, Msg::Details);
    let inside = section(Level::Section, insight.more).put(paragraphs(insight.more_lead)).put(row().put(button(look, &start)));
    Some(el("div.rw-more-box rw-noprint").set(At::DataPart, "more").put(inside))
}
