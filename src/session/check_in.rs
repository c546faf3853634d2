//! What happens in a check-in: it begins, goes page by page, and ends in a result of its own; an alarm
//! ends it at once, in the outcome that the check itself gives.
//!
//! While it runs the model's answers are those of now, so that pages of the check are asked and judged
//! as ever. Left halfway, what stood before stands again.

use super::checking_in::CheckingIn;
use super::commit::{Mistake, commit};
use super::effect::Effect;
use super::model::{Model, Shown, View};
use super::screen_change::screen_changed;
use crate::clinical::answers::Answers;
use crate::clinical::check_in::{Judged, Page, Pick, PlanStep, carry};
use crate::clinical::vocabulary::Field;
use crate::words::errors::InputProblem;

/// Begins one, where the visit has an outcome.
pub(super) fn begin(model: &mut Model) {
    if model.checking.is_some() {
        return;
    }
    let gone = model.diary.present - model.diary.first_day(model.today);
    let day = u32::try_from(gone.whole_days()).unwrap_or(0);
    let begun = CheckingIn::begin(&model.answers, &model.diary, day, model.red_light);
    if let Some(checking) = begun {
        model.answers = checking.answers(&model.diary);
        model.checking = Some(Box::new(checking));
    }
}

pub(super) fn change(model: &mut Model, name: &str, value: &str, checked: bool) {
    if let Some(checking) = &mut model.checking {
        checking.change(name, value, checked);
    }
}

pub(super) fn next(model: &mut Model, before: Shown) -> Vec<Effect> {
    let Some(mut checking) = model.checking.clone() else { return vec![] };
    let page = match before {
        Shown::Page(screen) => {
            if let Err(mistakes) = commit(screen, &model.draft, &mut model.answers) {
                model.mistakes = mistakes;
                return vec![Effect::FocusSummary];
            }
            checking.take(&model.diary, &model.answers);
            Page::Check(screen)
        }
        Shown::CheckIn(page) => {
            if let Err(open) = checking.commit(&model.diary, page) {
                let mistake = |name| Mistake { name, field: None, problem: InputProblem::Choose };
                model.mistakes = open.into_iter().map(|item| mistake(item.id())).collect();
                return vec![Effect::FocusSummary];
            }
            Page::Own(page)
        }
        Shown::Welcome
        | Shown::Return
        | Shown::Code
        | Shown::Check
        | Shown::CheckedIn
        | Shown::Outcome
        | Shown::Room(_)
        | Shown::Player => return vec![],
    };
    let looked_back = checking.at.is_some();
    checking.at = if looked_back { checking.page_after(&model.diary, page) } else { None };
    model.answers = checking.answers(&model.diary);
    let ended = checking.page(&model.diary).is_none();
    model.checking = Some(checking);
    if ended {
        finish(model);
    }
    let mut effects = vec![Effect::Keep(model.saved_visit())];
    effects.extend(screen_changed(model, before, true));
    if model.shown() == before {
        model.open_page();
        effects.push(Effect::FocusHeading);
    }
    effects
}

/// To the page before, or out of the check-in: what stood before stands again then.
pub(super) fn back(model: &mut Model) {
    let Some(checking) = &mut model.checking else { return };
    if let Some(page) = checking.page_before(&model.diary) {
        checking.at = Some(page);
        return;
    }
    model.answers = checking.before.clone();
    model.checking = None;
    let kept = model.device.keeps && model.device.found.is_some();
    model.view = if kept { View::Return } else { View::Advice };
}

/// Everything has been asked, or an alarm has ended it.
fn finish(model: &mut Model) {
    let Some(checking) = model.checking.take() else { return };
    let Judged::Decided(decision) = checking.judged(&model.diary) else { return };
    if checking.now.is(&[Pick::SeenDoctor]) {
        model.diary.standing = None;
    }
    let standing = model.diary.standing;
    let decision = standing.map_or_else(|| *decision.clone(), |one| decision.clone().at_least(one));
    model.diary.first = Some(model.diary.first_day(model.today));
    model.diary.start = Some(checking.first);
    model.diary.check_ins.push(checking.now);
    model.today = model.diary.present;
    // The alarm pages were asked anew, as at a new check.
    if decision.disposition.leaves_time() && decision.step != PlanStep::Stop {
        model.red_light = false;
    }
    // Who has to call now reads it as in the check.
    model.view = if decision.disposition.leaves_time() { View::CheckedIn } else { View::Advice };
}

/// What was kept of a visit with check-ins in it: the answers of now, on the day of the last.
pub(super) fn reopen(model: &mut Model) {
    if model.diary.check_ins.is_empty() {
        return;
    }
    model.today = model.diary.last_day(model.today);
    let start = std::mem::take(&mut model.answers);
    model.answers = carry::answers(&start, &model.diary.check_ins);
    model.diary.start = Some(start);
    if model.decision().is_some_and(|decision| decision.disposition.leaves_time()) {
        model.view = View::CheckedIn;
    }
}

/// Whether what a code had left out has now been asked, so that coming back goes on where it began.
pub(super) fn comes_back(model: &Model) -> bool {
    !model.device.keeps
        && model.diary.start.is_some()
        && model.decision().is_some_and(|decision| decision.disposition.leaves_time())
}

/// An answer was changed in the check itself, after check-ins: it counts for the first visit and for
/// what was asked anew. Where that does not give the answers of now, the visit begins from them.
pub(super) fn answers_changed(model: &mut Model, before: &Answers) {
    let Some(mut start) = model.diary.start.clone() else { return };
    let mut check_ins = model.diary.check_ins.clone();
    for field in Field::ALL.iter().copied() {
        let now = model.answers.get(field);
        if now == before.get(field) {
            continue;
        }
        // What a code left out was never said anew either.
        let gap = before.get(field).is_none();
        let last = check_ins.len().saturating_sub(1);
        let mut both = Vec::new();
        if !gap || start.get(field).is_none() {
            both.push(&mut start);
        }
        for (place, check_in) in check_ins.iter_mut().enumerate() {
            if place == last || (gap && check_in.anew.get(field).is_none()) {
                both.push(&mut check_in.anew);
            }
        }
        for answers in both {
            match now {
                Some(answer) => {
                    let given = answers.give(field, answer);
                    debug_assert!(given.is_ok(), "an answer that stands");
                }
                None => answers.take_back(field),
            }
            answers.set_one_by_one(field, model.answers.is_one_by_one(field));
            answers.set_confirmed(field, model.answers.is_confirmed(field));
        }
    }
    if carry::answers(&start, &check_ins) == model.answers {
        model.diary.start = Some(start);
        model.diary.check_ins = check_ins;
    } else {
        model.diary.start = None;
        model.diary.check_ins.clear();
        model.diary.first = None;
        model.today = model.diary.present;
    }
}
