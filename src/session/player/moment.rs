//! A second within an exercise: which part, which round, which side, how long still, and what
//! follows on it.

use crate::clinical::exercises::{Dose, Sides, Work};
/// What the button that ends a part leads to: it says so, and does no more than that.
pub use crate::words::player::Onward;

/// For putting the telephone down and getting into position, in seconds; who is there sooner begins
/// sooner.
pub const COMING: u16 = 10;

/// What runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    Coming,
    Work,
    Sides,
    Rest,
}

/// Which of two sides. Nobody is told with which one to begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    One,
    Other,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    pub part: Part,
    /// Counted from 1.
    pub set: u16,
    /// With sides in turn: the second of them.
    pub other_side: bool,
    /// Seconds of this part that have gone by.
    pub passed: u16,
}

impl Moment {
    const fn at(part: Part, set: u16, other_side: bool) -> Moment {
        Moment { part, set, other_side, passed: 0 }
    }

    /// Where an exercise begins.
    pub const fn first() -> Moment {
        Moment::at(Part::Coming, 1, false)
    }

    /// How long this part takes.
    pub const fn length(self, dose: Dose) -> u16 {
        match self.part {
            Part::Coming => COMING,
            Part::Sides => dose.turning,
            Part::Rest => dose.rest,
            Part::Work => dose.bout(),
        }
    }

    pub const fn left(self, dose: Dose) -> u16 {
        self.length(dose).saturating_sub(self.passed)
    }

    /// How many times are behind, of whichever side, and how many seconds this one has run; none
    /// where nothing is counted.
    pub const fn counted(self, dose: Dose) -> Option<(u16, u16)> {
        match (self.part, dose.work) {
            (Part::Work, Work::Times { each, .. }) => {
                Some((self.passed / each, self.passed % each))
            }
            (
                Part::Coming | Part::Work | Part::Sides | Part::Rest,
                Work::Times { .. } | Work::Held(_) | Work::KeptUp(_),
            ) => None,
        }
    }

    /// Which time this is, counted from 1. Where sides alternate, a time is both of them.
    pub const fn time(self, dose: Dose) -> Option<u16> {
        match (self.counted(dose), dose.sides) {
            (Some((behind, _)), Sides::Alternating) => Some(behind / 2 + 1),
            (Some((behind, _)), Sides::None | Sides::InTurn | Sides::Within) => Some(behind + 1),
            (None, _) => None,
        }
    }

    /// Which side works now, where one of two does.
    pub const fn side(self, dose: Dose) -> Option<Side> {
        let other = match (self.part, dose.sides, self.counted(dose)) {
            (Part::Work, Sides::InTurn, _) => self.other_side,
            (Part::Work, Sides::Alternating, Some((behind, _))) => behind % 2 == 1,
            (Part::Coming | Part::Work | Part::Sides | Part::Rest, _, _) => return None,
        };
        Some(if other { Side::Other } else { Side::One })
    }

    /// The same time from its beginning, for who was interrupted in it.
    pub const fn again_from_start(self, dose: Dose) -> Moment {
        match self.counted(dose) {
            Some((_, run)) => Moment { passed: self.passed - run, ..self },
            None => self,
        }
    }

    /// What follows on this part; none when the exercise is done.
    pub const fn next(self, dose: Dose) -> Option<Moment> {
        let following = match self.onward(dose) {
            Onward::Count => Moment::at(Part::Work, 1, false),
            Onward::Turn => Moment::at(Part::Sides, self.set, false),
            Onward::OtherSide => Moment::at(Part::Work, self.set, true),
            Onward::Rest => Moment::at(Part::Rest, self.set, false),
            Onward::NextRound => Moment::at(Part::Work, self.set + 1, false),
            Onward::Finish => return None,
        };
        Some(following)
    }

    pub const fn onward(self, dose: Dose) -> Onward {
        match self.part {
            Part::Coming => Onward::Count,
            Part::Sides => Onward::OtherSide,
            Part::Rest => Onward::NextRound,
            Part::Work if matches!(dose.sides, Sides::InTurn) && !self.other_side => Onward::Turn,
            Part::Work if self.set < dose.sets => Onward::Rest,
            Part::Work => Onward::Finish,
        }
    }
}
