//! Opens a code that the visitor brings, and goes on with the visit that it holds.

use super::effect::Effect;
use super::handed::{Handed, OnCode};
use super::model::{Model, View};
use super::on_device::forget_visit;
use super::saved::SavedVisit;
use super::screen_change::screen_changed;
use super::taking_up::on_therapist;
use crate::clinical::plan::Minutes;

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
}
