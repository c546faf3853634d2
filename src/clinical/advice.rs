//! TABLE: first advice, for whom, not for whom, and the ruling behind it. Nothing here is said on
//! an emergency; on `gp_today` only a position of ease, as comfort.

use super::assessment::Outcome;
use super::audience::{Audience, PERHAPS_FEVER};
use super::condition::{Cond, Name};
use super::disposition::{Contact, Disposition, ids};
use super::plan::conditions::{FEAR, LONG as MONTHS};
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

ids! {
    /// The chapters of the first advice, in the order of showing.
    Topic {
        Moving "moving",
        Easing "easing",
        Pain "pain",
        Mind "mind",
        Help "help",
        Scan "scan",
        Outlook "outlook",
    }
}

ids! {
    /// One piece of advice.
    Advice {
        KeepMoving "keep_moving", AsHospitalSaid "as_hospital_said", SmallWalks "small_walks", SafeOnly "safe_only", SafeStill "safe_still", LittleBed "little_bed",
        ChangePosture "change_posture", LiftLess "lift_less", KeepWorking "keep_working",
        LieKneesUp "lie_knees_up", LieOnSide "lie_on_side", TurnAsOne "turn_as_one", Heat "heat", HeatLower "heat_lower",
        PainkillerLeaflet "painkiller_leaflet", PainkillerPregnant "painkiller_pregnant", NsaidAsk "nsaid_ask",
        NsaidNotForYou "nsaid_not_for_you", NoManipulation "no_manipulation",
        RestMoments "rest_moments", Fear "fear", Hope "hope", Resting "resting", Sleep "sleep", Stress "stress", Mood "mood",
        PhysioHelps "physio_helps", PhysioToo "physio_too", ManualMaybe "manual_maybe", PelvicHelps "pelvic_helps",
        PodoHelps "podo_helps", WorkDoctor "work_doctor", LegPain "leg_pain",
        ScanSaysLittle "scan_says_little", ScanWhen "scan_when",
        OutlookFresh "outlook_fresh", OutlookLonger "outlook_longer", OutlookLeg "outlook_leg", ComesBack "comes_back",
        NineOfTen "nine_of_ten",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct AdviceRow {
    pub id: Advice,
    pub topic: Topic,
    pub audience: Audience,
    /// The ruling (K1–K20) or document it rests on.
    pub ruling: &'static str,
}

const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const BELOW_E: &[Disposition] = &[
    Disposition::GpToday,
    Disposition::GpWithinDays,
    Disposition::PhysioOrPodo,
    Disposition::SelfCare,
];
const P_AND_S: &[Disposition] = &[Disposition::PhysioOrPodo, Disposition::SelfCare];

/// A doctor has to look first: nothing beyond walking, positions of ease and breathing until then.
pub const LOOK_FIRST: &[RuleId] = &[
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
];
/// A hip that limps and hurts may be a cracked bone: nothing is said in favour of walking.
pub const NO_WALKING: &[RuleId] = &[RuleId::D20];
/// Rules about a person whom general advice on back pain does not fit.
pub const NOT_ORDINARY: &[RuleId] = &[
    RuleId::D01,
    RuleId::D02,
    RuleId::D06,
    RuleId::D08,
    RuleId::D09,
    RuleId::D10,
    RuleId::D14,
    RuleId::D15,
    RuleId::D16,
    RuleId::D17,
    RuleId::D18,
    RuleId::D19,
    RuleId::D20,
    RuleId::D25,
    RuleId::D26,
];
const OVER_WEEK_20: Cond = Cond::Is(&[Opt::PregGe20]);
const PREGNANCY: Cond = Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe]);
/// Pregnant, just given birth (perhaps breastfeeding), or unknown.
pub const PREGNANCY_OR_BIRTH: Cond =
    Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w, Opt::PregPp6m]);
