//! What is saved of a visit, and how a visit goes on from it: for a widget that has to start anew,
//! and for the plan's build, which takes over from the check's.

use super::model::{Model, Shown, View};
use super::saved::SavedVisit;
use crate::PLAN;

impl Model {
    /// Goes on with a saved visit.
    pub fn resume(&mut self, saved: SavedVisit) {
        self.view = if saved.at_outcome {
            View::Advice
        } else {
            View::Questions { at: None, from_check: false }
        };
        self.answers = saved.answers;
        self.print_violence = saved.print_violence;
        self.nsaid = saved.nsaid;
        self.goal = saved.goal;
        self.feared = saved.feared;
        self.minutes = saved.minutes.unwrap_or(self.minutes);
        self.places = saved.places;
        self.red_light = saved.red_light;
        self.amber = saved.amber;
        self.therapist = saved.therapist;
        self.open_page();
    }

    /// Returns what has to be saved of this visit.
    pub fn saved_visit(&self) -> Box<SavedVisit> {
        let mut saved = SavedVisit {
            answers: self.answers.clone(),
            at_outcome: matches!(self.shown(), Shown::Outcome | Shown::Room(_) | Shown::Player),
            print_violence: self.print_violence,
            nsaid: self.nsaid,
            // The check's build hands a red light on, though it has no exercises itself.
            red_light: self.red_light,
            ..SavedVisit::default()
        };
        if PLAN {
            saved.goal = self.goal.clone();
            saved.feared = self.feared.clone();
            saved.minutes = Some(self.minutes);
            saved.places = self.places.clone();
            saved.amber = self.amber.clone();
            saved.therapist = self.therapist.clone();
        }
        Box::new(saved)
    }
}
