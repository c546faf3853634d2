//! Conditions on the answers that the tables of the plan share; and which direction of movement
//! is left alone at first.

use crate::clinical::assessment::Outcome;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::exercises::{Direction, ExerciseId, Phase};
use crate::clinical::facts::Facts;
use crate::clinical::vocabulary::{Field, Opt};

pub(super) const ALWAYS: (Phase, Phase) = (Phase::Now, Phase::After);
/// The first three weeks.
pub const EARLY: (Phase, Phase) = (Phase::Now, Phase::Weeks2To3);
pub const FIRST_WEEK: (Phase, Phase) = (Phase::Now, Phase::Week1);

/// Bending feels better, or arching: only where it was said.
pub const BENDING: Cond = Cond::Is(&[Opt::EasesBend]);
pub const ARCHING: Cond = Cond::Is(&[Opt::EasesArch]);
/// One of the two hurts, and nothing was said to ease: no preference, but a reason to begin with
/// the other.
pub(super) const BENDING_HURTS: Cond = Cond::All(&[
    NO_EASE_NAMED,
    Cond::Yes(Field::BendWorse),
    Cond::Not(&Cond::Yes(Field::ArchWorse)),
]);
pub(super) const ARCHING_HURTS: Cond = Cond::All(&[
    NO_EASE_NAMED,
    Cond::Yes(Field::ArchWorse),
    Cond::Not(&Cond::Yes(Field::BendWorse)),
]);
const NO_EASE_NAMED: Cond =
    Cond::Is(&[Opt::EasesUnknown, Opt::EasesNothing, Opt::EasesLie, Opt::EasesWalk]);
pub(super) const SITS: Cond = Cond::Any(&[Cond::Has(Opt::WorkSit), Cond::Yes(Field::SitWorse)]);
pub(super) const STANDS: Cond =
    Cond::Any(&[Cond::Has(Opt::WorkStand), Cond::Yes(Field::StandWorse)]);
pub(super) const DRIVES: Cond =
    Cond::Any(&[Cond::Has(Opt::WorkDrive), Cond::Has(Opt::WorkVibration)]);
pub(super) const LIFTS: Cond =
    Cond::Any(&[Cond::Has(Opt::WorkLift), Cond::Has(Opt::DemandHeavy), Cond::Has(Opt::LifeSudden)]);
pub(super) const TENSE: Cond = Cond::Any(&[
    Cond::Has(Opt::YellowStress),
    Cond::Has(Opt::FeelStress),
    Cond::Has(Opt::WorkTension),
]);
pub(super) const SLEEPS_BADLY: Cond =
    Cond::Any(&[Cond::Has(Opt::YellowSleep), Cond::Has(Opt::FeelSleep)]);
pub const AFRAID: Cond = Cond::Any(&[Cond::Has(Opt::YellowFear), Cond::Has(Opt::FeelFear)]);
pub(super) const RESTS: Cond =
    Cond::Any(&[Cond::Has(Opt::YellowResting), Cond::Has(Opt::FeelResting)]);
pub(super) const STIFF: Cond = Cond::Any(&[Cond::Yes(Field::StiffShort), Cond::Has(Opt::IbpStiff)]);
pub(super) const FEET: Cond = Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::ElsewhereFoot)]);
pub(super) const INACTIVE: Cond =
    Cond::Any(&[Cond::Has(Opt::LifeInactive), Cond::Has(Opt::LifeUnfit)]);
pub(super) const UPPER_BACK: Cond = Cond::Any(&[
    Cond::Has(Opt::ElsewhereBlades),
    Cond::Has(Opt::ElsewhereNeck),
    Cond::Has(Opt::SiteMid),
]);
pub(super) const BLADDER: Cond = Cond::Is(&[Opt::BOldSame, Opt::BOldWorse, Opt::BOldUnknown]);
/// Legs that stop on walking, and not in rest.
pub const LEGS_ON_WALKING: Cond =
    Cond::Any(&[Cond::Is(&[Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth])]);
