//! TABLE: who must not get which exercise, read from the exclusions sheet anew: with the exercises
//! by their names, and not by the tags and rows that it tests.
//!
//! Where the sheet leaves room, this follows the table: a weight of one litre is no straining,
//! which waits for a clinician.

use rugwijzer::clinical::audience::NEVER;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::red_flags::RuleId;
use rugwijzer::clinical::vocabulary::{Field, Opt};

#[derive(Clone, Copy)]
pub enum Excludes {
    Everything,
    AllBut(&'static [ExerciseId]),
    These(&'static [&'static [ExerciseId]]),
}

impl Excludes {
    pub fn names(self, id: ExerciseId) -> bool {
        match self {
            Excludes::Everything => true,
            Excludes::AllBut(ids) => !ids.contains(&id),
            Excludes::These(lists) => lists.iter().any(|ids| ids.contains(&id)),
        }
    }
}

/// One row: kept from everybody on one of these levels, with one of these rules, or for whom the
/// condition holds or may.
#[derive(Clone, Copy)]
pub struct NoExercise {
    pub what: Excludes,
    pub levels: &'static [Disposition],
    pub rules: &'static [RuleId],
    pub when: Cond,
    pub name: &'static str,
}

const SAFE: &[ExerciseId] = &[
    ExerciseId::WalkingShort,
    ExerciseId::WalkingBuildUp,
    ExerciseId::Rest9090,
    ExerciseId::SideLyingRest,
    ExerciseId::BreathingLying,
    ExerciseId::RelaxationSitting,
    ExerciseId::PelvicTilt,
    ExerciseId::PelvicTiltSitting,
];
/// What is left in the first weeks after a birth.
const AFTER_A_BIRTH: &[ExerciseId] = &[
    ExerciseId::WalkingShort,
    ExerciseId::WalkingBuildUp,
    ExerciseId::Rest9090,
    ExerciseId::SideLyingRest,
    ExerciseId::BreathingLying,
    ExerciseId::RelaxationSitting,
    ExerciseId::PelvicTilt,
    ExerciseId::PelvicTiltSitting,
    ExerciseId::PelvicFloor,
    ExerciseId::SitToStandHigh,
    ExerciseId::SitToStand,
];
const WALKING: &[ExerciseId] = &[
    ExerciseId::WalkingShort,
    ExerciseId::WalkingBuildUp,
    ExerciseId::EnduranceLadder,
    ExerciseId::SportLadderWalkRun,
    ExerciseId::SportLadderTurn,
];
const FULL_BENDING: &[ExerciseId] =
    &[ExerciseId::KneeToChestSingle, ExerciseId::KneesToChest, ExerciseId::ChildPose];
/// On one leg the body itself is the weight.
const WEIGHTS: &[ExerciseId] = &[ExerciseId::HipHingeWeight, ExerciseId::HipHingeOneLeg];
const FULL_ARCHING: &[ExerciseId] = &[ExerciseId::PressUp];
const SOME_ARCHING: &[ExerciseId] = &[
    ExerciseId::ProneLying,
    ExerciseId::ProneElbows,
    ExerciseId::StandingArch,
    ExerciseId::ThoracicExtensionChair,
];
const OVER_AN_EDGE: &[ExerciseId] = &[ExerciseId::ThoracicExtensionChair];
const OVER_A_STRAIGHT_LEG: &[ExerciseId] = &[ExerciseId::HamstringStretchChair];
const FULL_TURNING: &[ExerciseId] = &[ExerciseId::TrunkRotationLying];
const TURNING_SITTING: &[ExerciseId] = &[ExerciseId::ThoracicRotationSitting];
const DOUBLED_UP: &[ExerciseId] = &[ExerciseId::ChildPose];
const OVER_AND_OVER: &[ExerciseId] = &[ExerciseId::CatCamel, ExerciseId::ThoracicRotationSitting];
const RUNNING: &[ExerciseId] = &[ExerciseId::SportLadderWalkRun, ExerciseId::SportLadderTurn];
const STRAINING: &[ExerciseId] = &[ExerciseId::SidePlank];
const GLIDING: &[ExerciseId] = &[ExerciseId::NerveGlideLying, ExerciseId::NerveGlideSitting];
const NERVE_HELD: &[ExerciseId] =
    &[ExerciseId::HamstringStretchChair, ExerciseId::HamstringStretch];
const ON_THE_BELLY: &[ExerciseId] =
    &[ExerciseId::ProneLying, ExerciseId::ProneElbows, ExerciseId::PressUp];
