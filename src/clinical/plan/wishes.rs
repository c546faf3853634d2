//! TABLE: what the answers make more or less wished for, and why. Points only order what is allowed; they are our own proposal.

use super::Because;
use crate::clinical::assessment::Outcome;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::exclusions::{WEAK_BONES, allowed};
use crate::clinical::exercises::{Aim, Direction, Exercise, ExerciseId, Part, Phase, Tag};
use crate::clinical::facts::Facts;
use crate::clinical::factors::{FACTORS, FactorId};
use crate::clinical::patterns::PatternId;
use crate::clinical::vocabulary::{Field, Opt};

/// Which exercises a wish is for.
#[derive(Clone, Copy, Debug)]
pub enum For {
    These(&'static [ExerciseId]),
    Using(Part),
    Aims(Aim),
    Towards(Direction),
    Safe,
}

#[derive(Clone, Copy, Debug)]
pub enum When {
    Cond(Cond),
    /// The factor holds. That it may be worked on says nothing about a cause.
    Factor(FactorId),
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Wish {
    pub what: For,
    pub when: When,
    pub points: u32,
    pub because: Because,
    /// From this stretch to that one: how the pain is today says little about the fourth week.
    pub span: (Phase, Phase),
    /// Only for somebody who may do this exercise.
    pub only_with: Option<ExerciseId>,
    /// The patterns whose plan it makes; the row reads answers, never a diagnosis.
    pub serves: &'static [PatternId],
}

pub(super) const ALWAYS: (Phase, Phase) = (Phase::Now, Phase::After);
/// The first three weeks.
pub const EARLY: (Phase, Phase) = (Phase::Now, Phase::Weeks2To3);
pub const FIRST_WEEK: (Phase, Phase) = (Phase::Now, Phase::Week1);

const fn wish(points: u32, because: Because, what: For, when: Cond) -> Wish {
    Wish { what, when: When::Cond(when), points, because, span: ALWAYS, only_with: None, serves: &[] }
}

const fn at_first(points: u32, because: Because, what: For, when: Cond) -> Wish {
    Wish { span: EARLY, ..wish(points, because, what, when) }
}

const fn factor(points: u32, because: Because, what: For, id: FactorId) -> Wish {
    Wish { when: When::Factor(id), ..wish(points, because, what, Cond::Always) }
}

impl Wish {
    const fn first_week(self) -> Wish {
        Wish { span: FIRST_WEEK, ..self }
    }

    const fn from(self, phase: Phase) -> Wish {
        Wish { span: (phase, Phase::After), ..self }
    }

    const fn only_with(self, exercise: ExerciseId) -> Wish {
        Wish { only_with: Some(exercise), ..self }
    }

    const fn serves(self, serves: &'static [PatternId]) -> Wish {
        Wish { serves, ..self }
    }

    fn holds(&self, outcome: &Outcome, phase: Phase) -> bool {
        let (from, to) = self.span;
        from <= phase && phase <= to && self.when.holds(&outcome.facts) && self.only_with.is_none_or(|exercise| allowed(outcome, exercise))
    }
}

/// Bending feels better, or arching: only where it was said.
pub const BENDING: Cond = Cond::Is(&[Opt::EasesBend]);
pub const ARCHING: Cond = Cond::Is(&[Opt::EasesArch]);
/// One of the two hurts, and nothing was said to ease: no preference, but a reason to begin with the other.
const BENDING_HURTS: Cond = Cond::All(&[NO_EASE_NAMED, Cond::Yes(Field::BendWorse), Cond::Not(&Cond::Yes(Field::ArchWorse))]);
const ARCHING_HURTS: Cond = Cond::All(&[NO_EASE_NAMED, Cond::Yes(Field::ArchWorse), Cond::Not(&Cond::Yes(Field::BendWorse))]);
const NO_EASE_NAMED: Cond = Cond::Is(&[Opt::EasesUnknown, Opt::EasesNothing, Opt::EasesLie, Opt::EasesWalk]);
pub(super) const SITS: Cond = Cond::Any(&[Cond::Has(Opt::WorkSit), Cond::Yes(Field::SitWorse)]);
pub(super) const TENSE: Cond = Cond::Any(&[Cond::Has(Opt::YellowStress), Cond::Has(Opt::FeelStress), Cond::Has(Opt::WorkTension)]);
pub(super) const SLEEPS_BADLY: Cond = Cond::Any(&[Cond::Has(Opt::YellowSleep), Cond::Has(Opt::FeelSleep)]);
const AFRAID: Cond = Cond::Any(&[Cond::Has(Opt::YellowFear), Cond::Has(Opt::FeelFear)]);
pub(super) const RESTS: Cond = Cond::Any(&[Cond::Has(Opt::YellowResting), Cond::Has(Opt::FeelResting)]);
const STIFF: Cond = Cond::Any(&[Cond::Yes(Field::StiffShort), Cond::Has(Opt::IbpStiff)]);
const FEET: Cond = Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::ElsewhereFoot)]);
const BIRTH: Cond = Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]);
pub(super) const LEGS_ON_WALKING: Cond = Cond::Any(&[Cond::Is(&[Opt::BothOld, Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth])]);
/// For whom a nerve may glide at all.
const NERVE: Cond = Cond::Any(&[Cond::Named(Name::Rad), Cond::Yes(Field::Tingle)]);
const TINGLES: Cond = Cond::All(&[Cond::Yes(Field::Tingle), Cond::Not(&Cond::Named(Name::Rad))]);
pub(super) const STRONG: Cond = Cond::AtLeast(Field::Sev, 7);
const HARD_TO_DO: Cond = Cond::Is(&[Opt::FunctionSlow, Opt::FunctionLimited]);
const SUDDEN: Cond = Cond::All(&[Cond::Is(&[Opt::OnsetMove]), Cond::AtMost(Field::Days, 41)]);

