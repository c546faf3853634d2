//! TABLE: what to begin with tonight, and why to walk: the first row that holds. An order of our
//! own, as are the wishes.

use super::conditions::{
    FEAR, LEG, LEGS_ON_WALKING, MUCH_FAILS, NO_REST, PREGNANT, SLEEPS_BADLY, STRONG, TENSE,
};
use super::rationale::Because;
use super::session::Choice;
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::exclusions::{PELVIC_GIRDLE, allowed};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::Opt;

/// What to begin with, when, and why.
#[derive(Clone, Copy, Debug)]
pub struct First(pub ExerciseId, pub Cond, pub Because);

/// The first step of all: the first row that holds and that is allowed. What eases goes before what
/// may help later.
pub const TONIGHT: &[First] = &[
    First(ExerciseId::Rest9090, Cond::Is(&[Opt::EasesLie]), Because::LyingEases),
    First(ExerciseId::SideLyingRest, Cond::Is(&[Opt::EasesLie]), Because::LyingEases),
    First(ExerciseId::WalkingShort, Cond::Is(&[Opt::EasesWalk]), Because::WalkingEases),
    First(ExerciseId::KneeToChestSingle, Cond::Is(&[Opt::EasesBend]), Because::BendingEases),
    First(ExerciseId::Rest9090, Cond::Is(&[Opt::EasesBend]), Because::BendingEases),
    First(ExerciseId::SideLyingRest, Cond::Is(&[Opt::EasesBend]), Because::BendingEases),
    First(ExerciseId::ProneLying, Cond::Is(&[Opt::EasesArch]), Because::ArchingEases),
    First(ExerciseId::WalkingShort, Cond::Is(&[Opt::EasesArch]), Because::ArchingEases),
    First(ExerciseId::Rest9090, STRONG, Because::StrongPain),
    First(ExerciseId::SideLyingRest, STRONG, Because::StrongPain),
    First(ExerciseId::Rest9090, LEG, Because::LegPain),
    First(ExerciseId::SideLyingRest, LEG, Because::LegPain),
    // What is feared, small, from the first day; not lying down and breathing.
    First(ExerciseId::HipHinge, FEAR, Because::Afraid),
    First(ExerciseId::BreathingLying, TENSE, Because::Tension),
    First(ExerciseId::RelaxationSitting, TENSE, Because::Tension),
    First(ExerciseId::BreathingLying, SLEEPS_BADLY, Because::Sleep),
    First(ExerciseId::RelaxationSitting, SLEEPS_BADLY, Because::Sleep),
    // Nobody walks off pain that walking brings, or that keeps somebody awake.
    First(ExerciseId::SideLyingRest, Cond::All(&[PELVIC_GIRDLE, PREGNANT]), Because::Pregnant),
    First(ExerciseId::SideLyingRest, PELVIC_GIRDLE, Because::AfterBirth),
    First(ExerciseId::Rest9090, LEGS_ON_WALKING, Because::InBits),
    First(ExerciseId::SideLyingRest, LEGS_ON_WALKING, Because::InBits),
    First(ExerciseId::SideLyingRest, NO_REST, Because::NoRest),
    First(ExerciseId::WalkingShort, MUCH_FAILS, Because::HardToDo),
    First(ExerciseId::WalkingShort, Cond::Is(&[Opt::FunctionSlow]), Because::Slower),
    First(ExerciseId::WalkingShort, Cond::Always, Because::AllGoes),
    First(ExerciseId::SideLyingRest, Cond::Always, Because::HardToDo),
];

pub fn tonight(outcome: &Outcome) -> Option<Choice> {
    let first = TONIGHT.iter().find(|row| row.1.holds(&outcome.facts) && allowed(outcome, row.0));
    first.map(|row| Choice::of(row.0, row.2))
}

/// Breathing, for whom it is: beside how to lie, where it is not the first step itself.
pub fn breathing(outcome: &Outcome) -> Option<ExerciseId> {
    let first = tonight(outcome).map(|choice| choice.exercise);
    let mut ways = [ExerciseId::BreathingLying, ExerciseId::RelaxationSitting].into_iter();
    ways.find(|id| allowed(outcome, *id)).filter(|id| first != Some(*id))
}
