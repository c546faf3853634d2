//! Fills in the facts: lays the answers out, page by page, on the path that they themselves make.

use super::answers::Answers;
use super::contradiction::is_answered;
use super::facts::{Facts, Seen, Truth};
use super::question::goes_on;
use super::screen::Screen;

impl Facts {
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
}
