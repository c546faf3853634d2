//! TABLE: the pages of a check-in in the order of asking, and when each question of its own is
//! asked. Alarm pages come first; an emergency ends it at once, as in the check.

use super::answers::{CheckIn, Item, Pick};
use super::carry;
use super::compare::History;
use crate::clinical::answers::Answers;
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::pathway::{Step, fields, path};
use crate::clinical::plan::is_for;
use crate::clinical::screen::{Screen, Section};
use crate::clinical::vocabulary::{Field, Opt};

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

/// Everything that was said, and the outcome of the time before.
#[derive(Clone, Copy, Debug)]
pub struct Visit<'a> {
    pub first: &'a Answers,
    /// Finished check-ins, the oldest first.
    pub earlier: &'a [CheckIn],
    /// The check-in of today.
    pub now: &'a CheckIn,
    /// What was decided the last time, at the first visit or a check-in.
    pub last: Disposition,
}

impl<'a> Visit<'a> {
    /// Today's check-in after what [`super::history`] says of the times before.
    pub fn after(
        history: &History,
        first: &'a Answers,
        earlier: &'a [CheckIn],
        now: &'a CheckIn,
    ) -> Visit<'a> {
        Visit { first, earlier, now, last: history.last }
    }

    /// The answers as the rules of the check see them today. A screen of the check edits a copy.
    pub fn answers(&self) -> Answers {
        let before = carry::answers(self.first, self.earlier);
        carry::join(self.first, &before, self.now)
    }

    fn asks(&self, when: Asked) -> bool {
        let exercised =
            self.now.is(&[Pick::DaysFew, Pick::DaysSome, Pick::DaysMost, Pick::DaysUnknown]);
        match when {
            Asked::Always => true,
            Asked::ToldToBeSeen => self.last > Disposition::SelfCare,
            Asked::HasGoals => self.first.many(Field::Goals).is_some_and(|goals| {
                Field::Goals.options().iter().any(|goal| !goal.stands_alone() && goals.has(*goal))
            }),
            Asked::HadPlan => self.had_plan(),
            Asked::Exercised => self.had_plan() && exercised,
            Asked::DidNotExercise => self.had_plan() && self.now.is(&[Pick::DaysNone]),
        }
    }

    /// Whether the rules left time and something to do, as things stood the last time.
    fn had_plan(&self) -> bool {
        match assess(&carry::answers(self.first, self.earlier)) {
            Assessment::Decided(outcome) => self.last.leaves_time() && is_for(&outcome),
            Assessment::Unfinished { .. } => false,
        }
    }

    /// The questions on this page, for this visitor.
    pub fn items(&self, page: OwnPage) -> Vec<Item> {
        let asked = QUESTIONS.iter().filter(|row| row.page == page && self.asks(row.when));
        asked.map(|row| row.item).collect()
    }

    /// The goals that may be ticked as possible again.
    pub fn goals(&self) -> Vec<Opt> {
        let goals = self.first.many(Field::Goals);
        let had = |goal: &Opt| goal.stands_alone() || goals.is_some_and(|goals| goals.has(*goal));
        Field::Goals.options().iter().copied().filter(had).collect()
    }

    /// The pages of this path so far, in the order of asking; the last is the one to ask, unless
    /// everything has been asked or an alarm has ended it.
    pub fn pages(&self) -> Vec<Page> {
        let answers = self.answers();
        let path = path(&answers);
        let before = carry::answers(self.first, self.earlier);
        let anew = carry::anew(&before, self.now);
        let open = if let Step::Ask(screen) = path.step { Some(screen) } else { None };
        let asked = |screen: &Screen| {
            Some(*screen) == open
                || fields(*screen, &answers)
                    .iter()
                    .any(|field| anew.contains(field) || before.get(*field).is_none())
        };
        let check: Vec<Screen> = path.screens.iter().copied().filter(asked).collect();
        let alarms = |screen: &Screen| screen.section() == Section::Safety;
        let mut pages: Vec<Page> =
            check.iter().copied().filter(|screen| alarms(screen)).map(Page::Check).collect();
        if matches!(path.step, Step::Stop(_)) || open.is_some_and(|screen| alarms(&screen)) {
            return pages;
        }
        if self.push(&mut pages, OwnPage::Changes) {
            return pages;
        }
        // How the mind is comes after the worries, which may open its page.
        let late = |screen: &Screen| *screen >= Screen::Mind;
        let rest = check.iter().copied().filter(|screen| !alarms(screen) && !late(screen));
        pages.extend(rest.map(Page::Check));
        if open.is_some_and(|screen| !late(&screen)) {
            return pages;
        }
        for page in [OwnPage::Pain, OwnPage::Exercises, OwnPage::Life] {
            if self.push(&mut pages, page) {
                return pages;
            }
        }
        pages.extend(check.iter().copied().filter(late).map(Page::Check));
        pages
    }

    /// Adds the page, if it asks anything, and tells whether it still has to be answered.
    fn push(&self, pages: &mut Vec<Page>, page: OwnPage) -> bool {
        let items = self.items(page);
        if !items.is_empty() {
            pages.push(Page::Own(page));
        }
        items.iter().any(|item| self.now.get(*item).is_none())
    }

    /// The page to ask now; none when everything has been asked, or an alarm has ended it.
    pub fn next(&self) -> Option<Page> {
        let answers = self.answers();
        let last = self.pages().last().copied();
        match (path(&answers).step, last) {
            (Step::Stop(_), _) => None,
            (Step::Ask(screen), Some(Page::Check(page))) if page == screen => last,
            (Step::Ask(_) | Step::Finish, Some(Page::Own(page))) => self
                .items(page)
                .iter()
                .any(|item| self.now.get(*item).is_none())
                .then_some(Page::Own(page)),
            (Step::Ask(_) | Step::Finish, _) => None,
        }
    }
}
