//! The first screen: what this is, and first of all whom to call when it cannot wait.

use super::Visit;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::markup::El;
use crate::ui::parts::welcome::{Welcome, welcome as part};

pub(super) fn welcome(visit: &Visit) -> El {
    let frame = visit.frame();
    part(&Welcome {
        brand: frame.product,
        title: frame.welcome_title,
        lead: frame.welcome_lead,
        start: visit.act(frame.start, "start", None, Msg::Start),
        danger: frame.danger,
        danger_signs: frame.danger_signs,
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
