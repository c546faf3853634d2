//! TABLE: what somebody named themselves, and the exercise that answers it in each stretch of time.
//! The first row that holds and that leaves something takes the personal place of a session.

use super::conditions::{
    ARCHING, ARCHING_HURTS, BENDING, BENDING_HURTS, BLADDER, COMES_BACK, DRIVES, FEET, INACTIVE,
    LIFTS, RESTS, SITS, SLEEPS_BADLY, STANDS, STIFF, SUDDEN, TENSE, TINGLES, UPPER_BACK,
};
use crate::clinical::condition::Cond;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::{Field, Opt};
use ExerciseId as X;

/// When it holds, and what it asks for in each of the four stretches, best first.
#[derive(Clone, Copy, Debug)]
pub struct Requested(pub Cond, pub [&'static [ExerciseId]; 4]);

const fn always(ids: &'static [ExerciseId]) -> [&'static [ExerciseId]; 4] {
    [ids, ids, ids, ids]
}

/// A direction, a sign, a goal, a place that was named.
pub const REQUESTED: &[Requested] = &[
    Requested(
        BENDING,
        [
            &[X::KneeToChestSingle],
            &[X::KneesToChest, X::KneeToChestSingle],
            &[X::ChildPose, X::CatCamel],
            &[X::BirdDog],
        ],
    ),
    Requested(
        ARCHING,
        [
            &[X::ProneLying, X::StandingArch],
            &[X::ProneElbows, X::StandingArch],
            &[X::PressUp, X::StandingArch],
            &[X::PressUp, X::StandingArch],
        ],
    ),
    Requested(
        ARCHING_HURTS,
        [&[X::KneeToChestSingle], &[X::KneesToChest, X::KneeToChestSingle], &[X::CatCamel], &[]],
    ),
    Requested(
        BENDING_HURTS,
        [&[X::ProneLying, X::StandingArch], &[X::ProneElbows, X::StandingArch], &[], &[]],
    ),
    Requested(TINGLES, [&[], &[], &[X::NerveGlideLying], &[X::NerveGlideSitting]]),
    Requested(BLADDER, always(&[X::PelvicFloor])),
    Requested(
        Cond::Has(Opt::GoalWalk),
        [&[X::MarchInPlace], &[X::StepUpLow], &[X::StepUp], &[X::StepUp]],
    ),
    Requested(
        Cond::Has(Opt::GoalSit),
        [
            &[X::PelvicTiltSitting],
            &[X::HipFlexorStretchStanding],
            &[X::HipFlexorStretch],
            &[X::HipFlexorStretch],
        ],
    ),
    Requested(
        Cond::Has(Opt::GoalLift),
        [
            &[X::HipHinge, X::BirdDogArms],
            &[X::HipHinge, X::BirdDog, X::BirdDogArms],
            &[X::BirdDog],
            &[X::BirdDog],
        ],
    ),
    Requested(
        Cond::Has(Opt::GoalHouse),
        [&[X::BirdDogArms], &[X::BirdDog], &[X::BirdDog, X::StepUpLow], &[X::StepUp]],
    ),
    Requested(
        Cond::Has(Opt::GoalSport),
        [&[X::SidePlankKnees], &[X::SidePlankKnees], &[X::SidePlank], &[X::BalanceOneLeg]],
    ),
    Requested(
        Cond::Has(Opt::GoalSleep),
        [
            &[X::BreathingLying, X::RelaxationSitting],
            &[X::BreathingLying, X::RelaxationSitting],
            &[],
            &[],
        ],
    ),
    Requested(
        Cond::Has(Opt::ElsewhereHip),
        [&[X::Clamshell], &[X::SideLegLift], &[X::SideLegLift], &[X::SideLegLift]],
    ),
    Requested(UPPER_BACK, always(&[X::ThoracicRotationSitting])),
];

/// What was said of the day.
pub const DAY: &[Requested] = &[
    Requested(
        TENSE,
        [
            &[X::RelaxationSitting, X::BreathingLying],
            &[X::RelaxationSitting, X::BreathingLying],
            &[],
            &[],
        ],
    ),
    Requested(
        SLEEPS_BADLY,
        [
            &[X::BreathingLying, X::RelaxationSitting],
            &[X::BreathingLying, X::RelaxationSitting],
            &[],
            &[],
        ],
    ),
    Requested(
        STIFF,
        [&[X::CatCamel], &[X::TrunkRotationLying, X::CatCamel], &[X::TrunkRotationLying], &[]],
    ),
    Requested(DRIVES, always(&[X::StandingArch])),
    Requested(
        SITS,
        [
            &[X::HipFlexorStretchStanding],
            &[X::HipFlexorStretch, X::HipFlexorStretchStanding],
            &[X::HipFlexorStretch],
            &[X::BirdDog],
        ],
    ),
    Requested(STANDS, always(&[X::WallSitSlide])),
    Requested(LIFTS, [&[X::BirdDogArms], &[X::BirdDog], &[X::DeadBugHeels], &[X::DeadBug]]),
    Requested(
        Cond::Any(&[INACTIVE, RESTS]),
        [&[X::MarchInPlace], &[X::StepUpLow], &[X::StepUp], &[X::StepUp]],
    ),
    Requested(
        FEET,
        [
            &[X::HeelRaiseSupported],
            &[X::HeelRaise, X::HeelRaiseSupported],
            &[X::HeelRaise],
            &[X::BalanceOneLeg],
        ],
    ),
    Requested(
        Cond::Yes(Field::BendWorse),
        [&[], &[], &[X::HamstringStretchChair], &[X::HamstringStretch]],
    ),
    Requested(COMES_BACK, [&[X::BirdDogArms], &[X::BirdDog], &[X::DeadBugHeels], &[X::DeadBug]]),
    Requested(SUDDEN, [&[X::PelvicTilt, X::PelvicTiltSitting], &[X::CatCamel], &[], &[]]),
];
