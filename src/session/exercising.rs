//! The player within a visit: who may do what follows from the answers, and what the page must do from how it was before.

use super::effect::Effect;
use super::model::{Model, View};
use super::player::{Play, Player};
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::ExerciseId;

/// To the player, with those of these exercises that are for this person; nowhere without any.
pub(super) fn start(model: &mut Model, exercises: &[ExerciseId]) {
    let Assessment::Decided(outcome) = assess(&model.answers) else { return };
    model.player = Player::new(exercises, &|id| allowed(&outcome, id));
    model.view = View::Advice;
}

/// Something happens in the player.
pub(super) fn play(model: &mut Model, what: Play) -> Vec<Effect> {
    let Assessment::Decided(outcome) = assess(&model.answers) else { return vec![] };
    let Some(player) = &mut model.player else { return vec![] };
    let before = player.clone();
    player.play(what, &|id| allowed(&outcome, id));
    let mut effects = Vec::new();
    if player.heading() != before.heading() {
        effects.push(Effect::FocusHeading);
    }
    if player.runs() != before.runs() {
        effects.push(Effect::Clock(player.runs()));
    }
    if player.keeps_awake() != before.keeps_awake() {
        effects.push(Effect::KeepAwake(player.keeps_awake()));
    }
    // Choosing them lets them be heard and felt once.
    let beat = what == Play::Tick && player.beat() != before.beat();
    if player.sound && (beat || !before.sound) {
        effects.push(Effect::Beep);
    }
    if player.vibration && (beat || !before.vibration) {
        effects.push(Effect::Buzz);
    }
    effects
}