/// For whom the way back to running stands in the plan; not for somebody of whom fitness was not asked.
const RUNS: Cond = Cond::All(&[
    Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]), Cond::AtMost(Field::Age, 64),
    Cond::Not(&Cond::Has(Opt::LifeInactive)), Cond::Not(&Cond::Has(Opt::LifeUnfit)), Cond::Not(&Cond::Has(Opt::LifeWeight)),
    // "I don't know" is not fit.
    Cond::Not(&Cond::Has(Opt::LifeUnknown)),
]);

/// What makes no sense without its reason.
pub const ONLY: &[(ExerciseId, Cond)] = &[
    (ExerciseId::NerveGlideSitting, NERVE), (ExerciseId::NerveGlideLying, NERVE), (ExerciseId::FootTowel, FEET),
    (ExerciseId::SportLadderWalkRun, RUNS), (ExerciseId::SportLadderTurn, RUNS),
];

/// Whether this exercise can be of use to this person at all.
pub fn makes_sense(outcome: &Outcome, id: ExerciseId) -> bool {
    ONLY.iter().all(|(only, when)| *only != id || when.holds(&outcome.facts))
}

/// The table.
pub const WISHES: &[Wish] = &[
    wish(6, Because::BendingEases, For::Towards(Direction::Flexion), BENDING).serves(&[PatternId::SpinalStenosis, PatternId::ForaminalStenosis]),
    wish(6, Because::ArchingEases, For::Towards(Direction::Extension), ARCHING),
    at_first(6, Because::ArchingHurts, For::Towards(Direction::Flexion), ARCHING_HURTS).serves(&[PatternId::Spondylolisthesis]),
    at_first(6, Because::BendingHurts, For::Towards(Direction::Extension), BENDING_HURTS),
    at_first(6, Because::LyingEases, For::These(&[ExerciseId::Rest9090, ExerciseId::SideLyingRest]), Cond::Is(&[Opt::EasesLie])),
    wish(5, Because::StrongPain, For::Safe, STRONG).first_week(),
    at_first(5, Because::LegPain, For::These(&[ExerciseId::Rest9090, ExerciseId::SideLyingRest, ExerciseId::PelvicTilt]), Cond::Named(Name::Rad))
        .serves(&[PatternId::Radicular]),
    wish(2, Because::LegPain, For::Using(Part::Nerve), Cond::Named(Name::Rad)).serves(&[PatternId::Radicular]),
    wish(2, Because::Tingling, For::Using(Part::Nerve), TINGLES).serves(&[PatternId::Radicular]),
    // What the guideline on weak bones names: strength and balance, without bending.
    wish(5, Because::Bones, For::These(&[
        ExerciseId::SitToStandHigh, ExerciseId::SitToStand, ExerciseId::HeelRaiseSupported, ExerciseId::BalanceOneLegSupported,
        ExerciseId::HipHinge,
    ]), WEAK_BONES).serves(&[PatternId::Collapse]),
    wish(6, Because::Bladder, For::Using(Part::PelvicFloor), Cond::Is(&[Opt::BOldSame, Opt::BOldWorse, Opt::BOldUnknown])),
    wish(6, Because::Pelvic, For::These(&[ExerciseId::PelvicFloor, ExerciseId::PelvicTiltSitting]), BIRTH).serves(&[PatternId::PelvicGirdle]),
    // What somebody wants to be able to do again: exercises that resemble it.
    wish(5, Because::Goal, For::These(&[
        ExerciseId::MarchInPlace, ExerciseId::StepUpLow, ExerciseId::StepUp, ExerciseId::HeelRaiseSupported, ExerciseId::HeelRaise,
    ]), Cond::Has(Opt::GoalWalk)),
    wish(5, Because::Goal, For::These(&[
        ExerciseId::ThoracicRotationSitting, ExerciseId::PelvicTiltSitting, ExerciseId::HipFlexorStretchStanding, ExerciseId::HipFlexorStretch,
    ]), Cond::Has(Opt::GoalSit)),
    wish(5, Because::Goal, For::These(&[
        ExerciseId::HipHinge, ExerciseId::HipHingeWeight, ExerciseId::SitToStandHigh, ExerciseId::SitToStand, ExerciseId::SquatChair,
    ]), Cond::Has(Opt::GoalLift)),
    wish(5, Because::Goal, For::These(&[
        ExerciseId::HipHinge, ExerciseId::BirdDogArms, ExerciseId::BirdDog, ExerciseId::StepUpLow, ExerciseId::SquatChair,
    ]), Cond::Has(Opt::GoalHouse)),
    wish(5, Because::Goal, For::These(&[
        ExerciseId::BalanceOneLegSupported, ExerciseId::BalanceOneLeg, ExerciseId::SidePlankKnees, ExerciseId::SidePlank, ExerciseId::StepUp,
    ]), Cond::Has(Opt::GoalSport)),
    wish(5, Because::Goal, For::These(&[
        ExerciseId::BreathingLying, ExerciseId::RelaxationSitting, ExerciseId::Rest9090, ExerciseId::SideLyingRest,
    ]), Cond::Has(Opt::GoalSleep)),
    wish(5, Because::Tension, For::Aims(Aim::Relaxation), TENSE),
    wish(4, Because::Sleep, For::These(&[ExerciseId::BreathingLying, ExerciseId::RelaxationSitting]), SLEEPS_BADLY),
    wish(4, Because::SitsMuch, For::These(&[
        ExerciseId::HipFlexorStretchStanding, ExerciseId::HipFlexorStretch, ExerciseId::ThoracicRotationSitting,
        ExerciseId::ThoracicExtensionChair, ExerciseId::StandingArch, ExerciseId::SitToStandHigh, ExerciseId::SitToStand,
    ]), SITS),
    wish(4, Because::Drives, For::These(&[
        ExerciseId::HipFlexorStretchStanding, ExerciseId::StandingArch, ExerciseId::ThoracicExtensionChair, ExerciseId::PelvicTiltSitting,
    ]), Cond::Any(&[Cond::Has(Opt::WorkDrive), Cond::Has(Opt::WorkVibration)])),
    wish(3, Because::StandsMuch, For::These(&[
        ExerciseId::KneeToChestSingle, ExerciseId::WallSitSlide, ExerciseId::HeelRaiseSupported, ExerciseId::MarchInPlace,
    ]), Cond::Any(&[Cond::Has(Opt::WorkStand), Cond::Yes(Field::StandWorse)])),
    wish(5, Because::Lifts, For::These(&[
        ExerciseId::HipHinge, ExerciseId::HipHingeWeight, ExerciseId::SquatChair, ExerciseId::BirdDog, ExerciseId::Bridge,
    ]), Cond::Any(&[Cond::Has(Opt::WorkLift), Cond::Has(Opt::LifeSudden)])),
    wish(4, Because::Older, For::These(&[
        ExerciseId::SitToStandHigh, ExerciseId::SitToStand, ExerciseId::BalanceOneLegSupported, ExerciseId::HeelRaiseSupported,
        ExerciseId::MarchInPlace,
    ]), Cond::AtLeast(Field::Age, 65)),
    wish(4, Because::FootOrAnkle, For::Using(Part::Feet), FEET),
    wish(4, Because::UpperBack, For::Using(Part::Thorax), Cond::Any(&[
        Cond::Has(Opt::ElsewhereBlades), Cond::Has(Opt::ElsewhereNeck), Cond::Has(Opt::SiteMid),
    ])).serves(&[PatternId::Scheuermann]),
    wish(3, Because::Hip, For::These(&[ExerciseId::Clamshell, ExerciseId::SideLegLift, ExerciseId::HipFlexorStretchStanding]),
        Cond::Has(Opt::ElsewhereHip)),
    wish(2, Because::Knee, For::These(&[ExerciseId::SitToStandHigh]), Cond::Has(Opt::ElsewhereKnee)),
    wish(3, Because::SmallSteps, For::These(&[
        ExerciseId::PelvicTilt, ExerciseId::CatCamel, ExerciseId::SitToStandHigh, ExerciseId::HipHinge, ExerciseId::BreathingLying,
    ]), AFRAID),
    wish(3, Because::Rested, For::These(&[ExerciseId::MarchInPlace, ExerciseId::SitToStandHigh]), RESTS),
    wish(3, Because::Stiff, For::These(&[
        ExerciseId::CatCamel, ExerciseId::TrunkRotationLying, ExerciseId::PelvicTilt, ExerciseId::ThoracicRotationSitting,
    ]), STIFF).serves(&[PatternId::Wear, PatternId::Inflammatory]),
    wish(2, Because::Inactive, For::These(&[ExerciseId::MarchInPlace, ExerciseId::SitToStandHigh]),
        Cond::Any(&[Cond::Has(Opt::LifeInactive), Cond::Has(Opt::LifeUnfit)])),
    wish(3, Because::Sport, For::These(&[ExerciseId::SidePlankKnees, ExerciseId::SidePlank]), RUNS)
        .only_with(ExerciseId::SportLadderWalkRun),
    wish(2, Because::Returns, For::Using(Part::Multifidi), Cond::Is(&[Opt::EpisodesOften]))
        .serves(&[PatternId::Recurrent]),
    wish(1, Because::Lasting, For::Aims(Aim::Strength), Cond::AtLeast(Field::Days, 42)).serves(&[PatternId::Lasting]),
    // What the check itself has asked: enough for a reason, too little to change much.
    at_first(1, Because::Sudden, For::These(&[ExerciseId::PelvicTilt, ExerciseId::PelvicTiltSitting, ExerciseId::CatCamel]), SUDDEN)
        .serves(&[PatternId::AcuteLumbago]),
    at_first(1, Because::HardToDo, For::These(&[ExerciseId::SitToStandHigh, ExerciseId::SitToStand]), HARD_TO_DO),
    wish(1, Because::Buttock, For::Using(Part::Glutei), Cond::Has(Opt::SiteButtock)),
    at_first(1, Because::GoingWell, For::Aims(Aim::Strength), Cond::Is(&[Opt::CourseBetter])),
    factor(2, Because::Activating, For::These(&[
        ExerciseId::Bridge, ExerciseId::BridgeMarch, ExerciseId::BridgeSingleLeg, ExerciseId::Clamshell, ExerciseId::SideLegLift,
        ExerciseId::BirdDog,
    ]), FactorId::Glutei),
    factor(3, Because::Activating, For::These(&[ExerciseId::AbdominalBracing, ExerciseId::DeadBugHeels, ExerciseId::DeadBug]),
        FactorId::Transversus),
    factor(4, Because::Relaxing, For::These(&[ExerciseId::HamstringStretchChair, ExerciseId::HamstringStretch]), FactorId::Hamstrings)
        .from(Phase::Weeks2To3),
    factor(2, Because::Relaxing, For::Using(Part::Psoas), FactorId::Psoas),
];

