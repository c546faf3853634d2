//! The inputs of a page, as they stand in the draft. Names and values are those of the public contract.

use super::{Visit, line, numbers};
use crate::clinical::answers::Tri;
use crate::clinical::screen::{Screen, contradicts_fall};
use crate::clinical::vocabulary::{Field, Kind as FieldKind, Opt};
use crate::session::draft::Whole;
use crate::ui::parts::choices::{Choice, Choices, Kind, apart, choices};
use crate::words::{self, Label};
use yew::prelude::*;

/// The boxes of a page, closed by "none of these" and "I don't know".
pub(super) fn ticks(visit: &Visit, screen: Screen, fields: &[Field], wrong: bool) -> Vec<Html> {
    let frame = visit.frame();
    let boxes = fields.iter().flat_map(|field| boxes(visit, screen, *field)).collect();
    let whole = |whole: Whole, label: &'static str, hint: Option<AttrValue>| Choice {
        name: screen.id().into(),
        value: whole.id().into(),
        label: label.into(),
        hint,
        checked: visit.model.draft.whole == Some(whole),
    };
    let closing = vec![
        whole(Whole::NoneOfThese, frame.none_of_these, None),
        whole(Whole::DontKnow, frame.dont_know, line(frame.dont_know_hint)),
    ];
    vec![
        choices(&set(visit, Kind::Check, boxes, wrong)),
        apart(&frame.or.into(), &set(visit, Kind::Check, closing, wrong)),
    ]
}

/// Boxes of which at least one applies.
pub(super) fn options(visit: &Visit, fields: &[Field], wrong: bool) -> Vec<Html> {
    let boxes = fields.iter().flat_map(|field| field.options()).map(|option| opt(visit, *option)).collect();
    vec![choices(&set(visit, Kind::Check, boxes, wrong))]
}

/// The answers of a page with one question. "I don't know" stands apart.
pub(super) fn choice(visit: &Visit, screen: Screen, field: Field, wrong: bool) -> Vec<Html> {
    if let FieldKind::Number { .. } = field.kind() {
        return vec![numbers::scored(visit, field, wrong)];
    }
    let (unsure, sure): (Vec<_>, Vec<_>) =
        radios(visit, screen, field).into_iter().partition(|choice| choice.value == Tri::Unknown.id());
    let mut html = vec![choices(&set(visit, Kind::Radio, sure, wrong))];
    if !unsure.is_empty() {
        html.push(apart(&visit.frame().or.into(), &set(visit, Kind::Radio, unsure, wrong)));
    }
    html
}

/// The answers of one small question of several.
pub(super) fn small(visit: &Visit, field: Field, wrong: bool) -> Vec<Html> {
    if field == Field::PCycle {
        return vec![choices(&set(visit, Kind::Check, vec![flag(visit, field, Tri::Yes)], wrong))];
    }
    vec![choices(&set(visit, Kind::Radio, radios(visit, Screen::LAST, field), wrong))]
}

fn set(visit: &Visit, kind: Kind, choices: Vec<Choice>, wrong: bool) -> Choices {
    Choices { kind, choices, wrong, on: visit.change() }
}

/// What a field puts on a page of boxes.
fn boxes(visit: &Visit, screen: Screen, field: Field) -> Vec<Choice> {
    let Label { label, hint } = words::field(visit.lang(), visit.voice(), screen, field);
    match field.kind() {
        // The one choice among boxes: which kind of cancer is asked on the page after it.
        FieldKind::Choice | FieldKind::Number { .. } => {
            vec![Choice { label: label.into(), hint: line(hint), ..opt(visit, Opt::CancerSome) }]
        }
        FieldKind::Several => field.options().iter().filter(|one| !one.stands_alone()).map(|one| opt(visit, *one)).collect(),
        FieldKind::Flag => {
            let yes = Choice { label: label.into(), hint: line(hint), ..flag(visit, field, Tri::Yes) };
            // About needles one may keep silent without saying "I don't know" to the whole page.
            let silent = (field == Field::GIv).then(|| Choice {
                label: visit.frame().prefer_not.into(),
                hint: line(label),
                ..flag(visit, field, Tri::Unknown)
            });
            std::iter::once(yes).chain(silent).collect()
        }
    }
}

/// The answers of a question of its own.
fn radios(visit: &Visit, screen: Screen, field: Field) -> Vec<Choice> {
    if field.kind() == FieldKind::Flag {
        return Tri::ALL.into_iter().map(|tri| flag(visit, field, tri)).collect();
    }
    // Which cancer is asked after "some"; and "no fall" cannot be said twice of pain that began with a fall.
    let which_cancer = screen == Screen::ConditionsMore;
    let again = contradicts_fall(&visit.model.answers);
    let left_out = |option: Opt| {
        which_cancer && matches!(option, Opt::CancerNone | Opt::CancerSome) || again && option == Opt::TraumaNone
    };
    field.options().iter().filter(|option| !left_out(**option)).map(|option| opt(visit, *option)).collect()
}

fn flag(visit: &Visit, field: Field, tri: Tri) -> Choice {
    Choice {
        name: field.id().into(),
        value: tri.id().into(),
        label: words::tri(visit.lang(), tri).into(),
        hint: None,
        checked: visit.model.draft.flag(field) == Some(tri),
    }
}

fn opt(visit: &Visit, option: Opt) -> Choice {
    let Label { label, hint } = words::option(visit.lang(), visit.voice(), option);
    Choice {
        name: option.field().id().into(),
        value: option.id().into(),
        label: label.into(),
        hint: line(hint),
        checked: visit.model.draft.has(option),
    }
}
