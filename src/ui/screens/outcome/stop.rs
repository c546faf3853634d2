//! An emergency: what to do, whom to call, what to say, what not to do. Nothing else competes with it.

use super::super::around;
use super::{Told, foot, guidance, verdict, violence, why};
use crate::clinical::safety_net::Part;
use crate::ui::parts::actions::{Action, Look, button};
use crate::ui::parts::lists::Level;
use yew::prelude::*;

pub(super) fn stop(told: &Told) -> Html {
    let correct = Action { icon: None, ..around::back(told.visit, told.words.correct) };
    let inside = html! {
        <div class="rw-screen" key="stop" data-disposition={told.outcome.disposition.id()}>
            { foot::paper_head(told) }
            { verdict::verdict(told) }
            <div class="rw-stop">
                { for guidance::do_now(told, Level::Small) }
                { for guidance::say(told) }
                { for guidance::part(told, Part::Dont, Level::Small) }
                { why::why(told, Level::Small, told.words.why_so_fast) }
                { for violence::violence(told) }
                <div class="rw-sec">
                    <div class="rw-noprint">{ button(Look::Link, &correct) }</div>
                    { foot::rules(told) }
                </div>
            </div>
        </div>
    };
    around::outcome(told.visit, None, None, inside)
}
