//! The answers as they were given: a row on the page for everybody, and on paper where they were
//! asked for.

use super::super::answer_text;
use super::OutcomeContext;
use crate::clinical::pathway;
use crate::clinical::screen::Screen;
use crate::session::ticked::ticked;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::lists::{Level, section};
use crate::words;
use crate::words::keep::Private;
use crate::words::paper::{Extra, paper};

/// Every page that was asked, with what was said there. Harm by another person and thoughts of not
/// living stay off paper without a tick.
pub(super) fn list(context: &OutcomeContext) -> El {
    let model = context.visit.model;
    let ticked = ticked(model);
    let mut list = el("dl.rw-check");
    for screen in pathway::path(&model.answers).screens {
        let hurt = matches!(screen, Screen::Trauma | Screen::TraumaMore) && model.hurt_by_someone();
        let off_paper = (hurt && !ticked.contains(&Private::Violence))
            || (screen == Screen::MindMore && !ticked.contains(&Private::Suicide));
        let kind = if off_paper { "div.rw-check__row rw-noprint" } else { "div.rw-check__row" };
        let row = el(kind)
            .leaf("dt", words::page(context.lang(), context.voice(), screen).short)
            .put(el("dd.rw-check__answer").made("p", &answer_text::answers(model, screen)));
        list = list.put(row);
    }
    list
}

/// For paper alone.
pub(super) fn on_paper(context: &OutcomeContext) -> Option<El> {
    let words = paper(context.lang(), context.voice());
    let asked = context.visit.model.on_paper.contains(&Extra::Answers);
    asked.then(|| {
        el("div.rw-onpaper")
            .set(At::DataPart, "answers")
            .put(section(Level::Section, words.answers).put(list(context)))
    })
}
