//! TABLE: the information page, which is the same for everybody: what it advises, its exercises,
//! its safety net, and for which groups something on it is different. It stands in the place of an
//! outcome below a doctor where a clinic may not offer individual triage (`mode: information`).
//!
//! The tables of one person decide what may stand here: theorem 12 shows that nothing on this page
//! is kept from somebody who reads it, unless it says so in the words of a group, and that nothing
//! of the safety net is missing.

use super::advice::{Advice, FRAIL_IN_NEED, NO_HEAT, PREGNANCY_OR_BIRTH};
use super::audience::FEVERISH;
use super::condition::Cond;
use super::disposition::{Disposition, ids};
use super::exercises::ExerciseId;
use super::safety_net::{BRITTLE, Guide, ON_WALKING, Part};
use super::vocabulary::Field;

/// Whether this outcome is shown as information for everybody, in that mode. What sends somebody to
/// a doctor, soon or now, is never left out.
pub const fn replaces(disposition: Disposition) -> bool {
    match disposition {
        Disposition::EmergencyNow | Disposition::GpToday | Disposition::GpWithinDays => false,
        Disposition::PhysioOrPodo | Disposition::SelfCare => true,
    }
}

/// Those that no row of exclusions keeps from a reader but for the groups below; of a chain the
/// first. Theorem 12.4 shows that no other exercise could stand here.
pub const EXERCISES: &[ExerciseId] = &[
    ExerciseId::WalkingShort,
    ExerciseId::PelvicTiltSitting,
    ExerciseId::RelaxationSitting,
    ExerciseId::SideLyingRest,
];

/// General advice, by chapter.
pub const MOVING: &[Advice] =
    &[Advice::KeepMoving, Advice::SmallWalks, Advice::ChangePosture, Advice::RestMoments];
pub const EASING: &[Advice] =
    &[Advice::LieKneesUp, Advice::LieOnSide, Advice::TurnAsOne, Advice::Heat];
pub const PAIN: &[Advice] = &[Advice::PainkillerLeaflet];
pub const KNOWING: &[Advice] =
    &[Advice::NineOfTen, Advice::ComesBack, Advice::ScanSaysLittle, Advice::ScanWhen];
pub const ADVICE: &[&[Advice]] = &[MOVING, EASING, PAIN, KNOWING];

/// In view; the others are one press away. The same five for everybody (`brief::signs`).
pub const SIGNS: [(Part, Guide); 5] = [
    (Part::Call112, Guide::NetVital),
    (Part::CallNow, Guide::NetSaddle),
    (Part::CallNow, Guide::NetUrine),
    (Part::CallNow, Guide::NetBothLegs),
    (Part::CallNow, Guide::NetFoot),
];

/// The safety net of everybody, by what to do.
pub const NET: &[(Part, &[Guide])] = &[
    (Part::Call112, &[Guide::NetVital, Guide::NetSudden, Guide::NetPulse, Guide::NetColdLeg]),
    (
        Part::CallNow,
        &[
            Guide::NetSaddle,
            Guide::NetUrine,
            Guide::NetBowel,
            Guide::NetSex,
            Guide::NetBothLegs,
            Guide::NetFoot,
            Guide::NetGait,
            Guide::NetChills,
            Guide::NetStool,
        ],
    ),
    (
        Part::CallToday,
        &[
            Guide::FeverToday,
            Guide::NewLoss,
            Guide::LegFurther,
            Guide::SevereToday,
            Guide::ToiletToday,
        ],
    ),
    (Part::CallLater, &[Guide::NotBetter3Weeks, Guide::PainkillerLong, Guide::StomachSigns]),
    (Part::Again, &[Guide::FallAgain, Guide::NewsAgain, Guide::PregnantAgain, Guide::BirthAgain]),
];

/// What a part of the net says to everybody.
pub fn net(part: Part) -> Vec<Guide> {
    let mut said = Vec::new();
    for (of, guides) in NET {
        if *of == part {
            said.extend(*guides);
        }
    }
    said
}

