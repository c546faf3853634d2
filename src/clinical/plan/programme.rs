//! TABLE: which three exercises, for whom, in which stretch of time. A place names what it prefers
//! first; what is excluded, or cannot be done where somebody is, makes room for the next. Whatever
//! the table says, `exclusions` has the last word.

use super::conditions::{COMES_BACK, FEAR, HEAVY_WORK, LEG, LONG, NARROW, PREGNANT, SPORTS};
use super::level::Level;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::ids;
use crate::clinical::exclusions::WEAK_BONES;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Programme {
        /// Somebody has to look first, or the worst has to pass.
        Safe "safe",
        AfterBirth "after_birth", Rebuilding "rebuilding", Pregnant "pregnant", Bones "bones", Narrow "narrow",
        LegStrong "leg_strong", Leg "leg", Fear "fear", Sport "sport", Lasting "lasting",
        /// By level alone.
        Basic "basic", Steady "steady", Able "able",
    }
}

/// Who follows which, and from which level.
#[derive(Clone, Copy, Debug)]
pub struct Who(pub Programme, pub Cond, pub Level);

/// The first row that holds counts; without one the level decides.
pub const WHO: &[Who] = &[
    Who(Programme::AfterBirth, Cond::Is(&[Opt::PregPp6w]), Level::A),
    Who(Programme::Rebuilding, Cond::Is(&[Opt::PregPp6m]), Level::A),
    Who(Programme::Pregnant, PREGNANT, Level::A),
    Who(Programme::Bones, WEAK_BONES, Level::A),
    Who(Programme::Narrow, NARROW, Level::A),
    Who(Programme::LegStrong, Cond::All(&[LEG, Cond::AtLeast(Field::Sev, 7)]), Level::A),
    Who(Programme::Leg, LEG, Level::A),
    Who(Programme::Fear, FEAR, Level::A),
    Who(Programme::Sport, Cond::All(&[SPORTS, Cond::AtMost(Field::Age, 64)]), Level::D),
    Who(
        Programme::Lasting,
        Cond::Any(&[LONG, Cond::All(&[COMES_BACK, Cond::AtLeast(Field::Days, 42)])]),
        Level::C,
    ),
    // Heavy work is no reason to lift in the first days: only for whom ordinary life succeeds.
    Who(Programme::Lasting, HEAVY_WORK, Level::D),
];

