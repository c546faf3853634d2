//! A code that the visitor brings: typed, or behind the `#` of the page's address. What was left out
//! of it is asked again.

use crate::handover::code::{Contents, Opened, SentPlan, Unopened, address, date, open_any};
use crate::handover::contents::on;
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
    /// The plan of a therapist, alone or beside a visit.
    pub plan: Option<Result<SentPlan, Unopened>>,
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
    /// Takes the therapist's plan up, or leaves it.
    TakeUp,
    Leave,
    /// Back to the plan of the check; and after all not.
    Drop,
    TakeBack,
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
        Some(on(self.day()?, last))
    }

    /// The therapist's plan, once it was opened.
    pub fn sent(&self) -> Option<&SentPlan> {
        self.plan.as_ref()?.as_ref().ok()
    }

    /// A plan came along with a visit, and cannot be read.
    pub fn lost_plan(&self) -> bool {
        matches!(self.plan, Some(Err(_)))
    }

    pub(super) fn open(&mut self) {
        let (code, goal) = address::read(&self.text);
        let beside = address::plan(&self.text).filter(|plan| *plan != code);
        let beside = beside.map(|plan| match open_any(plan)? {
            Contents::Plan(sent) => Ok(sent),
            Contents::Visit(_) => Err(Unopened::Wrong),
        });
        (self.opened, self.plan) = match open_any(code) {
            Ok(Contents::Visit(opened)) => (Some(Ok(opened)), beside),
            Ok(Contents::Plan(sent)) => (None, Some(Ok(sent))),
            Err(why) => (Some(Err(why)), None),
        };
        self.goal = goal.trim().to_owned();
    }
}
