//! The one function that the rest of the house obeys: from the answers to the next page, the stop,
//! or the end.

use super::answers::Answers;
use super::disposition::Disposition;
use super::facts::{Facts, Seen};
use super::question::goes_on;
use super::red_flags::RULES;
use super::screen::Screen;
use super::vocabulary::Field;
use std::cell::RefCell;

/// What has to happen now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// This page is the first that lacks an answer.
    Ask(Screen),
    /// An emergency holds on the answers up to this page; nothing more is asked.
    Stop(Screen),
    /// Everything has been asked.
    Finish,
}

/// The pages of this path so far, and what comes after them.
#[derive(Clone, Debug)]
pub struct Path {
    /// In order; the last is the page of `Ask` or `Stop`, or the last page of all.
    pub screens: Vec<Screen>,
    pub step: Step,
    /// What the rules see: at a stop nothing later than the page of the stop.
    pub facts: Facts,
}

thread_local! {
    /// The path that was laid out last: one step of a visit asks for the same one some ten times.
    static LAST: RefCell<Option<(Answers, Path)>> = const { RefCell::new(None) };
}

/// Lays out the path for these answers.
///
/// An alarm that holds on what has been said decides at once, also when an earlier page was opened
/// again by a correction.
pub fn path(answers: &Answers) -> Path {
    LAST.with_borrow_mut(|last| match last {
        Some((same, path)) if same == answers => path.clone(),
        Some(_) | None => {
            let path = lay_out(answers);
            *last = Some((answers.clone(), path.clone()));
            path
        }
    })
}

fn lay_out(answers: &Answers) -> Path {
    let way = walk(answers, false);
    // More answers never undo what already holds, so that without an alarm at the end there was
    // none on the way.
    if emergency(&way.facts) { walk(answers, true) } else { way }
}

/// Goes from page to page; `alarms` looks for an alarm on each, to stop on the first that gives
/// one.
fn walk(answers: &Answers, alarms: bool) -> Path {
    let mut facts = Facts::before_the_first();
    let mut screens = Vec::new();
    let mut open = None;
    for screen in Screen::core() {
        if !facts.lay(screen, answers) {
            continue;
        }
        if open.is_none() {
            screens.push(screen);
            if !is_complete(screen, answers, &facts) {
                open = Some(screen);
            }
        }
        if alarms && emergency(&facts) {
            if open.is_some_and(|first| first != screen) {
                screens.push(screen);
            }
            return Path { screens, step: Step::Stop(screen), facts };
        }
    }
    // What is asked after the outcome is known to the explanations; no rule of urgency reads it.
    for screen in Screen::ALL.iter().copied().filter(|screen| screen.is_detail()) {
        facts.lay(screen, answers);
    }
    Path { screens, step: open.map_or(Step::Finish, Step::Ask), facts }
}

/// Whether every question of this page that the path asks has its answer.
pub fn is_filled_in(screen: Screen, answers: &Answers) -> bool {
    is_complete(screen, answers, &Facts::of(answers))
}

/// The step alone.
pub fn step(answers: &Answers) -> Step {
    path(answers).step
}

/// The fields that this path asks on a page.
pub fn fields(screen: Screen, answers: &Answers) -> Vec<Field> {
    let facts = Facts::of(answers);
    screen
        .questions()
        .filter(|question| !screen.asks_again(question.field) || goes_on(answers, question.field))
        .filter(|question| question.when.holds(&facts))
        .map(|question| question.field)
        .collect()
}

fn is_complete(screen: Screen, answers: &Answers, facts: &Facts) -> bool {
    screen.questions().all(|question| {
        let first_of_two = !screen.asks_again(question.field) && goes_on(answers, question.field);
        first_of_two || facts.seen(question.field) != Seen::Open
    })
}

fn emergency(facts: &Facts) -> bool {
    RULES
        .iter()
        .filter(|rule| rule.level == Disposition::EmergencyNow)
        .any(|rule| rule.when.holds(facts))
}
