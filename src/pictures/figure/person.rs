//! Whom the pictures show: joints bend alike, but an older person and a pregnant one have a body
//! that looks like theirs.

use crate::clinical::condition::Cond;
use crate::clinical::facts::Facts;
use crate::clinical::vocabulary::{Field, Opt};

/// A body of the figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Person {
    #[default]
    Adult,
    Older,
    /// From week 20. Before that it hardly shows, and lying on the back is still among the
    /// exercises.
    Pregnant,
}

const PREGNANT: Cond = Cond::Is(&[Opt::PregGe20]);
const OLDER: Cond = Cond::AtLeast(Field::Age, 75);

impl Person {
    pub const ALL: [Person; 3] = [Person::Adult, Person::Older, Person::Pregnant];

    /// The body for whom these facts are about. What is not known changes nothing.
    pub fn of(facts: &Facts) -> Person {
        if PREGNANT.holds(facts) {
            Person::Pregnant
        } else if OLDER.holds(facts) {
            Person::Older
        } else {
            Person::Adult
        }
    }

    /// What the styles call a drawing of this person: grey hair is a colour.
    pub const fn class(self) -> &'static str {
        match self {
            Person::Adult | Person::Pregnant => "",
            Person::Older => "rw-move--older",
        }
    }
}
