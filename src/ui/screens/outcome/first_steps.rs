//! What can be done now: a position, warmth or a painkiller, and this person's walk; then the way
//! to the plan. At strong pain, how to get out of bed is drawn right here. Paper has all of it in
//! the plan.

use super::{Told, brief, plan};
use crate::clinical::advice::{Advice, Topic, advice};
use crate::clinical::answers::Answer;
use crate::clinical::disposition::Disposition;
use crate::clinical::facts::Seen;
use crate::clinical::vocabulary::Field;
use crate::pictures::figure::scenes::bed::InBed;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::accordion::{Fold, fold};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::screens::figure;
use crate::words::{outcome, rooms as words};
use yew::prelude::*;

/// From so much pain on, getting up is what is hardest.
const STRONG: u32 = 7;

pub(super) fn things(told: &Told) -> Option<El> {
    let made = told.plan.as_ref()?;
    let said = told.first();
    // Who makes an appointment has steps to take; what eases is in the plan.
    if told.outcome.disposition != Disposition::SelfCare {
        return Some(
            el("div.rw-tonight rw-noprint")
                .set(At::DataPart, "things")
                .put(getting_up(told))
                .put(plan::to_plan(told)),
        );
    }
    let mut list = el("ul.rw-things");
    let position = [(Advice::LieKneesUp, said.lie), (Advice::LieOnSide, said.lie_on_side)];
    if let Some((lies, text)) = position.into_iter().find(|(lies, _)| made.easing.contains(lies)) {
        // One drawing is enough: getting up, where that is what hurts most.
        let what = InBed::of_advice(lies).filter(|_| !gets_up(told));
        let picture = what.map(|what| {
            el("div.rw-thing__pic").put(figure::in_bed(told.lang(), told.outcome, what))
        });
        let kind = if picture.is_some() { "li.rw-thing rw-thing--drawn" } else { "li.rw-thing" };
        list = list.put(el(kind).leaf("p", text).put(picture));
    }
    let eases = relief(told);
    if !eases.is_empty() {
        list = list.put(el("li.rw-thing").lines("p", &eases));
    }
    if let Some(walk) = brief::walk(told) {
        list = list.put(el("li.rw-thing").put(el("p").text(words::walk(told.lang(), &walk))));
    }
    let inside = section(Level::Section, said.things)
        .put(list)
        .put(getting_up(told))
        .put(plan::to_plan(told));
    Some(el("div.rw-tonight rw-noprint").set(At::DataPart, "things").put(inside))
}

/// What may be taken, or else warmth: the first lines of what is said about it.
fn relief(told: &Told) -> Vec<&'static str> {
    let mut lines = Vec::new();
    let rows = [
        (Topic::Pain, [Advice::PainkillerLeaflet, Advice::PainkillerPregnant], 2),
        (Topic::Easing, [Advice::Heat, Advice::HeatLower], 1),
    ];
    for (topic, wanted, most) in rows {
        if !lines.is_empty() {
            break;
        }
        if let Some(row) = advice(topic, told.outcome).into_iter().find(|row| wanted.contains(row))
        {
            lines.extend(outcome::advice(told.lang(), told.voice(), row).body.iter().take(most));
        }
    }
    lines
}

/// Whether getting out of bed is shown here.
fn gets_up(told: &Told) -> bool {
    let strong =
        matches!(told.outcome.facts.seen(Field::Sev), Seen::Known(Answer::Number(STRONG..)));
    strong && told.plan.as_ref().is_some_and(|plan| plan.easing.contains(&Advice::TurnAsOne))
}

fn getting_up(told: &Told) -> Option<Html> {
    let passage =
        gets_up(told).then(|| outcome::advice(told.lang(), told.voice(), Advice::TurnAsOne))?;
    let picture = figure::in_bed(told.lang(), told.outcome, InBed::GettingUp);
    let inside = el("div.rw-thing").put(picture).put(paragraphs(&passage.body[..1])).html();
    Some(
        fold(&Fold {
            title: passage.title,
            open: told.outcome.disposition == Disposition::SelfCare,
            inside,
            ..Fold::default()
        })
        .html(),
    )
}