/// What one exercise is worth for these answers, and the weightiest reason.
#[derive(Clone, Copy)]
pub struct Wished {
    pub points: u32,
    pub because: Option<Because>,
}

pub fn wished(outcome: &Outcome, row: &Exercise, phase: Phase) -> Wished {
    let mut sum = Wished { points: 0, because: None };
    let mut most = 0;
    for wish in WISHES {
        if wish.what.names(row) && wish.holds(outcome, phase) {
            sum.points += wish.points;
            if wish.points > most {
                most = wish.points;
                sum.because = Some(wish.because);
            }
        }
    }
    sum
}

impl For {
    fn names(&self, row: &Exercise) -> bool {
        match self {
            For::These(ids) => ids.contains(&row.id),
            For::Using(part) => row.works_on.contains(part),
            For::Aims(aim) => row.aim == *aim,
            For::Towards(direction) => row.direction == *direction,
            For::Safe => row.has(Tag::Safe),
        }
    }
}

impl When {
    fn holds(&self, facts: &Facts) -> bool {
        match self {
            When::Cond(cond) => cond.holds(facts),
            When::Factor(id) => FACTORS.iter().any(|factor| factor.id == *id && factor.when.holds(facts)),
        }
    }
}

/// Which way feels better, where the answers tell.
pub fn preference(facts: &Facts) -> Option<Direction> {
    match (BENDING.holds(facts), ARCHING.holds(facts)) {
        (true, false) => Some(Direction::Flexion),
        (false, true) => Some(Direction::Extension),
        (true, true) | (false, false) => None,
    }
}

/// Whether to leave this way alone in the first weeks: the other way feels better, or this one was said to hurt.
pub fn avoids(facts: &Facts, direction: Direction) -> bool {
    let better = preference(facts);
    let hurts = |field| Cond::Yes(field).holds(facts);
    match direction {
        Direction::Neutral => false,
        Direction::Flexion => better == Some(Direction::Extension) || (better.is_none() && hurts(Field::BendWorse)),
        Direction::Extension => better == Some(Direction::Flexion) || (better.is_none() && hurts(Field::ArchWorse)),
    }
}