const UNDER_16: Cond = Cond::AtMost(Field::Age, 15);
/// Needs help to get up, wash or cook, and is old or has weak bones: as somebody who cannot walk to
/// the toilet.
pub const FRAIL_IN_NEED: Cond =
    Cond::All(&[Cond::Is(&[Opt::FunctionCare]), Cond::Named(Name::Frail)]);
/// Whom we give no advice on moving: a child, someone who cannot answer, someone frail who needs
/// help, and after a procedure, where the hospital's holds.
pub const NOT_BY_US: Cond = Cond::Any(&[
    UNDER_16,
    Cond::Is(&[Opt::WhoOtherCannot]),
    FRAIL_IN_NEED,
    Cond::Yes(Field::GSpine),
]);
/// Everyone who must not be pointed to an anti-inflammatory, as far as the check knows.
pub const NO_NSAID: Cond = Cond::Any(&[
    PREGNANCY_OR_BIRTH,
    UNDER_16,
    Cond::AtLeast(Field::Age, 65),
    Cond::YesOrUnknown(Field::GAnticoag),
    Cond::YesOrUnknown(Field::GSteroid),
    Cond::YesOrUnknown(Field::GNsaid),
    Cond::YesOrUnknown(Field::FLine),
    Cond::YesOrUnknown(Field::FAneurysm),
]);
/// Who must not be manipulated or "cracked".
pub const NO_MANUAL: Cond = Cond::Any(&[
    Cond::Named(Name::Neuro),
    Cond::Yes(Field::CWeak),
    Cond::Yes(Field::CNumb),
    Cond::YesOrUnknown(Field::CBoth),
    Cond::Unknown(Field::CWeak),
    Cond::Unknown(Field::CNumb),
    Cond::Named(Name::Bone),
    Cond::YesOrUnknown(Field::FStiff),
    Cond::YesOrUnknown(Field::GAnticoag),
    Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]),
    PREGNANCY_OR_BIRTH,
    PERHAPS_FEVER,
    Cond::Yes(Field::GSpine),
    Cond::Named(Name::Fresh),
    Cond::AtMost(Field::Age, 17),
    Cond::Is(&[Opt::WhoOtherCannot]),
    Cond::Named(Name::Rad),
    Cond::YesOrUnknown(Field::FAneurysm),
    Cond::Has(Opt::ScanCollapse),
    Cond::Has(Opt::ScanSlip),
]);
/// Heat is left out on numb skin, with fever and on fresh bruises.
pub const NO_HEAT: Cond = Cond::Any(&[
    Cond::YesOrUnknown(Field::CNumb),
    PERHAPS_FEVER,
    Cond::Named(Name::Fresh),
    Cond::Yes(Field::DRash),
    Cond::YesOrUnknown(Field::BOld),
]);
/// Better already, little pain, daily life goes on, and nothing known that keeps anything away:
/// nothing needs to be left.
pub const RECOVERING: Cond = Cond::All(&[
    Cond::Is(&[Opt::CourseBetter]),
    Cond::AtMost(Field::Sev, 4),
    Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]),
    Cond::Not(&Cond::Any(&[
        Cond::Named(Name::Frail),
        Cond::Yes(Field::FLight),
        Cond::YesOrUnknown(Field::FStiff),
        Cond::YesOrUnknown(Field::GAnticoag),
        Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]),
        PREGNANCY_OR_BIRTH,
        Cond::Named(Name::Rad),
        Cond::Named(Name::Fresh),
    ])),
]);
/// At home with a baby: work is not what they have to keep up.
const ON_LEAVE: Cond = Cond::Is(&[Opt::PregPp6w]);
const SHORT: Cond = Cond::AtMost(Field::Days, 41);
const LONG: Cond = Cond::AtLeast(Field::Days, 42);
const RAD: Cond = Cond::Named(Name::Rad);
/// Who may hear how pain in the back goes: around a pregnancy it goes another way, which no source
/// here tells.
pub const FRESH: Audience =
    Audience::levels(P_AND_S).when(SHORT).unless(Cond::Any(&[RAD, PREGNANCY_OR_BIRTH]));
