//! The plan that the visitor has now: that of the check or of the last check-in, with a therapist's
//! plan in force where the code brought one.

use crate::course::decided;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::check_in::{TakenUp, plan_now as plan_after};
use rugwijzer::clinical::plan::{Minutes, Plan};
use rugwijzer::handover::code::Opened;

/// None where a doctor decides first, or the last check-in stopped it. Time and places are those of the
/// visit. The part of the plan in which a therapist's was taken up is not in the code: it counts as that
/// of now, so that it holds rather longer than shorter.
pub fn plan_now(opened: &Opened, outcome: &Outcome) -> Option<Plan> {
    let beside = &opened.visit.beside;
    let decision = decided(opened);
    let taken_up = opened.after.plan.as_ref().map(|sent| TakenUp {
        prescription: &sent.prescription,
        days: days_since(opened, sent.day),
        stage: decision.as_ref().map_or(0, |decision| decision.stage),
    });
    let minutes = beside.minutes.unwrap_or(Minutes::Ten);
    plan_after(outcome, decision.as_ref(), minutes, &beside.places, taken_up)
}

/// From the day on which a plan was made to the last that the code knows of; 0 where one has no day.
fn days_since(opened: &Opened, made: Option<u16>) -> u32 {
    let (Some(first), Some(made)) = (opened.visit.day, made) else { return 0 };
    (u32::from(first) + opened.after.last_day()).saturating_sub(made.into())
}
