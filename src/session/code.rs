//! The handover code of this visit, and what a QR code of it says.

use super::diary::Diary;
use super::model::Model;
use super::ticked::ticked;
use crate::clinical::assessment::Assessment;
use crate::clinical::check_in::{Judged, carry, judge};
use crate::clinical::disposition::Disposition;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;
use crate::handover::code::after::Told;
use crate::handover::code::{After, Beside, SentPlan, Visit, address, day, written, written_since};
use crate::handover::contents::on;
use crate::handover::private::Private;

/// The code of what the visitor said, with what was ticked: the first visit with what came after it, or
/// where a code cannot say that the visit of now.
pub fn code(model: &Model) -> String {
    let ticked = ticked(model);
    since(model, &ticked).unwrap_or_else(|| written(&visit(model), &ticked))
}

/// The first visit with its check-ins, exercise days and a therapist's plan; none where there are none, or where one was
/// left halfway.
fn since(model: &Model, ticked: &[Private]) -> Option<String> {
    let diary = &model.diary;
    let start = diary.start.as_ref().unwrap_or(&model.answers);
    let first = diary.first_day(model.today);
    let told = told(model)?;
    let mut visit = Visit::of(start);
    visit.day = day(first);
    visit.beside = beside(model);
    let mut after = After { check_ins: diary.check_ins.clone(), ..After::default() };
    for (place, check_in) in after.check_ins.iter().enumerate() {
        let Judged::Decided(decision) = judge(start, &after.check_ins[..place], check_in) else {
            return None;
        };
        after.told.push(Told { outcome: decision.disposition, stop: None });
    }
    match after.told.last_mut() {
        Some(last) => last.outcome = told,
        None => visit.outcome = Some(told),
    }
    let days = diary.exercise_days.iter().map(|day| (*day - first).whole_days());
    after.exercise_days = days.filter_map(|day| u32::try_from(day).ok()).collect();
    after.plan = model.therapist().map(|plan| SentPlan {
        prescription: plan.prescription.clone(),
        day: plan.made.and_then(day),
    });
    if after.is_empty() {
        return None;
    }
    written_since(&visit, &after, ticked).or_else(|| {
        // Too long, or a day that no code says: the check-ins matter more.
        let check_ins = After { exercise_days: Vec::new(), ..after };
        written_since(&visit, &check_ins, ticked).filter(|_| !check_ins.is_empty())
    })
}

fn told(model: &Model) -> Option<Disposition> {
    match model.assessment() {
        Assessment::Decided(outcome) => Some(outcome.disposition),
        Assessment::Unfinished { .. } => None,
    }
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
    let told = told(model);
    let mut visit = Visit::of(&model.answers);
    visit.day = day(model.today);
    if told > visit.outcome
        && let Some(before) = earlier(model).into_iter().rfind(|one| one.outcome >= told)
    {
        visit = before;
    }
    visit.outcome = told.max(visit.outcome);
    visit.beside = beside(model);
    visit
}

fn beside(model: &Model) -> Beside {
    Beside {
        nsaid: model.nsaid,
        minutes: Some(model.minutes).filter(|minutes| *minutes != Minutes::Ten),
        places: in_order(&model.places, Place::ALL),
        red_light: model.red_light,
        amber: in_order(&model.amber, ExerciseId::ALL),
    }
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
