//! TABLE: which exercises are not for whom. Every row that holds counts; one is enough to keep an
//! exercise away.
//!
//! Doubt goes up: "I don't know" about bones, steroids, blood thinners, a stiff back, the aorta, a
//! procedure or an arching sport excludes as "yes" does, or nearly so. What no question tells is
//! printed beside the exercise instead.

use super::advice::{FRAIL_IN_NEED, LOOK_FIRST};
use super::assessment::Outcome;
use super::audience::{Audience, PERHAPS_FEVER};
use super::condition::{Cond, Name};
use super::disposition::{Disposition, ids};
use super::exercises::{EXERCISES, Exercise, ExerciseId, Tag, exercise};
use super::red_flags::RuleId;
use super::sources::{Certainty, Cited, Source};
use super::vocabulary::{Field, Opt};

ids! {
    ExclusionId {
        Urgent "urgent", Child "child", CannotAnswer "cannot_answer", CannotWalk "cannot_walk", SpineProcedure "spine_procedure",
        LookFirst "look_first", SpineUnknown "spine_unknown", FeverNow "fever_now", StrongPain "strong_pain", GroinWalking "groin_walking",
        Numb "numb", OldWeakness "old_weakness", SevereLeg "severe_leg", MildLeg "mild_leg", NerveSign "nerve_sign",
        WeakBones "weak_bones", Collapse "collapse", StiffSpine "stiff_spine", Narrow "narrow", Slip "slip",
        Pregnant "pregnant", PregnantLate "pregnant_late", PelvicGirdle "pelvic_girdle", AfterBirth "after_birth",
        Cancer "cancer", BloodThinner "blood_thinner", Falls "falls", Vessels "vessels",
        // No question tells; printed beside the exercise.
        HeartLung "heart_lung", HipProsthesis "hip_prosthesis", ToldNotTo "told_not_to", Caesarean "caesarean", DizzyPrinted "dizzy",
    }
}

ids! {
    /// What is left.
    Left {
        Comfort "comfort", SafeOnly "safe_only", Hospital "hospital", ShortWalks "short_walks", Upward "upward", GlideLater "glide_later",
        BoneFriendly "bone_friendly", Gentle "gentle", Bent "bent", Neutral "neutral", NoBelly "no_belly", Symmetric "symmetric",
        Rebuild "rebuild", Rest "rest", HoldOn "hold_on", TalkTest "talk_test",
        /// In the place of anything that speaks of walking, for somebody who must not walk.
        Still "still",
    }
}

/// Which exercises a row names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// All with this tag.
    All(Tag),
    /// Those with this tag in which one could fall.
    Unsteady(Tag),
    /// Those with this tag that are held, and not repeated.
    Held(Tag),
    /// This one, which no tag singles out.
    This(ExerciseId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Excluded {
    Everything,
    /// All but walking, positions of ease, breathing and gentle tilts.
    AllButSafe,
    /// All but what is safe and these; nothing has to be waited for.
    AllButSafeAnd(&'static [ExerciseId]),
    These(&'static [Bar]),
}

/// Where a row comes from, beside its sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The sheet of exclusions.
    Sheet,
    /// Not in the sheet: added because doubt goes up. A clinician has to say whether it is meant.
    Added,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Exclusion {
    pub id: ExclusionId,
    pub when: Audience,
    pub excluded: Excluded,
    pub left: Left,
    /// Decides nothing, since no question tells: said beside the exercises that it names.
    pub printed: bool,
    pub origin: Origin,
    pub cited: &'static [Cited],
}

const ANY: &[Disposition] = Disposition::ALL;
const E_AND_T: &[Disposition] = &[Disposition::EmergencyNow, Disposition::GpToday];
pub const PREGNANT: Cond = Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe]);
const PREGNANT_OR_BIRTH: Cond =
    Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregPp6w, Opt::PregPp6m]);
