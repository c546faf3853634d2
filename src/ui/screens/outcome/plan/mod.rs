//! The plan: today's exercises and the rule for pain, then this week, a day, and the weeks to come,
//! a row each.

mod daily_life;
mod easing;
mod exercise;
mod graded_exposure;
mod phases;
mod time_and_place;

use super::{OutcomeContext, advice, goal, more_questions};
use crate::clinical::advice::Topic;
use crate::clinical::appointment::{Placement, placement};
use crate::clinical::check_in::PlanStep;
use crate::clinical::exclusions::left;
use crate::clinical::plan::Plan;
use crate::clinical::plan::level::Level;
use crate::clinical::plan::pain_monitoring::{PainRule, pain_rule};
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level as Size, paragraphs, section};
use crate::ui::parts::plan::plan as rows;
use crate::ui::screens::start_button::{smallest_button, start_button};
use crate::ui::screens::therapist;
use crate::words::check_in as check_in_words;
use crate::words::exercise as exercise_words;
use crate::words::plan::{PlanWords, plan as plan_words};
use crate::words::player as player_words;
use crate::words::rooms::Room;

pub use daily_life::stop_at_once;
pub(super) use daily_life::{four_steps, not_known, not_now, preference};

/// The words around the plan.
fn plan_words_of(context: &OutcomeContext) -> PlanWords {
    plan_words(context.lang(), context.voice())
}

/// The whole plan: the way into today's exercises with the rule for pain right under it, this week,
/// what it is for, a day, and the weeks to come. After a red light without its exercises: what
/// remains is for lying, sitting and going about.
pub(super) fn weeks(context: &OutcomeContext) -> Option<El> {
    let plan = context.plan.as_ref()?;
    let words = plan_words_of(context);
    let head = el("div.rw-sec").leaf("h2.rw-h2 rw-onpaper", words.title);
    let inside = if context.has_red_light() {
        head.put(paragraphs(&[player_words::red(context.lang()).instead]))
    } else {
        head.put(paragraphs(&[words.lead]))
            .put(therapist::over_plan(context.visit, plan))
            .put(easing::ask_first(context, plan))
            .put(waits(context, plan))
            .put(goal::on_paper(context))
            .put(start(context, plan))
    };
    let mut all = Vec::new();
    // What it is for stands on top, where pain no longer tells how far to go.
    if goal_first(context) {
        all.push(goal::goal(context, Some(words.goal_lead)));
    }
    all.extend(graded_exposure::graded_exposure(context));
    let (week, later) = if context.has_red_light() {
        (Vec::new(), Vec::new())
    } else {
        phases::phases(context, plan)
    };
    all.extend(week);
    all.extend(easing::easing(context));
    if !goal_first(context) {
        all.push(goal::goal(context, None));
    }
    all.extend(daily_life::daily(context, plan));
    all.extend(advice::rows(context, &[Topic::Pain]));
    all.extend(later);
    let settings =
        (!context.has_red_light()).then(|| time_and_place::time_and_place(context, plan));
    let plan = el("div")
        .set(At::DataPart, "plan")
        .put(inside.put(daily_life::pain_traffic_light(context)).put(rows(&all)).put(settings));
    Some(el("div.rw-sec").put(plan).put(more_questions::more_questions(context)))
}

/// After a check-in that stopped the exercises: that, and why.
pub(super) fn stopped(context: &OutcomeContext) -> Option<El> {
    let (lang, voice) = (context.lang(), context.voice());
    let decision = context.visit.model.decision()?;
    if decision.step != PlanStep::Stop || !decision.disposition.leaves_time() {
        return None;
    }
    let step = check_in_words::step(lang, voice, PlanStep::Stop);
    let inside = section(Size::Part, step.title)
        .put(el("p.rw-p").text(check_in_words::why(lang, voice, decision.why)))
        .put(paragraphs(step.body));
    Some(el("div.rw-waits").set(At::DataPart, "stopped").put(inside))
}

/// The filled button of the first page: to the plan, and so to today's exercises.
pub(super) fn to_plan(context: &OutcomeContext) -> El {
    let booked = context.visit.model.config.clinic.is_some()
        && placement(context.outcome) == Placement::AfterReasons;
    let look = if booked || context.has_red_light() { Look::Quiet } else { Look::Main };
    let open =
        context.visit.act(context.first().to_plan, "room", None, Msg::Open(Some(Room::Plan)));
    row().put(button(look, &Action { target: Some(Room::Plan.id()), ..open }))
}

/// Whether the goal stands on top of the plan instead of in the explanation.
pub(super) fn goal_first(context: &OutcomeContext) -> bool {
    context.plan.is_some() && pain_rule(context.outcome) == PainRule::Lasting
}

/// The way into today's exercises, and what an amber light has changed about them.
fn start(context: &OutcomeContext, plan: &Plan) -> El {
    // A screen has one filled button; where an appointment is the advice, a clinic's card has it.
    let booked = context.visit.model.config.clinic.is_some()
        && placement(context.outcome) == Placement::AfterReasons;
    let look = if booked { Look::Quiet } else { Look::Main };
    let today = plan.played();
    let mut amber: Vec<&'static str> = Vec::new();
    for id in &context.visit.model.amber {
        let name = exercise_words::exercise(context.lang(), *id).name;
        if today.contains(id) && !amber.contains(&name) {
            amber.push(name);
        }
    }
    let note = (!amber.is_empty()).then(|| {
        el("p.rw-p")
            .set(At::DataPart, "amber")
            .text(player_words::gave_amber(context.lang(), &amber))
    });
    // Where the plan begins with positions, nobody is sent into exercises.
    let rest = (plan.level == Level::A).then_some(context.first().start_rest);
    fragment()
        .put(start_button(context.visit, look, plan.turns(), rest, None))
        .put(smallest_button(context.visit, plan.turns()))
        .put(note)
}

/// Why there is one stretch only, and what may be done until somebody has looked.
fn waits(context: &OutcomeContext, plan: &Plan) -> Option<El> {
    let words = plan_words_of(context);
    let mut lines = Vec::new();
    for id in &plan.waits {
        let left = left(context.outcome, *id);
        for line in [
            exercise_words::exclusion(context.lang(), context.voice(), *id).why,
            exercise_words::left(context.lang(), left),
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
