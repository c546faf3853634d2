//! A code that the visitor brings: typed, or behind the `#` of the page's address. What was left out
//! of it is asked again.

use super::code::date;
use super::effect::Effect;
use super::model::{Model, View};
use super::saved::SavedVisit;
use super::screen_change::screen_changed;
use crate::clinical::plan::Minutes;
use crate::clinical::ruleset;
use crate::handover::code::{Opened, Unopened, address, open};
use time::Date;

/// The code, as far as it has come.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Handed {
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

    /// The rules have changed since.
    pub fn rules_changed(&self) -> bool {
        self.visit().is_some_and(|opened| opened.ruleset != ruleset::VERSION)
    }

    fn open(&mut self) {
        let (code, goal) = address::read(&self.text);
        let (opened, goal) = (open(code).map(Box::new), goal.trim().to_owned());
        self.opened = Some(opened);
        self.goal = goal;
    }
}

impl Model {
    /// The page came with a code; an empty one asks for the page on which it is typed.
    pub fn came_with(&mut self, text: String) {
        self.view = View::Code;
        self.handed = Handed { text, ..Handed::default() };
        if !self.handed.text.is_empty() {
            self.handed.open();
        }
    }
}

pub(super) fn on_code(model: &mut Model, what: OnCode) -> Vec<Effect> {
    let before = model.shown();
    match what {
        OnCode::Enter => model.came_with(String::new()),
        OnCode::Typed(text) => {
            model.handed.text = text;
            return vec![];
        }
        OnCode::Open => {
            model.handed.open();
            if model.handed.mistake().is_some() {
                return vec![Effect::FocusSummary];
            }
            return vec![Effect::FocusHeading];
        }
        OnCode::GoOn => {
            let handed = std::mem::take(&mut model.handed);
            go_on(model, &handed);
        }
    }
    let mut effects = vec![Effect::Keep(model.saved_visit())];
    effects.extend(screen_changed(model, before, true));
    effects
}

/// The visit as it was handed over. Days count from its own day on, as they do for one that was kept
/// on the device.
fn go_on(model: &mut Model, handed: &Handed) {
    let Some(opened) = handed.visit() else { return };
    let beside = &opened.visit.beside;
    model.resume(SavedVisit {
        answers: opened.to_go_on(),
        at_outcome: true,
        nsaid: beside.nsaid,
        goal: handed.goal.clone(),
        minutes: Some(beside.minutes.unwrap_or(Minutes::Ten)),
        places: beside.places.clone(),
        red_light: beside.red_light,
        amber: beside.amber.clone(),
        ..SavedVisit::default()
    });
    let present = model.diary.present;
    if let Some(day) = handed.day().filter(|day| *day < present) {
        model.today = day;
        model.diary.first = Some(day);
    }
}
