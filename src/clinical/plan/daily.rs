//! TABLE: the plan beyond exercises: sitting, lifting, sleeping and the rest of a day. Everybody
//! sees every subject that is safe for them; what fits their answers stands first.

use super::conditions::{LONG, NEEDS_HELP, SLEEPS_BADLY, STRONG, STRONGEST};
use super::pain_monitoring::BY_AGREEMENT;
use crate::clinical::advice::{LOOK_FIRST, RECOVERING};
use crate::clinical::assessment::Outcome;
use crate::clinical::audience::Audience;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::exclusions::{PELVIC_GIRDLE, WEAK_BONES, allowed};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Daily {
        AllAgain "all_again", LegGoal "leg_goal", FlareUp "flare_up", FlareUpAgreed "flare_up_agreed", WorkTalk "work_talk", WorkPregnant "work_pregnant", SleepBetter "sleep_better",
        Balance "balance", Extensors "extensors", Baby "baby",
        Posture "posture", Sitting "sitting", Standing "standing", StandingEven "standing_even", Lifting "lifting",
        LiftingCareful "lifting_careful", LiftingBones "lifting_bones", Driving "driving", Sleeping "sleeping", GettingUp "getting_up",
        Stairs "stairs", Housework "housework", Sport "sport", SportAsk "sport_ask", Shoes "shoes",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct DailyRow {
    pub id: Daily,
    pub audience: Audience,
    /// Only for somebody who may do this exercise.
    pub only_with: Option<ExerciseId>,
    /// For whom this other one is not.
    pub instead_of: Option<Daily>,
    /// Stands first where this holds.
    pub first: Cond,
    pub source: &'static str,
}

const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const P_AND_S: &[Disposition] = &[Disposition::PhysioOrPodo, Disposition::SelfCare];
const SITS: Cond =
    Cond::Any(&[Cond::Has(Opt::WorkSit), Cond::Has(Opt::WorkDrive), Cond::Yes(Field::SitWorse)]);
const STANDS: Cond = Cond::Any(&[Cond::Has(Opt::WorkStand), Cond::Yes(Field::StandWorse)]);
const DRIVES: Cond = Cond::Any(&[Cond::Has(Opt::WorkDrive), Cond::Has(Opt::WorkVibration)]);
const LIFTS: Cond = Cond::Any(&[Cond::Has(Opt::WorkLift), Cond::Has(Opt::LifeSudden)]);
const COMES_BACK: Cond = Cond::Is(&[Opt::EpisodesFew, Opt::EpisodesOften]);
const WORKS: Cond = Cond::Is(&[Opt::WorkNowHard, Opt::WorkNowOff]);
const FEET: Cond = Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::ElsewhereFoot)]);
/// One step at a time is for who needs it: to everybody else it says that a stair is dangerous.
const HARD_STAIRS: Cond =
    Cond::Any(&[STRONG, Cond::Yes(Field::CWeak), Cond::AtLeast(Field::Age, 75), NEEDS_HELP]);
const MOVES: Cond = Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]);
/// Whose bones or back may not take a round back under a weight.
const BONY: Cond = Cond::Any(&[
    WEAK_BONES,
    Cond::YesOrUnknown(Field::FStiff),
    Cond::Has(Opt::ScanCollapse),
    Cond::Is(&[Opt::CancerActive5, Opt::CancerSpread, Opt::CancerOther, Opt::CancerUnknown]),
]);
const AFTER_BIRTH: Cond = Cond::Is(&[Opt::PregPp6w, Opt::PregPp6m]);
/// Nobody has to look first, and the worst is over.
const ON_THE_WAY: Audience = Audience::levels(BELOW_T).unless_rules(LOOK_FIRST).unless(STRONGEST);

/// Three in four settle within three months: a promise for those months, and for nobody who has had
/// it longer.
const LEG_SETTLES: Cond = Cond::All(&[Cond::Named(Name::Rad), Cond::Not(&LONG)]);
const WORKING_AGE: Cond = Cond::All(&[Cond::AtLeast(Field::Age, 18), Cond::AtMost(Field::Age, 67)]);
/// Not where a doctor looks first, nor for who needs help to get up or has just given birth.
const AT_WORK: Audience = Audience::levels(BELOW_T)
    .when(WORKING_AGE)
    .unless(Cond::Any(&[NEEDS_HELP, Cond::Is(&[Opt::PregPp6w])]))
    .unless_rules(LOOK_FIRST);

const fn row(id: Daily, source: &'static str, first: Cond) -> DailyRow {
    DailyRow {
        id,
        source,
        first,
        audience: Audience::levels(BELOW_T),
        only_with: None,
        instead_of: None,
    }
}

impl DailyRow {
    const fn for_whom(self, audience: Audience) -> DailyRow {
        DailyRow { audience, ..self }
    }

    const fn only_with(self, exercise: ExerciseId) -> DailyRow {
        DailyRow { only_with: Some(exercise), ..self }
    }

    const fn instead_of(self, other: Daily) -> DailyRow {
        DailyRow { instead_of: Some(other), ..self }
    }

