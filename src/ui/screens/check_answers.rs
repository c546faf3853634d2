//! "Check your answers": every question that this path asked, with its answer and a way to change
//! it.

use super::layout::{Section, restart};
use super::{Visit, answer_text};
use crate::clinical::pathway;
use crate::clinical::screen::Screen;
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::question::heading;
use crate::ui::parts::summary_list::{Row, SummaryList, summary_list};
use crate::words;
use yew::prelude::*;

pub(super) fn check(visit: &Visit) -> Html {
    let frame = visit.frame();
    let screens = pathway::path(&visit.model.answers).screens;
    let mut lists = fragment();
    for section in Section::WITH_QUESTIONS {
        lists = lists.put(list(visit, section, &screens));
    }
    let advice = visit.act(frame.show_advice, "show_advice", None, Msg::ShowAdvice);
    el("div.rw-ask")
        .key("check")
        .put(heading(frame.check_title).set(At::Part, "heading"))
        .leaf("p.rw-hint", frame.check_lead)
        .put(lists)
        .put(row().put(button(Look::Main, &advice)))
        .put(restart(visit, Look::Link))
        .html()
}

fn list(visit: &Visit, section: Section, screens: &[Screen]) -> Option<El> {
    let mut rows = Vec::new();
    for screen in screens {
        if Section::of(*screen) == section {
            rows.push(Row {
                screen: screen.id(),
                question: words::page(visit.lang(), visit.voice(), *screen).short,
                answers: answer_text::answers(visit.model, *screen),
            });
        }
    }
    if rows.is_empty() {
        return None;
    }
    let on = visit.tell.reform(|id: &'static str| {
        let screen = Screen::ALL.iter().find(|screen| screen.id() == id);
        Msg::Edit(screen.copied().unwrap_or(Screen::Who))
    });
    Some(summary_list(&SummaryList {
        title: section.name(visit),
        rows,
        change: visit.frame().change,
        on,
    }))
}
