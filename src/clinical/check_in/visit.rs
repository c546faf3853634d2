//! The way through a check-in: which pages, in which order. Alarm pages come first; an emergency ends
//! it at once, as in the check.

use super::answers::{CheckIn, Item, Pick};
use super::carry;
use super::history::History;
use super::questions::{Asked, OwnPage, Page, QUESTIONS};
use crate::clinical::answers::Answers;
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::{Step, fields, path};
use crate::clinical::plan::is_for;
use crate::clinical::screen::{Screen, Section};
use crate::clinical::vocabulary::{Field, Opt};

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
    /// More than that still stands, of a time of which the answers are not all known.
    pub standing: bool,
}

impl<'a> Visit<'a> {
    /// Today's check-in after what [`super::history`] says of the times before.
    pub fn after(
        history: &History,
        first: &'a Answers,
        earlier: &'a [CheckIn],
        now: &'a CheckIn,
    ) -> Visit<'a> {
        Visit { first, earlier, now, last: history.last, standing: false }
    }

    /// The answers as the rules of the check see them today. A screen of the check edits a copy.
    pub fn answers(&self) -> Answers {
        let before = carry::answers(self.first, self.earlier);
        let day = self.earlier.last().map_or(0, |check_in| check_in.day);
        carry::join(&before, day, self.now)
    }

    fn asks(&self, when: Asked) -> bool {
        let exercised =
            self.now.is(&[Pick::DaysFew, Pick::DaysSome, Pick::DaysMost, Pick::DaysUnknown]);
        match when {
            Asked::Always => true,
            Asked::ToldToBeSeen => self.standing || self.last > Disposition::SelfCare,
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