    fn fits(&self, outcome: &Outcome) -> bool {
        let replaced = |other: Daily| DAILY.iter().any(|row| row.id == other && row.fits(outcome));
        self.audience.fits(outcome)
            && self.only_with.is_none_or(|exercise| allowed(outcome, exercise))
            && !self.instead_of.is_some_and(replaced)
    }
}

/// The table, in the order of showing.
pub const DAILY: &[DailyRow] = &[
    // Who recovers needs to hear that nothing is forbidden; only where nothing is.
    row(Daily::AllAgain, "plan review 02; KNGF 2021, profile 1", Cond::Always)
        .for_whom(Audience::levels(P_AND_S).when(RECOVERING).unless(BONY))
        .only_with(ExerciseId::SportLadderWalkRun),
    row(Daily::LegGoal, "plan review 03; KNGF 2021", Cond::Always)
        .for_whom(ON_THE_WAY.when(LEG_SETTLES)),
    row(Daily::FlareUp, "plan review 10.10", COMES_BACK)
        .for_whom(ON_THE_WAY.when(Cond::Not(&BY_AGREEMENT))),
    row(Daily::FlareUpAgreed, "plan review 10.3, 10.10", Cond::Always)
        .for_whom(ON_THE_WAY.when(BY_AGREEMENT)),
    row(Daily::WorkTalk, "KNGF 2021; plan review 10.10", WORKS)
        .for_whom(AT_WORK)
        .instead_of(Daily::WorkPregnant),
    row(Daily::WorkPregnant, "plan review 6; law on working hours, to be confirmed", Cond::Always)
        .for_whom(AT_WORK.when(Cond::All(&[WORKING_AGE, Cond::Named(Name::Pregnant)]))),
    row(Daily::SleepBetter, "plan review 10.10 (CBT-I)", Cond::Always)
        .for_whom(Audience::levels(BELOW_T).when(SLEEPS_BADLY)),
    row(Daily::Balance, "plan review 10.8", Cond::Always)
        .for_whom(ON_THE_WAY.when(WEAK_BONES))
        .only_with(ExerciseId::BalanceOneLegSupported),
    row(Daily::Extensors, "plan review 10.8; Too Fit To Fracture", Cond::Always)
        .for_whom(ON_THE_WAY.when(WEAK_BONES))
        .only_with(ExerciseId::BalanceOneLegSupported),
    row(Daily::Baby, "plan review 08", Cond::Always)
        .for_whom(Audience::levels(BELOW_T).when(AFTER_BIRTH).unless_rules(LOOK_FIRST)),
    row(Daily::Posture, "K10, S2-12, S4-08", Cond::Always),
    row(Daily::GettingUp, "S1-25", Cond::Always),
    row(Daily::Sleeping, "S2-13, K5", Cond::Always),
    row(Daily::Sitting, "S4-05, S4-08, K10", SITS),
    row(Daily::Standing, "S2-11", STANDS).for_whom(Audience::levels(BELOW_T).unless(PELVIC_GIRDLE)),
    row(Daily::StandingEven, "exercise exclusions", STANDS).instead_of(Daily::Standing),
    // A round back under a weight is only for those who may bend with a weight.
    row(Daily::Lifting, "S0-15, S2-11, K10", LIFTS).only_with(ExerciseId::HipHingeWeight),
    row(Daily::LiftingCareful, "exercise exclusions, K10", Cond::Always)
        .for_whom(Audience::levels(BELOW_T).unless(BONY).unless_rules(LOOK_FIRST))
        .instead_of(Daily::Lifting),
    row(Daily::LiftingBones, "exercise exclusions; plan review 10.1", Cond::Always)
        .for_whom(Audience::levels(BELOW_T).when(BONY)),
    row(Daily::LiftingBones, "exercise exclusions; a doctor looks first", Cond::Always)
        .for_whom(Audience::levels(BELOW_T).rules(LOOK_FIRST).unless(BONY)),
    row(Daily::Housework, "S2-11", LIFTS),
    row(Daily::Driving, "S0-06, S2-07", DRIVES),
    row(Daily::Stairs, "S1-16", HARD_STAIRS).for_whom(Audience::levels(BELOW_T).when(HARD_STAIRS)),
    row(Daily::Shoes, "S0-17, K11", FEET),
    row(Daily::Sport, "S3-01, S3-08", MOVES)
        .for_whom(Audience::levels(P_AND_S).when(MOVES))
        .only_with(ExerciseId::SportLadderWalkRun),
    row(Daily::SportAsk, "exercise exclusions", MOVES)
        .for_whom(ON_THE_WAY.when(Cond::Not(&NEEDS_HELP)))
        .instead_of(Daily::Sport),
];

/// A day for this outcome: what fits the answers first.
pub fn daily(outcome: &Outcome) -> Vec<Daily> {
    let mut rows: Vec<&DailyRow> = DAILY.iter().filter(|row| row.fits(outcome)).collect();
    rows.sort_by_key(|row| !row.first.holds(&outcome.facts));
    rows.iter().map(|row| row.id).collect()
}
