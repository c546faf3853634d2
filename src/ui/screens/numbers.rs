//! The answers that are numbers: an age, a duration with its unit, a score.

use super::{Visit, line};
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;
use crate::session::draft::UNIT_NAME;
use crate::session::duration::{UNITS, Unit};
use crate::ui::markup::{el, fragment, id};
use crate::ui::parts::choices::Choice;
use crate::ui::parts::field::{Number, Units, number, units};
use crate::ui::parts::score::{Score, score};
use crate::words::Label;
use yew::prelude::*;

/// A number to type; a duration with its units.
pub(super) fn typed(visit: &Visit, field: Field, label: Label, error: Option<AttrValue>) -> Html {
    let frame = visit.frame();
    let days = field == Field::Days;
    let input = number(&Number {
        name: field.id(),
        value: visit.model.draft.typed(field).to_owned().into(),
        label: label.label,
        hint: line(label.hint),
        unit: (!days).then_some(frame.age_unit),
        error,
        on: visit.change(),
    });
    if !days {
        return el("div").key(field.id()).put(input).html();
    }
    // The page says above its answers that no unit was chosen.
    let lacks_unit = visit.model.mistakes.iter().any(|mistake| mistake.name == UNIT_NAME);
    let unit_error = lacks_unit.then(|| id(&[Screen::Duration.id(), "error"]));
    let mut choices = Vec::new();
    for unit in UNITS {
        let label = match unit {
            Unit::Day => frame.days,
            Unit::Week => frame.weeks,
            Unit::Month => frame.months,
            Unit::Year => frame.years,
        };
        let checked = visit.model.draft.unit == Some(unit);
        choices.push(Choice { name: UNIT_NAME, value: unit.id(), label, hint: None, checked });
    }
    fragment()
        .put(input)
        .put(units(&Units {
            label: frame.unit_legend,
            choices,
            error: unit_error,
            on: visit.change(),
        }))
        .html()
}

/// A score from 0 to 10.
pub(super) fn scored(visit: &Visit, field: Field, wrong: bool) -> Html {
    let frame = visit.frame();
    score(&Score {
        name: field.id(),
        value: visit.model.draft.typed(field).parse().ok(),
        zero: frame.score_zero,
        ten: frame.score_ten,
        low: frame.score_low,
        high: frame.score_high,
        wrong,
        on: visit.change(),
    })
}
