//! "Check your answers": every question that this path asked, with its answer and a way to change it.

use super::around::Station;
use super::{Visit, said};
use crate::clinical::pathway;
use crate::clinical::screen::Screen;
use crate::session::Msg;
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::check_list::{CheckList, Row, check_list};
use crate::ui::parts::question::heading;
use crate::words;
use yew::prelude::*;

pub(super) fn check(visit: &Visit) -> Html {
    let frame = visit.frame();
    let screens = pathway::path(&visit.model.answers).screens;
    let advice = Action {
        label: frame.show_advice.into(),
        action: "show_advice".into(),
        on: visit.press(Msg::ShowAdvice),
        ..Action::default()
    };
    let restart = Action {
        label: frame.clear.into(),
        action: "restart".into(),
        on: visit.press(Msg::Restart),
        ..Action::default()
    };
    html! {
        <div class="rw-ask" key="check">
            { heading(&frame.check_title.into()) }
            <p class="rw-hint">{ frame.check_lead }</p>
            { for Station::OF_QUESTIONS.into_iter().filter_map(|station| list(visit, station, &screens)) }
            { row(vec![button(Look::Main, &advice), button(Look::Link, &restart)]) }
        </div>
    }
}

fn list(visit: &Visit, station: Station, screens: &[Screen]) -> Option<Html> {
    let here = screens.iter().filter(|screen| Station::of(**screen) == station);
    let rows: Vec<Row> = here.map(|screen| one(visit, *screen)).collect();
    let edit = visit.tell.reform(|id: AttrValue| {
        let screen = Screen::ALL.iter().find(|screen| screen.id() == id.as_str());
        Msg::Edit(screen.copied().unwrap_or(Screen::Who))
    });
    (!rows.is_empty()).then(|| {
        check_list(&CheckList { title: station.name(visit), rows, change: visit.frame().change.into(), on: edit })
    })
}

fn one(visit: &Visit, screen: Screen) -> Row {
    Row {
        screen: screen.id().into(),
        question: words::page(visit.lang(), visit.voice(), screen).short.into(),
        answers: said::answers(visit.model, screen).into_iter().map(AttrValue::from).collect(),
    }
}
