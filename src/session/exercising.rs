//! The player within a visit: who may do what follows from the answers, and what the page must do
//! from how it was before.

use super::effect::Effect;
use super::model::Model;
use super::player::spoken::spoken;
use super::player::{Phase, Play, Player};
use crate::clinical::assessment::Assessment;
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::plan::pain_monitoring::pain_rule;
use crate::clinical::plan::{Turn, smallest};
use crate::words::Lang;
use crate::words::player as said;

/// A player for those of these exercises that are for this person now. None without any, and none
/// after a red light: the visit remembers that, whatever the answers say, until the check begins
/// anew.
pub fn ready(model: &Model, turns: &[Turn]) -> Option<Player> {
    let Assessment::Decided(outcome) = model.assessment() else { return None };
    if model.red_light {
        return None;
    }
    let exercises: Vec<ExerciseId> = turns.iter().map(|(id, _)| *id).collect();
    let player = Player::new(&exercises, &|id| allowed(&outcome, id), &model.amber);
    player.map(|player| player.dosed(turns).under(pain_rule(&outcome)).at_start())
}

/// The same with the smallest dose of these exercises; none where that is not offered, where there
/// is nothing of it, or where the whole is no more.
#[inline(never)] // The plan and the first screen ask it.
pub fn smallest_dose(model: &Model, turns: &[Turn]) -> Option<Player> {
    let Assessment::Decided(outcome) = model.assessment() else { return None };
    let whole = ready(model, turns)?.turns();
    let few = smallest::smallest(&outcome, &model.places, turns, &model.amber);
    if !smallest::is_offered(&outcome) || smallest::seconds(&few) >= smallest::seconds(&whole) {
        return None;
    }
    ready(model, &few).map(|player| player.dosed(turns).smallest())
}

/// To the player; nowhere where there is nothing to do.
pub(super) fn start(model: &mut Model, turns: &[Turn]) {
    model.player = ready(model, turns);
}

/// The same, with the smallest dose.
pub(super) fn start_smallest(model: &mut Model, turns: &[Turn]) {
    model.player = smallest_dose(model, turns);
}

/// Before the first exercise: less, or after all the whole. What was chosen to be heard stays.
fn more_or_less(model: &mut Model) -> Vec<Effect> {
    let Some(before) = model.player.clone().filter(|player| player.phase == Phase::Start) else {
        return vec![];
    };
    let turns = before.planned();
    let other = if before.smallest { ready(model, turns) } else { smallest_dose(model, turns) };
    let Some(mut player) = other else { return vec![] };
    (player.sound, player.vibration, player.aloud) = (before.sound, before.vibration, before.aloud);
    model.player = Some(player);
    vec![Effect::FocusHeading]
}

/// Something happens in the player.
pub(super) fn play(model: &mut Model, what: Play) -> Vec<Effect> {
    if what == Play::Smallest {
        return more_or_less(model);
    }
    let Assessment::Decided(outcome) = model.assessment() else { return vec![] };
    let lang = model.lang();
    let Some(player) = &mut model.player else { return vec![] };
    let before = player.clone();
    player.play(what, &|id| allowed(&outcome, id));
    let mut effects = Vec::new();
    if player.is_dark() && !before.is_dark() {
        effects.push(Effect::Darken);
    }
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
    effects.extend(read_aloud(lang, &before, player, what));
    let keys = |player: &Player| (player.is_at_an_exercise(), player.number(), player.runs());
    if keys(player) != keys(&before) {
        let (number, of) = player.number();
        let title = player.is_at_an_exercise().then(|| said::count(lang, number, of));
        effects.push(Effect::MediaKeys(title.map(|title| (title, player.runs()))));
    }
    if player.phase == Phase::Done && before.phase != Phase::Done {
        model.diary.exercised();
        effects.push(Effect::Keep(model.saved_visit()));
    } else if player.phase != before.phase && matches!(what, Play::Felt(_)) {
        model.red_light |= player.stopped();
        model.amber = player.amber().to_vec();
        effects.push(Effect::Keep(model.saved_visit()));
    }
    effects
}

/// What is read aloud, where that was chosen. Whoever stands still hears nothing more.
fn read_aloud(lang: Lang, before: &Player, player: &Player, what: Play) -> Option<Effect> {
    let still =
        !matches!(player.phase, Phase::Start | Phase::Ready | Phase::Running(_) | Phase::Done);
    if before.aloud && (!player.aloud || (still && player.phase != before.phase)) {
        return Some(Effect::Hush);
    }
    let lines = if player.aloud { spoken(lang, before, player) } else { vec![] };
    (!lines.is_empty()).then(|| Effect::Say { lines, waits: what == Play::Tick })
}
