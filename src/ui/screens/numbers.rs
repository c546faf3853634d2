//! The answers that are numbers: an age, a duration with its unit, a score.

use super::{Visit, line};
use crate::clinical::vocabulary::Field;
use crate::session::commit::{UNITS, Unit};
use crate::session::draft::UNIT_NAME;
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
        name: field.id().into(),
        value: visit.model.draft.typed(field).to_owned().into(),
        label: label.label.into(),
        hint: line(label.hint),
        unit: (!days).then(|| frame.age_unit.into()),
        error,
        on: visit.change(),
    });
    if !days {
        return html! { <div key={field.id()}>{ input }</div> };
    }
    let unit = |unit: Unit| Choice {
        name: UNIT_NAME.into(),
        value: unit.id().into(),
        label: AttrValue::Static(match unit {
            Unit::Day => frame.days,
            Unit::Week => frame.weeks,
            Unit::Month => frame.months,
            Unit::Year => frame.years,
        }),
        hint: None,
        checked: visit.model.draft.unit == Some(unit),
    };
    let choices = UNITS.into_iter().map(unit).collect();
    html! { <>{ input }{ units(&Units { label: frame.unit_legend.into(), choices, on: visit.change() }) }</> }
}

/// A score from 0 to 10.
pub(super) fn scored(visit: &Visit, field: Field, wrong: bool) -> Html {
    let frame = visit.frame();
    score(&Score {
        name: field.id().into(),
        value: visit.model.draft.typed(field).parse().ok(),
        zero: frame.score_zero.into(),
        ten: frame.score_ten.into(),
        low: frame.score_low.into(),
        high: frame.score_high.into(),
        wrong,
        on: visit.change(),
    })
}
