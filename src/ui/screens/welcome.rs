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
        brand: frame.product.into(),
        title: frame.welcome_title.into(),
        lead: frame.welcome_lead.into(),
        start: Action {
            label: frame.start.into(),
            action: "start".into(),
            on: visit.press(Msg::Start),
            ..Action::default()
        },
        danger: frame.danger.into(),
        danger_call: frame.danger_call.into(),
        danger_href: "tel:112".into(),
        facts: vec![
            (Icon::Route, frame.fact_time.into()),
            (Icon::Lock, frame.fact_privacy.into()),
            (Icon::Info, frame.fact_not_diagnosis.into()),
        ],
        small: super::lines(&[frame.made_by, frame.not_confirmed]),
    })
}