/// Steps that a fall could follow; 65 with a fall is our reading of "falls", which no question
/// asks.
const FALLS: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Age, 75),
    Cond::All(&[
        Cond::Named(Name::Fall),
        Cond::Any(&[Cond::AtLeast(Field::Age, 65), Cond::YesOrUnknown(Field::FStiff)]),
    ]),
]);
/// Weak bones; the first of these cannot be told from a vertebra that collapsed before.
pub const WEAK_BONES: Cond = Cond::Any(&[
    Cond::YesOrUnknown(Field::FBone),
    Cond::YesOrUnknown(Field::GSteroid),
    Cond::AtLeast(Field::Age, 75),
]);
/// "I don't know" about legs that hurt on walking counts from the age at which a narrowing is named
/// at all.
const NARROW: Cond = Cond::Any(&[
    Cond::Is(&[Opt::BothOld, Opt::BothWalking]),
    Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth]),
    Cond::Has(Opt::ScanNarrow),
    Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::Is(&[Opt::LegsWalkUnknown])]),
]);
/// Pain in the pelvis around a pregnancy, where it was said to be: the low back alone bans nothing.
pub const PELVIC_GIRDLE: Cond = Cond::All(&[
    PREGNANT_OR_BIRTH,
    Cond::Any(&[Cond::Has(Opt::SiteButtock), Cond::Has(Opt::SiteGroin), Cond::Has(Opt::SitePubis)]),
]);
/// Leg pain that is strong, or that after six weeks still hampers much: D13 and D27, which are
/// treated alike.
const SEVERE_LEG: Cond = Cond::All(&[
    Cond::Named(Name::Rad),
    Cond::Any(&[
        Cond::AtLeast(Field::Sev, 7),
        Cond::All(&[
            Cond::AtLeast(Field::Days, 42),
            Cond::AtMost(Field::Days, 365),
            Cond::Not(&Cond::Is(&[Opt::CourseBetter])),
            Cond::Named(Name::Hampered),
        ]),
    ]),
]);
const SLIP: Cond = Cond::Any(&[
    Cond::AtMost(Field::Age, 17),
    Cond::YesOrUnknown(Field::ArchSport),
    Cond::Has(Opt::LifeArch),
    Cond::Has(Opt::ScanSlip),
    Cond::All(&[Cond::Yes(Field::StandWorse), Cond::Yes(Field::ArchWorse)]),
]);

const fn o(source: Source) -> Cited {
    Cited { certainty: Certainty::Professional, source }
}

const fn read(source: Source) -> Cited {
    Cited { certainty: Certainty::Read, source }
}

const PRACTICE: &[Cited] = &[o(Source::PracticeKnowledge)];
const ROOT: &[Cited] = &[o(Source::NhgM55), o(Source::Kngf)];
const BONES: &[Cited] = &[read(Source::TooFitToFracture), read(Source::StrongSteadyStraight)];
const PREGNANCY: &[Cited] =
    &[Cited { certainty: Certainty::Secondary, source: Source::PregnancyExercise }];

const fn row(id: ExclusionId, when: Audience, excluded: Excluded, left: Left) -> Exclusion {
    Exclusion { id, when, excluded, left, printed: false, origin: Origin::Sheet, cited: PRACTICE }
}

const fn when(cond: Cond) -> Audience {
    Audience::levels(ANY).when(cond)
}

impl Exclusion {
    const fn cited(self, cited: &'static [Cited]) -> Exclusion {
        Exclusion { cited, ..self }
    }

    const fn added(self) -> Exclusion {
        Exclusion { origin: Origin::Added, ..self }
    }

    const fn printed(self) -> Exclusion {
        Exclusion { printed: true, ..self }
    }
}

