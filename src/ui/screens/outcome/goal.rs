//! What the person wants to be able to do again, in own words. It stays here, and goes along on paper and in copied text.

use super::Told;
use crate::session::Msg;
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::field::{Line, line};
use crate::ui::parts::input::Change;
use crate::ui::parts::plan::Stretch;
use yew::prelude::*;

/// As long as a sentence may be.
const MOST: &str = "160";

pub(super) fn goal(told: &Told) -> Stretch {
    let insight = told.insight();
    let goal: AttrValue = told.visit.model.goal.clone().into();
    let given = (!goal.trim().is_empty()).then(|| goal.clone());
    let input = line(&Line {
        name: "goal",
        value: goal,
        label: insight.goal_label,
        hints: vec![insight.goal_example, insight.goal_hint],
        most: MOST,
        on: told.visit.tell.reform(|change: Change| Msg::Goal(change.value)),
    });
    // Paper shows what was written, not where one writes.
    let inside = fragment().put(el("div.rw-noprint").put(input)).put(given.as_ref().map(on_paper)).html();
    Stretch { title: insight.goal, sub: given, open: false, inside }
}

fn on_paper(goal: &AttrValue) -> El {
    el("p.rw-onpaper").text(goal)
}
