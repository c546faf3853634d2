//! The handover code of this visit, and what a QR code of it says.

use super::model::Model;
use super::ticked::ticked;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::handover::code::{Beside, Visit, address, day, written};

/// The code of what the visitor said, with what was ticked.
pub fn code(model: &Model) -> String {
    written(&visit(model), &ticked(model))
}

/// What a QR code of it says: the page that opens it, where the widget stands on one, and the goal
/// where that was ticked.
pub fn in_qr(model: &Model) -> String {
    let goal = if model.keeping.with_goal { model.goal.trim() } else { "" };
    address::written(model.address.as_deref(), &code(model), goal)
}

fn visit(model: &Model) -> Visit {
    let mut visit = Visit::of(&model.answers);
    visit.day = day(model.today);
    visit.beside = Beside {
        nsaid: model.nsaid,
        minutes: Some(model.minutes).filter(|minutes| *minutes != Minutes::Ten),
        places: in_order(&model.places, Place::ALL),
        red_light: model.red_light,
        amber: in_order(&model.amber, ExerciseId::ALL),
    };
    visit
}

fn in_order<T: Copy + PartialEq>(these: &[T], all: &[T]) -> Vec<T> {
    all.iter().copied().filter(|one| these.contains(one)).collect()
}
