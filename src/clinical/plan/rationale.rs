//! TABLE: why an exercise is in a plan. Each reason names an answer, and none says what an exercise
//! does in general: that is the exercise's own line.

use super::conditions::{
    ALWAYS, ARCHING, ARCHING_HURTS, BENDING, BENDING_HURTS, BLADDER, COMES_BACK, DRIVES, EARLY,
    FEAR, FEET, FIRST_WEEK, INACTIVE, LEG, LEGS_ON_WALKING, LIFTS, LONG, MUCH_FAILS, NO_REST,
    PREGNANT, RESTS, RUNS, SITS, SLEEPS_BADLY, SPORTS, STANDS, STIFF, STRONG, SUDDEN, TENSE,
    TINGLES, UPPER_BACK,
};
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::Cond;
use crate::clinical::disposition::ids;
use crate::clinical::exclusions::WEAK_BONES;
use crate::clinical::exercises::{Aim, Direction, Exercise, ExerciseId, Part, Phase, Tag};
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    /// "Gekozen omdat …": the answer that put an exercise into the plan.
    Because {
        BendingEases "bending_eases", ArchingEases "arching_eases", BendingHurts "bending_hurts", ArchingHurts "arching_hurts",
        WalkingEases "walking_eases", LyingEases "lying_eases",
        StrongPain "strong_pain", NoRest "no_rest", LegPain "leg_pain", Tingling "tingling", InBits "in_bits", Bones "bones", Older "older",
        Sudden "sudden", HardToDo "hard_to_do", Slower "slower", AllGoes "all_goes", Buttock "buttock", GoingWell "going_well",
        SitsMuch "sits_much", StandsMuch "stands_much", Lifts "lifts", Drives "drives",
        Tension "tension", Sleep "sleep", Afraid "afraid", Rested "rested", Inactive "inactive", Stiff "stiff",
        Hip "hip", FootOrAnkle "foot_or_ankle", Knee "knee", UpperBack "upper_back", Pregnant "pregnant", AfterBirth "after_birth", Bladder "bladder",
        Lasting "lasting", Returns "returns", Goal "goal", Sport "sport",
    }
}

