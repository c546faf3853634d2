//! TABLE: the plan beyond exercises: sitting, lifting, sleeping and the rest of a day, for whom each matters.

use crate::clinical::advice::LOOK_FIRST;
use crate::clinical::assessment::Outcome;
use crate::clinical::audience::Audience;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    Daily {
        Posture "posture", Sitting "sitting", Standing "standing", Lifting "lifting", Driving "driving", Sleeping "sleeping",
        GettingUp "getting_up", Stairs "stairs", Housework "housework", WorkTalk "work_talk", Sport "sport", Shoes "shoes",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct DailyRow {
    pub id: Daily,
    pub audience: Audience,
    pub source: &'static str,
}

const BELOW_T: &[Disposition] = &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const SITS: Cond = Cond::Any(&[Cond::Has(Opt::WorkSit), Cond::Has(Opt::WorkDrive), Cond::Yes(Field::SitWorse)]);
const STANDS: Cond = Cond::Any(&[Cond::Has(Opt::WorkStand), Cond::Yes(Field::StandWorse)]);
const WORKS: Cond = Cond::All(&[Cond::AtMost(Field::Age, 67), Cond::Is(&[Opt::WorkNowHard, Opt::WorkNowOff])]);
const FEET: Cond = Cond::Any(&[Cond::Yes(Field::Foot), Cond::Has(Opt::ElsewhereFoot)]);
const HARD_STAIRS: Cond = Cond::Any(&[
    Cond::Is(&[Opt::FunctionLimited]), Cond::Named(Name::Rad), Cond::AtLeast(Field::Age, 65), Cond::Has(Opt::ElsewhereKnee),
]);

const fn row(id: Daily, source: &'static str, when: Cond) -> DailyRow {
    DailyRow { id, source, audience: Audience::levels(BELOW_T).when(when) }
}

/// The table, in the order of showing.
pub const DAILY: &[DailyRow] = &[
    row(Daily::Posture, "K10, S2-12, S4-08", Cond::Always),
    row(Daily::GettingUp, "S1-25", Cond::Always),
    row(Daily::Sleeping, "S2-13, K5", Cond::Always),
    row(Daily::Sitting, "S4-05, S4-08, K10", SITS),
    row(Daily::Standing, "S2-11", STANDS),
    row(Daily::Lifting, "S0-15, S2-11, K10", Cond::Always),
    row(Daily::Housework, "S2-11", Cond::Always),
    row(Daily::Driving, "S0-06, S2-07", Cond::Any(&[Cond::Has(Opt::WorkDrive), Cond::Has(Opt::WorkVibration)])),
    row(Daily::Stairs, "S1-16", HARD_STAIRS),
    row(Daily::WorkTalk, "KNGF 2021", WORKS),
    row(Daily::Shoes, "S0-17, K11", FEET),
    DailyRow {
        id: Daily::Sport, source: "S3-01, S3-08",
        audience: Audience::levels(&[Disposition::PhysioOrPodo, Disposition::SelfCare])
            .when(Cond::Is(&[Opt::FunctionOk, Opt::FunctionSlow])).unless(Cond::AtLeast(Field::Sev, 8)).unless_rules(LOOK_FIRST),
    },
];

/// What of a day is worth a word for this outcome.
pub fn daily(outcome: &Outcome) -> Vec<Daily> {
    DAILY.iter().filter(|row| row.audience.fits(outcome)).map(|row| row.id).collect()
}
