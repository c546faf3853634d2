//! The first screen: what this is, and first of all whom to call when it cannot wait.

use super::Visit;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::parts::actions::Action;
use crate::ui::parts::welcome::{Welcome, welcome as part};
use yew::prelude::*;

pub(super) fn welcome(visit: &Visit) -> Html {
    let frame = visit.frame();
    part(&Welcome {
        brand: frame.product,
        title: frame.welcome_title,
        lead: frame.welcome_lead,
        start: Action {
            label: frame.start,
            action: "start",
            on: visit.press(Msg::Start),
            ..Action::default()
        },
        danger: frame.danger,
        danger_call: frame.danger_call,
        danger_href: "tel:112",
        facts: vec![
            (Icon::Route, frame.fact_time),
            (Icon::Lock, frame.fact_privacy),
            (Icon::Info, frame.fact_not_diagnosis),
        ],
        small: vec![frame.made_by, frame.not_confirmed],
    })
}
