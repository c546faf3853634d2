//! The questions in their order, for whoever reads or writes answers down one by one: what is asked
//! on the answers so far, and nothing of what comes after.
//!
//! It judges nothing and no advice can be had from it: that is `pathway.rs` alone.

use super::answers::Answer;
use super::facts::{Facts, Seen, Truth};
use super::question::Question;
use super::screen::Screen;
use super::vocabulary::Field;

/// A reader who is somewhere in the questions.
#[derive(Clone, Debug)]
pub struct Reading {
    facts: Facts,
}

impl Default for Reading {
    fn default() -> Reading {
        Reading { facts: Facts::before_the_first() }
    }
}

impl Reading {
    /// Whether this question is asked. Yes and perhaps are the same to a reader: where an earlier
    /// answer is missing, a later one may still be there.
    pub fn asks(&self, question: &Question) -> bool {
        question.when.judge(&self.facts) != Truth::No
    }

    /// Goes on past a question that is asked: with its answer, or with none.
    pub fn note(&mut self, field: Field, answer: Option<Answer>) {
        self.facts.seen[field as usize] = answer.map_or(Seen::Open, Seen::Known);
    }

    /// Goes on past a question that is not asked.
    pub fn pass(&mut self, field: Field) {
        self.facts.seen[field as usize] = Seen::NotAsked;
    }
}

impl Screen {
    /// The questions of this page that no earlier page has put in a coarser way.
    pub fn first_questions(self) -> impl Iterator<Item = &'static Question> {
        self.questions().filter(move |question| !self.asks_again(question.field))
    }
}
