//! The plan: today's exercises and the rule for pain, then this week, a day, and the weeks to come,
//! a row each.

mod daily_life;
mod easing;
mod exercise;
mod graded_exposure;
mod phases;
mod time_and_place;

use super::{Told, advice, goal, more_questions};
use crate::clinical::advice::Topic;
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::exclusions::left;
use crate::clinical::plan::Plan;
use crate::clinical::plan::level::Level;
use crate::clinical::plan::pain_monitoring::{PainRule, pain_rule};
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level as Size, paragraphs, section};
use crate::ui::parts::plan::plan as rows;
use crate::ui::screens::start_button::start_button;
use crate::words::exercise as exercise_words;
use crate::words::plan::{PlanWords, plan as plan_words};
use crate::words::player as player_words;
use crate::words::rooms::Room;

pub use daily_life::stop_at_once;
pub(super) use daily_life::{four_steps, not_known, not_now, preference};

/// The words around the plan.
fn said(told: &Told) -> PlanWords {
    plan_words(told.lang(), told.voice())
}

/// The whole plan: the way into today's exercises with the rule for pain right under it, this week,
/// what it is for, a day, and the weeks to come. After a red light without its exercises: what
/// remains is for lying, sitting and going about.
pub(super) fn weeks(told: &Told) -> Option<El> {
    let plan = told.plan.as_ref()?;
    let words = said(told);
    let head = el("div.rw-sec").leaf("h2.rw-h2 rw-onpaper", words.title);
    let inside = if told.is_red() {
        head.put(paragraphs(&[player_words::red(told.lang()).instead]))
    } else {
        head.put(paragraphs(&[words.lead]))
            .put(easing::ask_first(told, plan))
            .put(waits(told, plan))
            .put(goal::on_paper(told))
            .put(start(told, plan))
    };
    let mut all = Vec::new();
    // What it is for stands on top, where pain no longer tells how far to go.
    if goal_first(told) {
        all.push(goal::goal(told, Some(words.goal_lead)));
    }
    all.extend(graded_exposure::ladder(told));
    let (week, later) =
        if told.is_red() { (Vec::new(), Vec::new()) } else { phases::stretches(told, plan) };
    all.extend(week);
    all.extend(easing::easing(told));
    if !goal_first(told) {
        all.push(goal::goal(told, None));
    }
    all.extend(daily_life::daily(told, plan));
    all.extend(advice::rows(told, &[Topic::Pain]));
    all.extend(later);
    let settings = (!told.is_red()).then(|| time_and_place::adapt(told, plan));
    let plan = el("div")
        .set(At::DataPart, "plan")
        .put(inside.put(daily_life::traffic(told)).put(rows(&all)).put(settings));
    Some(el("div.rw-sec").put(plan).put(more_questions::more(told)))
}

/// The filled button of the first page: to the plan, and so to today's exercises.
pub(super) fn to_plan(told: &Told) -> El {
    let booked = told.visit.model.config.clinic.is_some()
        && placement(told.outcome) == Placement::AfterReasons;
    let look = if booked || told.is_red() { Look::Quiet } else { Look::Main };
    let open = told.visit.act(told.first().to_plan, "room", None, Msg::Open(Some(Room::Plan)));
    row().put(button(look, &Action { target: Some(Room::Plan.id()), ..open }))
}

/// Whether the goal stands on top of the plan instead of in the explanation.
pub(super) fn goal_first(told: &Told) -> bool {
    told.plan.is_some() && pain_rule(told.outcome) == PainRule::Lasting
}

/// The way into today's exercises, and what an amber light has changed about them.
fn start(told: &Told, plan: &Plan) -> El {
    // A screen has one filled button; where an appointment is the advice, a clinic's card has it.
    let booked = told.visit.model.config.clinic.is_some()
        && placement(told.outcome) == Placement::AfterReasons;
    let look = if booked { Look::Quiet } else { Look::Main };
    let today = plan.played();
    let mut amber: Vec<&'static str> = Vec::new();
    for id in &told.visit.model.amber {
        let name = exercise_words::exercise(told.lang(), *id).name;
        if today.contains(id) && !amber.contains(&name) {
            amber.push(name);
        }
    }
    let note = (!amber.is_empty()).then(|| {
        el("p.rw-p").set(At::DataPart, "amber").text(player_words::gave_amber(told.lang(), &amber))
    });
    // Where the plan begins with positions, nobody is sent into exercises.
    let rest = (plan.level == Level::A).then_some(told.first().start_rest);
    fragment().put(start_button(told.visit, look, plan.turns(), rest, None)).put(note)
}

/// Why there is one stretch only, and what may be done until somebody has looked.
fn waits(told: &Told, plan: &Plan) -> Option<El> {
    let words = said(told);
    let mut lines = Vec::new();
    for id in &plan.waits {
        let left = left(told.outcome, *id);
        for line in [
            exercise_words::exclusion(told.lang(), told.voice(), *id).why,
            exercise_words::left(told.lang(), left),
        ] {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    let inside = section(Size::Part, words.waits)
        .put(paragraphs(&lines))
        .put(paragraphs(&[words.waits_note]));
    (!lines.is_empty()).then(|| el("div.rw-waits").set(At::DataPart, "waits").put(inside))
}
