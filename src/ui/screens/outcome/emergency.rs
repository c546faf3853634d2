//! An emergency: what to do, whom to call, what to say, what not to do. Nothing else competes with
//! it.

use super::super::layout;
use super::{Told, evidence, footer, guidance, reasons, verdict, violence};
use crate::PLAN;
use crate::clinical::safety_net::Part;
use crate::session::Msg;
use crate::ui::markup::{At, el};
use crate::ui::parts::actions::{Look, button};
use crate::ui::parts::lists::Level;
use yew::prelude::*;

pub(super) fn stop(told: &Told) -> Html {
    let correct = told.visit.act(told.words.correct, "back", None, Msg::Back);
    let mut end = el("div.rw-sec").put(el("div.rw-noprint").put(button(Look::Link, &correct)));
    if PLAN {
        end = end.put(evidence::apart(told));
    }
    end = end.put(footer::rules(told));
    let stop = el("div.rw-stop")
        .put(guidance::do_now(told, Level::Small))
        .put(guidance::say(told))
        .put(guidance::part(told, Part::Dont, Level::Small))
        .put(reasons::all(told, Level::Small, told.words.why_so_fast))
        .put(violence::violence(told))
        .put(end);
    let inside = el("div.rw-screen")
        .key("stop")
        .set(At::DataDisposition, told.outcome.disposition.id())
        .put(footer::paper_head(told))
        .put(verdict::verdict(told))
        .put(stop)
        .html();
    layout::outcome(told.visit, None, inside)
}