const ON_THE_BACK: &[ExerciseId] = &[
    ExerciseId::PelvicTilt,
    ExerciseId::KneeToChestSingle,
    ExerciseId::KneesToChest,
    ExerciseId::TrunkRotationLying,
    ExerciseId::Rest9090,
    ExerciseId::Bridge,
    ExerciseId::BridgeMarch,
    ExerciseId::BridgeSingleLeg,
    ExerciseId::DeadBugHeels,
    ExerciseId::DeadBug,
    ExerciseId::AbdominalBracing,
    ExerciseId::HamstringStretch,
    ExerciseId::NerveGlideLying,
    ExerciseId::BreathingLying,
];
const ON_THE_FLOOR: &[ExerciseId] = &[
    ExerciseId::CatCamel,
    ExerciseId::BirdDogArms,
    ExerciseId::BirdDog,
    ExerciseId::SidePlankKnees,
    ExerciseId::SidePlank,
    ExerciseId::HipFlexorStretch,
    // With the legs on a chair.
    ExerciseId::Rest9090,
];
const UNHELD_BALANCE: &[ExerciseId] = &[
    ExerciseId::HeelRaise,
    ExerciseId::BalanceOneLeg,
    ExerciseId::MarchInPlace,
    ExerciseId::HipHingeOneLeg,
    ExerciseId::Lunge,
];
const UNHELD_ONE_LEG: &[ExerciseId] = &[
    ExerciseId::StepUp,
    ExerciseId::BalanceOneLeg,
    ExerciseId::MarchInPlace,
    ExerciseId::HipHingeOneLeg,
    ExerciseId::Lunge,
];
const ONE_SIDED: &[ExerciseId] = &[
    ExerciseId::StepUpLow,
    ExerciseId::StepUp,
    ExerciseId::BalanceOneLegSupported,
    ExerciseId::BalanceOneLeg,
    ExerciseId::SidePlankKnees,
    ExerciseId::SidePlank,
    ExerciseId::Clamshell,
    ExerciseId::SideLegLift,
    ExerciseId::BridgeSingleLeg,
    ExerciseId::BridgeMarch,
    ExerciseId::MarchInPlace,
    ExerciseId::BirdDogArms,
    ExerciseId::BirdDog,
    ExerciseId::DeadBugHeels,
    ExerciseId::DeadBug,
    ExerciseId::KneeToChestSingle,
    ExerciseId::HipFlexorStretchStanding,
    ExerciseId::HipFlexorStretch,
    ExerciseId::HamstringStretchChair,
    ExerciseId::HamstringStretch,
    ExerciseId::TrunkRotationLying,
    ExerciseId::HipHingeOneLeg,
    ExerciseId::Lunge,
];

const NEEDS_CARE_AND_FRAIL: Cond = Cond::All(&[
    Cond::Is(&[Opt::FunctionCare]),
    Cond::Any(&[
        Cond::AtLeast(Field::Age, 75),
        Cond::YesOrUnknown(Field::FBone),
        Cond::YesOrUnknown(Field::GSteroid),
    ]),
]);
const PREGNANT: &[Opt] = &[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe];
/// Where it was said to be: the low back alone is no pelvic pain (ruling R20 of the plan's review).
const PELVIS: Cond =
    Cond::Any(&[Cond::Has(Opt::SiteButtock), Cond::Has(Opt::SiteGroin), Cond::Has(Opt::SitePubis)]);
const WALKS_BADLY: Cond = Cond::Any(&[
    Cond::Is(&[Opt::BothWalking]),
    Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth]),
    Cond::Has(Opt::ScanNarrow),
    Cond::All(&[Cond::Is(&[Opt::LegsWalkUnknown]), Cond::AtLeast(Field::Age, 50)]),
]);
const SLIPPED: Cond = Cond::Any(&[
    Cond::All(&[Cond::AtLeast(Field::Age, 16), Cond::AtMost(Field::Age, 17)]),
    Cond::YesOrUnknown(Field::ArchSport),
    Cond::Has(Opt::ScanSlip),
    Cond::All(&[Cond::Yes(Field::StandWorse), Cond::Yes(Field::ArchWorse)]),
]);
const OLD_OR_FALLEN: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Age, 75),
    Cond::All(&[Cond::Named(Name::Fall), Cond::AtLeast(Field::Age, 65)]),
    Cond::All(&[Cond::Named(Name::Fall), Cond::YesOrUnknown(Field::FStiff)]),
]);

const fn row(what: Excludes, when: Cond, name: &'static str) -> NoExercise {
    NoExercise { what, levels: &[], rules: &[], when, name }
}

