//! TABLE: what may keep the pain going or bring it back, each with one thing the person can do
//! about it; and the muscles and joints that the seeds name, as what an exercise may work on, never
//! as a proven cause (rulings K3, K12, K19).

use super::advice::{LOOK_FIRST, NOT_BY_US};
use super::assessment::Outcome;
use super::audience::Audience;
use super::condition::{Cond, Name};
use super::disposition::{Disposition, ids};
use super::exclusions::PELVIC_GIRDLE;
use super::facts::Facts;
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

ids! {
    FactorId {
        Inactive "inactive", OnePosture "one_posture", SuddenEffort "sudden_effort", Lifting "lifting", Driving "driving",
        Vibration "vibration", Weight "weight", Smoking "smoking", Stress "stress", Unfit "unfit", FootPosition "foot_position",
        BornShape "born_shape", EarlierEpisodes "earlier_episodes", MuchDisability "much_disability", LegPain "leg_pain",
        StrongPain "strong_pain", PoorHealth "poor_health", FearOfMoving "fear_of_moving", LowMood "low_mood", Resting "resting",
        LittleHope "little_hope", Worrying "worrying", PoorSleep "poor_sleep", HeavyWork "heavy_work", OffWork "off_work", LittleJoy "little_joy", PainElsewhere "pain_elsewhere",
        Glutei "glutei", Hamstrings "hamstrings", Psoas "psoas",
        Pelvis "pelvis", HollowBack "hollow_back", FlatBack "flat_back",
    }
}

/// What kind of factor it is, and so what may be said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactorKind {
    /// Named by the seeds as raising the chance of back pain.
    Risk,
    /// Makes slower recovery more likely (KNGF 2021); asked in our own words, not validated.
    Prognostic,
    /// What an exercise may work on. Not proven as a cause.
    Functional,
    /// Named by a seed; that it raises the chance of back pain is not supported.
    Beside,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Factor {
    pub id: FactorId,
    pub kind: FactorKind,
    pub when: Cond,
    /// Who may be given its step. Others are told to ask first.
    pub step: Audience,
    /// The seed items and documents it comes from.
    pub source: &'static str,
}

const ANYBODY: Audience = Audience::levels(&[
    Disposition::GpWithinDays,
    Disposition::PhysioOrPodo,
    Disposition::SelfCare,
]);
/// The step is a walk: as `Advice::SmallWalks`.
const WALKERS: Audience = ANYBODY.unless_rules(&[RuleId::D20]).unless(NOT_BY_US);
/// The step is to dare or do more: as `Advice::Fear` and `Advice::Resting`.
const MOVERS: Audience = ANYBODY.unless_rules(LOOK_FIRST).unless(NOT_BY_US);

const fn row(id: FactorId, kind: FactorKind, source: &'static str, when: Cond) -> Factor {
    Factor { id, kind, when, step: ANYBODY, source }
}

const fn risk(id: FactorId, source: &'static str, when: Cond) -> Factor {
    row(id, FactorKind::Risk, source, when)
}

const fn prognostic(id: FactorId, when: Cond) -> Factor {
    row(id, FactorKind::Prognostic, "KNGF 2021", when)
}

const fn functional(id: FactorId, source: &'static str, when: Cond) -> Factor {
    row(id, FactorKind::Functional, source, when)
}

impl Factor {
    const fn step_for(self, step: Audience) -> Factor {
        Factor { step, ..self }
    }

    const fn from(self, source: &'static str) -> Factor {
        Factor { source, ..self }
    }

    /// Whether the person with this outcome may be given its step.
    pub fn gives_step(&self, outcome: &Outcome) -> bool {
        self.step.fits(outcome)
    }
}

/// No seed and no guideline names it: professional knowledge, to be confirmed.
const OURS: &str = "practice knowledge, to be confirmed";
const TWO_WEEKS: Cond = Cond::AtLeast(Field::Days, 14);
const PREFERS_BENDING: Cond = Cond::Is(&[Opt::EasesBend]);
const PREFERS_ARCHING: Cond = Cond::Is(&[Opt::EasesArch]);

