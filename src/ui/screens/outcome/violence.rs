//! Help for someone whom another person has hurt. Paper shows none of it, unless that was asked for
//! here.

use super::super::layout;
use super::OutcomeContext;
use super::verdict::call;
use crate::clinical::disposition::Contact;
use crate::session::Msg;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::call::calls;
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, paragraphs, section};

pub(super) fn violence(context: &OutcomeContext) -> Option<El> {
    let model = context.visit.model;
    if !model.hurt_by_someone() {
        return None;
    }
    let words = &context.words;
    let on_paper = Choices {
        kind: Kind::Check,
        choices: vec![Choice {
            name: "print_violence",
            value: "yes",
            label: words.on_paper,
            hint: Some(words.on_paper_hint),
            checked: model.print_violence,
        }],
        wrong: false,
        on: context.visit.tell.reform(|change: Change| Msg::PrintViolence(change.checked)),
    };
    let help = section(Level::Small, words.safe_home.title)
        .put(paragraphs(words.safe_home.body))
        .put(calls(&[call(context, Contact::SafeHome)]));
    let exit = el("div.rw-sec rw-noprint")
        .put(row().put(button(Look::Quiet, &layout::quick_exit(context.visit))))
        .lines("p.rw-small rw-soft", words.exit_hint)
        .put(choices(&on_paper));
    let kind = if model.print_violence { "div.rw-sec" } else { "div.rw-sec rw-noprint" };
    Some(el(kind).set(At::DataPart, "safe-home").put(help).put(exit))
}