pub const NO_EXERCISE: &[NoExercise] = &[
    NoExercise {
        levels: &[Disposition::EmergencyNow, Disposition::GpToday],
        ..row(Excludes::Everything, NEVER, "emergency_now, gp_today")
    },
    row(Excludes::Everything, Cond::AtMost(Field::Age, 15), "age < 16"),
    row(Excludes::Everything, Cond::Is(&[Opt::WhoOtherCannot]), "who = other_cannot"),
    row(Excludes::Everything, Cond::Is(&[Opt::FunctionCannot]), "function = cannot"),
    row(Excludes::Everything, NEEDS_CARE_AND_FRAIL, "function = care and frail"),
    row(Excludes::Everything, Cond::Yes(Field::GSpine), "g_spine = yes"),
    NoExercise {
        rules: &[
            RuleId::D01,
            RuleId::D02,
            RuleId::D08,
            RuleId::D09,
            RuleId::D10,
            RuleId::D16,
            RuleId::D17,
            RuleId::D19,
            RuleId::D20,
            RuleId::D26,
        ],
        ..row(
            Excludes::AllBut(SAFE),
            NEVER,
            "a doctor looks first: D01 D02 D08 D09 D10 D16 D17 D19 D20 D26",
        )
    },
    row(Excludes::AllBut(SAFE), Cond::AtLeast(Field::Sev, 8), "sev ≥ 8"),
    row(Excludes::AllBut(SAFE), Cond::Unknown(Field::GSpine), "g_spine = unknown (ours)"),
    row(
        Excludes::AllBut(SAFE),
        Cond::Any(&[Cond::Yes(Field::DFever), Cond::Yes(Field::DChills), Cond::Yes(Field::DHot)]),
        "fever of any kind, a flu too",
    ),
    NoExercise {
        rules: &[RuleId::D14],
        ..row(Excludes::AllBut(SAFE), NEVER, "fever or perhaps: D14 (ours)")
    },
    NoExercise {
        rules: &[RuleId::D20],
        ..row(Excludes::These(&[WALKING]), NEVER, "walking with D20 (ours)")
    },
    NoExercise { rules: &[RuleId::D04], ..row(Excludes::AllBut(SAFE), NEVER, "numb: D04") },
    row(Excludes::AllBut(AFTER_A_BIRTH), Cond::Is(&[Opt::PregPp6w]), "six weeks after birth"),
    row(
        Excludes::These(&[NERVE_HELD]),
        Cond::Any(&[
            Cond::YesOrUnknown(Field::Tingle),
            Cond::Has(Opt::ScanHernia),
            Cond::Yes(Field::CNumb),
        ]),
        "a nerve that tingles, is pressed or has lost feeling (ours)",
    ),
    NoExercise {
        rules: &[RuleId::D13, RuleId::D27],
        ..row(
            Excludes::These(&[GLIDING, NERVE_HELD, WEIGHTS, FULL_BENDING, RUNNING, STRAINING]),
            Cond::All(&[Cond::Named(Name::Rad), Cond::AtLeast(Field::Sev, 7)]),
            "leg pain, sev ≥ 7: D13, D27, P03",
        )
    },
    NoExercise {
        rules: &[RuleId::P03],
        ..row(Excludes::These(&[WEIGHTS, RUNNING, NERVE_HELD]), NEVER, "leg pain: P03")
    },
    row(
        Excludes::These(&[
            FULL_BENDING,
            WEIGHTS,
            FULL_TURNING,
            RUNNING,
            OVER_AND_OVER,
            OVER_AN_EDGE,
            OVER_A_STRAIGHT_LEG,
        ]),
        Cond::Any(&[
            Cond::YesOrUnknown(Field::FBone),
            Cond::YesOrUnknown(Field::GSteroid),
            Cond::AtLeast(Field::Age, 75),
        ]),
        "f_bone, g_steroid, age ≥ 75",
    ),
    row(
        Excludes::These(&[
            FULL_BENDING,
            WEIGHTS,
            FULL_TURNING,
            RUNNING,
            OVER_AND_OVER,
            FULL_ARCHING,
            OVER_AN_EDGE,
            OVER_A_STRAIGHT_LEG,
        ]),
        Cond::Has(Opt::ScanCollapse),
        "a vertebra known to have collapsed",
    ),
    row(
        Excludes::These(&[
            FULL_BENDING,
            FULL_ARCHING,
            SOME_ARCHING,
            FULL_TURNING,
            TURNING_SITTING,
            RUNNING,
            WEIGHTS,
            STRAINING,
        ]),
        Cond::YesOrUnknown(Field::FStiff),
        "f_stiff",
    ),
    NoExercise {
        rules: &[RuleId::D07],
        ..row(
            Excludes::These(&[FULL_ARCHING, SOME_ARCHING]),
            WALKS_BADLY,
            "narrowing: legs on walking, D07",
        )
    },
    row(
        Excludes::These(&[FULL_ARCHING, SOME_ARCHING, RUNNING]),
        SLIPPED,
        "a slip, age 16 or 17, a sport with arching",
    ),
    row(
        Excludes::These(&[ON_THE_BELLY, STRAINING, RUNNING, UNHELD_BALANCE]),
        Cond::Is(PREGNANT),
        "pregnant",
    ),
    row(
        Excludes::These(&[ON_THE_BACK, DOUBLED_UP, WEIGHTS]),
        Cond::Is(&[Opt::PregGe20]),
        "pregnant from week 20: on the back, doubled up, with a weight",
    ),
    row(
        Excludes::These(&[ONE_SIDED]),
        Cond::All(&[
            Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]),
            PELVIS,
        ]),
        "pelvic girdle pain",
    ),
    row(
        Excludes::These(&[WEIGHTS, RUNNING, STRAINING]),
        Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]),
        "cancer",
    ),
    row(
        Excludes::These(&[RUNNING, UNHELD_BALANCE]),
        Cond::YesOrUnknown(Field::GAnticoag),
        "anticoagulant",
    ),
    row(
        Excludes::These(&[ON_THE_FLOOR, UNHELD_BALANCE, UNHELD_ONE_LEG]),
        OLD_OR_FALLEN,
        "falls, age ≥ 75",
    ),
];
