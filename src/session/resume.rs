//! Goes on with a visit that was saved.

use super::model::{Model, View};
use super::saved::SavedVisit;

impl Model {
    /// Goes on with what was kept when the widget had to start anew, or hands over to its whole.
    pub fn resume(&mut self, kept: SavedVisit) {
        self.view = if kept.at_outcome {
            View::Advice
        } else {
            View::Questions { at: None, from_check: false }
        };
        self.answers = kept.answers;
        self.print_violence = kept.print_violence;
        self.nsaid = kept.nsaid;
        self.goal = kept.goal;
        self.feared = kept.feared;
        self.minutes = kept.minutes.unwrap_or(self.minutes);
        self.places = kept.places;
        self.red_light = kept.red_light;
        self.amber = kept.amber;
        self.open_page();
    }
}
