//! The plan while it is being made: what it begins with, and every change to it. What is typed is
//! brought within the bounds, and what an exclusion keeps away is not put in.

use super::grounds::Grounds;
use rugwijzer::clinical::exercises::{Dose, ExerciseId, Work, exercise};
use rugwijzer::clinical::plan::prescription::{
    DAYS, MOST, Pace, Prescribed, Prescription, SETS, amounts,
};
use rugwijzer::clinical::plan::{CHANGING, Minutes, plan};
use rugwijzer::handover::code::{Opened, SentPlan, alphabet, written_plan};

/// A change to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edit {
    Add(ExerciseId),
    Remove(ExerciseId),
    Up(ExerciseId),
    Down(ExerciseId),
    Sets(ExerciseId, u16),
    Amount(ExerciseId, u16),
    Days(ExerciseId, u16),
    Pace(Pace),
}

/// What is done now by the plan of the rules, with the time and the places of the visit.
pub fn begun(opened: &Opened) -> Prescription {
    let beside = &opened.visit.beside;
    let given = crate::judgement::judge(opened)
        .outcome
        .filter(|_| super::is_complete(opened))
        .and_then(|outcome| plan(&outcome, beside.minutes.unwrap_or(Minutes::Ten), &beside.places));
    let now = given.iter().flat_map(|plan| plan.phases.first()).flat_map(|phase| &phase.session);
    let mut draft = Prescription { exercises: Vec::new(), pace: Pace::Stays };
    for one in now.map(|choice| fitted(Prescribed::of(choice))) {
        // What the rules give may have a ladder of its own.
        let alone = Prescription { exercises: vec![one], pace: Pace::Stays };
        if alone.is_sound() && draft.exercises.len() < MOST {
            draft.exercises.push(one);
        }
    }
    draft
}

/// The plan with this change.
pub fn edited(draft: &Prescription, grounds: &Grounds, edit: Edit) -> Prescription {
    let mut draft = draft.clone();
    let rows = &mut draft.exercises;
    let place = |rows: &[Prescribed], id| rows.iter().position(|one| one.exercise == id);
    match edit {
        Edit::Add(id) => {
            let fits = rows.len() < MOST && place(rows, id).is_none();
            if fits && grounds.is_for() && grounds.allows(id) {
                rows.push(fitted(Prescribed::usual(id)));
            }
        }
        Edit::Remove(id) => rows.retain(|one| one.exercise != id),
        Edit::Up(id) => {
            if let Some(at) = place(rows, id).filter(|at| *at > 0) {
                rows.swap(at, at - 1);
            }
        }
        Edit::Down(id) => {
            if let Some(at) = place(rows, id).filter(|at| at + 1 < rows.len()) {
                rows.swap(at, at + 1);
            }
        }
        Edit::Sets(id, sets) => change(rows, id, |one| Prescribed { sets, ..one }),
        Edit::Amount(id, amount) => change(rows, id, |one| Prescribed { amount, ..one }),
        Edit::Days(id, days) => change(rows, id, |one| Prescribed { days, ..one }),
        Edit::Pace(pace) => draft.pace = pace,
    }
    draft
}

fn change(rows: &mut [Prescribed], id: ExerciseId, how: impl Fn(Prescribed) -> Prescribed) {
    for one in rows.iter_mut().filter(|one| one.exercise == id) {
        *one = fitted(how(*one));
    }
}

/// Within the bounds. Between two steps it is the lower one.
fn fitted(one: Prescribed) -> Prescribed {
    let ((least, most), step) = amounts(one.exercise);
    Prescribed {
        sets: one.sets.clamp(SETS.0, SETS.1),
        amount: (one.amount / step * step).clamp(least, most),
        days: one.days.clamp(DAYS.0, DAYS.1),
        ..one
    }
}

/// The amount as it is gone through.
pub fn dose(one: &Prescribed) -> Dose {
    let usual = exercise(one.exercise).dose.once();
    let work = match usual.work {
        Work::Times { each, held, .. } => Work::Times { times: one.amount, each, held },
        Work::Held(_) => Work::Held(one.amount),
        Work::KeptUp(_) => Work::KeptUp(one.amount),
    };
    Dose { work, sets: one.sets, ..usual }
}

/// What one session takes, in seconds, with the time for getting into position.
pub fn seconds(draft: &Prescription) -> u32 {
    draft.exercises.iter().map(|one| dose(one).seconds() + CHANGING).sum()
}

/// The code of the plan; none while something in it is kept away, or nothing is in it.
pub fn code(draft: &Prescription, grounds: &Grounds, day: Option<u16>) -> Option<String> {
    let may_all = draft.exercises.iter().all(|one| grounds.allows(one.exercise));
    if !grounds.is_for() || !may_all {
        return None;
    }
    written_plan(&SentPlan { prescription: draft.clone(), day })
}

/// A code as it is shown, however it was typed.
pub fn tidy(code: &str) -> String {
    alphabet::read(code).map(|digits| alphabet::written(&digits)).unwrap_or_default()
}
