//! The result below an emergency: how soon and why, then what to do, then when to look again.
//!
//! The check alone says how urgent it is, why, what to do now and when to call; what can wait comes with the whole (`PLAN`).
//! On a wide page the safety net and the clinic stand beside the rest; the order in the document is the order of reading.

use super::super::around;
use super::{Told, advice, clinic, dates, explained, foot, grounds, guidance, more, note, plan, red, verdict, violence, why};
use crate::PLAN;
use crate::clinical::appointment::Placement;
use crate::clinical::safety_net::Part;
use crate::ui::markup::{At, el, fragment};
use crate::ui::parts::actions::Look;
use crate::ui::parts::lists::Level;
use yew::prelude::*;

pub(super) fn result(told: &Told) -> Html {
    let reasons = why::why(told, Level::Section, told.words.why);
    // A red light takes along, to the top, when to call.
    let red = if PLAN { red::red(told) } else { None };
    let net = if red.is_some() { guidance::rest(told, fragment(), Level::Small) } else { guidance::net(told) };
    let now = fragment()
        .put(guidance::do_now(told, Level::Section))
        .put(guidance::say(told))
        .put(guidance::part(told, Part::Dont, Level::Small))
        .put(violence::violence(told))
        .put(if PLAN { plan::tonight(told) } else { None });
    // A clinic after the reasons comes before what to do; else what to do follows the reasons at once.
    let (above, clinic, below) = match clinic::clinic(told, Placement::AfterReasons) {
        Some(card) => (reasons, Some(el("div.rw-res__b rw-res__b--first").put(card)), now),
        None => (fragment().put(reasons).put(now), None, fragment()),
    };
    let mut end = el("div.rw-res__c");
    if PLAN {
        end = end.put(explained::explained(told));
    }
    end = end.put(clinic::clinic(told, Placement::Last));
    if PLAN {
        end = end.put(why::unknown(told));
    }
    end = end.put(foot::save(told));
    if PLAN {
        end = end.put(note::note(told));
    }
    end = end.put(around::anew(told.visit, Look::Link));
    if PLAN {
        end = end.put(grounds::apart(told));
    }
    end = end.put(foot::rules(told));
    let mut middle = el("div.rw-res__c").put(below);
    if PLAN {
        middle = middle.put(more::more(told)).put(plan::weeks(told)).put(advice::advice(told));
    }
    let columns = el("div.rw-res")
        .put(el("div.rw-res__a").put(red).put(above))
        .put(clinic)
        .put(middle)
        .put(el("div.rw-res__b").put(net).put(guidance::lifeline(told)).put(dates::dates(told)))
        .put(end);
    let inside = el("div.rw-screen")
        .key("result")
        .set(At::DataDisposition, told.outcome.disposition.id())
        .set_if(told.outcome.disposition.leaves_time(), At::DataMore, "")
        .put(foot::paper_head(told))
        .put(verdict::verdict(told))
        .put(columns)
        .html();
    let back = around::back(told.visit, told.words.answers);
    around::outcome(told.visit, Some(back), inside)
}