/// One of the three places.
#[derive(Clone, Copy, Debug)]
pub enum Slot {
    /// The first of these that may be.
    These(&'static [ExerciseId]),
    /// What the person named, in direction, goal or place; else the first of these.
    Named(&'static [ExerciseId]),
    /// The same, with what they said of their day.
    Daily(&'static [ExerciseId]),
}

/// Weeks: the first, two and three, four to six, and after.
pub type Course = [[Slot; 3]; 4];

use ExerciseId as X;
const HIGH_CHAIR: Slot = Slot::These(&[X::SitToStandHigh]);
const CHAIR: Slot = Slot::These(&[X::SitToStand, X::SitToStandHigh]);
const SQUAT: Slot = Slot::These(&[X::SquatChair, X::SitToStand, X::SitToStandHigh]);
const BRIDGE: Slot = Slot::These(&[X::Bridge, X::WallSitSlide]);
const BRIDGE_STEPS: Slot = Slot::These(&[X::BridgeMarch, X::Bridge, X::WallSitSlide]);
const HINGE: Slot = Slot::These(&[X::HipHinge]);
const LOADED: Slot = Slot::These(&[X::HipHingeWeight, X::HipHinge]);
const STEPS_UP: Slot = Slot::These(&[X::StepUp, X::StepUpLow, X::WallSitSlide]);
const SIDE: Slot = Slot::These(&[X::SidePlankKnees, X::SideLegLift, X::Clamshell, X::BirdDog]);
const SIDE_FAR: Slot = Slot::These(&[X::SidePlank, X::SidePlankKnees, X::SideLegLift, X::BirdDog]);
const SIDE_LEG: Slot = Slot::These(&[X::SideLegLift, X::Clamshell]);
const PELVIC_FLOOR: Slot = Slot::These(&[X::PelvicFloor]);
const ON_ALL_FOURS: Slot = Slot::These(&[X::CatCamel, X::PelvicTiltSitting]);
const BALANCE: Slot = Slot::These(&[X::BalanceOneLegSupported]);
const HEELS: Slot = Slot::These(&[X::HeelRaiseSupported]);
/// Rowing in place of bending; without a band one bends from the hips.
const ROW: Slot = Slot::These(&[X::BandRow, X::HipHinge]);
const WALL: Slot = Slot::These(&[X::WallPush, X::WallSitSlide, X::CatCamel]);
const ONE_LEG: Slot = Slot::These(&[X::HipHingeOneLeg, X::HipHingeWeight, X::HipHinge]);
const LUNGE: Slot = Slot::These(&[X::Lunge, X::BridgeSingleLeg, X::StepUp]);
const TILT: Slot = Slot::These(&[X::PelvicTilt, X::PelvicTiltSitting]);
const LIE: Slot = Slot::These(&[X::Rest9090, X::SideLyingRest]);
const SIDE_LYING: Slot = Slot::These(&[X::SideLyingRest, X::BreathingLying, X::RelaxationSitting]);
const NERVE: Slot = Slot::These(&[X::NerveGlideLying, X::NerveGlideSitting, X::Bridge]);
const NERVE_FAR: Slot = Slot::These(&[X::NerveGlideSitting, X::NerveGlideLying, X::BridgeMarch]);

/// The three places of each stretch.
pub const fn course(programme: Programme) -> &'static Course {
    match programme {
        Programme::Safe => &[[LIE, SIDE_LYING, TILT]; 4],
        // The sheet leaves little in the first six weeks; what follows comes with the check of
        // then.
        Programme::AfterBirth => &[
            [HIGH_CHAIR, PELVIC_FLOOR, TILT],
            [CHAIR, PELVIC_FLOOR, TILT],
            [CHAIR, PELVIC_FLOOR, TILT],
            [CHAIR, PELVIC_FLOOR, TILT],
        ],
        Programme::Rebuilding => &[
            [CHAIR, HINGE, PELVIC_FLOOR],
            [SQUAT, HINGE, PELVIC_FLOOR],
            [SQUAT, LOADED, PELVIC_FLOOR],
            [SQUAT, LOADED, Slot::These(&[X::SideLegLift, X::Clamshell, X::Bridge])],
        ],
        Programme::Pregnant => &[
            [CHAIR, ON_ALL_FOURS, PELVIC_FLOOR],
            [CHAIR, ON_ALL_FOURS, PELVIC_FLOOR],
            [CHAIR, WALL, PELVIC_FLOOR],
            [CHAIR, WALL, PELVIC_FLOOR],
        ],
        // Balance to the end, daily; strength beside it.
        Programme::Bones => &[
            [HIGH_CHAIR, HEELS, BALANCE],
            [CHAIR, HEELS, BALANCE],
            [CHAIR, ROW, BALANCE],
            [SQUAT, ROW, BALANCE],
        ],
        Programme::Narrow => &[
            [HIGH_CHAIR, BRIDGE, SIDE_LEG],
            [CHAIR, BRIDGE, SIDE_LEG],
            [CHAIR, BRIDGE_STEPS, SIDE_LEG],
            [SQUAT, BRIDGE_STEPS, SIDE_LEG],
        ],
        Programme::LegStrong => &[
            [LIE, TILT, HIGH_CHAIR],
            [HIGH_CHAIR, TILT, BRIDGE],
            [CHAIR, HINGE, BRIDGE],
            [SQUAT, HINGE, BRIDGE_STEPS],
        ],
        Programme::Leg => &[
            [HIGH_CHAIR, BRIDGE, Slot::Named(&[X::PelvicTilt, X::PelvicTiltSitting])],
            [CHAIR, BRIDGE, Slot::Named(&[X::HipHinge])],
            [CHAIR, HINGE, NERVE],
            [SQUAT, HINGE, NERVE_FAR],
        ],
        // What is feared first, and small: bending from the first week.
        Programme::Fear => &[
            [HINGE, CHAIR, Slot::These(&[X::MarchInPlace, X::StepUpLow, X::HeelRaiseSupported])],
            [HINGE, CHAIR, Slot::These(&[X::StepUpLow, X::HeelRaiseSupported])],
            [LOADED, SQUAT, STEPS_UP],
            [LOADED, SQUAT, STEPS_UP],
        ],
        Programme::Sport => &[
            [LOADED, STEPS_UP, SIDE],
            [LOADED, STEPS_UP, SIDE],
            [ONE_LEG, LUNGE, SIDE_FAR],
            [ONE_LEG, LUNGE, SIDE_FAR],
        ],
        Programme::Lasting => &[
            [LOADED, SQUAT, STEPS_UP],
            [LOADED, SQUAT, STEPS_UP],
            [LOADED, SQUAT, Slot::Named(&[X::SidePlankKnees, X::BirdDog])],
            [LOADED, SQUAT, Slot::Named(&[X::SidePlank, X::SidePlankKnees, X::BirdDog])],
        ],
        Programme::Basic => &[
            [HIGH_CHAIR, BRIDGE, Slot::Daily(&[X::PelvicTilt, X::PelvicTiltSitting])],
            [CHAIR, BRIDGE, Slot::Daily(&[X::HipHinge])],
            [CHAIR, HINGE, Slot::Daily(&[X::BridgeMarch, X::Bridge])],
            [SQUAT, LOADED, Slot::Daily(&[X::BridgeMarch, X::Bridge])],
        ],
        Programme::Steady => &[
            [CHAIR, HINGE, Slot::Named(&[X::Bridge])],
            [CHAIR, HINGE, Slot::Named(&[X::Bridge])],
            [SQUAT, LOADED, Slot::Daily(&[X::BridgeMarch, X::SidePlankKnees])],
            [SQUAT, LOADED, Slot::Daily(&[X::SidePlankKnees, X::StepUp])],
        ],
        Programme::Able => &[
            [SQUAT, LOADED, Slot::Named(&[X::StepUp, X::SidePlankKnees])],
            [SQUAT, LOADED, Slot::Named(&[X::StepUp, X::SidePlankKnees])],
            [SQUAT, LOADED, Slot::Daily(&[X::SidePlankKnees, X::StepUp])],
            [SQUAT, LOADED, Slot::Daily(&[X::SidePlank, X::SidePlankKnees, X::StepUp])],
        ],
    }
}

/// Kilos in the hands for a stretch, for a weight that is held or carried; 0 is none.
pub const fn kilos(programme: Programme) -> [u16; 4] {
    match programme {
        Programme::Sport => [5, 5, 8, 10],
        Programme::Lasting | Programme::Able => [2, 2, 5, 8],
        Programme::Rebuilding => [2, 2, 2, 5],
        Programme::Fear | Programme::Steady => [2, 2, 2, 5],
        Programme::Safe
        | Programme::AfterBirth
        | Programme::Pregnant
        | Programme::Bones
        | Programme::Narrow
        | Programme::LegStrong
        | Programme::Leg
        | Programme::Basic => [2, 2, 2, 2],
    }
}

impl Programme {
    /// The squat goes with a rucksack from the fourth week.
    pub const fn carries(self) -> bool {
        matches!(self, Programme::Sport | Programme::Lasting | Programme::Able)
    }
}

/// Where three are not found: anything of use, in this order.
pub const ELSE: &[ExerciseId] = &[
    X::SitToStand,
    X::SitToStandHigh,
    X::Bridge,
    X::HipHinge,
    X::SideLegLift,
    X::Clamshell,
    X::WallSitSlide,
    X::HeelRaiseSupported,
    X::CatCamel,
    X::BirdDogArms,
    X::PelvicTilt,
    X::PelvicTiltSitting,
    X::ThoracicRotationSitting,
    X::BalanceOneLegSupported,
    X::TrunkRotationLying,
    X::KneeToChestSingle,
    X::SideLyingRest,
    X::Rest9090,
    X::RelaxationSitting,
    X::BreathingLying,
    X::ProneLying,
    X::MarchInPlace,
];

/// Drawn and known, but in no plan: hollowing has no advantage and teaches guarding, a chair's back
/// may tip, a towel is nothing for a back.
pub const NEVER: &[ExerciseId] = &[X::AbdominalBracing, X::ThoracicExtensionChair, X::FootTowel];
