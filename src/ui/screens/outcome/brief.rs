//! "In short": what is going on, what to do, when to call, and when to look again, right under the banner. Where a call is the
//! advice, the banner says it all.

use super::Told;
use crate::clinical::advice::{Advice, Topic, advice};
use crate::clinical::brief::course;
use crate::clinical::review::reviews;
use crate::handover::text::on;
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button};
use crate::words::plan as plan_words;
use crate::words::rooms::{self as words};

pub(super) fn brief(told: &Told) -> Option<El> {
    if !told.outcome.disposition.leaves_time() {
        return None;
    }
    let (lang, voice, said) = (told.lang(), told.voice(), told.first());
    let walk = walk(told);
    let act = words::act(lang, voice, told.outcome.disposition, walk.as_deref());
    let look = reviews(told.outcome).first().map(|review| words::look_on(lang, on(told.visit.model.today, review.in_days)));
    let all = told.visit.act(said.all_signs, "all_signs", None, Msg::AllSigns);
    let mut list = el("dl.rw-brief__list")
        .put(line(said.what, fragment().lines("p", words::course(lang, voice, course(told.outcome)))))
        .put(line(said.act, el("p").text(act)))
        .put(line(said.call, fragment().lines("p", said.call_line).put(el("p.rw-noprint").put(button(Look::Link, &all)))));
    if let Some(look) = look {
        list = list.put(line(said.look, el("p").text(look)));
    }
    Some(el("section.rw-brief").set(At::DataPart, "brief").leaf("h2.rw-h2", said.brief).put(list))
}

fn line(label: &'static str, inside: El) -> El {
    el("div").leaf("dt", label).put(el("dd").put(inside))
}

/// This week's walk, in one line. Without the plan nobody is told how far.
pub(super) fn walk(told: &Told) -> Option<String> {
    let week = told.plan.as_ref()?.stretches.first()?;
    let may = !told.is_red() && !advice(Topic::Moving, told.outcome).contains(&Advice::SafeStill);
    week.walk.filter(|_| may).map(|walk| plan_words::walk(told.lang(), &walk))
}
