//! "In short": what is going on, what to do, when to call, and when to look again, right under the
//! banner. Where a call is the advice, the banner says it all.

use super::OutcomeContext;
use crate::clinical::advice::{Advice, Topic, advice};
use crate::clinical::brief::course;
use crate::clinical::disposition::Disposition;
use crate::clinical::review::reviews;
use crate::handover::text::on;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button};
use crate::ui::parts::drawing::icon;
use crate::words::plan as plan_words;
use crate::words::rooms as words;

pub(super) fn brief(context: &OutcomeContext) -> Option<El> {
    if !context.outcome.disposition.leaves_time() {
        return None;
    }
    let (lang, voice, said) = (context.lang(), context.voice(), context.first());
    // Who goes on alone has it among the things to do now.
    let walk = walk(context).filter(|_| context.outcome.disposition != Disposition::SelfCare);
    let act = words::act(lang, voice, context.outcome.disposition, walk.as_deref());
    let look = reviews(context.outcome)
        .first()
        .map(|review| words::look_on(lang, on(context.visit.model.today, review.in_days)));
    let all = context.visit.act(said.all_signs, "all_signs", None, Msg::AllSigns);
    let mut list = el("ul.rw-brief__list")
        .put(line(
            Icon::Info,
            fragment().lines("p", words::course(lang, voice, course(context.outcome))),
        ))
        .put(line(Icon::Check, el("p").text(act)))
        .put(line(
            Icon::Phone,
            fragment()
                .leaf("p", said.call_line)
                .put(el("p.rw-noprint").put(button(Look::Link, &all))),
        ));
    if let Some(look) = look {
        list = list.put(line(Icon::Calendar, el("p").text(look)));
    }
    Some(el("section.rw-brief").set(At::DataPart, "brief").leaf("h2.rw-h2", said.brief).put(list))
}

fn line(sign: Icon, inside: El) -> El {
    el("li").put(icon(sign)).put(el("div").put(inside))
}

/// This week's walk, in one line. Without the plan nobody is told how far.
pub(super) fn walk(context: &OutcomeContext) -> Option<String> {
    let week = context.plan.as_ref()?.phases.first()?;
    let may = !context.has_red_light()
        && !advice(Topic::Moving, context.outcome).contains(&Advice::SafeStill);
    week.walk.filter(|_| may).map(|walk| plan_words::walk(context.lang(), &walk))
}
