//! The plan as it is done now, the one place that makes it; and a therapist's plan that the visitor
//! took up, as it is kept.

use super::config::Mode;
use super::model::Model;
use crate::PLAN;
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::check_in::{PlanStep, TakenUp, plan_now};
use crate::clinical::exercises::ExerciseId;
use crate::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use crate::clinical::plan::{PHASES, Plan};
use time::Date;

/// A plan of this age is asked about: it was made for how things were then.
pub const OLD_DAYS: i64 = 84;

/// A therapist's plan that the visitor took up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TherapistPlan {
    pub prescription: Prescription,
    /// The day on which it was made, where its code says it.
    pub made: Option<Date>,
    /// The day on which it was taken up, and in which part of the plan.
    pub since: Date,
    pub stage: usize,
}

/// The first of its names when it is kept. A reader of another release leaves the plan out.
const FORMAT: &str = "1";
const STAYS: &str = "stays";
const NONE: &str = "none";

impl TherapistPlan {
    /// As it is kept: public names and numbers, one after another.
    pub fn names(&self) -> Vec<String> {
        let day = |date: Date| date.to_julian_day().to_string();
        let pace = match self.prescription.pace {
            Pace::Stays => STAYS.to_owned(),
            Pace::Weeks(weeks) => weeks.to_string(),
        };
        let mut names = vec![
            FORMAT.to_owned(),
            self.made.map_or(NONE.to_owned(), day),
            day(self.since),
            self.stage.to_string(),
            pace,
        ];
        for one in &self.prescription.exercises {
            names.push(one.exercise.id().to_owned());
            names.extend([one.sets, one.amount, one.days].map(|number| number.to_string()));
        }
        names
    }

    /// Back from that; none of what another release wrote, or of what is damaged.
    pub fn from_names<'a>(names: impl IntoIterator<Item = &'a str>) -> Option<TherapistPlan> {
        let mut names = names.into_iter();
        let day = |name: &str| Date::from_julian_day(name.parse().ok()?).ok();
        names.next().filter(|format| *format == FORMAT)?;
        let made = match names.next()? {
            NONE => None,
            made => Some(day(made)?),
        };
        let since = day(names.next()?)?;
        let stage = names.next()?.parse().ok().filter(|stage| *stage < PHASES.len())?;
        let pace = match names.next()? {
            STAYS => Pace::Stays,
            weeks => Pace::Weeks(weeks.parse().ok()?),
        };
        let mut exercises = Vec::new();
        while let Some(id) = names.next() {
            let exercise = ExerciseId::from_id(id)?;
            let mut number = || names.next()?.parse().ok();
            let (sets, amount, days) = (number()?, number()?, number()?);
            exercises.push(Prescribed { exercise, sets, amount, days });
        }
        let prescription = Prescription { exercises, pace };
        prescription.is_sound().then_some(TherapistPlan { prescription, made, since, stage })
    }
}

/// Whether this was made so long ago that the therapist is better asked.
pub fn is_old(made: Option<Date>, present: Date) -> bool {
    made.is_some_and(|made| (present - made).whole_days() > OLD_DAYS)
}

impl Model {
    /// The plan as it is done now: after a check-in from the part that it reached, and with a
    /// therapist's plan where one is in force.
    pub fn plan(&self) -> Option<Plan> {
        if !PLAN || self.informs() {
            return None;
        }
        let decision = if self.checking.is_none() { self.decision() } else { None };
        let taken_up = self.therapist().map(|plan| TakenUp {
            prescription: &plan.prescription,
            // A clock may have been set back.
            days: (self.diary.present - plan.since).whole_days().try_into().unwrap_or(0),
            stage: plan.stage,
        });
        let make = |outcome: &_| {
            plan_now(outcome, decision.as_deref(), self.minutes, &self.places, taken_up)
        };
        match &decision {
            Some(decision) => make(&decision.outcome),
            None => match assess(&self.answers) {
                Assessment::Decided(outcome) => make(&outcome),
                Assessment::Unfinished { .. } => None,
            },
        }
    }

    /// A therapist's plan, where this page may have one: a page that only informs has none.
    pub fn therapist(&self) -> Option<&TherapistPlan> {
        self.therapist.as_deref().filter(|_| self.may_have_therapist())
    }

    pub fn may_have_therapist(&self) -> bool {
        self.config.mode != Mode::Information
    }

    /// The last check-in stopped the exercises.
    pub fn is_stopped(&self) -> bool {
        let decision = if self.checking.is_none() { self.decision() } else { None };
        decision.is_some_and(|decision| decision.step == PlanStep::Stop)
    }

    /// The part of the plan that the check-ins have reached.
    pub(super) fn stage(&self) -> usize {
        self.decision().map_or(0, |decision| decision.stage)
    }
}
