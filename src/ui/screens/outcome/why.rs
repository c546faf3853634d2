//! Why this outcome: every rule that fired, what the check cannot see, what speaks in somebody's favour, what stayed open.

use super::super::{lines, said};
use super::Told;
use super::verdict::urgency;
use crate::clinical::answers::Answer;
use crate::clinical::facts::Seen;
use crate::clinical::favour::favours;
use crate::clinical::pathway;
use crate::clinical::vocabulary::{Field, Opt};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::notice::notice;
use crate::ui::parts::reasons::{Reason, Reasons, reasons};
use crate::words::outcome as words;
use yew::prelude::*;

/// The reasons, worst first.
pub(super) fn why(told: &Told, level: Level, title: &'static str) -> Html {
    let inside = reasons(&Reasons {
        urgency: urgency(told.outcome.disposition),
        reasons: told.outcome.reasons.iter().map(|rule| {
            let said = words::reason(told.lang(), told.voice(), *rule);
            Reason { rule: rule.id().into(), fact: said.because.into(), meaning: super::super::line(said.means) }
        }).collect(),
        limit: Some(told.words.limit.into()),
    });
    section(level, &title.into(), html! { <>{ inside }{ less_sure(told) }</> })
}

/// For whom the check can see less: a child, and someone who cannot answer.
fn less_sure(told: &Told) -> Html {
    let facts = &told.outcome.facts;
    let child = matches!(facts.seen(Field::Age), Seen::Known(Answer::Number(age)) if age < 16);
    let cannot = facts.seen(Field::Who) == Seen::Known(Answer::One(Opt::WhoOtherCannot));
    let texts = [child.then_some(told.words.child), cannot.then_some(told.words.cannot_answer)];
    html! { <>{ for texts.into_iter().flatten().flatten().map(|text| notice(&AttrValue::Static(text))) }</> }
}

/// What was answered that speaks in somebody's favour; it never says that anything is excluded.
pub(super) fn favour(told: &Told) -> Option<Html> {
    let found = favours(told.outcome).into_iter();
    let found: Vec<AttrValue> = found.map(|favour| words::favour(told.lang(), told.voice(), favour).into()).collect();
    (!found.is_empty()).then(|| section(Level::Section, &told.words.favour.into(), dots(&found)))
}

/// What was answered with "I don't know".
pub(super) fn unknown(told: &Told) -> Option<Html> {
    let model = told.visit.model;
    let screens = pathway::path(&model.answers).screens.into_iter();
    let open: Vec<AttrValue> = screens.flat_map(|screen| said::unknown(model, screen)).map(AttrValue::from).collect();
    (!open.is_empty()).then(|| {
        let inside = html! { <>{ paragraphs(&lines(&[told.words.unknown_hint])) }{ dots(&open) }</> };
        section(Level::Small, &told.words.unknown.into(), inside)
    })
}