/// Both legs, for months: nobody said that walking brings it.
pub const BOTH_LEGS: Cond = Cond::Is(&[Opt::BothOld]);
/// Exercises as for a narrow canal: its pattern, what may be it, or what a scan called so.
pub const NARROW: Cond = Cond::Any(&[LEGS_ON_WALKING, BOTH_LEGS, Cond::Has(Opt::ScanNarrow)]);
/// No position eases, or not at night.
pub(super) const NO_REST: Cond = Cond::Is(&[Opt::RestNight, Opt::RestConstant]);
pub const LEG: Cond = Cond::Named(Name::Rad);
pub(super) const TINGLES: Cond = Cond::All(&[Cond::Yes(Field::Tingle), Cond::Not(&LEG)]);
/// For whom a nerve may glide at all.
const NERVE: Cond = Cond::Any(&[LEG, Cond::Yes(Field::Tingle)]);
/// Much does not succeed, or not without help.
pub const MUCH_FAILS: Cond = Cond::Named(Name::Hampered);
/// Getting up, washing or cooking does not succeed without help: nothing begins with standing up.
pub const NEEDS_HELP: Cond = Cond::Is(&[Opt::FunctionCare]);
/// So much that nothing is exercised.
pub const STRONGEST: Cond = Cond::AtLeast(Field::Sev, 8);
pub const STRONG: Cond = Cond::AtLeast(Field::Sev, 7);
pub(super) const SUDDEN: Cond =
    Cond::All(&[Cond::Is(&[Opt::OnsetMove]), Cond::AtMost(Field::Days, 41)]);
/// Twelve weeks and longer.
pub const LONG: Cond = Cond::AtLeast(Field::Days, 84);
/// The module for fear and long pain.
pub const FEAR: Cond = Cond::All(&[AFRAID, LONG]);
pub(super) const COMES_BACK: Cond = Cond::Is(&[Opt::EpisodesFew, Opt::EpisodesOften]);
pub const PREGNANT: Cond = Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe]);

/// A sport that asks for strength.
pub const SPORTS: Cond = Cond::Any(&[
    Cond::Has(Opt::GoalSport),
    Cond::Has(Opt::DemandRun),
    Cond::Has(Opt::DemandTurn),
    Cond::Has(Opt::DemandGym),
]);
pub const HEAVY_WORK: Cond = Cond::Any(&[Cond::Has(Opt::DemandHeavy), Cond::Has(Opt::WorkLift)]);
const RUNNING: Cond =
    Cond::Any(&[Cond::Has(Opt::GoalSport), Cond::Has(Opt::DemandRun), Cond::Has(Opt::DemandTurn)]);
/// Back to running and turning: only for who named such a sport.
pub const RUNS: Cond = Cond::All(&[
    RUNNING,
    Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]),
    Cond::AtMost(Field::Age, 64),
]);

/// What makes no sense without its reason.
pub const ONLY: &[(ExerciseId, Cond)] = &[
    (ExerciseId::NerveGlideSitting, NERVE),
    (ExerciseId::NerveGlideLying, NERVE),
    (ExerciseId::SportLadderWalkRun, RUNS),
    (ExerciseId::SportLadderTurn, RUNS),
];

/// Whether this exercise can be of use to this person at all.
pub fn makes_sense(outcome: &Outcome, id: ExerciseId) -> bool {
    ONLY.iter().all(|(only, when)| *only != id || when.holds(&outcome.facts))
}

/// Which way feels better, where the answers tell.
pub fn preference(facts: &Facts) -> Option<Direction> {
    match (BENDING.holds(facts), ARCHING.holds(facts)) {
        (true, false) => Some(Direction::Flexion),
        (false, true) => Some(Direction::Extension),
        (true, true) | (false, false) => None,
    }
}

/// Whether to leave this way alone in the first weeks: the other way feels better, or this one was
/// said to hurt.
pub fn avoids(facts: &Facts, direction: Direction) -> bool {
    let better = preference(facts);
    let hurts = |field| Cond::Yes(field).holds(facts);
    match direction {
        Direction::Neutral => false,
        Direction::Flexion => {
            better == Some(Direction::Extension) || (better.is_none() && hurts(Field::BendWorse))
        }
        Direction::Extension => {
            better == Some(Direction::Flexion) || (better.is_none() && hurts(Field::ArchWorse))
        }
    }
}
