//! Help for someone whom another person has hurt. Paper shows none of it, unless that was asked for here.

use super::super::{around, lines};
use super::Told;
use super::verdict::call;
use crate::clinical::disposition::Contact;
use crate::session::Msg;
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::call::calls;
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, paragraphs, section};
use yew::prelude::*;

pub(super) fn violence(told: &Told) -> Option<Html> {
    let model = told.visit.model;
    let words = &told.words;
    let on_paper = Choices {
        kind: Kind::Check,
        choices: vec![Choice {
            name: "print_violence".into(),
            value: "yes".into(),
            label: words.on_paper.into(),
            hint: Some(words.on_paper_hint.into()),
            checked: model.print_violence,
        }],
        wrong: false,
        on: told.visit.tell.reform(|change: Change| Msg::PrintViolence(change.checked)),
    };
    model.hurt_by_someone().then(|| {
        html! {
            <div class={classes!("rw-sec", (!model.print_violence).then_some("rw-noprint"))} data-part="safe-home">
                { section(Level::Small, &words.safe_home.title.into(), html! {
                    <>
                        { paragraphs(&lines(words.safe_home.body)) }
                        { calls(&[call(told, Contact::SafeHome)]) }
                    </>
                }) }
                <div class="rw-sec rw-noprint">
                    { row(vec![button(Look::Quiet, &around::quick_exit(told.visit))]) }
                    { for words.exit_hint.iter().map(|line| html! { <p class="rw-small rw-soft">{ *line }</p> }) }
                    { choices(&on_paper) }
                </div>
            </div>
        }
    })
}
