//! TABLE: what may keep the pain going or bring it back, each with one thing the person can do about it; and the muscles and
//! joints that the seeds name, as what an exercise may work on, never as a proven cause (rulings K3, K12, K19).

use super::condition::Cond;
use super::disposition::ids;
use super::facts::Facts;
use super::vocabulary::{Field, Opt};

ids! {
    FactorId {
        Inactive "inactive", OnePosture "one_posture", SuddenEffort "sudden_effort", Lifting "lifting", Driving "driving",
        Vibration "vibration", Weight "weight", Smoking "smoking", Stress "stress", Unfit "unfit", FootPosition "foot_position",
        BornShape "born_shape", EarlierEpisodes "earlier_episodes", MuchDisability "much_disability", LegPain "leg_pain",
        StrongPain "strong_pain", PoorHealth "poor_health", FearOfMoving "fear_of_moving", LowMood "low_mood", Resting "resting",
        LittleHope "little_hope", PoorSleep "poor_sleep", HeavyWork "heavy_work", OffWork "off_work", PainElsewhere "pain_elsewhere",
        Multifidi "multifidi", Transversus "transversus", Glutei "glutei", Hamstrings "hamstrings", Psoas "psoas",
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
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Factor {
    pub id: FactorId,
    pub kind: FactorKind,
    pub when: Cond,
    /// The seed items and documents it comes from.
    pub source: &'static str,
}

const fn risk(id: FactorId, source: &'static str, when: Cond) -> Factor {
    Factor { id, kind: FactorKind::Risk, when, source }
}

const fn prognostic(id: FactorId, when: Cond) -> Factor {
    Factor { id, kind: FactorKind::Prognostic, when, source: "KNGF 2021" }
}

const fn functional(id: FactorId, source: &'static str, when: Cond) -> Factor {
    Factor { id, kind: FactorKind::Functional, when, source }
}

const PREFERS_BENDING: Cond = Cond::Is(&[Opt::EasesBend]);
const PREFERS_ARCHING: Cond = Cond::Is(&[Opt::EasesArch]);

/// The table, in the order of showing.
pub const FACTORS: &[Factor] = &[
    risk(FactorId::Inactive, "S2-07, S4-05, S1-12", Cond::Has(Opt::LifeInactive)),
    risk(FactorId::Unfit, "S0-06", Cond::Has(Opt::LifeUnfit)),
    risk(FactorId::OnePosture, "S0-06, S2-07, S4-05", Cond::Any(&[
        Cond::Has(Opt::WorkSit), Cond::Has(Opt::WorkStand), Cond::Has(Opt::WorkRepeat), Cond::Yes(Field::SitWorse),
    ])),
    risk(FactorId::SuddenEffort, "S2-07", Cond::Has(Opt::LifeSudden)),
    risk(FactorId::Lifting, "S0-06, S4-05, K10", Cond::Has(Opt::WorkLift)),
    risk(FactorId::Driving, "S0-06, S4-05", Cond::Has(Opt::WorkDrive)),
    risk(FactorId::Vibration, "S2-07, S1-12", Cond::Has(Opt::WorkVibration)),
    risk(FactorId::Weight, "S2-07, S4-05", Cond::Has(Opt::LifeWeight)),
    risk(FactorId::Smoking, "S4-05", Cond::Has(Opt::LifeSmoking)),
    risk(FactorId::Stress, "S0-06, S0-09, S2-07, S4-05, KNGF 2021", Cond::Any(&[
        Cond::Has(Opt::YellowStress), Cond::Has(Opt::FeelStress), Cond::Has(Opt::WorkTension),
    ])),
    risk(FactorId::FootPosition, "S0-06, S0-08, K11", Cond::Yes(Field::Foot)),
    risk(FactorId::BornShape, "S0-06", Cond::Has(Opt::LifeBorn)),
    prognostic(FactorId::EarlierEpisodes, Cond::Is(&[Opt::EpisodesOften])),
    prognostic(FactorId::MuchDisability, Cond::Is(&[Opt::FunctionLimited, Opt::FunctionCannot])),
    prognostic(FactorId::LegPain, Cond::Has(Opt::SiteBelow1)),
    prognostic(FactorId::StrongPain, Cond::AtLeast(Field::Sev, 7)),
    prognostic(FactorId::PoorHealth, Cond::Is(&[Opt::HealthPoor])),
    prognostic(FactorId::FearOfMoving, Cond::Any(&[Cond::Has(Opt::YellowFear), Cond::Has(Opt::FeelFear)])),
    prognostic(FactorId::LowMood, Cond::Has(Opt::YellowMood)),
    prognostic(FactorId::Resting, Cond::Any(&[Cond::Has(Opt::YellowResting), Cond::Has(Opt::FeelResting)])),
    prognostic(FactorId::LittleHope, Cond::Any(&[Cond::Has(Opt::YellowOutlook), Cond::Has(Opt::FeelOutlook)])),
    prognostic(FactorId::PoorSleep, Cond::Any(&[Cond::Has(Opt::YellowSleep), Cond::Has(Opt::FeelSleep)])),
    prognostic(FactorId::HeavyWork, Cond::Is(&[Opt::WorkNowHard])),
    prognostic(FactorId::OffWork, Cond::Is(&[Opt::WorkNowOff])),
    prognostic(FactorId::PainElsewhere, Cond::Count(Field::Elsewhere, 1)),
    functional(FactorId::Multifidi, "S1-14, S4-07", Cond::Any(&[Cond::AtLeast(Field::Days, 42), Cond::Is(&[Opt::EpisodesOften])])),
    functional(FactorId::Transversus, "S1-15, S4-07", Cond::Any(&[Cond::AtLeast(Field::Days, 42), RECENT_BIRTH])),
    functional(FactorId::Glutei, "S1-16, S1-02", Cond::Any(&[Cond::Yes(Field::BendWorse), Cond::Has(Opt::SiteButtock), Cond::Has(Opt::LifeInactive)])),
    functional(FactorId::Hamstrings, "S1-17", Cond::All(&[Cond::Yes(Field::BendWorse), Cond::Not(&Cond::Has(Opt::SiteBelow1))])),
    functional(FactorId::Psoas, "S1-18", Cond::Any(&[Cond::Yes(Field::ArchWorse), Cond::Has(Opt::WorkSit)])),
    functional(FactorId::Pelvis, "S1-19, S0-03", Cond::Any(&[RECENT_BIRTH, Cond::Has(Opt::ElsewhereHip)])),
    functional(FactorId::HollowBack, "S0-01, S0-02, S1-26, K19", PREFERS_BENDING),
    functional(FactorId::FlatBack, "S0-01, S1-26, K19", PREFERS_ARCHING),
];

const RECENT_BIRTH: Cond = Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]);

/// The factors that hold, in the order of the table.
pub fn factors(facts: &Facts) -> Vec<&'static Factor> {
    FACTORS.iter().filter(|factor| factor.when.holds(facts)).collect()
}
