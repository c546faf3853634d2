//! Adds two things to a page of plan questions: how many are left, and the buttons that leave it.

use super::Visit;
use crate::clinical::plan_questions;
use crate::clinical::screen::Screen;
use crate::session::Msg;
use crate::ui::parts::actions::Action;
use crate::words::insight;
use yew::prelude::*;

/// "Extra vraag 3 van 10".
pub(super) fn place(visit: &Visit, screen: Screen) -> Option<AttrValue> {
    if !screen.is_detail() {
        return None;
    }
    let screens = plan_questions::screens(&visit.model.answers);
    let place = screens.iter().position(|other| *other == screen)?;
    Some(insight::more_step(visit.lang(), place + 1, screens.len()).into())
}

/// Past this question, and out of all of them.
pub(super) fn past(visit: &Visit, screen: Screen) -> Vec<Action> {
    if !screen.is_detail() {
        return Vec::new();
    }
    let words = insight::insight(visit.lang(), visit.voice());
    vec![
        visit.act(words.more_skip, "skip", None, Msg::SkipPage),
        visit.act(words.more_stop, "to_plan", None, Msg::ToPlan),
    ]
}
