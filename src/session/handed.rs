//! A code that the visitor brings: typed, or behind the `#` of the page's address. What was left out
//! of it is asked again.

use crate::clinical::ruleset;
use crate::handover::code::{Opened, Unopened, address, date, open};
use time::{Date, Duration};

/// The code, as far as it has come.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Handed {
    /// The address of the page, where the widget is all of it: such a page opens codes.
    pub address: Option<String>,
    /// As it was typed.
    pub text: String,
    /// What came of opening it; none while it is being typed.
    pub opened: Option<Result<Box<Opened>, Unopened>>,
    /// The goal that came with it, in the visitor's own words.
    pub goal: String,
}

/// What can happen about it.
#[derive(Clone, Debug, PartialEq)]
pub enum OnCode {
    /// To the page on which a code is typed.
    Enter,
    Typed(String),
    Open,
    /// Goes on with the visit that it holds.
    GoOn,
}

impl Handed {
    /// The visit, once it was opened.
    pub fn visit(&self) -> Option<&Opened> {
        self.opened.as_ref()?.as_ref().ok().map(Box::as_ref)
    }

    /// Why it does not open.
    pub fn mistake(&self) -> Option<Unopened> {
        self.opened.as_ref()?.as_ref().err().copied()
    }

    /// The day of the visit, where the code says it: the first, where there was more than one.
    pub fn day(&self) -> Option<Date> {
        date(self.visit()?.visit.day?)
    }

    /// The day on which something was last said.
    pub fn last_day(&self) -> Option<Date> {
        let last = self.visit()?.after.check_ins.last().map_or(0, |check_in| check_in.day);
        Some(self.day()?.saturating_add(Duration::days(i64::from(last))))
    }

    /// The rules have changed since.
    pub fn rules_changed(&self) -> bool {
        self.visit().is_some_and(|opened| opened.ruleset != ruleset::VERSION)
    }

    pub(super) fn open(&mut self) {
        let (code, goal) = address::read(&self.text);
        let (opened, goal) = (open(code).map(Box::new), goal.trim().to_owned());
        self.opened = Some(opened);
        self.goal = goal;
    }
}
