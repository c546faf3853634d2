//! An emergency: what to do, whom to call, what to say, what not to do. Nothing else competes with
//! it.

use super::super::layout;
use super::{OutcomeContext, evidence, footer, guidance, reasons, verdict, violence};
use crate::PLAN;
use crate::clinical::safety_net::Part;
use crate::session::Msg;
use crate::ui::markup::{At, el};
use crate::ui::parts::actions::{Look, button};
use crate::ui::parts::lists::Level;
use yew::prelude::*;

pub(super) fn emergency(context: &OutcomeContext) -> Html {
    let correct = context.visit.act(context.words.correct, "back", None, Msg::Back);
    let mut end = el("div.rw-sec").put(el("div.rw-noprint").put(button(Look::Link, &correct)));
    if PLAN {
        end = end.put(evidence::apart(context));
    }
    end = end.put(footer::rules(context));
    let stop = el("div.rw-stop")
        .put(guidance::do_now(context, Level::Small))
        .put(guidance::say(context))
        .put(guidance::part(context, Part::Dont, Level::Small))
        .put(reasons::all(context, Level::Small, context.words.why_so_fast))
        .put(violence::violence(context))
        .put(end);
    let inside = el("div.rw-screen")
        .key("stop")
        .set(At::DataDisposition, context.outcome.disposition.id())
        .put(footer::paper_head(context))
        .put(verdict::verdict(context))
        .put(stop)
        .html();
    layout::outcome(context.visit, None, inside)
}
