//! TABLE: which of its Dutch steps an exercise is at, counted from zero: on the way there, in the
//! furthest position, on the way back.

use crate::clinical::exercises::ExerciseId as X;

pub const fn cues(exercise: X) -> [usize; 3] {
    match exercise {
        X::WalkingShort | X::WalkingBuildUp => [0, 0, 0],
        X::MarchInPlace | X::SportLadderWalkRun => [1, 1, 1],
        X::SportLadderTurn | X::EnduranceLadder => [2, 2, 2],
        X::Rest9090 | X::SideLyingRest => [3, 3, 3],
        X::PelvicTilt
        | X::PelvicTiltSitting
        | X::CatCamel
        | X::BridgeMarch
        | X::SquatChair
        | X::ThoracicRotationSitting
        | X::NerveGlideSitting
        | X::NerveGlideLying => [1, 1, 2],
        X::PressUp => [1, 1, 3],
        X::ProneLying
        | X::HamstringStretchChair
        | X::HamstringStretch
        | X::SidePlank
        | X::BalanceOneLegSupported
        | X::BalanceOneLeg
        | X::RelaxationSitting => [1, 2, 2],
        X::KneeToChestSingle
        | X::KneesToChest
        | X::ProneElbows
        | X::BirdDog
        | X::AbdominalBracing
        | X::HipHinge
        | X::HipHingeWeight
        | X::HipHingeOneLeg
        | X::PelvicFloor
        | X::HeelRaiseSupported
        | X::HeelRaise
        | X::WallSitSlide => [1, 2, 3],
        X::ChildPose => [1, 3, 3],
        X::StandingArch
        | X::TrunkRotationLying
        | X::Bridge
        | X::BridgeSingleLeg
        | X::BirdDogArms
        | X::DeadBugHeels
        | X::DeadBug
        | X::Clamshell
        | X::SideLegLift
        | X::SitToStandHigh
        | X::SitToStand
        | X::StepUpLow
        | X::StepUp
        | X::ThoracicExtensionChair
        | X::FootTowel
        | X::Lunge
        | X::WallPush
        | X::BandRow => [2, 2, 3],
        X::SidePlankKnees
        | X::HipFlexorStretchStanding
        | X::HipFlexorStretch
        | X::BreathingLying => [2, 3, 3],
    }
}
