//! What is going on, as the words know it: shown beside the clock, said by a screen reader, and
//! read aloud.

use super::moment::{Part, Side};
use super::{Phase, Player};
use crate::clinical::exercises::{Sides, Work};
use crate::words::player::{Now, Within};

/// What is going on, and in which round and on which side; none where nothing is done.
#[inline(never)] // The screen, its announcement and the voice ask it.
pub fn going_on(player: &Player) -> Option<(Now, Within)> {
    let dose = player.dose();
    let (moment, now) = match player.phase {
        Phase::Start | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => return None,
        Phase::Ready => (None, Now::Ready),
        Phase::Paused(_) => (None, Now::Paused),
        Phase::Running(moment) => (
            Some(moment),
            match (moment.part, dose.work, dose.sides) {
                (Part::Coming, ..) => Now::Coming,
                (Part::Work, Work::Held(_), _) => Now::Hold,
                (Part::Work, _, Sides::Alternating) => Now::Turns,
                (Part::Work, _, Sides::None | Sides::InTurn | Sides::Within) => Now::Work,
                (Part::Sides, ..) => Now::Sides,
                (Part::Rest, ..) => Now::Rest,
            },
        ),
    };
    // A rest speaks of the round that comes.
    let round = moment
        .map_or(1, |moment| if moment.part == Part::Rest { moment.set + 1 } else { moment.set });
    let other_side = moment.and_then(|moment| moment.side(dose)).map(|side| side == Side::Other);
    Some((now, Within { round: (round, dose.sets), other_side }))
}
