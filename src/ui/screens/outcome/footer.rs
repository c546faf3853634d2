//! The end of an outcome: print or copy, and whose rules these are.

use super::super::layout;
use super::{OutcomeContext, paper};
use crate::PLAN;
use crate::clinical::ruleset;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::model::CopyText;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::words::information::information;
use crate::words::outcome as words;
use yew::prelude::*;

/// The first line on paper: the product, the clinic, the day, and that it is no diagnosis.
pub(super) fn paper_head(context: &OutcomeContext) -> Html {
    let promise = if context.informs {
        information(context.lang()).printed_promise
    } else {
        context.words.printed_promise
    };
    let clinic = context.visit.model.config.name_for(context.outcome);
    el("p.rw-print")
        .leaf("span", words::printed_line(context.lang(), clinic, context.visit.model.today))
        .leaf("span", promise)
        .html()
}

/// The button that opens the browser's print window.
fn print(context: &OutcomeContext) -> Action {
    context.visit.act(context.visit.frame().print, "print", Some(Icon::Print), Msg::Print)
}

/// Under the first page: of which day it is, and what it is not. Paper says both at its top.
pub(super) fn brief(context: &OutcomeContext) -> El {
    let line = [
        &words::made_on(context.lang(), context.visit.model.today),
        " ",
        context.words.no_diagnosis,
    ]
    .concat();
    el("div.rw-res__c").leaf("p.rw-small rw-soft rw-noprint", line)
}

/// The check alone has no rooms: here it is printed, begun anew, and told whose rules these are.
pub(super) fn alone(context: &OutcomeContext) -> El {
    el("div.rw-res__c")
        .put(save(context))
        .put(layout::restart(context.visit, Look::Link))
        .put(rules(context))
}

/// Print, with what is printed; copy.
pub(super) fn save(context: &OutcomeContext) -> Html {
    let frame = context.visit.frame();
    let save =
        section(Level::Section, context.words.save).put(paragraphs(&[context.words.save_hint]));
    let print = row().put(button(Look::Slim, &print(context)));
    if !PLAN {
        return el("div.rw-noprint").put(save.put(print)).html();
    }
    let copied = context
        .visit
        .model
        .copied(CopyText::Result)
        .map(|done| if done { frame.copied } else { context.words.copy_failed });
    let copy = context.visit.act(frame.copy, "copy", Some(Icon::Copy), Msg::Copy);
    let save = save
        .put(paper::choose(context))
        .put(print)
        .put(row().put(button(Look::Slim, &copy)))
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()));
    el("div.rw-noprint").put(save).html()
}

/// When it was made; no diagnosis; which rules, of which day; who has confirmed them.
pub(super) fn rules(context: &OutcomeContext) -> Html {
    let lines: [AttrValue; 4] = [
        words::made_on(context.lang(), context.visit.model.today).into(),
        AttrValue::Static(context.words.no_diagnosis),
        words::ruleset_line(context.lang(), ruleset::VERSION, ruleset::DATE).into(),
        words::review_state(context.lang(), ruleset::SIGNED.as_ref()).into(),
    ];
    el("div").set(At::DataPart, "rules").made("p.rw-small rw-soft", &lines).html()
}
