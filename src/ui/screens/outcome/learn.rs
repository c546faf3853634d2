//! "Understand your back": a row a lesson, and only those that help this person
//! (`clinical::learning`).

use super::OutcomeContext;
use super::selection::lessons_of;
use crate::clinical::learning::{Lesson, LessonId, Piece};
use crate::pictures::figure::Scene;
use crate::pictures::figure::scenes::backs;
use crate::session::Msg;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion, accordion_section};
use crate::ui::parts::anatomy::{Built, Named, built};
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::parts::movement::pose;
use crate::ui::parts::plan::PlanRow;
use crate::words::learn::{self as words, LearnWords, LessonWords};
use crate::words::paper::Extra;
use yew::prelude::*;

pub(super) fn learn(context: &OutcomeContext) -> Option<PlanRow> {
    let said = words::learn(context.lang(), context.voice());
    let mut rows = Vec::new();
    for lesson in lessons_of(context) {
        rows.push(one(context, &said, lesson));
    }
    (!rows.is_empty()).then(|| PlanRow {
        title: said.title,
        sub: Some(said.sub.into()),
        open: false,
        on_paper: context.on_paper(Extra::Explanation),
        on: None,
        inside: el("div").set(At::DataPart, "learn").put(accordion(rows)).html(),
    })
}

fn one(context: &OutcomeContext, said: &LearnWords, lesson: &Lesson) -> Html {
    let words = words::lesson(context.lang(), lesson.id);
    let inside = fragment().put(text(said, &words)).put(picture(context, said, lesson.id));
    let row = AccordionSection {
        title: words.title,
        inside: inside.html(),
        ..AccordionSection::default()
    };
    accordion_section(&row).set(At::DataLesson, lesson.id.id()).html()
}

/// What is known; beside it what people often hear, where that is the reason to tell it.
fn text(said: &LearnWords, words: &LessonWords) -> El {
    let Some(heard) = words.heard else { return fragment().put(paragraphs(words.body)) };
    let heard = section(Level::Part, said.heard).put(el("p.rw-p rw-heard").text(heard));
    fragment().put(heard).put(section(Level::Part, said.known).put(paragraphs(words.body)))
}

fn picture(context: &OutcomeContext, said: &LearnWords, lesson: LessonId) -> Option<El> {
    if lesson == LessonId::Built {
        return Some(
            fragment()
                .put(el("p.rw-p rw-noprint").text(said.built_lead))
                .put(pieces(context, said)),
        );
    }
    (lesson == LessonId::Backs).then(|| {
        let all: [&Scene; 3] = [&backs::HOLLOW, &backs::NEUTRAL, &backs::FLAT];
        let mut row = el("div.rw-backs");
        for (scene, (name, alt)) in all.into_iter().zip(said.backs.into_iter().zip(said.backs_alt))
        {
            row = row.put(el("figure").put(pose(scene, 0, alt)).leaf("figcaption.rw-small", name));
        }
        row
    })
}

fn pieces(context: &OutcomeContext, said: &LearnWords) -> El {
    let mut pieces = Vec::new();
    for piece in Piece::ALL {
        let words = words::piece(context.lang(), *piece);
        let on = context.visit.model.looked_at == Some(*piece);
        pieces.push(Named {
            id: piece.id(),
            name: words.name,
            about: words.about,
            on,
            press: context.visit.press(Msg::LookAt(*piece)),
        });
    }
    built(&Built { pieces, none: said.built_none })
}
