//! Opens a code that the visitor brings, and goes on with the visit that it holds.

use super::check_in;
use super::config::Mode;
use super::effect::Effect;
use super::handed::{Handed, OnCode};
use super::model::{Model, View};
use super::on_device::forget_visit;
use super::saved::SavedVisit;
use super::screen_change::screen_changed;
use super::taking_up::on_therapist;
use super::therapist::TherapistPlan;
use crate::clinical::disposition::Disposition;
use crate::clinical::plan::{Minutes, PHASES};
use crate::handover::code::Opened;
use crate::handover::contents::on;
use crate::handover::private::Private;

impl Model {
    /// The page on which this stands opens codes, at this address.
    pub fn here(&mut self, address: Option<String>) {
        self.handed = Some(Box::new(Handed { address, ..Handed::default() }));
    }

    /// The address of the page, where it opens codes.
    pub fn address(&self) -> Option<&str> {
        self.handed.as_ref()?.address.as_deref()
    }

    /// The page came with a code; an empty one asks for the page on which it is typed.
    pub fn came_with(&mut self, text: String) {
        self.view = View::Code;
        let handed = self.handed.get_or_insert_default();
        **handed = Handed { text, address: handed.address.take(), ..Handed::default() };
        if !handed.text.is_empty() {
            handed.open();
        }
    }
}

pub(super) fn on_code(model: &mut Model, what: OnCode) -> Vec<Effect> {
    let before = model.shown();
    match what {
        OnCode::Enter => model.came_with(String::new()),
        OnCode::Typed(text) => {
            model.handed.get_or_insert_default().text = text;
            return vec![];
        }
        OnCode::Open => {
            let handed = model.handed.get_or_insert_default();
            handed.open();
            if handed.mistake().is_some() {
                return vec![Effect::FocusSummary];
            }
            return vec![Effect::FocusHeading];
        }
        OnCode::GoOn => {
            let Some(mut handed) = model.handed.take() else { return vec![] };
            go_on(model, &handed);
            let plan = handed.plan.take().filter(Result::is_ok);
            let beside = plan.is_some();
            model.handed =
                Some(Box::new(Handed { address: handed.address, plan, ..Handed::default() }));
            if beside {
                // First what the therapist sent along.
                model.view = View::Code;
                return vec![Effect::Keep(model.saved_visit()), Effect::FocusHeading];
            }
        }
        OnCode::TakeUp | OnCode::Leave | OnCode::Drop | OnCode::TakeBack => {
            return on_therapist(model, what, before);
        }
    }
    let mut effects = vec![Effect::Keep(model.saved_visit())];
    effects.extend(screen_changed(model, before, true));
    effects
}

/// The visit as it was handed over. Days count from its own day on, as they do for one that was kept
/// on the device.
fn go_on(model: &mut Model, handed: &Handed) {
    let Some(opened) = handed.visit() else { return };
    let beside = &opened.visit.beside;
    // Nothing of another visit may go on in this one: no check-in, no day, no keeping by itself, no
    // therapist's plan. One that was opened before any visit has waited for this.
    let waiting = model.waiting_plan();
    forget_visit(model);
    model.resume(SavedVisit {
        therapist: waiting,
        answers: opened.to_go_on(),
        at_outcome: true,
        nsaid: beside.nsaid,
        goal: handed.goal.clone(),
        minutes: Some(beside.minutes.unwrap_or(Minutes::Ten)),
        places: beside.places.clone(),
        red_light: beside.red_light,
        amber: beside.amber.clone(),
        ..SavedVisit::default()
    });
    let present = model.diary.present;
    if let Some(day) = handed.day().filter(|day| *day < present) {
        model.today = day;
        model.diary.first = Some(day);
    }
    if !opened.after.is_empty() {
        came_after(model, opened);
    }
}

/// What came after that visit. After check-ins and exercises it begins where coming back does, unless
/// somebody has to call first, or the page only informs.
fn came_after(model: &mut Model, opened: &Opened) {
    let after = &opened.after;
    model.diary.check_ins = opened.check_ins_to_go_on();
    let first = model.diary.first_day(model.today);
    model.diary.first = Some(first);
    let days = after.exercise_days.iter().map(|day| on(first, *day));
    model.diary.exercise_days = days.collect();
    check_in::reopen(model);
    follow_plan(model, opened);
    if after.check_ins.is_empty() && after.exercise_days.is_empty() {
        return;
    }
    let told = opened.told();
    let kept_back = opened.shared.len() < Private::ALL.len();
    model.diary.standing = told.filter(|told| {
        kept_back && !after.check_ins.is_empty() && *told >= Disposition::GpWithinDays
    });
    let calls = told.is_some_and(|told| !told.leaves_time());
    let informs = model.config.mode == Mode::Information;
    model.view = if calls || informs { View::Advice } else { View::ReturnByCode };
}

/// The therapist's plan that was followed, unless another was opened first. Since when, and in which
/// part, is not in the code: not before it was made, and in the part of now, so that it holds rather
/// longer than shorter. As long as answers are asked again, that part is not known, and counts as the
/// last.
fn follow_plan(model: &mut Model, opened: &Opened) {
    let unknown = !opened.after.check_ins.is_empty() && model.decision().is_none();
    let stage = if unknown { PHASES.len() - 1 } else { model.stage() };
    let came = opened.after.plan.as_ref().map(|sent| {
        let plan = model.taken_up(sent);
        Box::new(TherapistPlan { since: plan.made.unwrap_or(plan.since), stage, ..plan })
    });
    model.therapist = model
        .therapist
        .take()
        .map(|waiting| Box::new(TherapistPlan { stage, ..*waiting }))
        .or(came.filter(|_| model.may_have_therapist()));
}