/// The table, in the order of showing.
pub const FACTORS: &[Factor] = &[
    risk(FactorId::Inactive, "S2-07, S4-05, S1-12", Cond::Has(Opt::LifeInactive)).step_for(WALKERS),
    risk(FactorId::Unfit, "S0-06", Cond::Has(Opt::LifeUnfit)).step_for(MOVERS),
    risk(
        FactorId::OnePosture,
        "S0-06, S2-07, S4-05",
        Cond::Any(&[
            Cond::Has(Opt::WorkSit),
            Cond::Has(Opt::WorkStand),
            Cond::Has(Opt::WorkRepeat),
            Cond::Yes(Field::SitWorse),
        ]),
    ),
    risk(FactorId::SuddenEffort, "S0-06, S2-07, S1-04", Cond::Has(Opt::LifeSudden)),
    risk(FactorId::Lifting, "S0-06, S4-05, K10", Cond::Has(Opt::WorkLift)),
    risk(FactorId::Driving, "S0-06, S4-05", Cond::Has(Opt::WorkDrive)).step_for(WALKERS),
    risk(FactorId::Vibration, "S2-07, S1-12", Cond::Has(Opt::WorkVibration)),
    risk(FactorId::Weight, "S2-07, S4-05", Cond::Has(Opt::LifeWeight)).step_for(WALKERS),
    risk(FactorId::Smoking, "S4-05", Cond::Has(Opt::LifeSmoking)),
    risk(
        FactorId::Stress,
        "S0-06, S0-09, S2-07, S4-05, KNGF 2021",
        Cond::Any(&[
            Cond::Has(Opt::YellowStress),
            Cond::Has(Opt::FeelStress),
            Cond::Has(Opt::WorkTension),
        ]),
    ),
    row(FactorId::FootPosition, FactorKind::Beside, "S0-06, S0-08, K11", Cond::Yes(Field::Foot)),
    risk(FactorId::BornShape, "S0-06", Cond::Has(Opt::LifeBorn)),
    prognostic(FactorId::EarlierEpisodes, Cond::Is(&[Opt::EpisodesFew, Opt::EpisodesOften])),
    // In the first two weeks strong pain and little that succeeds are how it begins, and say
    // nothing of how it ends.
    prognostic(FactorId::MuchDisability, Cond::All(&[Cond::Named(Name::Hampered), TWO_WEEKS]))
        .step_for(MOVERS),
    prognostic(FactorId::LegPain, Cond::Has(Opt::SiteBelow1)),
    prognostic(FactorId::StrongPain, Cond::All(&[Cond::AtLeast(Field::Sev, 7), TWO_WEEKS]))
        .step_for(WALKERS),
    prognostic(FactorId::PoorHealth, Cond::Is(&[Opt::HealthPoor])),
    prognostic(
        FactorId::FearOfMoving,
        Cond::Any(&[Cond::Has(Opt::YellowFear), Cond::Has(Opt::FeelFear)]),
    )
    .step_for(MOVERS),
    prognostic(FactorId::LowMood, Cond::Has(Opt::YellowMood)),
    prognostic(
        FactorId::Resting,
        Cond::Any(&[Cond::Has(Opt::YellowResting), Cond::Has(Opt::FeelResting)]),
    )
    .step_for(MOVERS),
    prognostic(
        FactorId::LittleHope,
        Cond::Any(&[Cond::Has(Opt::YellowOutlook), Cond::Has(Opt::FeelOutlook)]),
    )
    .step_for(MOVERS),
    prognostic(FactorId::Worrying, Cond::Yes(Field::Worries)),
    prognostic(
        FactorId::PoorSleep,
        Cond::Any(&[Cond::Has(Opt::YellowSleep), Cond::Has(Opt::FeelSleep)]),
    )
    .from(OURS),
    prognostic(
        FactorId::HeavyWork,
        Cond::Any(&[Cond::Is(&[Opt::WorkNowHard]), Cond::Has(Opt::WorkLift)]),
    ),
    prognostic(FactorId::OffWork, Cond::Is(&[Opt::WorkNowOff])).from(OURS),
    prognostic(FactorId::LittleJoy, Cond::Has(Opt::WorkDislike)),
    prognostic(FactorId::PainElsewhere, Cond::Count(Field::Elsewhere, 1))
        .from("KNGF 2021, K12")
        .step_for(MOVERS),
    functional(
        FactorId::Glutei,
        "S1-16, S1-02",
        Cond::Any(&[
            Cond::Yes(Field::BendWorse),
            Cond::Has(Opt::SiteButtock),
            Cond::Has(Opt::LifeInactive),
        ]),
    )
    .step_for(WALKERS),
    functional(
        FactorId::Hamstrings,
        "S1-17",
        Cond::All(&[Cond::Yes(Field::BendWorse), Cond::Not(&Cond::Has(Opt::SiteBelow1))]),
    )
    .step_for(WALKERS),
    functional(
        FactorId::Psoas,
        "S1-18",
        Cond::Any(&[Cond::Yes(Field::ArchWorse), Cond::Has(Opt::WorkSit)]),
    )
    .step_for(WALKERS),
    functional(
        FactorId::Pelvis,
        "S1-19, S0-03",
        Cond::Any(&[PELVIC_GIRDLE, Cond::Has(Opt::ElsewhereHip)]),
    ),
    functional(FactorId::HollowBack, "S0-01, S0-02, S1-26, K19", PREFERS_BENDING),
    functional(FactorId::FlatBack, "S0-01, S1-26, K19", PREFERS_ARCHING).step_for(WALKERS),
];

/// The factors that hold, in the order of the table.
pub fn factors(facts: &Facts) -> Vec<&'static Factor> {
    FACTORS.iter().filter(|factor| factor.when.holds(facts)).collect()
}