/// The table: everything, then all but what is safe, then single tags, then what is printed.
pub const EXCLUSIONS: &[Exclusion] = &[
    row(ExclusionId::Urgent, Audience::levels(E_AND_T), Excluded::Everything, Left::Comfort),
    row(
        ExclusionId::Child,
        when(Cond::AtMost(Field::Age, 15)),
        Excluded::Everything,
        Left::Comfort,
    ),
    row(
        ExclusionId::CannotAnswer,
        when(Cond::Is(&[Opt::WhoOtherCannot])),
        Excluded::Everything,
        Left::Comfort,
    ),
    row(
        ExclusionId::CannotWalk,
        when(Cond::Any(&[Cond::Is(&[Opt::FunctionCannot]), FRAIL_IN_NEED])),
        Excluded::Everything,
        Left::Comfort,
    ),
    row(
        ExclusionId::SpineProcedure,
        when(Cond::Yes(Field::GSpine)),
        Excluded::Everything,
        Left::Hospital,
    ),
    row(
        ExclusionId::LookFirst,
        Audience::levels(ANY).rules(LOOK_FIRST),
        Excluded::AllButSafe,
        Left::SafeOnly,
    ),
    row(
        ExclusionId::SpineUnknown,
        when(Cond::Unknown(Field::GSpine)),
        Excluded::AllButSafe,
        Left::SafeOnly,
    )
    .added(),
    // The safety net asks it for a flu; that fever of any other kind, or perhaps fever, counts
    // alike is ours.
    row(ExclusionId::FeverNow, when(PERHAPS_FEVER), Excluded::AllButSafe, Left::Rest).added(),
    row(
        ExclusionId::StrongPain,
        when(Cond::AtLeast(Field::Sev, 8)),
        Excluded::AllButSafe,
        Left::ShortWalks,
    ),
    // A hip that limps and hurts may be a cracked bone; the first advice leaves walking out for the
    // same people.
    row(
        ExclusionId::GroinWalking,
        Audience::levels(ANY).rules(&[RuleId::D20]),
        Excluded::These(&[
            Bar::This(ExerciseId::WalkingShort),
            Bar::This(ExerciseId::WalkingBuildUp),
        ]),
        Left::Comfort,
    )
    .added(),
    // The sheet excludes single tags and allows "SAFE, short walks": the stricter of the two
    // readings, to be confirmed.
    row(
        ExclusionId::Numb,
        Audience::levels(ANY).rules(&[RuleId::D04]),
        Excluded::AllButSafe,
        Left::ShortWalks,
    )
    .cited(ROOT),
    row(
        ExclusionId::OldWeakness,
        when(Cond::Any(&[Cond::Yes(Field::CWeak), Cond::Yes(Field::CNumb)])),
        Excluded::These(&[
            Bar::Unsteady(Tag::Balance),
            Bar::Unsteady(Tag::SingleLeg),
            Bar::All(Tag::Impact),
        ]),
        Left::HoldOn,
    )
    .added(),
    row(
        ExclusionId::SevereLeg,
        when(SEVERE_LEG),
        Excluded::These(&[
            Bar::All(Tag::Nerve),
            Bar::All(Tag::FlexLoad),
            Bar::All(Tag::FlexEnd),
            Bar::All(Tag::Impact),
            Bar::All(Tag::Strain),
        ]),
        Left::Upward,
    ),
    // Gliding has its own place in time: no nerve exercise is offered before weeks 4 to 6.
    row(
        ExclusionId::MildLeg,
        when(Cond::All(&[Cond::Named(Name::Rad), Cond::Not(&SEVERE_LEG)])),
        Excluded::These(&[Bar::All(Tag::FlexLoad), Bar::All(Tag::Impact), Bar::Held(Tag::Nerve)]),
        Left::GlideLater,
    ),
    // A nerve that tingles, is pressed on a scan or has lost feeling is stretched no more than one
    // that hurts.
    row(
        ExclusionId::NerveSign,
        when(Cond::Any(&[
            Cond::YesOrUnknown(Field::Tingle),
            Cond::Has(Opt::ScanHernia),
            Cond::Yes(Field::CNumb),
        ])),
        Excluded::These(&[Bar::Held(Tag::Nerve)]),
        Left::GlideLater,
    )
    .added(),
    row(
        ExclusionId::WeakBones,
        when(WEAK_BONES),
        Excluded::These(&[
            Bar::All(Tag::FlexEnd),
            Bar::All(Tag::FlexLoad),
            Bar::All(Tag::RotEnd),
            Bar::All(Tag::Impact),
            // Repeated bending and twisting.
            Bar::This(ExerciseId::CatCamel),
            Bar::This(ExerciseId::ThoracicRotationSitting),
            // Over the edge of a chair; bending forward over a straight leg.
            Bar::This(ExerciseId::ThoracicExtensionChair),
            Bar::This(ExerciseId::HamstringStretchChair),
        ]),
        Left::BoneFriendly,
    )
    .cited(BONES),
    row(
        ExclusionId::Collapse,
        when(Cond::Any(&[Cond::YesOrUnknown(Field::FBone), Cond::Has(Opt::ScanCollapse)])),
        Excluded::These(&[
            Bar::All(Tag::FlexEnd),
            Bar::All(Tag::FlexLoad),
            Bar::All(Tag::RotEnd),
            Bar::All(Tag::Impact),
            Bar::All(Tag::ExtEnd),
            Bar::This(ExerciseId::CatCamel),
            Bar::This(ExerciseId::ThoracicRotationSitting),
            Bar::This(ExerciseId::ThoracicExtensionChair),
            Bar::This(ExerciseId::HamstringStretchChair),
        ]),
        Left::BoneFriendly,
    )
    .cited(&[read(Source::VertebralFracture)]),
    row(
        ExclusionId::StiffSpine,
        when(Cond::YesOrUnknown(Field::FStiff)),
        Excluded::These(&[
            Bar::All(Tag::FlexEnd),
            Bar::All(Tag::ExtEnd),
            Bar::All(Tag::RotEnd),
            Bar::All(Tag::Impact),
            // A fused spine is at its end sooner, and breaks sooner under a load.
            Bar::All(Tag::ExtMild),
            Bar::All(Tag::FlexLoad),
            Bar::All(Tag::Strain),
            Bar::This(ExerciseId::ThoracicRotationSitting),
        ]),
        Left::Gentle,
    )
    .cited(&[o(Source::FusedSpineReview)]),
    row(
        ExclusionId::Narrow,
        when(NARROW),
        Excluded::These(&[Bar::All(Tag::ExtEnd), Bar::All(Tag::ExtMild)]),
        Left::Bent,
    ),
    row(
        ExclusionId::Slip,
        when(SLIP),
        Excluded::These(&[Bar::All(Tag::ExtEnd), Bar::All(Tag::ExtMild), Bar::All(Tag::Impact)]),
        Left::Neutral,
    )
    .cited(&[read(Source::Adolescents), o(Source::PracticeKnowledge)]),
    // The weeks are not asked so finely, so lying on the belly is left out from the beginning.
    row(
        ExclusionId::Pregnant,
        when(PREGNANT),
        Excluded::These(&[
            Bar::All(Tag::Prone),
            Bar::All(Tag::Strain),
            Bar::All(Tag::Impact),
            Bar::Unsteady(Tag::Balance),
        ]),
        Left::NoBelly,
    )
    .cited(PREGNANCY),
    // One after another, short spells on the back become a long one. The belly is in the way of
    // bending double and of a weight.
    row(
        ExclusionId::PregnantLate,
        when(Cond::Is(&[Opt::PregGe20])),
        Excluded::These(&[
            Bar::All(Tag::Supine),
            Bar::This(ExerciseId::ChildPose),
            Bar::This(ExerciseId::HipHingeWeight),
            Bar::This(ExerciseId::HipHingeOneLeg),
        ]),
        Left::NoBelly,
    )
    .cited(PREGNANCY),
    // On one leg, one side at a time, or wide; an arm alone turns the trunk as well.
    row(
        ExclusionId::PelvicGirdle,
        when(PELVIC_GIRDLE),
        Excluded::These(&[
            Bar::All(Tag::SingleLeg),
            Bar::This(ExerciseId::BridgeMarch),
            Bar::This(ExerciseId::BirdDogArms),
            Bar::This(ExerciseId::BirdDog),
            Bar::This(ExerciseId::DeadBugHeels),
            Bar::This(ExerciseId::DeadBug),
            Bar::This(ExerciseId::KneeToChestSingle),
            Bar::This(ExerciseId::HipFlexorStretchStanding),
            Bar::This(ExerciseId::HipFlexorStretch),
            Bar::This(ExerciseId::HamstringStretchChair),
            Bar::This(ExerciseId::HamstringStretch),
            Bar::This(ExerciseId::TrunkRotationLying),
        ]),
        Left::Symmetric,
    ),
    // The sheet allows the pelvic floor, walking and breathing; standing up is what every feed asks
    // for.
    row(
        ExclusionId::AfterBirth,
        when(Cond::Is(&[Opt::PregPp6w])),
        Excluded::AllButSafeAnd(&[
            ExerciseId::PelvicFloor,
            ExerciseId::SitToStandHigh,
            ExerciseId::SitToStand,
        ]),
        Left::Rebuild,
    ),
    // Comes to bear once a doctor has looked; until then D01 leaves only what is safe.
    row(
        ExclusionId::Cancer,
        when(Cond::Is(&[
            Opt::CancerActive5,
            Opt::CancerSpread,
            Opt::CancerOther,
            Opt::CancerUnknown,
        ])),
        Excluded::These(&[Bar::All(Tag::FlexLoad), Bar::All(Tag::Impact), Bar::All(Tag::Strain)]),
        Left::SafeOnly,
    ),
    row(
        ExclusionId::BloodThinner,
        when(Cond::YesOrUnknown(Field::GAnticoag)),
        Excluded::These(&[Bar::All(Tag::Impact), Bar::Unsteady(Tag::Balance)]),
        Left::HoldOn,
    ),
    row(
        ExclusionId::Falls,
        when(FALLS),
        Excluded::These(&[
            Bar::All(Tag::Floor),
            Bar::Unsteady(Tag::Balance),
            Bar::Unsteady(Tag::SingleLeg),
            // Bending backward with both hands on the back; with the legs on a chair one lies on
            // the floor.
            Bar::This(ExerciseId::StandingArch),
            Bar::This(ExerciseId::Rest9090),
        ]),
        Left::HoldOn,
    ),
    row(
        ExclusionId::Vessels,
        when(Cond::Any(&[Cond::YesOrUnknown(Field::FAneurysm), Cond::YesOrUnknown(Field::FLine)])),
        Excluded::These(&[Bar::All(Tag::Strain), Bar::All(Tag::FlexLoad), Bar::All(Tag::Impact)]),
        Left::TalkTest,
    )
    .added(),
    row(
        ExclusionId::HeartLung,
        Audience::levels(ANY),
        Excluded::These(&[
            Bar::All(Tag::Strain),
            Bar::All(Tag::FlexLoad),
            Bar::All(Tag::Impact),
            Bar::This(ExerciseId::ChildPose),
        ]),
        Left::TalkTest,
    )
    .printed(),
    row(
        ExclusionId::HipProsthesis,
        Audience::levels(ANY),
        Excluded::These(&[Bar::All(Tag::FlexEnd), Bar::All(Tag::RotEnd)]),
        Left::Gentle,
    )
    .printed(),
    row(ExclusionId::ToldNotTo, when(PREGNANT), Excluded::Everything, Left::Comfort)
        .cited(PREGNANCY)
        .printed(),
    row(
        ExclusionId::Caesarean,
        when(Cond::Is(&[Opt::PregPp6m])),
        Excluded::These(&[Bar::All(Tag::Impact), Bar::All(Tag::Strain), Bar::All(Tag::FlexEnd)]),
        Left::Rebuild,
    )
    .printed(),
    row(
        ExclusionId::DizzyPrinted,
        Audience::levels(ANY),
        Excluded::These(&[
            Bar::All(Tag::Floor),
            Bar::Unsteady(Tag::Balance),
            Bar::Unsteady(Tag::SingleLeg),
        ]),
        Left::HoldOn,
    )
    .printed(),
];