ids! {
    /// Whom something on the page does not fit, or who has to call at more.
    Group {
        Pregnant "pregnant",
        AfterProcedure "after_procedure",
        NeedsHelp "needs_help",
        NoWarmth "no_warmth",
        BloodThinner "blood_thinner",
        WeakBones "weak_bones",
        StiffSpine "stiff_spine",
        Flu "flu",
        BothLegs "both_legs",
    }
}

/// One row: what the words of this group take back, and what they add to the safety net.
#[derive(Clone, Copy, Debug)]
pub struct GroupRow {
    pub id: Group,
    pub not: &'static [Advice],
    /// The exercises are not for this group.
    pub no_exercises: bool,
    pub net: &'static [(Part, &'static [Guide])],
}

const fn row(id: Group) -> GroupRow {
    GroupRow { id, not: &[], no_exercises: false, net: &[] }
}

impl GroupRow {
    const fn not(self, not: &'static [Advice]) -> GroupRow {
        GroupRow { not, ..self }
    }

    const fn no_exercises(self) -> GroupRow {
        GroupRow { no_exercises: true, not: &[Advice::KeepMoving, Advice::SmallWalks], ..self }
    }

    const fn net(self, net: &'static [(Part, &'static [Guide])]) -> GroupRow {
        GroupRow { net, ..self }
    }
}

/// The table, in the order of showing.
pub const GROUPS: &[GroupRow] = &[
    row(Group::Pregnant).not(&[Advice::LieKneesUp, Advice::Heat, Advice::PainkillerLeaflet]).net(
        &[(
            Part::CallMidwife,
            &[
                Guide::PregnancyPain,
                Guide::PregnancyFluid,
                Guide::PregnancyMove,
                Guide::PregnancyHead,
                Guide::PregnancyFace,
                Guide::PregnancySide,
                Guide::PregnancyFall,
            ],
        )],
    ),
    row(Group::AfterProcedure).no_exercises(),
    row(Group::NeedsHelp).no_exercises(),
    row(Group::NoWarmth).not(&[Advice::Heat]),
    row(Group::BloodThinner).net(&[(Part::CallNow, &[Guide::Bleeding])]),
    row(Group::WeakBones).net(&[(Part::CallToday, &[Guide::FallToday, Guide::NewPeak])]),
    row(Group::StiffSpine).net(&[(Part::CallNow, &[Guide::FallNow])]),
    row(Group::Flu).net(&[(Part::CallToday, &[Guide::FeverStays, Guide::BackStays])]),
    row(Group::BothLegs).net(&[
        (Part::CallNow, &[Guide::NetBothLegsResting]),
        (Part::CallLater, &[Guide::StandStill]),
    ]),
];

/// Who belongs to a group, as far as the answers tell. The page does not look: it names every group
/// in words, to everybody. The proofs and the protocol do.
pub const fn who(group: Group) -> Cond {
    match group {
        Group::Pregnant => PREGNANCY_OR_BIRTH,
        Group::AfterProcedure => Cond::Yes(Field::GSpine),
        Group::NeedsHelp => FRAIL_IN_NEED,
        Group::NoWarmth => NO_HEAT,
        Group::BloodThinner => Cond::YesOrUnknown(Field::GAnticoag),
        Group::WeakBones => Cond::Any(&[
            BRITTLE,
            Cond::AtLeast(Field::Age, 60),
            Cond::YesOrUnknown(Field::GAnticoag),
        ]),
        Group::StiffSpine => Cond::Yes(Field::FStiff),
        Group::Flu => FEVERISH,
        Group::BothLegs => ON_WALKING,
    }
}

/// Signs that the page tells by another row: who may use a blood thinner by that of who does, and a
/// fall in the pregnancy by the stricter one.
pub const STANDS_FOR: &[(Guide, Guide)] =
    &[(Guide::BleedingPerhaps, Guide::Bleeding), (Guide::FallToday, Guide::PregnancyFall)];
