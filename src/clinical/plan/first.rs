//! TABLE: what to begin with tonight, and why to walk: the first row that holds. An order of our own, as are the wishes.

use super::wishes::{ALWAYS, EARLY, FIRST_WEEK, LEGS_ON_WALKING, RESTS, SITS, SLEEPS_BADLY, STRONG, TENSE};
use super::{Because, Choice};
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::exclusions::{PELVIC_GIRDLE, allowed};
use crate::clinical::exercises::{ExerciseId, Phase};
use crate::clinical::vocabulary::Opt;

const NARROW: Cond = Cond::Any(&[LEGS_ON_WALKING, Cond::Has(Opt::ScanNarrow)]);
/// No position eases, or not at night.
const NO_REST: Cond = Cond::Is(&[Opt::RestNight, Opt::RestConstant]);

/// What to begin with, when, and why.
#[derive(Clone, Copy, Debug)]
pub struct First(pub ExerciseId, pub Cond, pub Because);

/// The first step of all: the first row that holds and that is allowed. What eases goes before what may help later.
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
    First(ExerciseId::Rest9090, Cond::Named(Name::Rad), Because::LegPain),
    First(ExerciseId::SideLyingRest, Cond::Named(Name::Rad), Because::LegPain),
    First(ExerciseId::BreathingLying, TENSE, Because::Tension),
    First(ExerciseId::RelaxationSitting, TENSE, Because::Tension),
    First(ExerciseId::BreathingLying, SLEEPS_BADLY, Because::Sleep),
    First(ExerciseId::RelaxationSitting, SLEEPS_BADLY, Because::Sleep),
    // Nobody walks off pain that walking brings, or that keeps somebody awake.
    First(ExerciseId::SideLyingRest, PELVIC_GIRDLE, Because::Pelvic),
    First(ExerciseId::Rest9090, NARROW, Because::BentRests),
    First(ExerciseId::SideLyingRest, NARROW, Because::BentRests),
    First(ExerciseId::SideLyingRest, NO_REST, Because::NoRest),
    First(ExerciseId::WalkingShort, Cond::Always, Because::Anyone),
    First(ExerciseId::SideLyingRest, Cond::Always, Because::Relaxing),
];

pub fn tonight(outcome: &Outcome) -> Option<Choice> {
    let first = TONIGHT.iter().find(|row| row.1.holds(&outcome.facts) && allowed(outcome, row.0));
    first.map(|row| Choice { exercise: row.0, because: row.2 })
}

/// Breathing, for whom it is: beside how to lie, where it is not the first step itself.
pub fn breathing(outcome: &Outcome) -> Option<ExerciseId> {
    let first = tonight(outcome).map(|choice| choice.exercise);
    let mut ways = [ExerciseId::BreathingLying, ExerciseId::RelaxationSitting].into_iter();
    ways.find(|id| allowed(outcome, *id)).filter(|id| first != Some(*id))
}

/// Why walking, for this person. From the fourth week it is no longer what eases, but what makes fit.
pub fn walking(outcome: &Outcome, phase: Phase) -> Because {
    const REASONS: &[(Cond, Because, (Phase, Phase))] = &[
        (Cond::Is(&[Opt::EasesWalk]), Because::WalkingEases, EARLY),
        (LEGS_ON_WALKING, Because::InBits, ALWAYS),
        (STRONG, Because::StrongPain, FIRST_WEEK),
        (SITS, Because::SitsMuch, EARLY),
        (Cond::Any(&[Cond::Has(Opt::LifeInactive), Cond::Has(Opt::LifeUnfit)]), Because::Inactive, EARLY),
        (RESTS, Because::Rested, EARLY),
        (Cond::Always, Because::Anyone, EARLY),
    ];
    let mut reasons = REASONS.iter().filter(|(_, _, (from, to))| *from <= phase && phase <= *to);
    reasons.find(|(cond, _, _)| cond.holds(&outcome.facts)).map_or(Because::Fitness, |(_, because, _)| *because)
}
