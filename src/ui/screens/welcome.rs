//! The first screen: what this is, and first of all whom to call when it cannot wait.

use super::{Visit, device};
use crate::PLAN;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::handed::OnCode;
use crate::ui::markup::El;
use crate::ui::parts::actions::Action;
use crate::ui::parts::welcome::{Welcome, danger as danger_part, welcome as part};
use yew::prelude::*;

pub(super) fn welcome(visit: &Visit) -> El {
    part(words(visit))
}

/// Whom to call when it cannot wait, for where coming back begins.
pub(super) fn danger(visit: &Visit) -> El {
    danger_part(&words(visit))
}

/// In the check alone the page answers it (`element.js`).
fn have_code(visit: &Visit) -> Action {
    let on = if PLAN { visit.press(Msg::Code(OnCode::Enter)) } else { Callback::noop() };
    Action { label: visit.frame().have_code, action: "open_code", on, ..Action::default() }
}

fn words(visit: &Visit) -> Welcome {
    let frame = visit.frame();
    Welcome {
        brand: frame.product,
        title: frame.welcome_title,
        lead: frame.welcome_lead,
        start: visit.act(frame.start, "start", None, Msg::Start),
        have_code: have_code(visit),
        danger: frame.danger,
        danger_signs: frame.danger_signs,
        danger_call: frame.danger_call,
        danger_href: "tel:112",
        kept: if PLAN { device::on_welcome(visit) } else { None },
        facts: vec![
            (Icon::Route, frame.fact_time),
            (Icon::Lock, frame.fact_privacy),
            (Icon::Info, frame.fact_not_diagnosis),
        ],
        small: vec![frame.made_by, frame.not_confirmed],
    }
}
