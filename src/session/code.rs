//! The handover code of this visit, and what a QR code of it says.

use super::diary::Diary;
use super::model::Model;
use super::ticked::ticked;
use crate::clinical::assessment::Assessment;
use crate::clinical::check_in::carry;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::handover::code::{Beside, Visit, address, day, written};
use crate::handover::contents::on;

/// The code of what the visitor said, with what was ticked.
pub fn code(model: &Model) -> String {
    written(&visit(model), &ticked(model))
}

/// What a QR code of this code says: the page that opens it, where the widget stands on one, and the goal
/// where that was ticked.
pub fn in_qr(model: &Model, code: &str) -> String {
    let goal = if model.keeping.with_goal { model.goal.trim() } else { "" };
    address::written(model.address(), code, goal)
}

/// The visit of now. Where an advice of before still stands after a check-in, it is the last one of
/// which the answers come to that: whoever goes on with the code has it again.
fn visit(model: &Model) -> Visit {
    let told = match model.assessment() {
        Assessment::Decided(outcome) => Some(outcome.disposition),
        Assessment::Unfinished { .. } => None,
    };
    let mut visit = Visit::of(&model.answers);
    visit.day = day(model.today);
    if told > visit.outcome
        && let Some(before) = earlier(model).into_iter().rfind(|one| one.outcome >= told)
    {
        visit = before;
    }
    visit.outcome = told.max(visit.outcome);
    visit.beside = Beside {
        nsaid: model.nsaid,
        minutes: Some(model.minutes).filter(|minutes| *minutes != Minutes::Ten),
        places: in_order(&model.places, Place::ALL),
        red_light: model.red_light,
        amber: in_order(&model.amber, ExerciseId::ALL),
    };
    visit
}

/// The first visit and what each check-in made of it, the first first; none without check-ins.
fn earlier(model: &Model) -> Vec<Visit> {
    let Diary { start: Some(start), check_ins, .. } = &model.diary else { return Vec::new() };
    let first = model.diary.first_day(model.today);
    let after = |count: usize| {
        let days = count.checked_sub(1).map_or(0, |last| check_ins[last].day);
        let mut visit = Visit::of(&carry::answers(start, &check_ins[..count]));
        visit.day = day(on(first, days));
        visit
    };
    (0..=check_ins.len()).map(after).collect()
}

fn in_order<T: Copy + PartialEq>(these: &[T], all: &[T]) -> Vec<T> {
    all.iter().copied().filter(|one| these.contains(one)).collect()
}
