//! A therapist's plan in force: its exercises in the place of those that the rules chose for now.
//!
//! The exclusions have the last word: what they keep away is left out and named, and where nothing
//! is left, the plan of the rules stands. Time and places do not choose here: the therapist did.

use super::choose::{once_in_session, seconds};
use super::prescription::{Pace, Prescribed, Prescription};
use super::rationale::Rationale;
use super::session::Choice;
use super::{PHASES, Plan};
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::{ExclusionId, excluded_by};
use crate::clinical::exercises::{Dose, ExerciseId, Work, exercise};

/// What came of a therapist's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByTherapist {
    pub pace: Pace,
    /// Its exercises are those of now; else all of them are held back.
    pub followed: bool,
    /// What is not for this person now, each with the row that keeps it away.
    pub held_back: Vec<(ExerciseId, ExclusionId)>,
}

impl Prescribed {
    /// How much of it, as a part of a session.
    pub fn dose(&self) -> Dose {
        let dose = once_in_session(exercise(self.exercise));
        let work = match dose.work {
            Work::Times { each, held, .. } => Work::Times { times: self.amount, each, held },
            Work::Held(_) => Work::Held(self.amount),
            Work::KeptUp(_) => Work::KeptUp(self.amount),
        };
        Dose { work, sets: self.sets, ..dose }
    }
}

impl Prescription {
    /// What of it is held back from this person.
    pub fn held_back(&self, outcome: &Outcome) -> Vec<(ExerciseId, ExclusionId)> {
        let ids = self.exercises.iter().map(|one| one.exercise);
        ids.filter_map(|id| Some((id, *excluded_by(outcome, id).first()?))).collect()
    }

    /// Whether it holds still: for as long as it says, and then until a check-in has let the plan go
    /// on. In the last part no other comes, so the check-in alone says it.
    pub fn is_in_force(&self, days: u32, then: usize, now: usize, goes_on: bool) -> bool {
        match self.pace {
            Pace::Stays => true,
            Pace::Weeks(weeks) => {
                let past = now > then || (then + 1 >= PHASES.len() && goes_on);
                days < u32::from(weeks) * 7 || !past
            }
        }
    }
}

impl Plan {
    /// With this in the place of the session of now. Where it stays, no weeks to come are told: they
    /// are the therapist's to say.
    pub fn prescribed(mut self, outcome: &Outcome, prescription: &Prescription) -> Plan {
        let Some(now) = self.phases.first_mut() else { return self };
        let held_back = prescription.held_back(outcome);
        let mut session = Vec::new();
        for one in &prescription.exercises {
            if held_back.iter().any(|(id, _)| *id == one.exercise) {
                continue;
            }
            // A weight is told as the rules do.
            let here = now.session.iter().find(|choice| choice.exercise == one.exercise);
            session.push(Choice {
                exercise: one.exercise,
                because: Rationale::Therapist,
                dose: one.dose(),
                days: one.days,
                kilos: here.map_or(0, |choice| choice.kilos),
            });
        }
        let followed = !session.is_empty();
        if followed {
            now.seconds = seconds(&session);
            now.session = session;
        }
        if followed && prescription.pace == Pace::Stays {
            self.phases.truncate(1);
        }
        self.by_therapist = Some(ByTherapist { pace: prescription.pace, followed, held_back });
        self
    }
}
