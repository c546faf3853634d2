//! The handover code: as letters, spelled for the telephone, and as a QR code.

use super::OutcomeContext;
use crate::handover::code::alphabet::GROUP;
use crate::pictures::Icon;
use crate::pictures::qr::qr;
use crate::session::Msg;
use crate::session::code::{code, in_qr};
use crate::session::keeping::Keep;
use crate::session::model::CopyText;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::disclosure::opens;
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, paragraphs, section};
use crate::ui::parts::qr as part;
use crate::ui::screens::therapist;
use crate::words::code::{self as words, CodeWords};
use crate::words::paper::Extra;
use yew::prelude::*;

fn said(context: &OutcomeContext) -> CodeWords {
    words::code(context.lang(), context.voice())
}

/// In the room for keeping.
pub(super) fn way(context: &OutcomeContext) -> El {
    let (words, model) = (said(context), context.visit.model);
    let copied = model
        .copied(CopyText::Code)
        .map(|done| if done { words.copied } else { context.words.copy_failed });
    let copy =
        context.visit.act(words.copy, "copy_code", Some(Icon::Copy), Msg::Taking(Keep::CopyCode));
    let code = code(model);
    fragment()
        .put(paragraphs(words.about))
        .put(letters(context, &code))
        .put(row().put(button(Look::Slim, &copy)))
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()))
        .put(spelled(context, &code))
        .put(scanned(context, &code))
        .put(tick("with_code", words.with_code, model.keeping.with_code, context, Keep::WithCode))
        .put(therapist::have_plan(context.visit))
}

/// The code in its groups, none of which breaks.
fn letters(context: &OutcomeContext, code: &str) -> El {
    let words = said(context);
    let mut line = el("p.rw-code").set(At::Translate, "no").set(At::DataPart, "code");
    for group in code.split_inclusive('-') {
        line = line.put(el("span.rw-code__group").text(group.to_owned()));
    }
    el("div.rw-field").leaf("p.rw-field__label", words.label).put(line)
}

/// Letter by letter, a group a row.
fn spelled(context: &OutcomeContext, code: &str) -> El {
    let words = said(context);
    let mut list = el("ol.rw-spell");
    for (place, group) in code.split('-').enumerate() {
        let letters: Vec<&str> =
            group.chars().map(|letter| words::spelled(context.lang(), letter)).collect();
        debug_assert_eq!(letters.len(), GROUP);
        list = list.put(
            el("li")
                .put(el("span.rw-spell__group").text(words::group(context.lang(), place + 1)))
                .put(el("span").text(letters.join(", "))),
        );
    }
    let inside = el("div.rw-more__text").put(paragraphs(&[words.spell_hint])).put(list);
    opens(words.spell, inside).set(At::DataPart, "spelled")
}

/// The QR code, and what stands in it.
fn scanned(context: &OutcomeContext, code: &str) -> Option<El> {
    let (words, model) = (said(context), context.visit.model);
    let drawn = qr(&in_qr(model, code))?;
    let explained = if model.address().is_some() { words.qr_opens } else { words.qr_alone };
    let goal = !model.goal.trim().is_empty();
    let tick = goal.then(|| {
        tick("with_goal", words.with_goal, model.keeping.with_goal, context, Keep::WithGoal)
    });
    Some(
        section(Level::Small, words.qr)
            .put(part::qr(&drawn, words.qr_alt))
            .put(paragraphs(&[explained]))
            .put(tick),
    )
}

fn tick(
    name: &'static str,
    label: &'static str,
    checked: bool,
    context: &OutcomeContext,
    keep: impl Fn(bool) -> Keep + 'static,
) -> Html {
    choices(&Choices {
        kind: Kind::Check,
        choices: vec![Choice { name, value: "yes", label, hint: None, checked }],
        wrong: false,
        on: context.visit.tell.reform(move |change: Change| Msg::Taking(keep(change.checked))),
    })
}

/// For paper alone.
pub(super) fn on_paper(context: &OutcomeContext) -> Option<El> {
    let (words, model) = (said(context), context.visit.model);
    model.on_paper.contains(&Extra::Code).then(|| {
        let code = code(model);
        let drawn = qr(&in_qr(model, &code)).map(|drawn| part::qr(&drawn, words.qr_alt));
        let sheet = section(Level::Section, words.title).put(letters(context, &code)).put(drawn);
        el("div.rw-onpaper").set(At::DataPart, "code-on-paper").put(sheet)
    })
}
