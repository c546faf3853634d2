//! "Check your answers": every question that this path asked, with its answer and a way to change it.

use super::around::Station;
use super::{Visit, said};
use crate::clinical::pathway;
use crate::clinical::screen::Screen;
use crate::session::Msg;
use crate::ui::markup::el;
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::check_list::{CheckList, Row, check_list};
use crate::ui::parts::question::heading;
use crate::words;
use yew::prelude::*;

pub(super) fn check(visit: &Visit) -> Html {
    let frame = visit.frame();
    let screens = pathway::path(&visit.model.answers).screens;
    let advice = Action {
        label: frame.show_advice,
        action: "show_advice",
        on: visit.press(Msg::ShowAdvice),
        ..Action::default()
    };
    let restart = Action {
        label: frame.clear,
        action: "restart",
        on: visit.press(Msg::Restart),
        ..Action::default()
    };
    let mut page = el("div.rw-ask").key("check").put(heading(frame.check_title)).leaf("p.rw-hint", frame.check_lead);
    let mut lists = Vec::new();
    for station in Station::OF_QUESTIONS {
        lists.extend(list(visit, station, &screens));
    }
    page = page.put(lists);
    page.put(row(vec![button(Look::Main, &advice), button(Look::Link, &restart)])).html()
}

fn list(visit: &Visit, station: Station, screens: &[Screen]) -> Option<Html> {
    let here = screens.iter().filter(|screen| Station::of(**screen) == station);
    let rows: Vec<Row> = here.map(|screen| one(visit, *screen)).collect();
    let edit = visit.tell.reform(|id: &'static str| {
        let screen = Screen::ALL.iter().find(|screen| screen.id() == id);
        Msg::Edit(screen.copied().unwrap_or(Screen::Who))
    });
    (!rows.is_empty()).then(|| {
        check_list(&CheckList { title: station.name(visit), rows, change: visit.frame().change, on: edit })
    })
}

fn one(visit: &Visit, screen: Screen) -> Row {
    Row {
        screen: screen.id(),
        question: words::page(visit.lang(), visit.voice(), screen).short,
        answers: said::answers(visit.model, screen),
    }
}
