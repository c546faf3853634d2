//! The first advice, a topic at a time, with the one question that decides about an anti-inflammatory.

use super::super::lines;
use super::Told;
use crate::clinical::advice::{Advice, Topic, advice as rows};
use crate::clinical::answers::Tri;
use crate::session::Msg;
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::ui::parts::plan::{Stretch, plan};
use crate::words::outcome::{self as words, NsaidWords, Passage};
use yew::prelude::*;

/// The name of the inputs of the one question asked here.
const NSAID: &str = "nsaid";

/// All topics that say something here; the first is open.
pub(super) fn advice(told: &Told) -> Option<Html> {
    let topics = Topic::ALL.iter().map(|topic| (*topic, rows(*topic, told.outcome)));
    let told_of: Vec<(Topic, Vec<Advice>)> = topics.filter(|(_, rows)| !rows.is_empty()).collect();
    let stretches = told_of.iter().enumerate().map(|(place, (topic, rows))| Stretch {
        title: words::topic(told.lang(), *topic).into(),
        sub: None,
        open: place == 0,
        inside: html! { <>{ for rows.iter().map(|row| one(told, *row)) }</> },
    });
    let stretches: Vec<Stretch> = stretches.collect();
    (!stretches.is_empty()).then(|| section(Level::Section, &told.words.advice.into(), plan(&stretches)))
}

fn one(told: &Told, advice: Advice) -> Html {
    let Passage { title, body } = words::advice(told.lang(), told.voice(), advice);
    let question = (advice == Advice::NsaidAsk).then(|| nsaid(told));
    section(Level::Part, &title.into(), html! { <>{ paragraphs(&lines(body)) }{ for question }</> })
}

/// Nothing is said in favour of an anti-inflammatory before the answer is a clear "no".
fn nsaid(told: &Told) -> Html {
    let NsaidWords { question, items, yes_label, no_label, unknown_label, yes, no, unknown } =
        words::nsaid(told.lang(), told.voice());
    let given = told.visit.model.nsaid;
    let choice = |tri: Tri, label: &'static str| Choice {
        name: NSAID.into(),
        value: tri.id().into(),
        label: label.into(),
        hint: None,
        checked: given == Some(tri),
    };
    let rows = Choices {
        kind: Kind::Radio,
        choices: vec![choice(Tri::Yes, yes_label), choice(Tri::No, no_label), choice(Tri::Unknown, unknown_label)],
        wrong: false,
        on: told.visit.tell.reform(|change: Change| Msg::Nsaid(Tri::from_id(&change.value).unwrap_or(Tri::Unknown))),
    };
    let after = given.map(|tri| {
        let text = match tri {
            Tri::Yes => yes,
            Tri::No => no,
            Tri::Unknown => unknown,
        };
        html! { <div class="rw-sec" key={tri.id()} data-nsaid={tri.id()}>{ paragraphs(&lines(text)) }</div> }
    });
    html! {
        <>
            <fieldset class="rw-group">
                <legend class="rw-set__legend"><span class="rw-h3">{ question }</span></legend>
                { dots(&lines(items)) }
                { choices(&rows) }
            </fieldset>
            <div role="status">{ for after }</div>
        </>
    }
}