impl Bar {
    pub fn names(self, exercise: &Exercise) -> bool {
        match self {
            Bar::All(tag) => exercise.has(tag),
            Bar::Unsteady(tag) => exercise.has(tag) && !exercise.is_steady(),
            Bar::Held(tag) => exercise.has(tag) && exercise.is_hold(),
            Bar::This(id) => exercise.id == id,
        }
    }
}

impl Excluded {
    pub fn names(self, exercise: &Exercise) -> bool {
        match self {
            Excluded::Everything => true,
            Excluded::AllButSafe => !exercise.has(Tag::Safe),
            Excluded::AllButSafeAnd(ids) => !exercise.has(Tag::Safe) && !ids.contains(&exercise.id),
            Excluded::These(bars) => bars.iter().any(|bar| bar.names(exercise)),
        }
    }
}

/// The row of this exclusion: the table is in the order of the ids.
pub fn exclusion(id: ExclusionId) -> &'static Exclusion {
    &EXCLUSIONS[id as usize]
}

/// The rows that decide and hold for this outcome, in the order of the table.
pub fn holding(outcome: &Outcome) -> Vec<ExclusionId> {
    EXCLUSIONS
        .iter()
        .filter(|row| !row.printed && row.when.fits(outcome))
        .map(|row| row.id)
        .collect()
}

