//! How the picture of an exercise moves: as its times are counted, so that who follows it is in
//! step.
//!
//! A motion begins at the second at which it stands here, and the styles play it to its end and
//! hold it there. It is told anew with each half of each time, so a clock and a film that drift
//! apart are together again a few seconds later.

use super::Phase;
use super::moment::{Moment, Part};
use crate::clinical::exercises::{Dose, Exercise, Work};

/// What the picture does now; numbers are the seconds that the movement takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Still, in the position to begin with.
    Rests,
    /// Once there and back, for who reads how it goes.
    Shows(u16),
    /// To its last pose, and then still.
    There(u16),
    /// Back to its first pose, and then still.
    Back(u16),
    /// From the middle to its first pose and back, or to its last; for each of the two.
    OneEnd(u16),
    OtherEnd(u16),
    /// There and back without end, at its own pace: nothing is counted, or each time is minutes
    /// long.
    Flows,
}

/// A time that lasts longer than this is no single movement.
pub const LONGEST: u16 = 30;
/// No movement takes longer than this for each two poses that it passes between.
const SLOWEST: u16 = 2;

/// The motion of this row's picture in this phase.
pub const fn motion(row: &Exercise, phase: Phase) -> Motion {
    match phase {
        Phase::Ready => Motion::Shows(SLOWEST),
        Phase::Running(moment) | Phase::Paused(moment) => running(row, moment),
        Phase::Start | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => Motion::Rests,
    }
}

const fn running(row: &Exercise, moment: Moment) -> Motion {
    match (moment.part, row.dose.work) {
        (Part::Coming | Part::Sides | Part::Rest, _) => Motion::Rests,
        (Part::Work, Work::KeptUp(_)) => Motion::Flows,
        (Part::Work, Work::Held(_)) => Motion::There(SLOWEST),
        (Part::Work, Work::Times { each, .. }) if each > LONGEST => Motion::Flows,
        (Part::Work, Work::Times { each, .. }) => {
            let run = moment.passed % each;
            if row.from_middle {
                return if run < each / 2 {
                    Motion::OneEnd(each / 2)
                } else {
                    Motion::OtherEnd(each / 2)
                };
            }
            let (there, back) = ways(row.poses, row.dose);
            if run < each - back { Motion::There(there) } else { Motion::Back(back) }
        }
    }
}

/// Which part of a time it is: what is said beside the clock follows it, as the picture does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Getting into position.
    Begin,
    There,
    /// In the furthest position.
    Furthest,
    Back,
}

/// The stage of this moment; none in a rest and in a change of sides.
pub const fn stage(row: &Exercise, moment: Moment) -> Option<Stage> {
    match (moment.part, row.dose.work) {
        (Part::Coming, _) => Some(Stage::Begin),
        (Part::Sides | Part::Rest, _) => None,
        (Part::Work, Work::KeptUp(_)) => Some(Stage::Furthest),
        (Part::Work, Work::Held(_)) => {
            Some(if moment.passed < SLOWEST { Stage::There } else { Stage::Furthest })
        }
        (Part::Work, Work::Times { each, .. }) if each > LONGEST => Some(Stage::There),
        (Part::Work, Work::Times { each, .. }) => {
            let run = moment.passed % each;
            if row.from_middle {
                return Some(if run < each / 2 { Stage::There } else { Stage::Back });
            }
            let (there, back) = ways(row.poses, row.dose);
            Some(if run < there {
                Stage::There
            } else if run < each - back {
                Stage::Furthest
            } else {
                Stage::Back
            })
        }
    }
}

/// How many seconds one goes, and how many one comes back; what is left over is spent in the
/// furthest position.
pub const fn ways(poses: u8, dose: Dose) -> (u16, u16) {
    let Work::Times { each, held, .. } = dose.work else { return (SLOWEST, SLOWEST) };
    let moving = each - held;
    let slowest = if poses > 2 { SLOWEST + 1 } else { SLOWEST };
    (at_most(moving / 2, slowest), at_most(moving - moving / 2, slowest))
}

const fn at_most(seconds: u16, most: u16) -> u16 {
    if seconds < most { seconds } else { most }
}
