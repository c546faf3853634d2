//! A code that the visitor brings: typed, or behind the `#` of the page's address. What was left out
//! of it is asked again.

use crate::handover::code::{Opened, Unopened, address, date, open};
use time::Date;

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

    /// The day of the visit, where the code says it.
    pub fn day(&self) -> Option<Date> {
        date(self.visit()?.visit.day?)
    }

    pub(super) fn open(&mut self) {
        let (code, goal) = address::read(&self.text);
        let (opened, goal) = (open(code).map(Box::new), goal.trim().to_owned());
        self.opened = Some(opened);
        self.goal = goal;
    }
}
