//! TABLE: what would change the outcome, for whom it is worth a word, and the rules that would then
//! speak.
//!
//! What is there already is not named: nobody with a fever reads "do you get a fever?". How soon to
//! call agrees with the safety net, which stands on the same page.

use super::assessment::Outcome;
use super::audience::{Audience, PERHAPS_FEVER};
use super::condition::{Cond, Name};
use super::disposition::{Disposition, ids};
use super::red_flags::RuleId;
use super::safety_net::{BOTH_ON_WALKING, FALL_CALLS};
use super::vocabulary::{Field, Opt};

ids! {
    /// Something that may come.
    Change {
        Saddle "saddle", Legs "legs", LegsResting "legs_resting", Vital "vital", NumbGrows "numb_grows", Fever "fever",
        Fall "fall", FallCall "fall_call", LegFurther "leg_further", BelowKnee "below_knee", Worse "worse",
        NewIllness "new_illness", Pregnancy "pregnancy", SixWeeks "six_weeks",
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct ChangeRow {
    pub id: Change,
    pub audience: Audience,
    /// The rules that it may make fire; those of the safety net alone have none.
    pub rules: &'static [RuleId],
}

const BELOW_T: &[Disposition] =
    &[Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare];
const P_AND_S: &[Disposition] = &[Disposition::PhysioOrPodo, Disposition::SelfCare];
const RAD: Cond = Cond::Named(Name::Rad);

const fn row(id: Change, rules: &'static [RuleId], audience: Audience) -> ChangeRow {
    ChangeRow { id, audience, rules }
}

/// The table, the most urgent first.
pub const CHANGES: &[ChangeRow] = &[
    row(Change::Saddle, &[RuleId::E01, RuleId::E02, RuleId::E03], Audience::levels(BELOW_T)),
    row(
        Change::Legs,
        &[RuleId::E05, RuleId::E06],
        Audience::levels(BELOW_T).unless(BOTH_ON_WALKING),
    ),
    row(
        Change::LegsResting,
        &[RuleId::E05, RuleId::E06],
        Audience::levels(BELOW_T).when(BOTH_ON_WALKING),
    ),
    row(Change::Vital, &[RuleId::E08], Audience::levels(BELOW_T)),
    row(Change::NumbGrows, &[RuleId::T02], Audience::levels(BELOW_T).when(Cond::Yes(Field::CNumb))),
    row(
        Change::Fever,
        &[RuleId::E10, RuleId::T03],
        Audience::levels(BELOW_T).unless(PERHAPS_FEVER),
    ),
    row(Change::Fall, &[RuleId::E09, RuleId::T01], Audience::levels(BELOW_T).unless(FALL_CALLS)),
    row(
        Change::FallCall,
        &[RuleId::E09, RuleId::E17, RuleId::E20, RuleId::T01],
        Audience::levels(BELOW_T).when(FALL_CALLS),
    ),
    row(Change::LegFurther, &[], Audience::levels(BELOW_T).when(RAD)),
    row(Change::BelowKnee, &[RuleId::P03], Audience::levels(BELOW_T).unless(RAD)),
    row(
        Change::Worse,
        &[RuleId::D17, RuleId::P01],
        Audience::levels(BELOW_T).unless(Cond::Is(&[Opt::CourseWorse])),
    ),
    row(Change::NewIllness, &[RuleId::D01, RuleId::D08], Audience::levels(BELOW_T)),
    row(
        Change::Pregnancy,
        &[RuleId::P06],
        Audience::levels(BELOW_T).when(Cond::Is(&[Opt::PregNo])),
    ),
    row(
        Change::SixWeeks,
        &[RuleId::D05, RuleId::P11],
        Audience::levels(P_AND_S).when(Cond::AtMost(Field::Days, 41)),
    ),
];

/// What would change this outcome, the most urgent first.
pub fn changes(outcome: &Outcome) -> Vec<Change> {
    CHANGES.iter().filter(|row| row.audience.fits(outcome)).map(|row| row.id).collect()
}
