//! The information page, where the page around may not offer individual triage: the same words for
//! everybody whom no sign sends to a doctor, and no verdict. The answers stand on it as they were
//! given; help after violence is the one thing that they bring.
//!
//! The check alone has it in short: moving, and when to call whom.

use super::super::layout;
use super::{
    OutcomeContext, clinic, clinician_summary, footer, guidance, information_more, keep, red_light,
    safety_net, violence,
};
use crate::PLAN;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::question::heading;
use crate::words::information::{InformationWords, information as words};
use yew::prelude::*;

pub(super) fn information(context: &OutcomeContext) -> Html {
    let said = words(context.lang());
    let red = if PLAN { red_light::red_light(context) } else { None };
    let net = safety_net::safety_net(context, red.is_some());
    let above =
        el("div.rw-res__a").put(red).put(act(context, said)).put(violence::violence(context));
    let more = if PLAN { Some(information_more::more_signs(context, said)) } else { None };
    let beside = el("div.rw-res__b").put(net).put(more).put(guidance::lifeline(context));
    let columns = el("div.rw-res").put(above).put(beside).put(foot(context, said));
    let inside = el("div.rw-screen")
        .key("information")
        .set(At::DataInformation, "")
        .set(At::DataMore, "")
        .put(footer::paper_head(context))
        .put(
            el("div.rw-info")
                .put(el("div.rw-info__in").put(heading(said.title)).leaf("p.rw-lead", said.lead)),
        )
        .put(el("div.rw-page rw-page--first").put(columns))
        .html();
    layout::outcome(context.visit, Some(layout::back(context.visit, context.words.answers)), inside)
}

/// What anybody can do.
fn act(context: &OutcomeContext, said: &InformationWords) -> El {
    let act = section(Level::Section, said.act).put(dots(said.act_lines));
    if PLAN { act.put(information_more::rows(context, said)) } else { act }
}

/// When to see somebody, the answers, the clinic, and what can be done with the page.
fn foot(context: &OutcomeContext, said: &InformationWords) -> El {
    if !PLAN {
        return footer::alone(context);
    }
    el("div.rw-res__c")
        .put(section(Level::Section, said.visit).put(dots(said.visit_lines)))
        .put(paragraphs(&[context.words.limit]))
        .put(information_more::answers(context, said))
        .put(keep::private(context))
        .put(keep::ways(context))
        .put(clinician_summary::clinician_summary(context))
        .put(clinic::for_everybody(context))
        .put(footer::alone(context))
}
