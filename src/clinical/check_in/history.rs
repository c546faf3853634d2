//! What is known from the times before, the first visit included.

use crate::clinical::answers::Answers;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::red_flags::RuleId;

/// What is known from the times before.
#[derive(Clone, Debug)]
pub struct History {
    /// The answers as they stood the last time.
    pub answers: Answers,
    /// How long the pain had lasted at the first visit.
    pub first_days: u32,
    pub last: Disposition,
    /// An alarm (emergency or GP today) that no doctor has looked at.
    pub alarm: Option<Alarm>,
    /// Rules that ask for a GP within days, each with the days of the pain at which it held: that
    /// time passes undoes none of them.
    pub waiting: Vec<(RuleId, u32)>,
    pub worse: bool,
    /// A therapist has looked since the first visit; a doctor has.
    pub therapist: bool,
    pub doctor: bool,
    /// The plan was stopped for a new sign, and nobody has looked at it yet.
    pub stopped: bool,
    /// Which part of the plan, and since which day.
    pub stage: usize,
    pub since: u32,
}

#[derive(Clone, Debug)]
pub struct Alarm {
    pub disposition: Disposition,
    pub rules: Vec<RuleId>,
    pub contacts: Vec<Contact>,
}
