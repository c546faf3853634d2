//! The end of an outcome: taking it along, beginning anew, and whose rules these are.

use super::super::lines;
use super::Told;
use crate::clinical::ruleset;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::words::outcome as words;
use yew::prelude::*;

/// The first line on paper: the product, the clinic, the day, and that it is no diagnosis.
pub(super) fn paper_head(told: &Told) -> Html {
    let clinic = told.visit.model.config.clinic.as_ref().map(|clinic| clinic.name.as_str());
    html! {
        <p class="rw-print">
            <span>{ words::printed_line(told.lang(), clinic, told.visit.model.today) }</span>
            <span>{ told.words.printed_promise }</span>
        </p>
    }
}

/// The button that opens the browser's print window.
pub(super) fn print(told: &Told) -> Action {
    act(told, told.visit.frame().print, "print", Some(Icon::Print), Msg::Print)
}

/// Print, copy, begin anew, erase.
pub(super) fn save(told: &Told) -> Html {
    let frame = told.visit.frame();
    let copied = told.visit.model.copied.then_some(frame.copied);
    let slim = row(vec![
        button(Look::Slim, &print(told)),
        button(Look::Slim, &act(told, frame.copy, "copy", Some(Icon::Copy), Msg::Copy)),
    ]);
    let anew = row(vec![
        button(Look::Link, &act(told, frame.restart, "restart", Some(Icon::Restart), Msg::Restart)),
        button(Look::Link, &act(told, frame.clear, "clear", None, Msg::Restart)),
    ]);
    html! {
        <div class="rw-noprint">
            { section(Level::Section, &told.words.save.into(), html! {
                <>
                    { paragraphs(&lines(&[told.words.save_hint])) }
                    { slim }
                    <div role="status">{ for copied.map(|text| html! { <p class="rw-p">{ text }</p> }) }</div>
                    { anew }
                </>
            }) }
        </div>
    }
}

/// No diagnosis; which rules, of which day; who has confirmed them.
pub(super) fn rules(told: &Told) -> Html {
    let lines: [AttrValue; 3] = [
        told.words.no_diagnosis.into(),
        words::ruleset_line(told.lang(), ruleset::VERSION, ruleset::DATE).into(),
        words::review_state(told.lang(), ruleset::SIGNED.as_ref()).into(),
    ];
    html! { <div data-part="rules">{ for lines.into_iter().map(|line| html! { <p class="rw-small rw-soft">{ line }</p> }) }</div> }
}

fn act(told: &Told, label: &'static str, action: &'static str, icon: Option<Icon>, msg: Msg) -> Action {
    Action { label: label.into(), action: action.into(), icon, on: told.visit.press(msg), ..Action::default() }
}
