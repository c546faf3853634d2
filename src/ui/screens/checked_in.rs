//! What a check-in came to, where nobody has to call now: how soon and why, how the plan goes on, when
//! to look again.

use super::start_button::start_button;
use super::{Visit, device, diary, layout, outcome, therapist};
use crate::clinical::check_in::{Decision, PlanStep};
use crate::clinical::plan::Plan;
use crate::pictures::Icon;
use crate::session::device::OnDevice;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::check_in as words;
use yew::prelude::*;

pub(super) fn checked_in(visit: &Visit) -> Html {
    let Some(decision) = visit.model.decision() else { return Html::default() };
    let said = words::check_in(visit.lang(), visit.voice());
    let again = decision.review_in_days.map(|days| {
        let again = words::again(visit.lang(), days);
        section(Level::Section, said.look).put(el("p.rw-p").text(again))
    });
    let plan = device::said(visit).plan;
    let advice =
        device::act(visit, plan, "open_kept", Some(Icon::Forward), OnDevice::CheckedIn(false));
    let inside = el("div.rw-screen")
        .key("checked_in")
        .set(At::DataDisposition, decision.outcome.disposition.id())
        .set(At::DataPart, "checked-in")
        .put(outcome::paper_head(visit, &decision.outcome))
        .put(outcome::banner(visit, &decision.outcome))
        .put(
            el("div.rw-back")
                .put(
                    el("div.rw-back__now")
                        .put(section(Level::Section, said.reasons).put(reasons(visit, &decision)))
                        .put(what_to_do(visit, &decision))
                        .put(goes_on(visit, &decision))
                        .put(again),
                )
                .put(outcome::when_to_call(visit, &decision.outcome))
                .put(paragraphs(&[said.doubt]))
                .put(row().put(button(Look::Quiet, &advice)))
                .put(diary::diary(visit))
                .put(device::told(visit)),
        );
    let back = layout::back(visit, visit.frame().back);
    layout::outcome(visit, Some(back), inside.html())
}

fn reasons(visit: &Visit, decision: &Decision) -> El {
    let mut list = el("ul.rw-dots");
    for reason in &decision.reasons {
        let words = words::reason(visit.lang(), visit.voice(), *reason);
        list = list.put(el("li").set(At::DataRule, reason.id()).leaf("span", words));
    }
    let mut passed = Vec::new();
    for threshold in &decision.passed {
        passed.push(words::threshold(visit.lang(), visit.voice(), *threshold));
    }
    fragment().put(list).put(paragraphs(&passed))
}

fn what_to_do(visit: &Visit, decision: &Decision) -> El {
    let mut lines = Vec::new();
    for reason in &decision.reasons {
        let act = words::act(visit.lang(), visit.voice(), *reason);
        if !lines.contains(&act) {
            lines.push(act);
        }
    }
    section(Level::Section, words::check_in(visit.lang(), visit.voice()).now).put(dots(&lines))
}

/// A step on, the same, or a step back; with the exercises of now.
fn goes_on(visit: &Visit, decision: &Decision) -> El {
    let (lang, voice, model) = (visit.lang(), visit.voice(), visit.model);
    let said = words::check_in(lang, voice);
    let step = words::step(lang, voice, decision.step);
    let plan = model.plan();
    // What a therapist gave goes on when the therapist says so.
    let held =
        decision.step == PlanStep::Forward && plan.as_ref().is_some_and(Plan::is_by_therapist);
    let step = if held { words::step(lang, voice, PlanStep::Hold) } else { step };
    let body = if held { therapist::decides(visit) } else { step.body };
    let turns = plan.map(|plan| plan.turns());
    let start = turns.and_then(|turns| start_button(visit, Look::Main, turns, None, None));
    let none = (start.is_none() && decision.step == PlanStep::Stop)
        .then(|| el("p.rw-p").text(said.no_plan));
    section(Level::Section, said.plan)
        .put(el("p.rw-p").set(At::DataPlan, decision.step.id()).put(el("b").text(step.title)))
        .put(el("p.rw-p").text(words::why(lang, voice, decision.why)))
        .put(paragraphs(body))
        .put(start)
        .put(none)
}
