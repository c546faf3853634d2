//! TABLE: the check-in's own questions in the order of asking, and when each is asked.

use super::answers::Item;
use crate::clinical::disposition::ids;
use crate::clinical::screen::Screen;

ids! {
    /// A page of the check-in itself.
    OwnPage {
        /// What is new since the last time.
        Changes "checkin_changes",
        Pain "checkin_pain",
        Exercises "checkin_exercises",
        /// Painkillers, sleep, worries.
        Life "checkin_life",
    }
}

/// A page of a check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// A page of the check, in its own words.
    Check(Screen),
    Own(OwnPage),
}

impl Page {
    pub const fn id(self) -> &'static str {
        match self {
            Page::Check(screen) => screen.id(),
            Page::Own(page) => page.id(),
        }
    }
}

/// When a question of the check-in is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    Always,
    /// The last time somebody was to be called.
    ToldToBeSeen,
    /// The visitor named something that they want to do again.
    HasGoals,
    /// There was a plan the last time.
    HadPlan,
    /// There were exercises.
    Exercised,
    /// There was a plan and there were no exercises.
    DidNotExercise,
}

/// One question on one page.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub page: OwnPage,
    pub item: Item,
    pub when: Asked,
}

const fn row(page: OwnPage, item: Item, when: Asked) -> Question {
    Question { page, item, when }
}

/// Every question of the check-in, in the order of asking.
pub const QUESTIONS: &[Question] = &[
    row(OwnPage::Changes, Item::News, Asked::Always),
    row(OwnPage::Changes, Item::Different, Asked::Always),
    row(OwnPage::Changes, Item::Seen, Asked::ToldToBeSeen),
    row(OwnPage::Pain, Item::PainNow, Asked::Always),
    row(OwnPage::Pain, Item::CanAgain, Asked::HasGoals),
    row(OwnPage::Exercises, Item::ExerciseDays, Asked::HadPlan),
    row(OwnPage::Exercises, Item::Response, Asked::Exercised),
    row(OwnPage::Exercises, Item::Stopped, Asked::DidNotExercise),
    row(OwnPage::Life, Item::Medicines, Asked::Always),
    row(OwnPage::Life, Item::Sleep, Asked::Always),
    row(OwnPage::Life, Item::Worries, Asked::Always),
];