pub const LONGER: Audience =
    Audience::levels(BELOW_T).when(LONG).unless(PREGNANCY_OR_BIRTH).unless_rules(NOT_ORDINARY);
pub const LEG: Audience = Audience::levels(P_AND_S).when(RAD);
/// The GP, but a physiotherapist may help too: the words that D05 and D27 ask for.
pub const PHYSIO_TOO: Audience = Audience::levels(&[Disposition::GpWithinDays])
    .rules(&[RuleId::D05, RuleId::D27])
    .unless_rules(LOOK_FIRST);

const fn row(id: Advice, topic: Topic, ruling: &'static str, audience: Audience) -> AdviceRow {
    AdviceRow { id, topic, audience, ruling }
}

/// The table, in the order of showing.
pub const ADVICE: &[AdviceRow] = &[
    row(
        Advice::KeepMoving,
        Topic::Moving,
        "K5",
        Audience::levels(BELOW_T).unless_rules(LOOK_FIRST).unless(NOT_BY_US),
    ),
    row(
        Advice::SafeOnly,
        Topic::Moving,
        "exercise exclusions",
        Audience::levels(BELOW_T).rules(LOOK_FIRST).unless(NOT_BY_US).unless_rules(NO_WALKING),
    ),
    row(
        Advice::SafeStill,
        Topic::Moving,
        "exercise exclusions",
        Audience::levels(BELOW_T).rules(NO_WALKING).unless(NOT_BY_US),
    ),
    row(
        Advice::AsHospitalSaid,
        Topic::Moving,
        "exercise exclusions",
        Audience::levels(BELOW_T).when(Cond::Yes(Field::GSpine)),
    ),
    row(
        Advice::SmallWalks,
        Topic::Moving,
        "K5, S2-12",
        Audience::levels(BELOW_T).unless_rules(NO_WALKING).unless(NOT_BY_US),
    ),
    row(Advice::LittleBed, Topic::Moving, "K5", Audience::levels(BELOW_T).unless(MONTHS)),
    row(Advice::ChangePosture, Topic::Moving, "K10", Audience::levels(BELOW_T)),
    row(
        Advice::LiftLess,
        Topic::Moving,
        "S2-11, K10",
        Audience::levels(BELOW_T).unless(Cond::Any(&[
            Cond::Yes(Field::GSpine),
            MONTHS,
            RECOVERING,
        ])),
    ),
    row(
        Advice::KeepWorking,
        Topic::Moving,
        "K5",
        Audience::levels(P_AND_S)
            .when(Cond::AtMost(Field::Age, 67))
            .unless(Cond::Any(&[NOT_BY_US, ON_LEAVE])),
    ),
    row(
        Advice::LieKneesUp,
        Topic::Easing,
        "exercise exclusions",
        Audience::levels(BELOW_E).unless(OVER_WEEK_20),
    ),
    row(Advice::LieOnSide, Topic::Easing, "exercise exclusions", Audience::levels(BELOW_E)),
    row(Advice::TurnAsOne, Topic::Easing, "S1-25", Audience::levels(BELOW_T)),
    row(
        Advice::Heat,
        Topic::Easing,
        "ACP 2017",
        Audience::levels(BELOW_T).unless(Cond::Any(&[NO_HEAT, PREGNANCY, UNDER_16])),
    ),
    row(
        Advice::HeatLower,
        Topic::Easing,
        "ACP 2017",
        Audience::levels(BELOW_T).when(PREGNANCY).unless(NO_HEAT),
    ),
    row(
        Advice::PainkillerLeaflet,
        Topic::Pain,
        "K9",
        Audience::levels(BELOW_T).unless(Cond::Any(&[PREGNANCY_OR_BIRTH, UNDER_16])),
    ),
    row(
        Advice::PainkillerPregnant,
        Topic::Pain,
        "K9",
        Audience::levels(BELOW_T).when(PREGNANCY_OR_BIRTH),
    ),
    row(Advice::NsaidAsk, Topic::Pain, "K9", Audience::levels(P_AND_S).unless(NO_NSAID)),
    row(
        Advice::NsaidNotForYou,
        Topic::Pain,
        "K9",
        Audience::levels(BELOW_T).when(NO_NSAID).unless(UNDER_16),
    ),
    row(Advice::NoManipulation, Topic::Pain, "G44", Audience::levels(BELOW_T).when(NO_MANUAL)),
    row(Advice::RestMoments, Topic::Mind, "S2-12", Audience::levels(BELOW_T)),
    row(
        Advice::Fear,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T)
            .when(Cond::Has(Opt::YellowFear))
            .unless_rules(LOOK_FIRST)
            .unless(NOT_BY_US),
    ),
    row(
        Advice::Hope,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T)
            .when(Cond::Has(Opt::YellowOutlook))
            .unless_rules(LOOK_FIRST)
            .unless(NOT_BY_US),
    ),
    row(
        Advice::Resting,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T)
            .when(Cond::Has(Opt::YellowResting))
            .unless_rules(LOOK_FIRST)
            .unless(NOT_BY_US),
    ),
    row(
        Advice::Sleep,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T).when(Cond::Has(Opt::YellowSleep)),
    ),
    row(
        Advice::Stress,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T).when(Cond::Has(Opt::YellowStress)),
    ),
    row(
        Advice::Mood,
        Topic::Mind,
        "KNGF 2021",
        Audience::levels(BELOW_T).when(Cond::Has(Opt::YellowMood)),
    ),
    row(
        Advice::PhysioHelps,
        Topic::Help,
        "S3-10",
        Audience::levels(P_AND_S).contacts(&[Contact::Physio]),
    ),
    row(Advice::PhysioToo, Topic::Help, "D05, D27", PHYSIO_TOO),
    row(
        Advice::ManualMaybe,
        Topic::Help,
        "S3-10, G44",
        Audience::levels(&[Disposition::PhysioOrPodo])
            .rules(&[RuleId::P05])
            .unless(Cond::Any(&[NO_MANUAL, FEAR])),
    ),
    row(
        Advice::PelvicHelps,
        Topic::Help,
        "P06, P10",
        Audience::levels(BELOW_T).rules(&[RuleId::P06, RuleId::P10]),
    ),
    row(Advice::PodoHelps, Topic::Help, "K11", Audience::levels(BELOW_T).rules(&[RuleId::P07])),
    row(
        Advice::WorkDoctor,
        Topic::Help,
        "KNGF 2021",
        Audience::levels(BELOW_T).rules(&[RuleId::P04]).when(Cond::AtMost(Field::Age, 67)),
    ),
    row(
        Advice::LegPain,
        Topic::Help,
        "K2",
        Audience::levels(&[Disposition::PhysioOrPodo]).rules(&[RuleId::P03]),
    ),
    row(Advice::ScanSaysLittle, Topic::Scan, "K4", Audience::levels(P_AND_S)),
    row(Advice::ScanWhen, Topic::Scan, "K4, NHG M54", Audience::levels(BELOW_T).unless(UNDER_16)),
    row(Advice::OutlookFresh, Topic::Outlook, "K7", FRESH),
    row(Advice::OutlookLonger, Topic::Outlook, "K7", LONGER),
    row(Advice::OutlookLeg, Topic::Outlook, "K2", LEG),
    row(Advice::ComesBack, Topic::Outlook, "K7", Audience::levels(P_AND_S)),
    row(Advice::NineOfTen, Topic::Outlook, "K8", Audience::levels(P_AND_S)),
];

/// What is usual may be told: no rule fired that asks somebody to look at this person first.
pub fn is_ordinary(outcome: &Outcome) -> bool {
    !outcome.reasons.iter().any(|rule| NOT_ORDINARY.contains(rule))
}

/// The advice of one topic for this outcome, in order.
pub fn advice(topic: Topic, outcome: &Outcome) -> Vec<Advice> {
    ADVICE
        .iter()
        .filter(|row| row.topic == topic && row.audience.fits(outcome))
        .map(|row| row.id)
        .collect()
}
