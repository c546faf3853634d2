//! The inputs of a page, as they stand in the draft. Names and values are those of the public
//! contract.

use super::{Visit, drawings, line, numbers};
use crate::clinical::answers::Tri;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Kind as FieldKind, Opt};
use crate::session::draft::Exclusive;
use crate::ui::parts::choices::{Choice, Choices, Kind, apart, choices};
use crate::ui::parts::question::drawn;
use crate::words::{self, Label};
use yew::prelude::*;

/// The boxes of a page, closed by "none of these" and "I don't know".
pub(super) fn ticks(visit: &Visit, screen: Screen, fields: &[Field], wrong: bool) -> Vec<Html> {
    let frame = visit.frame();
    let mut all = Vec::new();
    for field in fields {
        boxes(visit, screen, *field, &mut all);
    }
    // After the outcome there is no doubt left to play safe on.
    let unsure = if screen.is_detail() { "" } else { frame.dont_know_hint };
    let mut closing = Vec::new();
    for (exclusive, label, hint) in [
        (Exclusive::NoneOfThese, frame.none_of_these, ""),
        (Exclusive::DontKnow, frame.dont_know, unsure),
    ] {
        let checked = visit.model.draft.exclusive == Some(exclusive);
        closing.push(Choice {
            name: screen.id(),
            value: exclusive.id(),
            label,
            hint: line(hint),
            checked,
        });
    }
    let mut html = Vec::new();
    // A drawing stands under the box that it explains: the first of its page.
    if let Some(drawing) = fields.first().and_then(|field| drawings::of_field(visit, *field)) {
        let rest = all.split_off(1);
        html.push(together(visit, Kind::Check, std::mem::replace(&mut all, rest), wrong));
        html.push(drawn(drawing));
    }
    html.push(together(visit, Kind::Check, all, wrong));
    html.push(or(visit, Kind::Check, closing, wrong));
    html
}

/// Boxes of which at least one applies.
pub(super) fn options(visit: &Visit, fields: &[Field], wrong: bool) -> Vec<Html> {
    let mut boxes = Vec::new();
    for field in fields {
        for option in field.options() {
            boxes.push(opt(visit, *option));
        }
    }
    vec![together(visit, Kind::Check, boxes, wrong)]
}

/// The answers of a page with one question. "I don't know" stands apart.
pub(super) fn choice(visit: &Visit, screen: Screen, field: Field, wrong: bool) -> Vec<Html> {
    if let FieldKind::Number { .. } = field.kind() {
        return vec![numbers::scored(visit, field, wrong)];
    }
    let mut sure = radios(visit, screen, field);
    let mut unsure = Vec::new();
    if let Some(place) = sure.iter().position(|choice| choice.value == Tri::Unknown.id()) {
        unsure.push(sure.remove(place));
    }
    let mut html = vec![together(visit, Kind::Radio, sure, wrong)];
    if !unsure.is_empty() {
        html.push(or(visit, Kind::Radio, unsure, wrong));
    }
    html
}

/// The answers of one small question of several.
pub(super) fn small(visit: &Visit, screen: Screen, field: Field, wrong: bool) -> Vec<Html> {
    let (kind, all) = if field == Field::PCycle {
        (Kind::Check, vec![yes(visit, screen, field)])
    } else {
        (Kind::Radio, radios(visit, screen, field))
    };
    vec![together(visit, kind, all, wrong)]
}

fn together(visit: &Visit, kind: Kind, all: Vec<Choice>, wrong: bool) -> Html {
    choices(&Choices { kind, choices: all, wrong, on: visit.change() })
}

/// The answers that stand apart.
fn or(visit: &Visit, kind: Kind, all: Vec<Choice>, wrong: bool) -> Html {
    apart(
        &AttrValue::Static(visit.frame().or),
        &Choices { kind, choices: all, wrong, on: visit.change() },
    )
}

/// What a field puts on a page of boxes.
fn boxes(visit: &Visit, screen: Screen, field: Field, all: &mut Vec<Choice>) {
    let Label { label, hint } = words::field(visit.lang(), visit.voice(), screen, field);
    match field.kind() {
        // The one choice among boxes: which kind of cancer is asked on the page after it.
        FieldKind::Choice | FieldKind::Number { .. } => {
            all.push(Choice { label, hint: line(hint), ..opt(visit, Opt::CancerSome) });
        }
        FieldKind::Several => {
            for option in field.options() {
                if !option.stands_alone() {
                    all.push(opt(visit, *option));
                }
            }
        }
        FieldKind::Flag => {
            all.push(Choice { label, hint: line(hint), ..flag(visit, field, Tri::Yes) });
            // About needles one may keep silent without saying "I don't know" to the whole page.
            if field == Field::GIv {
                let label_of_silence = visit.frame().prefer_not;
                all.push(Choice {
                    label: label_of_silence,
                    hint: line(label),
                    ..flag(visit, field, Tri::Unknown)
                });
            }
        }
    }
}

/// The answers of a question of its own.
fn radios(visit: &Visit, screen: Screen, field: Field) -> Vec<Choice> {
    let mut all = Vec::new();
    if field.kind() == FieldKind::Flag {
        for tri in Tri::ALL {
            all.push(if tri == Tri::Yes {
                yes(visit, screen, field)
            } else {
                flag(visit, field, tri)
            });
        }
        return all;
    }
    for option in field.options() {
        // Which cancer is asked after "some"; none is an answer only where its box was left in
        // doubt.
        let ticked = screen == Screen::ConditionsMore && !visit.model.answers.is_one_by_one(field);
        let left_out = *option == Opt::CancerSome || (ticked && *option == Opt::CancerNone);
        if !left_out {
            all.push(opt(visit, *option));
        }
    }
    all
}

/// "Yes", with what counts and what does not: heard and seen where it is chosen, and not before.
fn yes(visit: &Visit, screen: Screen, field: Field) -> Choice {
    let hint = line(words::field(visit.lang(), visit.voice(), screen, field).hint);
    Choice { hint, ..flag(visit, field, Tri::Yes) }
}

fn flag(visit: &Visit, field: Field, tri: Tri) -> Choice {
    Choice {
        name: field.id(),
        value: tri.id(),
        label: words::tri(visit.lang(), tri),
        hint: None,
        checked: visit.model.draft.flag(field) == Some(tri),
    }
}

fn opt(visit: &Visit, option: Opt) -> Choice {
    let Label { label, hint } = words::option(visit.lang(), visit.voice(), option);
    Choice {
        name: option.field().id(),
        value: option.id(),
        label,
        hint: line(hint),
        checked: visit.model.draft.has(option),
    }
}
