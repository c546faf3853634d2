//! The pictures of all exercises, by exercise, and of how to lie and get up.

pub mod backs;
pub mod bed;
mod kneeling;
mod lying;
mod on_the_side;
mod sitting;
mod standing;
mod strong;

use super::pose::{FrontPose, Pose, View};
use super::{Caption, Glow, Mark, Prop, Scene, Shot};
use crate::clinical::exercises::ExerciseId;

impl Scene {
    /// The picture of an exercise. A new exercise is asked for its picture here.
    pub const fn of(exercise: ExerciseId) -> &'static Scene {
        match exercise {
            ExerciseId::PelvicTilt => &lying::PELVIC_TILT,
            ExerciseId::PelvicTiltSitting => &sitting::PELVIC_TILT_SITTING,
            ExerciseId::KneeToChestSingle => &lying::KNEE_TO_CHEST_SINGLE,
            ExerciseId::KneesToChest => &lying::KNEES_TO_CHEST,
            ExerciseId::ProneLying => &lying::PRONE_LYING,
            ExerciseId::ProneElbows => &lying::PRONE_ELBOWS,
            ExerciseId::PressUp => &lying::PRESS_UP,
            ExerciseId::StandingArch => &standing::STANDING_ARCH,
            ExerciseId::CatCamel => &kneeling::CAT_CAMEL,
            ExerciseId::ChildPose => &kneeling::CHILD_POSE,
            ExerciseId::TrunkRotationLying => &on_the_side::TRUNK_ROTATION_LYING,
            ExerciseId::Rest9090 => &lying::REST_90_90,
            ExerciseId::SideLyingRest => &on_the_side::SIDE_LYING_REST,
            ExerciseId::Bridge => &lying::BRIDGE,
            ExerciseId::BridgeMarch => &lying::BRIDGE_MARCH,
            ExerciseId::BridgeSingleLeg => &lying::BRIDGE_SINGLE_LEG,
            ExerciseId::BirdDogArms => &kneeling::BIRD_DOG_ARMS,
            ExerciseId::BirdDog => &kneeling::BIRD_DOG,
            ExerciseId::DeadBugHeels => &lying::DEAD_BUG_HEELS,
            ExerciseId::DeadBug => &lying::DEAD_BUG,
            ExerciseId::AbdominalBracing => &lying::ABDOMINAL_BRACING,
            ExerciseId::Clamshell => &on_the_side::CLAMSHELL,
            ExerciseId::SideLegLift => &on_the_side::SIDE_LEG_LIFT,
            ExerciseId::SidePlankKnees => &on_the_side::SIDE_PLANK_KNEES,
            ExerciseId::SidePlank => &on_the_side::SIDE_PLANK,
            ExerciseId::HipHinge => &standing::HIP_HINGE,
            ExerciseId::HipHingeWeight => &standing::HIP_HINGE_WEIGHT,
            ExerciseId::SitToStandHigh => &sitting::SIT_TO_STAND_HIGH,
            ExerciseId::SitToStand => &sitting::SIT_TO_STAND,
            ExerciseId::SquatChair => &standing::SQUAT_CHAIR,
            ExerciseId::StepUpLow => &standing::STEP_UP_LOW,
            ExerciseId::StepUp => &standing::STEP_UP,
            ExerciseId::HipFlexorStretchStanding => &standing::HIP_FLEXOR_STRETCH_STANDING,
            ExerciseId::HipFlexorStretch => &kneeling::HIP_FLEXOR_STRETCH,
            ExerciseId::HamstringStretchChair => &sitting::HAMSTRING_STRETCH_CHAIR,
            ExerciseId::HamstringStretch => &lying::HAMSTRING_STRETCH,
            ExerciseId::ThoracicRotationSitting => &sitting::THORACIC_ROTATION_SITTING,
            ExerciseId::ThoracicExtensionChair => &sitting::THORACIC_EXTENSION_CHAIR,
            ExerciseId::NerveGlideSitting => &sitting::NERVE_GLIDE_SITTING,
            ExerciseId::NerveGlideLying => &lying::NERVE_GLIDE_LYING,
            ExerciseId::PelvicFloor => &sitting::PELVIC_FLOOR,
            ExerciseId::HeelRaiseSupported => &standing::HEEL_RAISE_SUPPORTED,
            ExerciseId::HeelRaise => &standing::HEEL_RAISE,
            ExerciseId::FootTowel => &sitting::FOOT_TOWEL,
            ExerciseId::BalanceOneLegSupported => &standing::BALANCE_ONE_LEG_SUPPORTED,
            ExerciseId::BalanceOneLeg => &standing::BALANCE_ONE_LEG,
            ExerciseId::WalkingShort => &standing::WALKING_SHORT,
            ExerciseId::WalkingBuildUp => &standing::WALKING_BUILD_UP,
            ExerciseId::BreathingLying => &lying::BREATHING_LYING,
            ExerciseId::RelaxationSitting => &sitting::RELAXATION_SITTING,
            ExerciseId::MarchInPlace => &standing::MARCH_IN_PLACE,
            ExerciseId::EnduranceLadder => &standing::ENDURANCE_LADDER,
            ExerciseId::WallSitSlide => &standing::WALL_SIT_SLIDE,
            ExerciseId::SportLadderWalkRun => &standing::SPORT_LADDER_WALK_RUN,
            ExerciseId::SportLadderTurn => &standing::SPORT_LADDER_TURN,
            ExerciseId::HipHingeOneLeg => &strong::HIP_HINGE_ONE_LEG,
            ExerciseId::Lunge => &strong::LUNGE,
            ExerciseId::WallPush => &strong::WALL_PUSH,
            ExerciseId::BandRow => &strong::BAND_ROW,
        }
    }
}

/// Someone who stands, to draw on.
pub(super) fn standing_straight() -> &'static Pose {
    &standing::STAND
}

/// A pose from the side, with nothing shown in it.
const fn side(pose: Pose) -> Shot {
    Shot { view: View::Side(pose), glows: &[], marks: &[] }
}

/// A pose from the front, with nothing shown in it.
const fn front(pose: FrontPose) -> Shot {
    Shot { view: View::Front(pose), glows: &[], marks: &[] }
}

impl Shot {
    const fn glow(self, glows: &'static [Glow]) -> Shot {
        Shot { glows, ..self }
    }

    const fn mark(self, marks: &'static [Mark]) -> Shot {
        Shot { marks, ..self }
    }
}

const fn scene(props: &'static [Prop], shots: &'static [Shot]) -> Scene {
    Scene { shots, props, close_up: None, captions: &[], one_tells: None }
}

impl Scene {
    const fn said(self, captions: &'static [Caption]) -> Scene {
        Scene { captions, ..self }
    }

    const fn close_up(self, left: f32, low: f32, width: f32) -> Scene {
        Scene { close_up: Some((left, low, width)), ..self }
    }

    const fn one_tells(self, pose: usize) -> Scene {
        Scene { one_tells: Some(pose), ..self }
    }
}
