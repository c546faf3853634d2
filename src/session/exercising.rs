//! The player within a visit: who may do what follows from the answers, and what the page must do
//! from how it was before.

use super::effect::Effect;
use super::model::Model;
use super::player::{Play, Player};
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::plan::Turn;
use crate::clinical::plan::pain_monitoring::pain_rule;

/// A player for those of these exercises that are for this person now. None without any, and none
/// after a red light: the visit remembers that, whatever the answers say, until the check begins
/// anew.
pub fn ready(model: &Model, turns: &[Turn]) -> Option<Player> {
    let Assessment::Decided(outcome) = assess(&model.answers) else { return None };
    if model.red_light {
        return None;
    }
    let exercises: Vec<ExerciseId> = turns.iter().map(|(id, _)| *id).collect();
    let player = Player::new(&exercises, &|id| allowed(&outcome, id), &model.amber);
    player.map(|player| player.dosed(turns).under(pain_rule(&outcome)).at_start())
}

/// To the player; nowhere where there is nothing to do.
pub(super) fn start(model: &mut Model, turns: &[Turn]) {
    model.player = ready(model, turns);
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
    // A press that brings another part begins it with a whole second.
    if player.runs() != before.runs() || (player.runs() && what == Play::Done) {
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
    if player.phase != before.phase && matches!(what, Play::Felt(_)) {
        model.red_light |= player.stopped();
        model.amber = player.amber().to_vec();
        effects.push(Effect::Keep(model.saved_visit()));
    }
    effects
}
