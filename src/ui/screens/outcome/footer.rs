//! The end of an outcome: taking it along, beginning anew, and whose rules these are.

use super::super::layout;
use super::Told;
use crate::PLAN;
use crate::clinical::ruleset;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::model::Sheet;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::words::outcome as words;
use yew::prelude::*;

/// The first line on paper: the product, the clinic, the day, and that it is no diagnosis.
pub(super) fn paper_head(told: &Told) -> Html {
    let clinic = told.visit.model.config.clinic.as_ref().map(|clinic| clinic.name.as_str());
    el("p.rw-print")
        .leaf("span", words::printed_line(told.lang(), clinic, told.visit.model.today))
        .leaf("span", told.words.printed_promise)
        .html()
}

/// The button that opens the browser's print window.
fn print(told: &Told) -> Action {
    told.visit.act(told.visit.frame().print, "print", Some(Icon::Print), Msg::Print)
}

/// Under the first page: of which day it is, and what it is not. Paper says both at its top.
pub(super) fn brief(told: &Told) -> El {
    let line = [&words::made_on(told.lang(), told.visit.model.today), " ", told.words.no_diagnosis]
        .concat();
    el("div.rw-res__c").leaf("p.rw-small rw-soft rw-noprint", line)
}

/// The check alone has no rooms: here it is printed, begun anew, and told whose rules these are.
pub(super) fn alone(told: &Told) -> El {
    el("div.rw-res__c").put(save(told)).put(layout::anew(told.visit, Look::Link)).put(rules(told))
}

/// Print, copy.
pub(super) fn save(told: &Told) -> Html {
    let frame = told.visit.frame();
    let copied = told
        .visit
        .model
        .copied(Sheet::Result)
        .map(|done| if done { frame.copied } else { told.words.copy_failed });
    let mut slim = row().put(button(Look::Slim, &print(told)));
    if PLAN {
        slim = slim.put(button(
            Look::Slim,
            &told.visit.act(frame.copy, "copy", Some(Icon::Copy), Msg::Copy),
        ));
    }
    let save = section(Level::Section, told.words.save)
        .put(paragraphs(&[told.words.save_hint]))
        .put(if PLAN { paragraphs(told.insight().on_paper) } else { fragment() })
        .put(slim)
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()));
    el("div.rw-noprint").put(save).html()
}

/// When it was made; no diagnosis; which rules, of which day; who has confirmed them.
pub(super) fn rules(told: &Told) -> Html {
    let lines: [AttrValue; 4] = [
        words::made_on(told.lang(), told.visit.model.today).into(),
        AttrValue::Static(told.words.no_diagnosis),
        words::ruleset_line(told.lang(), ruleset::VERSION, ruleset::DATE).into(),
        words::review_state(told.lang(), ruleset::SIGNED.as_ref()).into(),
    ];
    el("div").set(At::DataPart, "rules").made("p.rw-small rw-soft", &lines).html()
}
