//! Lists what the page has to do after the screen has changed.

use super::effect::Effect;
use super::model::{Model, Shown};
use super::rooms;
use crate::PLAN;
use crate::clinical::assessment::Assessment;
use crate::clinical::screen::Section;

/// What the page has to do after a change of screen; nothing when the screen stayed the same.
pub(super) fn screen_changed(model: &mut Model, before: Shown, onward: bool) -> Vec<Effect> {
    let shown = model.shown();
    if shown == before {
        return vec![];
    }
    model.open_page();
    model.copied = None;
    rooms::forget_outside_result(model, shown);
    let mut effects = vec![rooms::focus(before, shown)];
    if PLAN && before == Shown::Player {
        // Answers may be about to change: exercises are chosen anew from what they then are.
        model.player = None;
        effects.extend([
            Effect::Clock(false),
            Effect::KeepAwake(false),
            Effect::Hush,
            Effect::MediaKeys(None),
        ]);
    }
    match shown {
        Shown::Page(screen) => {
            effects.push(Effect::TellQuestion { step: model.step() });
            if !PLAN && screen.section() > Section::Safety {
                effects.push(Effect::ExpectPlan);
            }
        }
        Shown::Outcome | Shown::Room(_) => {
            effects.push(Effect::Keep(model.saved_visit()));
            // Coming back to a kept result is no new one.
            let stood = matches!(before, Shown::Return | Shown::CheckedIn | Shown::Code)
                || matches!(before, Shown::Outcome | Shown::Room(_) | Shown::Player);
            if !stood && let Assessment::Decided(outcome) = model.assessment() {
                let disposition = Some(outcome.disposition.id()).filter(|_| !model.informs());
                effects.push(Effect::TellResult { disposition });
            }
        }
        Shown::Player => effects.push(Effect::KeepAwake(true)),
        Shown::CheckedIn => effects.push(Effect::Keep(model.saved_visit())),
        Shown::Welcome | Shown::Return | Shown::Code | Shown::CheckIn(_) | Shown::Check => {}
    }
    if onward && model.standalone {
        effects.push(Effect::PushHistory { step: model.step() });
    }
    effects
}