/// Which exercises a reason is for.
#[derive(Clone, Copy, Debug)]
pub enum For {
    Any,
    These(&'static [ExerciseId]),
    Using(Part),
    Aims(Aim),
    Towards(Direction),
    Safe,
}

/// One row: the answer, the reason it gives, for which exercises, and for how long: how the pain is
/// today says little about next month.
#[derive(Clone, Copy, Debug)]
pub struct Reason {
    pub because: Because,
    pub what: For,
    pub when: Cond,
    pub span: (Phase, Phase),
}

const fn reason(because: Because, what: For, when: Cond) -> Reason {
    Reason { because, what, when, span: ALWAYS }
}

const fn early(because: Because, what: For, when: Cond) -> Reason {
    Reason { span: EARLY, ..reason(because, what, when) }
}

use ExerciseId as X;
const POSITIONS: For = For::These(&[X::Rest9090, X::SideLyingRest]);
const BENDS: For =
    For::These(&[X::HipHinge, X::HipHingeWeight, X::SquatChair, X::BirdDog, X::BirdDogArms]);
const CALM: For = For::These(&[X::BreathingLying, X::RelaxationSitting]);
const STANDS_UP: For = For::These(&[
    X::SitToStandHigh,
    X::SitToStand,
    X::SquatChair,
    X::StepUpLow,
    X::StepUp,
    X::MarchInPlace,
]);

/// The first row that holds and that names the exercise is its reason. Everybody has answered what
/// daily life allows.
pub const REASONS: &[Reason] = &[
    reason(Because::Bladder, For::Using(Part::PelvicFloor), BLADDER),
    reason(Because::Pregnant, For::Any, PREGNANT),
    reason(Because::AfterBirth, For::Any, Cond::Is(&[Opt::PregPp6w, Opt::PregPp6m])),
    reason(Because::BendingEases, For::Towards(Direction::Flexion), BENDING),
    reason(Because::ArchingEases, For::Towards(Direction::Extension), ARCHING),
    early(Because::ArchingHurts, For::Towards(Direction::Flexion), ARCHING_HURTS),
    early(Because::BendingHurts, For::Towards(Direction::Extension), BENDING_HURTS),
    early(Because::LyingEases, POSITIONS, Cond::Is(&[Opt::EasesLie])),
    Reason { span: FIRST_WEEK, ..reason(Because::StrongPain, For::Safe, STRONG) },
    reason(Because::LegPain, For::Using(Part::Nerve), LEG),
    early(Because::LegPain, For::Safe, LEG),
    reason(Because::Tingling, For::Using(Part::Nerve), TINGLES),
    reason(Because::Bones, For::Any, Cond::All(&[WEAK_BONES, Cond::AtMost(Field::Age, 74)])),
    reason(Because::Older, For::Any, Cond::AtLeast(Field::Age, 75)),
    reason(Because::InBits, For::Any, LEGS_ON_WALKING),
    reason(Because::Sport, For::These(&[X::SportLadderWalkRun, X::SportLadderTurn]), RUNS),
    reason(Because::Sport, For::Aims(Aim::Strength), SPORTS),
    reason(Because::Sport, For::Aims(Aim::Stability), SPORTS),
    reason(Because::Goal, STANDS_UP, Cond::Has(Opt::GoalWalk)),
    reason(Because::Goal, BENDS, Cond::Any(&[Cond::Has(Opt::GoalLift), Cond::Has(Opt::GoalHouse)])),
    reason(
        Because::Goal,
        For::These(&[X::PelvicTiltSitting, X::HipFlexorStretchStanding, X::HipFlexorStretch]),
        Cond::Has(Opt::GoalSit),
    ),
    reason(
        Because::Goal,
        For::These(&[
            X::SidePlankKnees,
            X::SidePlank,
            X::BalanceOneLeg,
            X::StepUp,
            X::HipHingeWeight,
            X::BridgeSingleLeg,
        ]),
        Cond::Has(Opt::GoalSport),
    ),
    reason(Because::Goal, CALM, Cond::Has(Opt::GoalSleep)),
    reason(Because::Tension, CALM, TENSE),
    reason(Because::Sleep, CALM, SLEEPS_BADLY),
    reason(Because::Hip, For::Using(Part::Hips), Cond::Has(Opt::ElsewhereHip)),
    reason(Because::UpperBack, For::Using(Part::Thorax), UPPER_BACK),
    reason(Because::FootOrAnkle, For::Using(Part::Feet), FEET),
    reason(Because::Knee, STANDS_UP, Cond::Has(Opt::ElsewhereKnee)),
    reason(Because::Afraid, For::Any, FEAR),
    reason(Because::Lifts, BENDS, LIFTS),
    reason(Because::BendingHurts, BENDS, Cond::Yes(Field::BendWorse)),
    reason(Because::BendingHurts, For::Using(Part::Hamstrings), Cond::Yes(Field::BendWorse)),
    reason(Because::Stiff, For::Aims(Aim::Mobility), STIFF),
    reason(Because::Drives, For::These(&[X::StandingArch]), DRIVES),
    reason(Because::SitsMuch, For::Using(Part::Psoas), SITS),
    reason(Because::SitsMuch, STANDS_UP, SITS),
    reason(Because::StandsMuch, For::These(&[X::WallSitSlide, X::HeelRaiseSupported]), STANDS),
    reason(Because::Rested, STANDS_UP, RESTS),
    reason(Because::Inactive, STANDS_UP, INACTIVE),
    early(Because::NoRest, POSITIONS, NO_REST),
    reason(Because::Lasting, For::Aims(Aim::Strength), LONG),
    reason(Because::Returns, For::Any, COMES_BACK),
    early(Because::Sudden, For::Aims(Aim::Mobility), SUDDEN),
    early(
        Because::GoingWell,
        For::Aims(Aim::Strength),
        Cond::All(&[Cond::Is(&[Opt::CourseBetter]), Cond::Not(&MUCH_FAILS)]),
    ),
    reason(
        Because::Buttock,
        For::Using(Part::Glutei),
        Cond::All(&[Cond::Has(Opt::SiteButtock), Cond::Not(&MUCH_FAILS)]),
    ),
    reason(Because::HardToDo, For::Any, MUCH_FAILS),
    reason(Because::Slower, For::Any, Cond::Is(&[Opt::FunctionSlow])),
    reason(Because::AllGoes, For::Any, Cond::Always),
];

/// Why this exercise, in this stretch.
pub fn because(outcome: &Outcome, row: &Exercise, phase: Phase) -> Because {
    let holds = |reason: &&Reason| {
        let (from, to) = reason.span;
        from <= phase && phase <= to && reason.what.names(row) && reason.when.holds(&outcome.facts)
    };
    REASONS.iter().find(holds).map_or(Because::AllGoes, |reason| reason.because)
}

impl For {
    pub fn names(&self, row: &Exercise) -> bool {
        match self {
            For::Any => true,
            For::These(ids) => ids.contains(&row.id),
            For::Using(part) => row.works_on.contains(part),
            For::Aims(aim) => row.aim == *aim,
            For::Towards(direction) => row.direction == *direction,
            For::Safe => row.has(Tag::Safe),
        }
    }
}
