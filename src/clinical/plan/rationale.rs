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
    Rationale {
        BendingEases "bending_eases", ArchingEases "arching_eases", BendingHurts "bending_hurts", ArchingHurts "arching_hurts",
        WalkingEases "walking_eases", LyingEases "lying_eases",
        StrongPain "strong_pain", NoRest "no_rest", LegPain "leg_pain", Tingling "tingling", InBits "in_bits", Bones "bones", Older "older",
        Sudden "sudden", HardToDo "hard_to_do", Slower "slower", AllGoes "all_goes", Buttock "buttock", GoingWell "going_well",
        SitsMuch "sits_much", StandsMuch "stands_much", Lifts "lifts", Drives "drives",
        Tension "tension", Sleep "sleep", Afraid "afraid", Rested "rested", Inactive "inactive", Stiff "stiff",
        Hip "hip", FootOrAnkle "foot_or_ankle", Knee "knee", UpperBack "upper_back", Pregnant "pregnant", AfterBirth "after_birth", Bladder "bladder",
        Lasting "lasting", Returns "returns", Goal "goal", Sport "sport",
        /// No answer: a therapist chose it.
        Therapist "therapist",
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
    pub because: Rationale,
    pub what: For,
    pub when: Cond,
    pub span: (Phase, Phase),
}

const fn reason(because: Rationale, what: For, when: Cond) -> Reason {
    Reason { because, what, when, span: ALWAYS }
}

const fn early(because: Rationale, what: For, when: Cond) -> Reason {
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
    reason(Rationale::Bladder, For::Using(Part::PelvicFloor), BLADDER),
    reason(Rationale::Pregnant, For::Any, PREGNANT),
    reason(Rationale::AfterBirth, For::Any, Cond::Is(&[Opt::PregPp6w, Opt::PregPp6m])),
    reason(Rationale::BendingEases, For::Towards(Direction::Flexion), BENDING),
    reason(Rationale::ArchingEases, For::Towards(Direction::Extension), ARCHING),
    early(Rationale::ArchingHurts, For::Towards(Direction::Flexion), ARCHING_HURTS),
    early(Rationale::BendingHurts, For::Towards(Direction::Extension), BENDING_HURTS),
    early(Rationale::LyingEases, POSITIONS, Cond::Is(&[Opt::EasesLie])),
    Reason { span: FIRST_WEEK, ..reason(Rationale::StrongPain, For::Safe, STRONG) },
    reason(Rationale::LegPain, For::Using(Part::Nerve), LEG),
    early(Rationale::LegPain, For::Safe, LEG),
    reason(Rationale::Tingling, For::Using(Part::Nerve), TINGLES),
    reason(Rationale::Bones, For::Any, Cond::All(&[WEAK_BONES, Cond::AtMost(Field::Age, 74)])),
    reason(Rationale::Older, For::Any, Cond::AtLeast(Field::Age, 75)),
    reason(Rationale::InBits, For::Any, LEGS_ON_WALKING),
    reason(Rationale::Sport, For::These(&[X::SportLadderWalkRun, X::SportLadderTurn]), RUNS),
    reason(Rationale::Sport, For::Aims(Aim::Strength), SPORTS),
    reason(Rationale::Sport, For::Aims(Aim::Stability), SPORTS),
    reason(Rationale::Goal, STANDS_UP, Cond::Has(Opt::GoalWalk)),
    reason(
        Rationale::Goal,
        BENDS,
        Cond::Any(&[Cond::Has(Opt::GoalLift), Cond::Has(Opt::GoalHouse)]),
    ),
    reason(
        Rationale::Goal,
        For::These(&[X::PelvicTiltSitting, X::HipFlexorStretchStanding, X::HipFlexorStretch]),
        Cond::Has(Opt::GoalSit),
    ),
    reason(
        Rationale::Goal,
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
    reason(Rationale::Goal, CALM, Cond::Has(Opt::GoalSleep)),
    reason(Rationale::Tension, CALM, TENSE),
    reason(Rationale::Sleep, CALM, SLEEPS_BADLY),
    reason(Rationale::Hip, For::Using(Part::Hips), Cond::Has(Opt::ElsewhereHip)),
    reason(Rationale::UpperBack, For::Using(Part::Thorax), UPPER_BACK),
    reason(Rationale::FootOrAnkle, For::Using(Part::Feet), FEET),
    reason(Rationale::Knee, STANDS_UP, Cond::Has(Opt::ElsewhereKnee)),
    reason(Rationale::Afraid, For::Any, FEAR),
    reason(Rationale::Lifts, BENDS, LIFTS),
    reason(Rationale::BendingHurts, BENDS, Cond::Yes(Field::BendWorse)),
    reason(Rationale::BendingHurts, For::Using(Part::Hamstrings), Cond::Yes(Field::BendWorse)),
    reason(Rationale::Stiff, For::Aims(Aim::Mobility), STIFF),
    reason(Rationale::Drives, For::These(&[X::StandingArch]), DRIVES),
    reason(Rationale::SitsMuch, For::Using(Part::Psoas), SITS),
    reason(Rationale::SitsMuch, STANDS_UP, SITS),
    reason(Rationale::StandsMuch, For::These(&[X::WallSitSlide, X::HeelRaiseSupported]), STANDS),
    reason(Rationale::Rested, STANDS_UP, RESTS),
    reason(Rationale::Inactive, STANDS_UP, INACTIVE),
    early(Rationale::NoRest, POSITIONS, NO_REST),
    reason(Rationale::Lasting, For::Aims(Aim::Strength), LONG),
    reason(Rationale::Returns, For::Any, COMES_BACK),
    early(Rationale::Sudden, For::Aims(Aim::Mobility), SUDDEN),
    early(
        Rationale::GoingWell,
        For::Aims(Aim::Strength),
        Cond::All(&[Cond::Is(&[Opt::CourseBetter]), Cond::Not(&MUCH_FAILS)]),
    ),
    reason(
        Rationale::Buttock,
        For::Using(Part::Glutei),
        Cond::All(&[Cond::Has(Opt::SiteButtock), Cond::Not(&MUCH_FAILS)]),
    ),
    reason(Rationale::HardToDo, For::Any, MUCH_FAILS),
    reason(Rationale::Slower, For::Any, Cond::Is(&[Opt::FunctionSlow])),
    reason(Rationale::AllGoes, For::Any, Cond::Always),
];

/// Why this exercise, in this stretch.
pub fn because(outcome: &Outcome, row: &Exercise, phase: Phase) -> Rationale {
    let holds = |reason: &&Reason| {
        let (from, to) = reason.span;
        from <= phase && phase <= to && reason.what.names(row) && reason.when.holds(&outcome.facts)
    };
    REASONS.iter().find(holds).map_or(Rationale::AllGoes, |reason| reason.because)
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
