//! Every page of questions, built from the tables: which fields, how the page is put, and what stands in the draft.

use super::{Visit, lines, numbers, rows};
use crate::clinical::pathway;
use crate::clinical::screen::{Layout, Screen, contradicts_fall};
use crate::clinical::vocabulary::{Field, Kind};
use crate::session::Msg;
use crate::session::commit::Mistake;
use crate::session::draft::UNIT_NAME;
use crate::ui::parts::disclosure::Disclosure;
use crate::ui::parts::errors::{self, Summary, summary};
use crate::ui::parts::pictures::{Knee, Place, Saddle, knee, place, saddle};
use crate::ui::parts::question::{Group, Question, group, question};
use crate::words::errors::Lack;
use crate::words::frame::Extra;
use crate::words::{self, errors as error_words};
use yew::prelude::*;

pub(super) fn page(visit: &Visit, screen: Screen) -> Html {
    let words = words::page(visit.lang(), visit.voice(), screen);
    let fields = pathway::fields(screen, &visit.model.answers);
    let several = has_several(screen);
    let mut hints = extra(visit, screen, &fields);
    hints.extend(lines(words.hints));
    let error = visit.model.mistakes.iter().find(|mistake| !several || mistake.name == UNIT_NAME);
    let ids: Vec<&str> = fields.iter().map(|field| field.id()).collect();
    question(&Question {
        id: screen.id().into(),
        fields: ids.join(" ").into(),
        title: words.title.into(),
        hints,
        error: error.map(|mistake| text(visit, screen, mistake)),
        summary: mistakes(visit, screen),
        picture: picture(visit, screen, &fields),
        answers: match screen.layout() {
            Layout::Tick => rows::ticks(visit, screen, &fields, error.is_some()),
            Layout::TickSome => rows::options(visit, &fields, error.is_some()),
            Layout::Ask if several => fields.iter().map(|field| small(visit, screen, *field)).collect(),
            Layout::Ask => fields.iter().flat_map(|field| rows::choice(visit, screen, *field, error.is_some())).collect(),
        },
        several,
        why: Some(Disclosure { label: visit.frame().why_title.into(), text: lines(&[words.why]) }),
        next: visit.frame().next.into(),
        on_next: visit.press(Msg::Next),
    })
}

/// Whether the page holds small questions of their own, or a number with a label of its own, under a heading.
pub(super) fn has_several(screen: Screen) -> bool {
    screen.layout() == Layout::Ask && (screen.questions().count() > 1 || screen == Screen::Duration)
}

/// One small question of several.
fn small(visit: &Visit, screen: Screen, field: Field) -> Html {
    let label = words::field(visit.lang(), visit.voice(), screen, field);
    let error = visit.model.mistakes.iter().find(|mistake| mistake.name == field.id());
    let error = error.map(|mistake| text(visit, screen, mistake));
    match field.kind() {
        Kind::Number { .. } => numbers::typed(visit, field, label, error),
        Kind::Flag | Kind::Choice | Kind::Several => group(&Group {
            id: field.id().into(),
            title: label.label.into(),
            // The period is one box to tick; its words speak of no other answer.
            hints: lines(if label.hint.is_empty() || field == Field::PCycle { &[] } else { std::slice::from_ref(&label.hint) }),
            answers: rows::small(visit, field, error.is_some()),
            error,
            ..Group::default()
        }),
    }
}

fn mistakes(visit: &Visit, screen: Screen) -> Html {
    let found = visit.model.mistakes.iter();
    summary(&Summary {
        title: error_words::summary(visit.lang()).into(),
        mistakes: found
            .map(|mistake| errors::Mistake { field: mistake.name.into(), text: text(visit, screen, mistake) })
            .collect(),
        on: visit.tell.reform(|name: AttrValue| Msg::GoTo(name.to_string())),
    })
}

fn text(visit: &Visit, screen: Screen, mistake: &Mistake) -> AttrValue {
    match (mistake.lack, mistake.field) {
        (Lack::Follow, Some(field)) => {
            let label = words::field(visit.lang(), visit.voice(), screen, field).label;
            error_words::follow(visit.lang(), label).into()
        }
        (lack, _) => error_words::lack(visit.lang(), visit.voice(), lack).into(),
    }
}

/// What a page says only in some cases, above its own hints.
fn extra(visit: &Visit, screen: Screen, fields: &[Field]) -> Vec<AttrValue> {
    let one_by_one = screen == Screen::SaddleMore && fields.contains(&Field::BSaddle);
    let again = screen == Screen::Trauma && contradicts_fall(&visit.model.answers);
    let extras = [one_by_one.then_some(Extra::SaddleOneByOne), again.then_some(Extra::TraumaAgain)];
    extras.into_iter().flatten().flat_map(|one| lines(words::frame::extra(visit.lang(), visit.voice(), one))).collect()
}

/// The drawings: what a saddle touches, where "below the knee" begins, and the places that can hurt (with that line too).
fn picture(visit: &Visit, screen: Screen, fields: &[Field]) -> Html {
    let frame = visit.frame();
    if fields.contains(&Field::BSaddle) {
        return saddle(&Saddle {
            behind_name: frame.saddle_behind_name.into(),
            front_name: frame.saddle_front_name.into(),
            captions: [frame.saddle_behind.into(), frame.saddle_front.into(), frame.saddle_bicycle.into()],
            caption: frame.saddle_caption.into(),
        });
    }
    if screen == Screen::Site {
        let mut words: [AttrValue; 6] = Default::default();
        let mut chosen = [false; 6];
        for ((word, on), option) in words.iter_mut().zip(&mut chosen).zip(Field::Site.options()) {
            *word = words::option(visit.lang(), visit.voice(), *option).label.into();
            *on = visit.model.draft.has(*option);
        }
        return place(&Place { words, chosen });
    }
    if screen == Screen::Legs {
        return knee(&Knee { name: frame.knee_name.into(), above: frame.knee_above.into(), below: frame.knee_below.into() });
    }
    Html::default()
}
