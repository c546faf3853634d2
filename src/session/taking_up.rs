//! A therapist's plan is taken up, left, dropped for the plan of the check, and taken back. Without a
//! visit it waits for one.

use super::effect::Effect;
use super::handed::{Handed, OnCode};
use super::model::{Model, Shown, View};
use super::on_device;
use super::room_history::Room;
use super::screen_change::screen_changed;
use super::therapist::TherapistPlan;
use crate::clinical::assessment::Assessment;
use crate::handover::code::{SentPlan, date};

impl Model {
    /// A plan that was taken up before there was a visit: whoever opens one has both.
    pub(super) fn waiting_plan(&mut self) -> Option<Box<TherapistPlan>> {
        if self.has_outcome() { None } else { self.therapist.take() }
    }

    /// There is an outcome here that a plan may be for.
    pub fn has_outcome(&self) -> bool {
        matches!(self.assessment(), Assessment::Decided(_))
    }

    /// This plan as it would be taken up today.
    pub fn taken_up(&self, sent: &SentPlan) -> TherapistPlan {
        TherapistPlan {
            prescription: sent.prescription.clone(),
            made: sent.day.and_then(date),
            since: self.diary.present,
            stage: self.stage(),
        }
    }
}

pub(super) fn on_therapist(model: &mut Model, what: OnCode, before: Shown) -> Vec<Effect> {
    match what {
        OnCode::TakeUp => {
            let sent = model.handed.as_ref().and_then(|handed| handed.sent()).cloned();
            let Some(sent) = sent.filter(|_| model.may_have_therapist()) else { return vec![] };
            if !model.has_outcome() && model.device.found.is_some() {
                on_device::open(model);
            }
            model.therapist = Some(Box::new(model.taken_up(&sent)));
            model.dropped = None;
            put_away(model);
            if !model.has_outcome() {
                // The same page says that it is ready, and takes the visit's own code.
                model.view = View::Code;
                return vec![Effect::Keep(model.saved_visit()), Effect::FocusHeading];
            }
            model.view = if model.plan().is_some() { View::Room(Room::Plan) } else { View::Advice };
        }
        OnCode::Leave => {
            put_away(model);
            model.view = if model.has_outcome() { View::Advice } else { View::Welcome };
        }
        OnCode::Drop => {
            model.dropped = model.therapist.take();
            return vec![Effect::Keep(model.saved_visit()), Effect::FocusAction("take_back_plan")];
        }
        OnCode::TakeBack => {
            model.therapist = model.dropped.take();
            return vec![Effect::Keep(model.saved_visit()), Effect::FocusAction("drop_plan")];
        }
        OnCode::Enter | OnCode::Typed(_) | OnCode::Open | OnCode::GoOn => return vec![],
    }
    let mut effects = vec![Effect::Keep(model.saved_visit())];
    effects.extend(screen_changed(model, before, true));
    effects
}

/// What was opened has been read; the page still opens codes.
fn put_away(model: &mut Model) {
    if let Some(handed) = &mut model.handed {
        **handed = Handed { address: handed.address.take(), ..Handed::default() };
    }
}
