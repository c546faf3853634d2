//! Keeping a visit on this device, and coming back to it. Nothing is kept before it was asked for;
//! from then on what changes is kept by itself.

use super::check_in;
use super::config::Mode;
use super::device::{Device, OnDevice, Said, StoredVisit, Unusable, Written};
use super::effect::Effect;
use super::model::{Model, Shown, View};
use super::screen_change::screen_changed;
use super::stored;
use super::therapist::TherapistPlan;
use crate::PLAN;
use crate::clinical::check_in::history;
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::{Step, step};
use crate::clinical::ruleset;

impl Model {
    /// What stood on the device at the start. The screen for coming back is the first, unless the
    /// visitor has `begun` meanwhile.
    pub fn came_back(&mut self, found: Result<StoredVisit, Unusable>, begun: bool) {
        match found {
            Ok(stored) => {
                self.device.found = Some(Box::new(stored));
                self.device.holds = true;
                if !begun && self.may_come_back() {
                    self.view = View::Return;
                }
            }
            Err(why) => {
                self.device.holds = why != Unusable::Expired;
                self.device.said = Some(Said::Unusable(why));
            }
        }
    }

    /// Whether this visit may be kept here. Not where somebody did them harm: who shares the device
    /// could read it.
    pub fn may_keep(&self) -> bool {
        !self.hurt_by_someone() && !self.informs()
    }

    /// Whether the kept visit is opened here. A page that informs judges nobody below a doctor: there
    /// it is opened only where an advice to see one still stands, and else it can be erased.
    pub fn may_come_back(&self) -> bool {
        self.config.mode != Mode::Information || self.stands_on_device().is_some()
    }

    /// What still stands of the visit on the device, until a doctor has looked.
    pub fn stands_on_device(&self) -> Option<Disposition> {
        let found = self.device.found.as_ref()?;
        let known = history(&found.visit.answers, &found.diary.check_ins)?;
        let waits = (!known.waiting.is_empty()).then_some(Disposition::GpWithinDays);
        let last = Some(known.last).filter(|last| last.stands_until_seen());
        known.alarm.map(|alarm| alarm.disposition).max(waits).max(last)
    }

    /// The rules are others than those by which the kept visit was judged.
    pub fn rules_changed(&self) -> bool {
        self.device.found.as_ref().is_some_and(|found| found.ruleset != ruleset::VERSION)
    }
}

pub(super) fn on_device(model: &mut Model, what: OnDevice) -> Vec<Effect> {
    let before = model.shown();
    match what {
        OnDevice::Today(date) => {
            model.diary.present = date;
            return vec![];
        }
        OnDevice::Keep => {
            let at_outcome = matches!(before, Shown::Outcome | Shown::Room(_));
            // An emergency has no room for keeping: who has it calls.
            if !at_outcome || step(&model.answers) != Step::Finish || !model.may_keep() {
                return vec![];
            }
            return vec![Effect::Store { text: stored::to_text(model), anew: true }];
        }
        OnDevice::Written(Written::Yes) => {
            model.device.said = (!model.device.keeps).then_some(Said::Kept).or(model.device.said);
            model.device.keeps = true;
            model.device.holds = true;
            model.device.found = Some(Box::new(stored::stored_visit(model)));
            return vec![];
        }
        OnDevice::Written(failed) => {
            model.device.keeps = false;
            if failed == Written::Gone {
                (model.device.holds, model.device.found) = (false, None);
            }
            model.device.said = Some(Said::Not(failed));
            return vec![];
        }
        OnDevice::Erase => return vec![Effect::EraseStored],
        OnDevice::Erased(false) => {
            model.device.said = Some(Said::NotErased);
            return vec![];
        }
        OnDevice::Erased(true) => {
            model.device = Device { said: Some(Said::Erased), ..Default::default() };
            // Coming back has nothing to come back to any more; a result on the screen stays.
            if before != Shown::Return {
                return vec![];
            }
            model.view = View::Welcome;
        }
        // One way out of a check-in: back.
        OnDevice::CheckIn
        | OnDevice::CheckedIn(_)
        | OnDevice::ComeBack
        | OnDevice::Open
        | OnDevice::Anew
            if model.checking.is_some() => {}
        OnDevice::ComeBack | OnDevice::Open if !model.may_come_back() => {}
        // It would judge who is informed.
        OnDevice::CheckIn if model.informs() => {}
        OnDevice::ComeBack => {
            if model.device.found.is_some() {
                model.view = View::Return;
            }
        }
        OnDevice::Open => {
            if !by_code(model) {
                open(model);
            }
        }
        OnDevice::CheckIn => {
            if before == Shown::Return && !by_code(model) {
                open(model);
            }
            check_in::begin(model);
        }
        OnDevice::CheckedIn(result) => {
            model.view = if result { View::CheckedIn } else { View::Advice };
        }
        OnDevice::Anew => {
            let waiting = model.waiting_plan();
            forget_visit(model);
            model.therapist = waiting;
            model.view = View::Questions { at: None, from_check: false };
        }
    }
    screen_changed(model, before, true)
}

/// The visit that came with a code stands there already: whether it is that one.
fn by_code(model: &mut Model) -> bool {
    let here = model.view == View::ReturnByCode;
    if here {
        let calm = model.decision().is_some_and(|decision| decision.disposition.leaves_time());
        model.view = if calm { View::CheckedIn } else { View::Advice };
    }
    here
}

/// The kept visit, as it was: its outcome with the days of then.
pub(super) fn open(model: &mut Model) {
    let Some(found) = model.device.found.clone() else { return };
    let present = model.diary.present;
    let waiting = model.waiting_plan();
    model.resume(found.visit);
    model.diary = found.diary;
    model.diary.present = present;
    model.today = model.diary.first_day(model.today);
    model.device.keeps = true;
    model.device.said = None;
    check_in::reopen(model);
    if let Some(waiting) = waiting {
        // It begins in the part that this visit has reached.
        let stage = model.stage();
        model.therapist = Some(Box::new(TherapistPlan { stage, ..*waiting }));
    }
}

/// The check as at its beginning. What stands on the device stays there.
pub(super) fn forget_visit(model: &mut Model) {
    let today = if PLAN { model.diary.present } else { model.today };
    let device = std::mem::take(&mut model.device);
    let address = model.handed.take().and_then(|handed| handed.address);
    *model = Model::new(model.config.clone(), today, model.standalone);
    if PLAN {
        model.here(address);
        model.device = Device { keeps: false, said: None, ..device };
    }
}

/// What has to be kept after this change, where that was asked for.
pub(super) fn follow(model: &Model, effects: &[Effect]) -> Option<Effect> {
    let changed = effects.iter().any(|effect| matches!(effect, Effect::Keep(_)));
    let shown = model.shown();
    let stands =
        matches!(shown, Shown::Outcome | Shown::Room(_) | Shown::Player | Shown::CheckedIn);
    let stands = stands || stored::halfway(model).is_some();
    (model.device.keeps && changed && stands && model.may_keep())
        .then(|| Effect::Store { text: stored::to_text(model), anew: false })
}
