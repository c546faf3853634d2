//! TABLE: what to do at once, what to say, what not to do, and what to watch for meanwhile, per
//! disposition and rule.
//!
//! Source of every row: the safety-net sheet beside the rule table; professional knowledge, to be
//! confirmed by a clinician.

use super::assessment::Outcome;
use super::audience::Audience;
use super::condition::{Cond, Name};
use super::disposition::{Contact, Disposition, ids};
use super::red_flags::RuleId;
use super::vocabulary::{Field, Opt};

ids! {
    /// Where on the page a piece of guidance belongs.
    Part {
        /// What to do now, in order.
        Do "do",
        /// The sentence to say on the phone.
        Say "say",
        /// What not to do.
        Dont "dont",
        /// Call 112 when this happens.
        Call112 "call_112",
        /// Call the GP's emergency line or the out-of-hours post at once when this is new or worse.
        CallNow "call_now",
        /// Call the midwife at once.
        CallMidwife "call_midwife",
        /// Call the GP today when this happens.
        CallToday "call_today",
        /// See the GP or the pharmacist.
        CallLater "call_later",
        /// What may be expected meanwhile.
        Expect "expect",
        /// Do the check again.
        Again "again",
    }
}

ids! {
    /// One piece of guidance.
    Guide {
        // Emergency, 112.
        Ring112 "ring_112", StayTogether "stay_together", DoorOpen "door_open", MedicineList "medicine_list", LieStill "lie_still",
        // Emergency, by way of the GP's line.
        RingUrgent "ring_urgent", ChooseUrgent "choose_urgent", NobodyAnswers "nobody_answers", PassWater "pass_water",
        RingMidwife "ring_midwife", MidwifeAway "midwife_away", RingHospital "ring_hospital", TellSomeone "tell_someone",
        RemoveMeans "remove_means",
        SayNerves "say_nerves", SayInfection "say_infection", SayVessel "say_vessel", SayFracture "say_fracture",
        SayBleeding "say_bleeding", SayBelly "say_belly", SayPregnant "say_pregnant", SayUnsure "say_unsure",
        SaySafe "say_safe",
        DontDrive "dont_drive", DontWait "dont_wait", DontHospital "dont_hospital", DontExercise "dont_exercise",
        DontSitUp "dont_sit_up",
        // GP today.
        RingToday "ring_today", OwnTeam "own_team", SayToday "say_today", SayTodaySafe "say_today_safe", Temperature "temperature", StopNsaid "stop_nsaid", NoLifting "no_lifting",
        ComfortOnly "comfort_only", RingMidwifeToday "ring_midwife_today", HelpAtHome "help_at_home",
        Line113 "line_113", SafeHome "safe_home",
        // The core list, on every level but emergency.
        NetSaddle "net_saddle", NetUrine "net_urine", NetBowel "net_bowel", NetSex "net_sex", NetBothLegs "net_both_legs",
        NetBothLegsResting "net_both_legs_resting", NetFoot "net_foot", NetGait "net_gait", NetChills "net_chills", NetStool "net_stool",
        NetVital "net_vital", NetSudden "net_sudden", NetPulse "net_pulse", NetColdLeg "net_cold_leg",
        // Who may bleed, or break.
        StoolMore "stool_more", Bleeding "bleeding", BleedingPerhaps "bleeding_perhaps", BleedingMore "bleeding_more", FallNow "fall_now",
        // Per rule.
        WeakerNow "weaker_now", KidneyNow "kidney_now", CancerNow "cancer_now", TinglingNow "tingling_now",
        Breathless112 "breathless_112", PaleClammy112 "pale_clammy_112", LegsHours112 "legs_hours_112", LegChanges112 "leg_changes_112",
        Danger112 "danger_112",
        // Within days.
        MakeAppointment "make_appointment", OrMidwife "or_midwife", TakeSummary "take_summary", MeasureFever "measure_fever", MeasureHot "measure_hot",
        CarefulBones "careful_bones", OpioidSlowly "opioid_slowly", AskPharmacist "ask_pharmacist",
        FeverToday "fever_today", WorseDaily "worse_daily", NoFeet "no_feet", NightPain "night_pain", NewPeak "new_peak",
        FeverStays "fever_stays", BackStays "back_stays", DiabetesToday "diabetes_today", BlistersFace "blisters_face", ChildSigns "child_signs",
        // Physiotherapist or podiatrist.
        NoReferral "no_referral", FirstVisit "first_visit", LegFurther "leg_further", NewLoss "new_loss", NotBetter3Weeks "not_better_3_weeks",
        PregnancyPain "pregnancy_pain", PregnancyFluid "pregnancy_fluid", PregnancyMove "pregnancy_move", PregnancyHead "pregnancy_head",
        PregnancyFace "pregnancy_face", PregnancySide "pregnancy_side", PregnancyFall "pregnancy_fall", PhysioMaySend "physio_may_send",
        // Self-care.
        SevereToday "severe_today", FallToday "fall_today", ToiletToday "toilet_today", PainkillerLong "painkiller_long",
        StomachSigns "stomach_signs", StandStill "stand_still", UpsAndDowns "ups_and_downs", ThreeDaysWorse "three_days_worse",
        FallAgain "fall_again", NewsAgain "news_again", PregnantAgain "pregnant_again", BirthAgain "birth_again",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Guidance {
    pub id: Guide,
    pub part: Part,
    pub audience: Audience,
}

const E: &[Disposition] = &[Disposition::EmergencyNow];
const T: &[Disposition] = &[Disposition::GpToday];
const D: &[Disposition] = &[Disposition::GpWithinDays];
const P: &[Disposition] = &[Disposition::PhysioOrPodo];
const S: &[Disposition] = &[Disposition::SelfCare];
const BELOW_E: &[Disposition] = &[
    Disposition::GpToday,
    Disposition::GpWithinDays,
    Disposition::PhysioOrPodo,
    Disposition::SelfCare,
];
const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const D_AND_P: &[Disposition] = &[Disposition::GpWithinDays, Disposition::PhysioOrPodo];

/// The nerves of bladder, bowel and legs.
const NERVE_RULES: &[RuleId] = &[
    RuleId::E01,
    RuleId::E02,
    RuleId::E03,
    RuleId::E04,
    RuleId::E21,
    RuleId::E05,
    RuleId::E06,
    RuleId::E11,
];
const STILL_RULES: &[RuleId] = &[RuleId::E09, RuleId::E17];
/// Fever is there already, or belongs to a plain flu: what counts then is how long it stays.
const FEVER_GOES: Cond = Cond::Any(&[Cond::Named(Name::Fever), Cond::Named(Name::Flu)]);

/// Both legs on walking, and not in rest, is what this person has every day: an alarm that always
/// rings is none.
pub const BOTH_ON_WALKING: Cond =
    Cond::Any(&[Cond::Is(&[Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkBoth])]);
/// Bones that may be weak, known or likely: a sudden peak of pain may be a vertebra.
pub const BRITTLE: Cond =
    Cond::Any(&[Cond::Named(Name::Frail), Cond::Yes(Field::FLight), Cond::Has(Opt::ScanCollapse)]);
/// To whom a fall may do more than to others. A fall has one action, never two: the midwife or the
/// emergency line for the two groups in whom the rules call it one, a call on the same day for
/// these, the check anew for everybody else.
pub const FALL_COUNTS: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Age, 60),
    BRITTLE,
    Cond::YesOrUnknown(Field::GAnticoag),
    Cond::Is(&[Opt::PregLt20, Opt::PregMaybe]),
]);
const FALL_IS_URGENT: Cond = Cond::Any(&[Cond::Yes(Field::FStiff), Cond::Is(&[Opt::PregGe20])]);
/// For whom no fall stands among what has the check done anew.
pub const FALL_CALLS: Cond = Cond::Any(&[FALL_COUNTS, FALL_IS_URGENT]);
/// Pain that may keep from sleeping or walking: strong, or of a nerve.
const MAY_BE_TOO_MUCH: Cond = Cond::Any(&[Cond::AtLeast(Field::Sev, 7), Cond::Named(Name::Rad)]);
pub const ON_WALKING: Cond = Cond::Any(&[
    Cond::Is(&[Opt::BothOld, Opt::BothWalking]),
    Cond::Is(&[Opt::LegsWalkOne, Opt::LegsWalkBoth]),
]);

