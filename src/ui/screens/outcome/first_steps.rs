//! What to do now: a position, warmth or a painkiller, and this person's walk; then the button to
//! the plan. With strong pain a drawing shows how to get out of bed. The plan has all of it on
//! paper.

use super::{OutcomeContext, brief, plan};
use crate::clinical::advice::{Advice, Topic, advice};
use crate::clinical::answers::Answer;
use crate::clinical::disposition::Disposition;
use crate::clinical::facts::Seen;
use crate::clinical::vocabulary::Field;
use crate::pictures::figure::scenes::bed::InBed;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::accordion::{AccordionSection, accordion_section};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::screens::figure;
use crate::words::{outcome, rooms as words};
use yew::prelude::*;

/// From so much pain on, getting up is what is hardest.
const STRONG: u32 = 7;

pub(super) fn first_steps(context: &OutcomeContext) -> Option<El> {
    let made = context.plan.as_ref()?;
    let said = context.first();
    // Who makes an appointment has steps to take; what eases is in the plan.
    if context.outcome.disposition != Disposition::SelfCare {
        return Some(
            el("div.rw-tonight rw-noprint")
                .set(At::DataPart, "things")
                .put(getting_up(context))
                .put(plan::to_plan(context)),
        );
    }
    let mut list = el("ul.rw-things");
    let position = [(Advice::LieKneesUp, said.lie), (Advice::LieOnSide, said.lie_on_side)];
    if let Some((lies, text)) = position.into_iter().find(|(lies, _)| made.easing.contains(lies)) {
        // One drawing is enough: getting up, where that is what hurts most.
        let what = InBed::of_advice(lies).filter(|_| !gets_up(context));
        let picture = what.map(|what| {
            el("div.rw-thing__pic").put(figure::in_bed(context.lang(), context.outcome, what))
        });
        let kind = if picture.is_some() { "li.rw-thing rw-thing--drawn" } else { "li.rw-thing" };
        list = list.put(el(kind).leaf("p", text).put(picture));
    }
    let eases = relief(context);
    if !eases.is_empty() {
        list = list.put(el("li.rw-thing").lines("p", &eases));
    }
    if let Some(walk) = brief::walk(context) {
        list = list.put(el("li.rw-thing").put(el("p").text(words::walk(context.lang(), &walk))));
    }
    let inside = section(Level::Section, said.things)
        .put(list)
        .put(getting_up(context))
        .put(plan::to_plan(context));
    Some(el("div.rw-tonight rw-noprint").set(At::DataPart, "things").put(inside))
}

/// What may be taken, or else warmth: the first lines of what is said about it.
fn relief(context: &OutcomeContext) -> Vec<&'static str> {
    let mut lines = Vec::new();
    let rows = [
        (Topic::Pain, [Advice::PainkillerLeaflet, Advice::PainkillerPregnant], 2),
        (Topic::Easing, [Advice::Heat, Advice::HeatLower], 1),
    ];
    for (topic, wanted, most) in rows {
        if !lines.is_empty() {
            break;
        }
        if let Some(row) =
            advice(topic, context.outcome).into_iter().find(|row| wanted.contains(row))
        {
            lines.extend(
                outcome::advice(context.lang(), context.voice(), row).body.iter().take(most),
            );
        }
    }
    lines
}

/// Whether getting out of bed is shown here.
fn gets_up(context: &OutcomeContext) -> bool {
    let strong =
        matches!(context.outcome.facts.seen(Field::Sev), Seen::Known(Answer::Number(STRONG..)));
    strong && context.plan.as_ref().is_some_and(|plan| plan.easing.contains(&Advice::TurnAsOne))
}

fn getting_up(context: &OutcomeContext) -> Option<Html> {
    let passage = gets_up(context)
        .then(|| outcome::advice(context.lang(), context.voice(), Advice::TurnAsOne))?;
    let picture = figure::in_bed(context.lang(), context.outcome, InBed::GettingUp);
    let inside = el("div.rw-thing").put(picture).put(paragraphs(&passage.body[..1])).html();
    Some(
        accordion_section(&AccordionSection {
            title: passage.title,
            open: context.outcome.disposition == Disposition::SelfCare,
            inside,
            ..AccordionSection::default()
        })
        .html(),
    )
}
