//! What the person wants to be able to do again, in own words. It stays here, and goes along on
//! paper and in copied text.

use super::OutcomeContext;
use crate::session::Msg;
use crate::ui::markup::{El, el, fragment};
use crate::ui::parts::field::{Line, line};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::plan::{OnPaper, PlanRow};
use yew::prelude::*;

/// As long as a sentence may be.
const MOST: &str = "160";

/// `lead` is what is asked beside the usual, where the goal stands on top of the plan.
pub(super) fn goal(context: &OutcomeContext, lead: Option<&'static str>) -> PlanRow {
    let insight = context.insight();
    let goal: AttrValue = context.visit.model.goal.clone().into();
    let empty = goal.trim().is_empty();
    let input = line(&Line {
        name: "goal",
        value: goal.clone(),
        label: insight.goal_label,
        hints: vec![insight.goal_example, insight.goal_hint],
        most: MOST,
        on: context.visit.tell.reform(|change: Change| Msg::GoalTyped(change.value)),
        on_done: context.visit.tell.reform(|change: Change| Msg::Goal(change.value)),
    });
    // Paper shows what was written, not where one writes: with the plan, and else here.
    let here = on_paper(context).filter(|_| context.plan.is_none());
    PlanRow {
        title: insight.goal,
        // Never without a line: whoever leaves the field by pressing something below it presses
        // where it stood.
        sub: Some(if empty { AttrValue::Static(insight.goal_none) } else { goal }),
        open: false,
        on_paper: if here.is_some() { OnPaper::Yes } else { OnPaper::No },
        on: None,
        inside: fragment()
            .put(el("div.rw-noprint").lines("p.rw-p", lead.as_slice()).put(input))
            .put(here)
            .html(),
    }
}

/// What was written, for paper alone.
pub(super) fn on_paper(context: &OutcomeContext) -> Option<El> {
    let goal = context.visit.model.goal.trim();
    (!goal.is_empty()).then(|| {
        let said =
            section(Level::Part, context.insight().goal).put(el("p.rw-p").text(goal.to_owned()));
        el("div.rw-onpaper").put(said)
    })
}
