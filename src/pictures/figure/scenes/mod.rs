//! The pictures of all exercises, by name.

pub mod backs;
mod kneeling;
mod lying;
mod on_the_side;
mod sitting;
mod standing;

use super::pose::{FrontPose, Pose, View};
use super::{Glow, Mark, Prop, Scene, Shot};

macro_rules! scenes {
    ($($id:ident $name:literal $scene:path,)*) => {
        /// A picture.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum SceneId {
            $($id,)*
        }

        impl SceneId {
            pub const ALL: &[SceneId] = &[$(SceneId::$id,)*];

            /// Its name, which is that of the exercise.
            pub const fn name(self) -> &'static str {
                match self {
                    $(SceneId::$id => $name,)*
                }
            }

            pub const fn scene(self) -> &'static Scene {
                match self {
                    $(SceneId::$id => &$scene,)*
                }
            }
        }
    };
}

scenes! {
    PelvicTilt "pelvic_tilt" lying::PELVIC_TILT,
    PelvicTiltSitting "pelvic_tilt_sitting" sitting::PELVIC_TILT_SITTING,
    KneeToChestSingle "knee_to_chest_single" lying::KNEE_TO_CHEST_SINGLE,
    KneesToChest "knees_to_chest" lying::KNEES_TO_CHEST,
    ProneLying "prone_lying" lying::PRONE_LYING,
    ProneElbows "prone_elbows" lying::PRONE_ELBOWS,
    PressUp "press_up" lying::PRESS_UP,
    StandingArch "standing_arch" standing::STANDING_ARCH,
    CatCamel "cat_camel" kneeling::CAT_CAMEL,
    ChildPose "child_pose" kneeling::CHILD_POSE,
    TrunkRotationLying "trunk_rotation_lying" on_the_side::TRUNK_ROTATION_LYING,
    Rest9090 "rest_90_90" lying::REST_90_90,
    SideLyingRest "side_lying_rest" on_the_side::SIDE_LYING_REST,
    Bridge "bridge" lying::BRIDGE,
    BridgeMarch "bridge_march" lying::BRIDGE_MARCH,
    BridgeSingleLeg "bridge_single_leg" lying::BRIDGE_SINGLE_LEG,
    BirdDogArms "bird_dog_arms" kneeling::BIRD_DOG_ARMS,
    BirdDog "bird_dog" kneeling::BIRD_DOG,
    DeadBugHeels "dead_bug_heels" lying::DEAD_BUG_HEELS,
    DeadBug "dead_bug" lying::DEAD_BUG,
    AbdominalBracing "abdominal_bracing" lying::ABDOMINAL_BRACING,
    Clamshell "clamshell" on_the_side::CLAMSHELL,
    SideLegLift "side_leg_lift" on_the_side::SIDE_LEG_LIFT,
    SidePlankKnees "side_plank_knees" on_the_side::SIDE_PLANK_KNEES,
    SidePlank "side_plank" on_the_side::SIDE_PLANK,
    HipHinge "hip_hinge" standing::HIP_HINGE,
    HipHingeWeight "hip_hinge_weight" standing::HIP_HINGE_WEIGHT,
    SitToStandHigh "sit_to_stand_high" sitting::SIT_TO_STAND_HIGH,
    SitToStand "sit_to_stand" sitting::SIT_TO_STAND,
    SquatChair "squat_chair" standing::SQUAT_CHAIR,
    StepUpLow "step_up_low" standing::STEP_UP_LOW,
    StepUp "step_up" standing::STEP_UP,
    HipFlexorStretchStanding "hip_flexor_stretch_standing" standing::HIP_FLEXOR_STRETCH_STANDING,
    HipFlexorStretch "hip_flexor_stretch" kneeling::HIP_FLEXOR_STRETCH,
    HamstringStretchChair "hamstring_stretch_chair" sitting::HAMSTRING_STRETCH_CHAIR,
    HamstringStretch "hamstring_stretch" lying::HAMSTRING_STRETCH,
    ThoracicRotationSitting "thoracic_rotation_sitting" sitting::THORACIC_ROTATION_SITTING,
    ThoracicExtensionChair "thoracic_extension_chair" sitting::THORACIC_EXTENSION_CHAIR,
    NerveGlideSitting "nerve_glide_sitting" sitting::NERVE_GLIDE_SITTING,
    NerveGlideLying "nerve_glide_lying" lying::NERVE_GLIDE_LYING,
    PelvicFloor "pelvic_floor" lying::PELVIC_FLOOR,
    HeelRaiseSupported "heel_raise_supported" standing::HEEL_RAISE_SUPPORTED,
    HeelRaise "heel_raise" standing::HEEL_RAISE,
    FootTowel "foot_towel" sitting::FOOT_TOWEL,
    BalanceOneLegSupported "balance_one_leg_supported" standing::BALANCE_ONE_LEG_SUPPORTED,
    BalanceOneLeg "balance_one_leg" standing::BALANCE_ONE_LEG,
    WalkingShort "walking_short" standing::WALKING_SHORT,
    WalkingBuildUp "walking_build_up" standing::WALKING_BUILD_UP,
    BreathingLying "breathing_lying" lying::BREATHING_LYING,
    RelaxationSitting "relaxation_sitting" sitting::RELAXATION_SITTING,
    MarchInPlace "march_in_place" standing::MARCH_IN_PLACE,
    EnduranceLadder "endurance_ladder" standing::ENDURANCE_LADDER,
    WallSitSlide "wall_sit_slide" standing::WALL_SIT_SLIDE,
    ProneToKnees "prone_to_knees" kneeling::PRONE_TO_KNEES,
    SportLadderWalkRun "sport_ladder_walk_run" standing::SPORT_LADDER_WALK_RUN,
    SportLadderTurn "sport_ladder_turn" standing::SPORT_LADDER_TURN,
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
    Scene { shots, props, close_up: None }
}
