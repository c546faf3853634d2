//! What goes into a code only where it was ticked: harm by somebody, thoughts of not living,
//! pregnancy, drugs.
//!
//! The code says which of the four may go along, and says it of a visit that has nothing to leave
//! out just the same. An answer that is left out takes no room: what the code says, and how long it
//! is, does not hang on it. How urgent it is travels as a sign of its own, and stays as it was.

use super::Shape;
use super::Visit;
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Opt};
use crate::handover::private::{Private, fields};

/// The kinds that go along, as bits in the order of [`Private::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut(usize);

impl LeftOut {
    pub fn unless(ticked: &[Private]) -> LeftOut {
        LeftOut(ticked.iter().fold(0, |bits, kind| bits | 1 << *kind as usize))
    }

    /// As it stands in a code.
    pub const fn bits(self) -> usize {
        self.0
    }

    pub const fn from_bits(bits: usize) -> LeftOut {
        LeftOut(bits)
    }

    /// What goes along.
    pub fn shared(self) -> Vec<Private> {
        Private::ALL.iter().copied().filter(|kind| self.0 >> *kind as usize & 1 == 1).collect()
    }

    pub fn has(self, field: Field) -> bool {
        let left_out = |kind: &&Private| self.0 >> **kind as usize & 1 == 0;
        Private::ALL.iter().filter(left_out).any(|kind| asks(*kind, field))
    }

    /// The visit as the code says it. Who was hurt by somebody says, like others, not to know what
    /// kind of accident it was: the pages that follow are the same, and no code says "no" of it.
    pub fn from(self, visit: &Visit) -> Visit {
        let mut visit = visit.clone();
        visit.answers = self.said(visit.answers);
        if let Shape::Stopped(screen) = visit.shape {
            visit.shape = Shape::Stopped(self.last_said(screen));
        }
        visit
    }

    /// These answers, with an injury by somebody as others say it.
    pub fn said(self, mut answers: Answers) -> Answers {
        let hidden = self.0 >> Private::Violence as usize & 1 == 0;
        if hidden && answers.one(Field::Trauma) == Some(Opt::TraumaViolence) {
            give(&mut answers, Opt::TraumaUnknown);
        }
        answers
    }

    /// The page up to which something is said: an alarm on a page of which nothing is said would
    /// tell what was answered there.
    pub fn last_said(self, screen: Screen) -> Screen {
        let silent = |screen: &&Screen| screen.questions().all(|question| self.has(question.field));
        let before = Screen::ALL.iter().rev().skip_while(|other| **other > screen);
        before.clone().find(|screen| !silent(screen)).copied().unwrap_or(screen)
    }
}

/// Whether this field asks about this kind. Who was hurt by somebody is asked with all accidents,
/// and is no field.
fn asks(kind: Private, field: Field) -> bool {
    fields(kind).contains(&field) || (kind == Private::Drugs && field == Field::GIv)
}

fn give(answers: &mut Answers, option: Opt) {
    // An option knows its field: this cannot be refused.
    let _ = answers.give(option.field(), Answer::One(option));
}
