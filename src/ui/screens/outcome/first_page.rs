//! The first page of a result: how soon and why, in short, what to do now, when to call, and when
//! to look again. Nothing has to be opened for it; what can wait stands in the rooms.
//!
//! The check alone has this page and nothing else. On a wide page calls and days stand beside the
//! rest; the order in the document is the order of reading.

use super::super::device;
use super::{
    OutcomeContext, brief, clinic, dates, first_steps, footer, guidance, reasons, red_light,
    safety_net, violence,
};
use crate::PLAN;
use crate::clinical::appointment::Placement;
use crate::clinical::safety_net::Part;
use crate::ui::markup::{El, el};
use crate::ui::parts::lists::Level;

pub(super) fn first_page(context: &OutcomeContext) -> El {
    // What was felt in an exercise is newer than the answers: it comes before the reasons, with
    // when to call.
    let red = if PLAN { red_light::red_light(context) } else { None };
    let calls = safety_net::safety_net(context, red.is_some());
    let above = el("div.rw-res__a")
        .put(if PLAN { device::of_earlier(context.visit) } else { None })
        .put(red)
        .put(reasons::reasons(context))
        .put(brief::brief(context))
        .put(guidance::do_now(context, Level::Section))
        .put(clinic::clinic(context, Placement::AfterReasons))
        .put(guidance::say(context))
        .put(guidance::part(context, Part::Dont, Level::Small))
        .put(violence::violence(context))
        .put(if PLAN { first_steps::first_steps(context) } else { None });
    let beside =
        el("div.rw-res__b").put(calls).put(guidance::lifeline(context)).put(dates::dates(context));
    let columns = el("div.rw-res").put(above).put(beside).put(if PLAN {
        footer::brief(context)
    } else {
        footer::alone(context)
    });
    el(if context.room.is_some() {
        "div.rw-page rw-page--first rw-away"
    } else {
        "div.rw-page rw-page--first"
    })
    .put(columns)
}
