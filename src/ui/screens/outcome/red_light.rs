//! A red light in the exercises, as long as the visit remembers it: above everything else of the
//! plan, what it means, whom to call, and the ways on. It lowers nothing, and nothing but a new
//! check takes it away.
//!
//! The verdict keeps its place above it, for it rests on the answers alone. But what was felt in an
//! exercise is newer than the answers: so this comes before the reasons, and no exercise stands on
//! the page meanwhile.

use super::super::layout;
use super::{OutcomeContext, guidance, numbers};
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::disposition::Contact;
use crate::clinical::plan::pain_monitoring::Light;
use crate::pictures::light::light;
use crate::session::Msg;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button};
use crate::ui::parts::drawing::decorative;
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::words::player::red as words;

/// Above the plan, where there is one; with it stands when to call.
pub(super) fn red_light(context: &OutcomeContext) -> Option<El> {
    if !context.has_red_light() {
        return None;
    }
    let said = words(context.lang());
    let head = el("div.rw-light__head")
        .put(decorative(light(Light::Red), "rw-light__sign"))
        .leaf("h2.rw-h2", said.title);
    // A screen has one filled button; where an appointment is the advice, a clinic's card has it.
    let booked = context.visit.model.config.clinic.is_some()
        && placement(context.outcome) == Placement::AfterReasons;
    let anew = layout::restart(context.visit, if booked { Look::Quiet } else { Look::Main });
    let way_on = section(Level::Small, said.way_on).put(paragraphs(said.way_on_body)).put(
        anew.put(button(Look::Quiet, &context.visit.act(said.answers, "back", None, Msg::Back))),
    );
    let inside = el("section.rw-red rw-light--red")
        .set(At::DataPart, "red")
        .put(head)
        .put(paragraphs(said.body))
        .put(numbers(context.visit, context.outcome, &[Contact::Emergency112, Contact::Urgent]))
        .put(guidance::calls(context))
        .put(way_on);
    Some(inside)
}
