//! TABLE: the plan beyond exercises: sitting, lifting, sleeping and the rest of a day. Everybody sees every subject that is safe
//! for them; what fits their answers stands first.

use crate::clinical::advice::LOOK_FIRST;
use crate::clinical::assessment::Outcome;
use crate::clinical::audience::Audience;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::exclusions::{PELVIC_GIRDLE, allowed};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Daily {
        Posture "posture", Sitting "sitting", Standing "standing", StandingEven "standing_even", Lifting "lifting",
        LiftingCareful "lifting_careful", Driving "driving", Sleeping "sleeping", GettingUp "getting_up", Stairs "stairs",
        Housework "housework", WorkTalk "work_talk", Sport "sport", SportAsk "sport_ask", Shoes "shoes",
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

const BELOW_T: &[Disposition] = &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const P_AND_S: &[Disposition] = &[Disposition::PhysioOrPodo, Disposition::SelfCare];
const SITS: Cond = Cond::Any(&[Cond::Has(Opt::WorkSit), Cond::Has(Opt::WorkDrive), Cond::Yes(Field::SitWorse)]);
const STANDS: Cond = Cond::Any(&[Cond::Has(Opt::WorkStand), Cond::Yes(Field::StandWorse)]);
const DRIVES: Cond = Cond::Any(&[Cond::Has(Opt::WorkDrive), Cond::Has(Opt::WorkVibration)]);
const LIFTS: Cond = Cond::Any(&[Cond::Has(Opt::WorkLift), Cond::Has(Opt::LifeSudden)]);
const WORKS: Cond = Cond::Is(&[Opt::WorkNowHard, Opt::WorkNowOff]);
const FEET: Cond = Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::ElsewhereFoot)]);
const HARD_STAIRS: Cond = Cond::Any(&[
    Cond::Is(&[Opt::FunctionLimited]), Cond::Named(Name::Rad), Cond::AtLeast(Field::Age, 65), Cond::Has(Opt::ElsewhereKnee),
]);
const MOVES: Cond = Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow]);

const fn row(id: Daily, source: &'static str, first: Cond) -> DailyRow {
    DailyRow { id, source, first, audience: Audience::levels(BELOW_T), only_with: None, instead_of: None }
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
        self.audience.fits(outcome) && self.only_with.is_none_or(|exercise| allowed(outcome, exercise)) && !self.instead_of.is_some_and(replaced)
    }
}

/// The table, in the order of showing.
pub const DAILY: &[DailyRow] = &[
    row(Daily::Posture, "K10, S2-12, S4-08", Cond::Always),
    row(Daily::GettingUp, "S1-25", Cond::Always),
    row(Daily::Sleeping, "S2-13, K5", Cond::Always),
    row(Daily::Sitting, "S4-05, S4-08, K10", SITS),
    row(Daily::Standing, "S2-11", STANDS).for_whom(Audience::levels(BELOW_T).unless(PELVIC_GIRDLE)),
    row(Daily::StandingEven, "exercise exclusions", STANDS).instead_of(Daily::Standing),
    // A round back under a weight is only for those who may bend with a weight.
    row(Daily::Lifting, "S0-15, S2-11, K10", LIFTS).only_with(ExerciseId::HipHingeWeight),
    row(Daily::LiftingCareful, "exercise exclusions", Cond::Always).instead_of(Daily::Lifting),
    row(Daily::Housework, "S2-11", LIFTS),
    row(Daily::Driving, "S0-06, S2-07", DRIVES),
    row(Daily::Stairs, "S1-16", HARD_STAIRS),
    row(Daily::WorkTalk, "KNGF 2021", WORKS)
        .for_whom(Audience::levels(BELOW_T).when(Cond::AtMost(Field::Age, 67)).unless_rules(LOOK_FIRST)),
    row(Daily::Shoes, "S0-17, K11", FEET),
    row(Daily::Sport, "S3-01, S3-08", MOVES).for_whom(Audience::levels(P_AND_S).when(MOVES)).only_with(ExerciseId::SportLadderWalkRun),
    row(Daily::SportAsk, "exercise exclusions", MOVES).instead_of(Daily::Sport),
];

/// A day for this outcome: what fits the answers first.
pub fn daily(outcome: &Outcome) -> Vec<Daily> {
    let mut rows: Vec<&DailyRow> = DAILY.iter().filter(|row| row.fits(outcome)).collect();
    rows.sort_by_key(|row| !row.first.holds(&outcome.facts));
    rows.iter().map(|row| row.id).collect()
}
