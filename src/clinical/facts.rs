//! What the answers come to on the path that they themselves lay out: known, still to come, or not
//! asked.

use super::answers::{Answer, Answers};
use super::condition::Truth;
use super::contradiction::is_answered;
use super::screen::{Screen, goes_on};
use super::vocabulary::Field;

/// What is known of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// This path does not ask it; an answer that lies there from before is ignored.
    NotAsked,
    /// It is to be asked, or may be, depending on an answer that is still to come.
    Open,
    Known(Answer),
}

/// The answers as the rules see them.
#[derive(Clone, Debug)]
pub struct Facts {
    seen: [Seen; Field::ALL.len()],
}

impl Facts {
    /// Before the first question: everything is still to come.
    pub(super) fn before_the_first() -> Facts {
        Facts { seen: [Seen::Open; Field::ALL.len()] }
    }

    /// Lays out the questions of one page, in the light of all pages before it, and tells whether
    /// this path asks the page.
    pub(super) fn lay(&mut self, screen: Screen, answers: &Answers) -> bool {
        let mut asked = false;
        for question in screen.questions() {
            let second_page = screen.asks_again(question.field);
            if second_page && !goes_on(answers, question.field) {
                continue; // The first page has settled it.
            }
            let waits = !second_page && goes_on(answers, question.field);
            let truth = question.when.judge(self);
            asked |= truth == Truth::Yes;
            self.seen[question.field as usize] = match truth {
                Truth::No => Seen::NotAsked,
                Truth::Open => Seen::Open,
                Truth::Yes => match answers.get(question.field) {
                    Some(answer) if !waits && is_answered(answers, question.field) => {
                        Seen::Known(answer)
                    }
                    Some(_) | None => Seen::Open,
                },
            };
        }
        asked
    }

    /// Lays out the whole path.
    pub fn of(answers: &Answers) -> Facts {
        let mut facts = Facts::before_the_first();
        for screen in Screen::ALL {
            facts.lay(*screen, answers);
        }
        facts
    }

    pub fn seen(&self, field: Field) -> Seen {
        self.seen[field as usize]
    }

    /// Tests one field: false when it is not asked, open when it is still to come.
    pub(super) fn test(&self, field: Field, is: impl Fn(Answer) -> bool) -> Truth {
        match self.seen(field) {
            Seen::NotAsked => Truth::No,
            Seen::Open => Truth::Open,
            Seen::Known(answer) if is(answer) => Truth::Yes,
            Seen::Known(_) => Truth::No,
        }
    }
}
