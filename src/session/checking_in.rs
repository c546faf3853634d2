//! A check-in as it is being filled in, as data: pages of the check over a copy of the answers, and
//! pages of its own.

use super::diary::Diary;
use crate::clinical::answers::{Answers, Many};
use crate::clinical::check_in::questions::QUESTIONS;
use crate::clinical::check_in::{
    CheckIn, Given, Item, ItemKind, Judged, OwnPage, Page, Pick, Visit, carry, history, judge,
};
use crate::clinical::disposition::Disposition;
use crate::clinical::pathway::{Step, step};
use crate::clinical::vocabulary::{Field, Opt};

/// The check-in of today.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckingIn {
    /// The answers of the first visit, and those that stood before this check-in.
    pub first: Answers,
    pub before: Answers,
    pub now: CheckIn,
    /// What was decided the last time.
    last: Disposition,
    /// An earlier page that is looked at again.
    pub at: Option<Page>,
    /// What is chosen on the page of its own that stands there.
    pub picks: Vec<Pick>,
    pub pain: Option<u32>,
    pub goals: Vec<Opt>,
}

impl CheckingIn {
    /// None where the first visit has not asked everything: the check has to be finished first.
    pub fn begin(
        answers: &Answers,
        diary: &Diary,
        day: u32,
        red_light: bool,
    ) -> Option<CheckingIn> {
        let first = diary.start.as_ref().unwrap_or(answers).clone();
        if step(&first) != Step::Finish {
            return None;
        }
        let last = history(&first, &diary.check_ins)?.last;
        let mut now = CheckIn::on(day);
        now.red_light = red_light;
        Some(CheckingIn {
            first,
            before: answers.clone(),
            now,
            last,
            at: None,
            picks: Vec::new(),
            pain: None,
            goals: Vec::new(),
        })
    }

    fn visit<'a>(&'a self, diary: &'a Diary) -> Visit<'a> {
        Visit {
            first: &self.first,
            earlier: &diary.check_ins,
            now: &self.now,
            last: self.last,
            standing: diary.standing.is_some(),
        }
    }

    /// The answers as the rules of the check see them now.
    pub fn answers(&self, diary: &Diary) -> Answers {
        self.visit(diary).answers()
    }

    pub fn pages(&self, diary: &Diary) -> Vec<Page> {
        self.visit(diary).pages()
    }

    /// The page on the screen; none when nothing more is asked.
    pub fn page(&self, diary: &Diary) -> Option<Page> {
        let at = self.at.filter(|at| self.pages(diary).contains(at));
        at.or_else(|| self.visit(diary).next())
    }

    /// What this page asks in the light of what stands on it.
    pub fn items(&self, diary: &Diary, page: OwnPage) -> Vec<Item> {
        let now = self.with_picks();
        Visit { now: &now, ..self.visit(diary) }.items(page)
    }

    fn with_picks(&self) -> CheckIn {
        let mut now = self.now.clone();
        for pick in &self.picks {
            let given = now.give(pick.item(), Given::Pick(*pick));
            debug_assert!(given, "a pick knows its question");
        }
        now
    }

    /// The goals that may be ticked.
    pub fn offered_goals(&self, diary: &Diary) -> Vec<Opt> {
        self.visit(diary).goals()
    }

    pub fn judged(&self, diary: &Diary) -> Judged {
        judge(&self.first, &diary.check_ins, &self.now)
    }

    /// What was said on a page of the check, from the copy that it was put into.
    pub fn take(&mut self, diary: &Diary, working: &Answers) {
        let said = carry::said_anew(&self.first, &diary.check_ins, &self.now, working);
        self.now.anew = said;
    }

    /// The page of its own as it was answered before, or empty.
    pub fn fill(&mut self, diary: &Diary, page: OwnPage) {
        (self.picks, self.pain, self.goals) = (Vec::new(), None, Vec::new());
        let items = self.visit(diary).items(page);
        for item in items {
            match self.now.get(item) {
                Some(Given::Pick(pick)) => self.picks.push(pick),
                Some(Given::Number(number)) => self.pain = Some(number),
                Some(Given::Goals(goals)) => {
                    let options = Field::Goals.options().iter().copied();
                    self.goals = options.filter(|option| goals.has(*option)).collect();
                }
                None => {}
            }
        }
    }

    /// An input of that page was chosen or ticked.
    pub fn change(&mut self, name: &str, value: &str, checked: bool) {
        let Some(item) = Item::from_id(name) else { return };
        match item.kind() {
            ItemKind::Choice => {
                self.picks.retain(|pick| pick.item() != item);
                self.picks.extend(item.pick(value).filter(|_| checked));
            }
            ItemKind::Number { .. } => self.pain = value.parse().ok(),
            ItemKind::Goals => {
                let Some(option) = Field::Goals.option(value) else { return };
                let clears =
                    |other: &Opt| checked && (option.stands_alone() || other.stands_alone());
                self.goals.retain(|other| *other != option && !clears(other));
                self.goals.extend(checked.then_some(option));
            }
        }
    }

    fn given(&self, item: Item) -> Option<Given> {
        match item.kind() {
            ItemKind::Choice => {
                self.picks.iter().find(|pick| pick.item() == item).copied().map(Given::Pick)
            }
            ItemKind::Number { .. } => self.pain.map(Given::Number),
            ItemKind::Goals => {
                (!self.goals.is_empty()).then(|| Given::Goals(Many::of(&self.goals)))
            }
        }
    }

    /// Puts the page into the check-in.
    ///
    /// # Errors
    /// The questions that are still open, in their order; nothing is put in then.
    pub fn commit(&mut self, diary: &Diary, page: OwnPage) -> Result<(), Vec<Item>> {
        let items = self.items(diary, page);
        let mut now = self.now.clone();
        let mut open = Vec::new();
        for item in &items {
            if !self.given(*item).is_some_and(|given| now.give(*item, given)) {
                open.push(*item);
            }
        }
        if !open.is_empty() {
            return Err(open);
        }
        // What this page no longer asks was not said.
        for row in QUESTIONS.iter().filter(|row| row.page == page && !items.contains(&row.item)) {
            now.take_back(row.item);
        }
        self.now = now;
        Ok(())
    }

    /// The page before the one on the screen; none at the first.
    pub fn page_before(&self, diary: &Diary) -> Option<Page> {
        let pages = self.pages(diary);
        let page = self.page(diary)?;
        let place = pages.iter().position(|other| *other == page)?;
        place.checked_sub(1).map(|place| pages[place])
    }

    /// The page after this one, where the visitor had gone further before.
    pub fn page_after(&self, diary: &Diary, page: Page) -> Option<Page> {
        let pages = self.pages(diary);
        let place = pages.iter().position(|other| *other == page)?;
        pages.get(place + 1).copied()
    }
}
