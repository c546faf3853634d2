//! A page of the check-in itself. Pages of the check that are asked in it look as they always do.

use super::{Visit, line};
use crate::clinical::check_in::{Item, ItemKind, OwnPage};
use crate::session::Msg;
use crate::session::checking_in::CheckingIn;
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::errors::{self, Summary, summary};
use crate::ui::parts::question::{Group, Question, group, question};
use crate::ui::parts::score::{Score, score};
use crate::words::check_in as words;
use crate::words::errors as error_words;
use crate::words::{self as all_words, Label};
use yew::prelude::*;

pub(super) fn page(visit: &Visit, page: OwnPage) -> Html {
    let Some(checking) = &visit.model.checking else { return Html::default() };
    let items = checking.items(&visit.model.diary, page);
    let said = words::page(visit.lang(), visit.voice(), page);
    let mut ids = Vec::new();
    let mut answers = Vec::new();
    for item in &items {
        ids.push(item.id());
        answers.push(one(visit, checking, *item));
    }
    let mut mistakes = Vec::new();
    for mistake in &visit.model.mistakes {
        if let Some(item) = Item::from_id(mistake.name) {
            mistakes.push(errors::Mistake { field: mistake.name, text: open(visit, item) });
        }
    }
    question(&Question {
        id: page.id(),
        fields: ids.join(" ").into(),
        title: said.title,
        short: said.title,
        hints: said.hints.to_vec(),
        summary: summary(&Summary {
            title: error_words::summary(visit.lang()),
            mistakes,
            on: visit.tell.reform(|name: &'static str| Msg::GoTo(name.to_owned())),
        }),
        answers,
        several: true,
        next: visit.frame().next,
        on_next: visit.press(Msg::Next),
        ..Question::default()
    })
}

/// What a question is called that has no answer yet.
fn open(visit: &Visit, item: Item) -> AttrValue {
    let label = words::item(visit.lang(), visit.voice(), item).label;
    error_words::follow(visit.lang(), label).into()
}

fn one(visit: &Visit, checking: &CheckingIn, item: Item) -> Html {
    let Label { label, hint } = words::item(visit.lang(), visit.voice(), item);
    let wrong = visit.model.mistakes.iter().any(|mistake| mistake.name == item.id());
    group(&Group {
        id: item.id(),
        title: label,
        hints: line(hint).into_iter().collect(),
        error: wrong.then(|| open(visit, item)),
        picture: Html::default(),
        answers: vec![answers(visit, checking, item, wrong)],
    })
}

fn answers(visit: &Visit, checking: &CheckingIn, item: Item, wrong: bool) -> Html {
    let (lang, voice, frame) = (visit.lang(), visit.voice(), visit.frame());
    let rows = |kind, choices_: Vec<Choice>| {
        choices(&Choices { kind, choices: choices_, wrong, on: visit.change() })
    };
    let mut all = Vec::new();
    match item.kind() {
        ItemKind::Number { .. } => score(&Score {
            name: item.id(),
            value: checking.pain.and_then(|pain| u8::try_from(pain).ok()),
            zero: frame.score_zero,
            ten: frame.score_ten,
            low: frame.score_low,
            high: frame.score_high,
            wrong,
            on: visit.change(),
        }),
        ItemKind::Choice => {
            for pick in item.picks() {
                let Label { label, hint } = words::pick(lang, voice, pick);
                let checked = checking.picks.contains(&pick);
                let (name, value) = (item.id(), pick.id());
                all.push(Choice { name, value, label, hint: line(hint), checked });
            }
            rows(Kind::Radio, all)
        }
        ItemKind::Goals => {
            for goal in checking.offered_goals(&visit.model.diary) {
                let Label { label, hint } = all_words::option(lang, voice, goal);
                let checked = checking.goals.contains(&goal);
                let (name, value) = (item.id(), goal.id());
                all.push(Choice { name, value, label, hint: line(hint), checked });
            }
            rows(Kind::Check, all)
        }
    }
}
