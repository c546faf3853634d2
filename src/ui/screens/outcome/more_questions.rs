//! The link to the plan questions, under the plan: "Still N questions for more that fits".

use super::OutcomeContext;
use crate::clinical::pathway;
use crate::clinical::plan_questions;
use crate::session::Msg;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Action, Look, button};
use crate::words::rooms::more as words;

/// None once nothing is asked; when all is answered, the way to change it.
pub(super) fn more_questions(context: &OutcomeContext) -> Option<El> {
    let model = context.visit.model;
    let screens = plan_questions::screens(&model.answers);
    let left =
        screens.iter().filter(|screen| !pathway::is_filled_in(**screen, &model.answers)).count();
    let begin = context.visit.act(context.insight().more_change, "details", None, Msg::Details);
    let link = if left == 0 { button(Look::Link, &begin) } else { line(left, context, begin) };
    (!screens.is_empty()).then(|| el("div.rw-noprint").set(At::DataPart, "more").put(link))
}

fn line(left: usize, context: &OutcomeContext, begin: Action) -> yew::Html {
    let label = words(context.lang(), left);
    el("button.rw-link")
        .set(At::Type, "button")
        .set(At::DataAction, begin.action)
        .click(&begin.on)
        .put(el("span").key(&label).text(label.clone()))
        .html()
}