/// The rows that keep this exercise away.
pub fn excluded_by(outcome: &Outcome, id: ExerciseId) -> Vec<ExclusionId> {
    let mut rows = holding(outcome);
    rows.retain(|row| exclusion(*row).excluded.names(exercise(id)));
    rows
}

pub fn allowed(outcome: &Outcome, id: ExerciseId) -> bool {
    excluded_by(outcome, id).is_empty()
}

/// Every exercise that no row keeps away.
pub fn all_allowed(outcome: &Outcome) -> Vec<&'static Exercise> {
    let rows = holding(outcome);
    EXERCISES
        .iter()
        .filter(|row| !rows.iter().any(|id| exclusion(*id).excluded.names(row)))
        .collect()
}

/// What a row leaves to this person: nothing speaks of walking to somebody who must not walk.
pub fn left(outcome: &Outcome, id: ExclusionId) -> Left {
    let left = exclusion(id).left;
    let walks = match left {
        Left::SafeOnly
        | Left::ShortWalks
        | Left::Upward
        | Left::BoneFriendly
        | Left::Gentle
        | Left::Bent
        | Left::NoBelly
        | Left::Rebuild
        | Left::Rest
        | Left::TalkTest => true,
        Left::Comfort
        | Left::Hospital
        | Left::GlideLater
        | Left::Neutral
        | Left::Symmetric
        | Left::HoldOn
        | Left::Still => false,
    };
    if walks && !allowed(outcome, ExerciseId::WalkingShort) { Left::Still } else { left }
}

/// What is printed beside this exercise, where no question has told. What would keep away
/// everything stands before the whole plan instead; see `plan::pregnancy`.
pub fn printed(outcome: &Outcome, id: ExerciseId) -> Vec<ExclusionId> {
    let single = |row: &&Exclusion| row.printed && row.excluded != Excluded::Everything;
    let rows = EXCLUSIONS
        .iter()
        .filter(single)
        .filter(|row| row.excluded.names(exercise(id)) && row.when.fits(outcome));
    rows.map(|row| row.id).collect()
}

/// Whether one of these rows leaves only what is safe, until it no longer holds.
pub fn waits_first(rows: &[ExclusionId]) -> bool {
    rows.iter().any(|row| exclusion(*row).excluded == Excluded::AllButSafe)
}
