//! TABLE: what to begin with tonight, and why to walk: the first row that holds. An order of our
//! own, as are the wishes.

use super::conditions::{
    FEAR, LEG, LEGS_ON_WALKING, MUCH_FAILS, NO_REST, PREGNANT, SLEEPS_BADLY, STRONG, TENSE,
};
use super::rationale::Rationale;
use super::session::Choice;
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::exclusions::{PELVIC_GIRDLE, allowed};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::Opt;

/// What to begin with, when, and why.
#[derive(Clone, Copy, Debug)]
pub struct FirstStep(pub ExerciseId, pub Cond, pub Rationale);

/// The first step of all: the first row that holds and that is allowed. What eases goes before what
/// may help later.
pub const FIRST_STEPS: &[FirstStep] = &[
    FirstStep(ExerciseId::Rest9090, Cond::Is(&[Opt::EasesLie]), Rationale::LyingEases),
    FirstStep(ExerciseId::SideLyingRest, Cond::Is(&[Opt::EasesLie]), Rationale::LyingEases),
    FirstStep(ExerciseId::WalkingShort, Cond::Is(&[Opt::EasesWalk]), Rationale::WalkingEases),
    FirstStep(ExerciseId::KneeToChestSingle, Cond::Is(&[Opt::EasesBend]), Rationale::BendingEases),
    FirstStep(ExerciseId::Rest9090, Cond::Is(&[Opt::EasesBend]), Rationale::BendingEases),
    FirstStep(ExerciseId::SideLyingRest, Cond::Is(&[Opt::EasesBend]), Rationale::BendingEases),
    FirstStep(ExerciseId::ProneLying, Cond::Is(&[Opt::EasesArch]), Rationale::ArchingEases),
    FirstStep(ExerciseId::WalkingShort, Cond::Is(&[Opt::EasesArch]), Rationale::ArchingEases),
    FirstStep(ExerciseId::Rest9090, STRONG, Rationale::StrongPain),
    FirstStep(ExerciseId::SideLyingRest, STRONG, Rationale::StrongPain),
    FirstStep(ExerciseId::Rest9090, LEG, Rationale::LegPain),
    FirstStep(ExerciseId::SideLyingRest, LEG, Rationale::LegPain),
    // What is feared, small, from the first day; not lying down and breathing.
    FirstStep(ExerciseId::HipHinge, FEAR, Rationale::Afraid),
    FirstStep(ExerciseId::BreathingLying, TENSE, Rationale::Tension),
    FirstStep(ExerciseId::RelaxationSitting, TENSE, Rationale::Tension),
    FirstStep(ExerciseId::BreathingLying, SLEEPS_BADLY, Rationale::Sleep),
    FirstStep(ExerciseId::RelaxationSitting, SLEEPS_BADLY, Rationale::Sleep),
    // Nobody walks off pain that walking brings, or that keeps somebody awake.
    FirstStep(
        ExerciseId::SideLyingRest,
        Cond::All(&[PELVIC_GIRDLE, PREGNANT]),
        Rationale::Pregnant,
    ),
    FirstStep(ExerciseId::SideLyingRest, PELVIC_GIRDLE, Rationale::AfterBirth),
    FirstStep(ExerciseId::Rest9090, LEGS_ON_WALKING, Rationale::InBits),
    FirstStep(ExerciseId::SideLyingRest, LEGS_ON_WALKING, Rationale::InBits),
    FirstStep(ExerciseId::SideLyingRest, NO_REST, Rationale::NoRest),
    FirstStep(ExerciseId::WalkingShort, MUCH_FAILS, Rationale::HardToDo),
    FirstStep(ExerciseId::WalkingShort, Cond::Is(&[Opt::FunctionSlow]), Rationale::Slower),
    FirstStep(ExerciseId::WalkingShort, Cond::Always, Rationale::AllGoes),
    FirstStep(ExerciseId::SideLyingRest, Cond::Always, Rationale::HardToDo),
];

pub fn first_step(outcome: &Outcome) -> Option<Choice> {
    let first =
        FIRST_STEPS.iter().find(|row| row.1.holds(&outcome.facts) && allowed(outcome, row.0));
    first.map(|row| Choice::of(row.0, row.2))
}

/// Breathing, for whom it is: beside how to lie, where it is not the first step itself.
pub fn breathing(outcome: &Outcome) -> Option<ExerciseId> {
    let first = first_step(outcome).map(|choice| choice.exercise);
    let mut ways = [ExerciseId::BreathingLying, ExerciseId::RelaxationSitting].into_iter();
    ways.find(|id| allowed(outcome, *id)).filter(|id| first != Some(*id))
}
