//! What the rules see of each field: known, still to come, or not asked. `path_facts.rs` fills it
//! in.

use super::answers::Answer;
use super::vocabulary::Field;

/// What a condition comes to on the facts so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    No,
    /// An answer that is still to come decides.
    Open,
    Yes,
}

impl Truth {
    pub(super) const fn of(holds: bool) -> Truth {
        if holds { Truth::Yes } else { Truth::No }
    }
}

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
    pub(super) seen: [Seen; Field::ALL.len()],
}

impl Facts {
    /// Before the first question: everything is still to come.
    pub(super) const fn before_the_first() -> Facts {
        Facts { seen: [Seen::Open; Field::ALL.len()] }
    }

    pub fn seen(&self, field: Field) -> Seen {
        self.seen[field as usize]
    }

    /// The same, as if these had not been asked: for what is told to others, never for a judgement.
    pub fn without(&self, fields: &[Field]) -> Facts {
        let mut facts = self.clone();
        for field in fields {
            facts.seen[*field as usize] = Seen::NotAsked;
        }
        facts
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