const fn row(id: Guide, part: Part, audience: Audience) -> Guidance {
    Guidance { id, part, audience }
}

const fn urgent(id: Guide, part: Part) -> Guidance {
    row(id, part, Audience::levels(E).contacts(&[Contact::Urgent]))
}

/// The table, in the order of showing.
pub const GUIDANCE: &[Guidance] = &[
    row(Guide::Ring112, Part::Do, Audience::levels(E).contacts(&[Contact::Emergency112])),
    row(Guide::RingMidwife, Part::Do, Audience::levels(E).contacts(&[Contact::Midwife])),
    urgent(Guide::RingUrgent, Part::Do),
    urgent(Guide::ChooseUrgent, Part::Do),
    row(Guide::MidwifeAway, Part::Do, Audience::levels(E).contacts(&[Contact::Midwife])),
    row(Guide::RingHospital, Part::Do, Audience::levels(E).contacts(&[Contact::Hospital])),
    urgent(Guide::NobodyAnswers, Part::Do),
    row(Guide::LieStill, Part::Do, Audience::levels(E).rules(STILL_RULES)),
    row(Guide::StayTogether, Part::Do, Audience::levels(E)),
    row(Guide::DoorOpen, Part::Do, Audience::levels(E).contacts(&[Contact::Emergency112])),
    row(Guide::MedicineList, Part::Do, Audience::levels(E).unless_rules(&[RuleId::E22])),
    row(Guide::PassWater, Part::Do, Audience::levels(E).rules(NERVE_RULES)),
    row(
        Guide::TellSomeone,
        Part::Do,
        Audience::levels(&[Disposition::EmergencyNow, Disposition::GpToday])
            .rules(&[RuleId::E22, RuleId::T09]),
    ),
    row(
        Guide::RemoveMeans,
        Part::Do,
        Audience::levels(&[Disposition::EmergencyNow, Disposition::GpToday])
            .rules(&[RuleId::E22, RuleId::T09]),
    ),
    row(Guide::SayUnsure, Part::Say, Audience::levels(E).rules(&[RuleId::E08, RuleId::E14])),
    row(Guide::SayVessel, Part::Say, Audience::levels(E).rules(&[RuleId::E07, RuleId::E15])),
    row(Guide::SayNerves, Part::Say, Audience::levels(E).rules(NERVE_RULES)),
    row(
        Guide::SayBelly,
        Part::Say,
        Audience::levels(E).rules(&[RuleId::E16, RuleId::E18, RuleId::E13]),
    ),
    row(Guide::SayFracture, Part::Say, Audience::levels(E).rules(STILL_RULES)),
    row(Guide::SayInfection, Part::Say, Audience::levels(E).rules(&[RuleId::E10])),
    row(Guide::SayBleeding, Part::Say, Audience::levels(E).rules(&[RuleId::E23])),
    row(
        Guide::SayPregnant,
        Part::Say,
        Audience::levels(E).rules(&[RuleId::E12, RuleId::E19, RuleId::E20]),
    ),
    row(Guide::SaySafe, Part::Say, Audience::levels(E).rules(&[RuleId::E22])),
    row(Guide::DontDrive, Part::Dont, Audience::levels(E)),
    urgent(Guide::DontWait, Part::Dont),
    urgent(Guide::DontHospital, Part::Dont),
    row(Guide::DontSitUp, Part::Dont, Audience::levels(E).rules(STILL_RULES)),
    row(Guide::DontExercise, Part::Dont, Audience::levels(E).unless_rules(&[RuleId::E22])),
    // GP today.
    row(Guide::RingMidwifeToday, Part::Do, Audience::levels(T).contacts(&[Contact::Midwife])),
    row(Guide::RingToday, Part::Do, Audience::levels(T)),
    row(Guide::OwnTeam, Part::Do, Audience::levels(T).rules(&[RuleId::T08])),
    row(Guide::Line113, Part::Do, Audience::levels(T).rules(&[RuleId::T09])),
    row(
        Guide::SafeHome,
        Part::Do,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::TraumaViolence])),
    ),
    row(Guide::SayToday, Part::Say, Audience::levels(T).unless_rules(&[RuleId::T09])),
    row(Guide::SayTodaySafe, Part::Say, Audience::levels(T).rules(&[RuleId::T09])),
    row(Guide::Temperature, Part::Do, Audience::levels(T).rules(&[RuleId::T03, RuleId::T06])),
    row(Guide::StopNsaid, Part::Do, Audience::levels(T).rules(&[RuleId::T19])),
    row(Guide::NoLifting, Part::Dont, Audience::levels(T).rules(&[RuleId::T01, RuleId::T13])),
    row(
        Guide::HelpAtHome,
        Part::Do,
        Audience::levels(T).rules(&[RuleId::T14]).when(Cond::Is(&[Opt::FunctionCare])),
    ),
    row(Guide::ComfortOnly, Part::Do, Audience::levels(T)),
    // Within days.
    row(Guide::MakeAppointment, Part::Do, Audience::levels(D)),
    row(Guide::OrMidwife, Part::Do, Audience::levels(D).contacts(&[Contact::Midwife])),
    row(Guide::AskPharmacist, Part::Do, Audience::levels(D).rules(&[RuleId::D21])),
    row(Guide::TakeSummary, Part::Do, Audience::levels(D)),
    row(Guide::MeasureFever, Part::Do, Audience::levels(BELOW_T).when(FEVER_GOES)),
    // Felt or not known: a thermometer tells.
    row(Guide::MeasureHot, Part::Do, Audience::levels(D).rules(&[RuleId::D14]).unless(FEVER_GOES)),
    row(Guide::CarefulBones, Part::Dont, Audience::levels(D).rules(&[RuleId::D08])),
    row(
        Guide::OpioidSlowly,
        Part::Dont,
        Audience::levels(&[Disposition::GpToday, Disposition::GpWithinDays]).rules(&[RuleId::D22]),
    ),
    // Physiotherapist or podiatrist.
    row(Guide::NoReferral, Part::Do, Audience::levels(P)),
    row(Guide::FirstVisit, Part::Expect, Audience::levels(P)),
    row(Guide::PhysioMaySend, Part::Expect, Audience::levels(P).contacts(&[Contact::Physio])),
    // What to watch for: 112, now, today, later.
    row(Guide::NetVital, Part::Call112, Audience::levels(BELOW_E)),
    row(Guide::NetSudden, Part::Call112, Audience::levels(BELOW_E)),
    row(Guide::NetPulse, Part::Call112, Audience::levels(BELOW_E)),
    row(Guide::NetColdLeg, Part::Call112, Audience::levels(BELOW_E)),
    row(Guide::Breathless112, Part::Call112, Audience::levels(T).rules(&[RuleId::T12])),
    row(
        Guide::PaleClammy112,
        Part::Call112,
        Audience::levels(T).rules(&[RuleId::T15, RuleId::T20]),
    ),
    row(Guide::LegChanges112, Part::Call112, Audience::levels(T).rules(&[RuleId::T20])),
    row(
        Guide::LegsHours112,
        Part::Call112,
        Audience::levels(T).rules(&[RuleId::T15]).unless_rules(&[RuleId::T20]),
    ),
    row(Guide::Danger112, Part::Call112, Audience::levels(T).rules(&[RuleId::T09])),
    row(Guide::NetSaddle, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetUrine, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetBowel, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetSex, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetBothLegs, Part::CallNow, Audience::levels(BELOW_E).unless(BOTH_ON_WALKING)),
    row(Guide::NetBothLegsResting, Part::CallNow, Audience::levels(BELOW_E).when(BOTH_ON_WALKING)),
    row(Guide::NetFoot, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetGait, Part::CallNow, Audience::levels(BELOW_E)),
    row(Guide::NetChills, Part::CallNow, Audience::levels(BELOW_E)),
    // Any painkiller of the kind may make a stomach bleed, and nobody is asked about all of them.
    row(Guide::NetStool, Part::CallNow, Audience::levels(BELOW_E).unless_rules(&[RuleId::T19])),
    row(Guide::StoolMore, Part::CallNow, Audience::levels(T).rules(&[RuleId::T19])),
    row(
        Guide::Bleeding,
        Part::CallNow,
        Audience::levels(BELOW_E).when(Cond::Yes(Field::GAnticoag)).unless_rules(&[RuleId::T15]),
    ),
    row(
        Guide::BleedingPerhaps,
        Part::CallNow,
        Audience::levels(BELOW_E).when(Cond::Unknown(Field::GAnticoag)),
    ),
    // T15 calls 112 for legs and pallor already.
    row(Guide::BleedingMore, Part::CallNow, Audience::levels(T).rules(&[RuleId::T15])),
    row(Guide::FallNow, Part::CallNow, Audience::levels(BELOW_E).when(Cond::Yes(Field::FStiff))),
    row(Guide::WeakerNow, Part::CallNow, Audience::levels(T).rules(&[RuleId::T02])),
    row(Guide::KidneyNow, Part::CallNow, Audience::levels(T).rules(&[RuleId::T04])),
    row(Guide::CancerNow, Part::CallNow, Audience::levels(T).rules(&[RuleId::T08])),
    row(Guide::TinglingNow, Part::CallNow, Audience::levels(T).rules(&[RuleId::T01, RuleId::T13])),
    // The signs of screen 9, each at the stages to which that screen shows it.
    row(
        Guide::PregnancyPain,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregLt20, Opt::PregGe20])),
    ),
    row(
        Guide::PregnancyFluid,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe])),
    ),
    row(
        Guide::PregnancyMove,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregGe20])),
    ),
    row(
        Guide::PregnancyHead,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregGe20, Opt::PregPp6w])),
    ),
    row(
        Guide::PregnancyFace,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregGe20, Opt::PregPp6w])),
    ),
    row(
        Guide::PregnancySide,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[
            Opt::PregLt20,
            Opt::PregGe20,
            Opt::PregMaybe,
            Opt::PregPp6w,
        ])),
    ),
    row(
        Guide::PregnancyFall,
        Part::CallMidwife,
        Audience::levels(BELOW_E).when(Cond::Is(&[Opt::PregGe20])).unless(Cond::Yes(Field::FStiff)),
    ),
    row(Guide::SevereToday, Part::CallToday, Audience::levels(BELOW_T).when(MAY_BE_TOO_MUCH)),
    row(Guide::FeverToday, Part::CallToday, Audience::levels(BELOW_T).unless(FEVER_GOES)),
    row(Guide::WorseDaily, Part::CallToday, Audience::levels(D)),
    row(Guide::NoFeet, Part::CallToday, Audience::levels(D)),
    row(
        Guide::NightPain,
        Part::CallToday,
        Audience::levels(D).rules(&[RuleId::D01, RuleId::D02, RuleId::D16]),
    ),
    row(Guide::NewPeak, Part::CallToday, Audience::levels(D).rules(&[RuleId::D08])),
    row(
        Guide::NewPeak,
        Part::CallToday,
        Audience::levels(BELOW_T).when(BRITTLE).unless_rules(&[RuleId::D08]),
    ),
    row(Guide::FeverStays, Part::CallToday, Audience::levels(BELOW_T).when(FEVER_GOES)),
    row(Guide::BackStays, Part::CallToday, Audience::levels(BELOW_T).when(Cond::Named(Name::Flu))),
    row(Guide::DiabetesToday, Part::CallToday, Audience::levels(D).rules(&[RuleId::D26])),
    row(Guide::BlistersFace, Part::CallToday, Audience::levels(D).rules(&[RuleId::D15])),
    row(Guide::ChildSigns, Part::CallToday, Audience::levels(D).rules(&[RuleId::D06])),
    row(Guide::LegFurther, Part::CallToday, Audience::levels(D_AND_P).when(Cond::Named(Name::Rad))),
    // For everybody, not for leg pain alone: it is a red light of the exercises too.
    row(Guide::NewLoss, Part::CallToday, Audience::levels(BELOW_T)),
    row(
        Guide::FallToday,
        Part::CallToday,
        Audience::levels(BELOW_T).when(FALL_COUNTS).unless(FALL_IS_URGENT),
    ),
    row(
        Guide::ToiletToday,
        Part::CallToday,
        Audience::levels(&[Disposition::PhysioOrPodo, Disposition::SelfCare]),
    ),
    row(Guide::NotBetter3Weeks, Part::CallLater, Audience::levels(P)),
    row(
        Guide::PainkillerLong,
        Part::CallLater,
        Audience::levels(&[Disposition::PhysioOrPodo, Disposition::SelfCare]),
    ),
    row(
        Guide::StomachSigns,
        Part::CallLater,
        Audience::levels(&[Disposition::PhysioOrPodo, Disposition::SelfCare])
            .unless(Cond::Yes(Field::GNsaid)),
    ),
    row(Guide::StandStill, Part::CallLater, Audience::levels(BELOW_T).when(ON_WALKING)),
    row(Guide::UpsAndDowns, Part::Expect, Audience::levels(S)),
    row(Guide::ThreeDaysWorse, Part::Expect, Audience::levels(S)),
    row(Guide::FallAgain, Part::Again, Audience::levels(BELOW_T).unless(FALL_CALLS)),
    row(Guide::NewsAgain, Part::Again, Audience::levels(BELOW_T)),
    row(
        Guide::PregnantAgain,
        Part::Again,
        Audience::levels(BELOW_T).when(Cond::Is(&[Opt::PregNo])),
    ),
    row(
        Guide::BirthAgain,
        Part::Again,
        Audience::levels(BELOW_T).when(Cond::Is(&[Opt::PregLt20, Opt::PregGe20])),
    ),
];

/// The guidance of one part for this outcome, in order.
pub fn guidance(part: Part, outcome: &Outcome) -> Vec<Guide> {
    GUIDANCE
        .iter()
        .filter(|row| row.part == part && row.audience.fits(outcome))
        .map(|row| row.id)
        .collect()
}
