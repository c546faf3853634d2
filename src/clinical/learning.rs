//! TABLE: what there is to understand about a back, and for whom: how it is built, what pain is,
//! and what people often hear about it beside what is known (rulings K3, K4, K8, K10, K11, K13). It
//! explains; no rule reads it.

use super::advice::{LOOK_FIRST, NOT_BY_US, NOT_ORDINARY};
use super::assessment::Outcome;
use super::audience::Audience;
use super::condition::Cond;
use super::disposition::{Disposition, ids};
use super::plan::pain_monitoring::BY_AGREEMENT;
use super::sources::{Certainty, Cited, Source};
use super::vocabulary::{Field, Opt};

ids! {
    LessonId {
        Built "built", Backs "backs", Moving "moving", Alarm "alarm", Pain "pain", Kinds "kinds", Posture "myth_posture", Scan "myth_scan",
        Wear "myth_wear", Lifting "myth_lifting", Insoles "myth_insoles", Stimulation "myth_ems",
    }
}

ids! {
    // The pieces of the back that have a name, from the neck down, then what lies between and
    // around.
    Piece {
        Neck "neck", Chest "chest", LowBack "low_back", Sacrum "sacrum", Tailbone "tailbone", SiJoint "si_joint", Discs "discs",
        Nerves "nerves", Bands "bands", Muscles "muscles",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Lesson {
    pub id: LessonId,
    pub audience: Audience,
    /// The seed items and rulings it comes from.
    pub origin: &'static str,
    pub cited: &'static [Cited],
}

const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const P_AND_S: &[Disposition] = &[Disposition::PhysioOrPodo, Disposition::SelfCare];
/// Whom general words on back pain fit: no doctor has to look for a cause first.
const ORDINARY: Audience = Audience::levels(BELOW_T).unless_rules(NOT_ORDINARY).unless(NOT_BY_US);

const fn row(
    id: LessonId,
    origin: &'static str,
    audience: Audience,
    cited: &'static [Cited],
) -> Lesson {
    Lesson { id, audience, origin, cited }
}

const fn c(certainty: Certainty, source: Source) -> Cited {
    Cited { certainty, source }
}

const LEAFLETS: Cited = c(Certainty::Recorded, Source::DutchLeaflets);

/// Somebody who notices bending or arching, or was born with another shape, may look for their own
/// back.
const LOOKS_AT_SHAPE: Cond = Cond::Any(&[
    Cond::Is(&[Opt::EasesBend, Opt::EasesArch]),
    Cond::Yes(Field::BendWorse),
    Cond::Yes(Field::ArchWorse),
    Cond::Has(Opt::LifeBorn),
]);
/// Posture is what people are told about long sitting and lasting pain.
const HEARS_OF_POSTURE: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Days, 42),
    Cond::Has(Opt::WorkSit),
    Cond::Yes(Field::SitWorse),
    Cond::Has(Opt::TriedManual),
    Cond::Has(Opt::LifeBorn),
]);
/// A scan was made, or the pain has lasted so long that many ask for one.
const THINKS_OF_A_SCAN: Cond =
    Cond::Any(&[Cond::Count(Field::Scan, 1), Cond::AtLeast(Field::Days, 42)]);
const LIFTS: Cond =
    Cond::Any(&[Cond::Has(Opt::WorkLift), Cond::Is(&[Opt::OnsetMove]), Cond::Has(Opt::LifeSudden)]);
const TRAINS: Cond = Cond::Any(&[Cond::Has(Opt::TriedExercises), Cond::Has(Opt::TriedPhysio)]);

/// The table, in the order of showing.
pub const LESSONS: &[Lesson] = &[
    row(
        LessonId::Built,
        "S0-01, S0-03, S1-03, S3-03, S3-04, K12",
        Audience::levels(BELOW_T),
        &[LEAFLETS],
    ),
    row(
        LessonId::Backs,
        "S0-01, S1-26, K3, K19",
        Audience::levels(BELOW_T).when(LOOKS_AT_SHAPE),
        &[c(Certainty::Read, Source::Swain)],
    ),
    row(
        LessonId::Moving,
        "S2-10, S3-08, S4-06, K5",
        Audience::levels(BELOW_T).unless_rules(LOOK_FIRST).unless(NOT_BY_US),
        &[c(Certainty::Read, Source::NhgM54)],
    ),
    row(
        LessonId::Alarm,
        "S0-12, S1-10, K16",
        ORDINARY.when(BY_AGREEMENT),
        &[c(Certainty::Professional, Source::Kngf)],
    ),
    row(
        LessonId::Pain,
        "S0-12, S1-10, K16",
        ORDINARY.when(Cond::Not(&BY_AGREEMENT)),
        &[LEAFLETS, c(Certainty::Professional, Source::PracticeKnowledge)],
    ),
    row(
        LessonId::Kinds,
        "S3-05, S3-06, S4-03, S4-04, K8",
        ORDINARY,
        &[c(Certainty::Read, Source::Ostelo)],
    ),
    row(
        LessonId::Posture,
        "S1-01, S1-13, K3",
        ORDINARY.when(HEARS_OF_POSTURE),
        &[c(Certainty::Read, Source::Swain), c(Certainty::Read, Source::KngfAdviser)],
    ),
    row(
        LessonId::Scan,
        "S1-10, S1-11, K4",
        Audience::levels(P_AND_S).when(THINKS_OF_A_SCAN),
        &[c(Certainty::Read, Source::ScansWithoutPain)],
    ),
    row(
        LessonId::Wear,
        "S1-07, S1-10, K4",
        ORDINARY.when(Cond::Any(&[Cond::AtLeast(Field::Age, 50), Cond::Has(Opt::ScanWear)])),
        &[c(Certainty::Read, Source::ScansWithoutPain), LEAFLETS],
    ),
    row(
        LessonId::Lifting,
        "S0-15, S4-05, S4-08, K10",
        ORDINARY.when(LIFTS),
        &[c(Certainty::Read, Source::Ostelo)],
    ),
    row(
        LessonId::Insoles,
        "S0-17, K11",
        ORDINARY.when(Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::TriedInsoles)])),
        &[c(Certainty::Read, Source::Insoles)],
    ),
    row(
        LessonId::Stimulation,
        "S4-07, K13",
        ORDINARY.when(TRAINS),
        &[c(Certainty::Read, Source::Stimulation)],
    ),
];

/// What helps the person with this outcome, in the order of the table.
pub fn lessons(outcome: &Outcome) -> Vec<&'static Lesson> {
    LESSONS.iter().filter(|lesson| lesson.audience.fits(outcome)).collect()
}
