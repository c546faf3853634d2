//! The smallest dose of a day, for a day on which little succeeds: of that day's own exercises the
//! two gentlest, each in the easiest form of its chain and for a minute, so that somebody who would
//! do nothing does something.
//!
//! Our own proposal, to be confirmed. It only takes away: fewer exercises, an easier form, one
//! round. `exclusions` has the last word here too.

use super::conditions::makes_sense;
use super::pain_monitoring::{PainRule, pain_rule};
use super::programme::NEVER;
use super::session::Turn;
use super::{CHANGING, trains};
use crate::clinical::assessment::Outcome;
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{
    Dose, Exercise, ExerciseId, Place, Sides, Start, Tag, Work, easier, exercise,
};

/// Its name in the printed protocol.
pub const ID: &str = "smallest";
/// No more than this, in seconds, with the time for getting into position.
pub const LONGEST: u32 = 180;
/// No more exercises than this.
pub const MOST: usize = 2;
/// No more of one exercise than this, in seconds.
pub const EACH: u16 = 60;

/// Whether this person is offered it. Where agreement sets the pace, what was agreed is done on a
/// bad day too, and never less (`pain_monitoring`).
pub fn is_offered(outcome: &Outcome) -> bool {
    pain_rule(outcome) != PainRule::Lasting
}

/// The smallest dose of these exercises, gentlest first; empty only where nothing of them may be
/// done. What gave an amber light is left out.
pub fn smallest(
    outcome: &Outcome,
    places: &[Place],
    turns: &[Turn],
    amber: &[ExerciseId],
) -> Vec<Turn> {
    let may = |id: &ExerciseId| {
        let placed =
            places.is_empty() || exercise(*id).places.iter().any(|place| places.contains(place));
        placed
            && !amber.contains(id)
            && !NEVER.contains(id)
            && makes_sense(outcome, *id)
            && allowed(outcome, *id)
    };
    let mut found: Vec<Turn> = Vec::new();
    for (id, dose) in turns {
        let mut easiest = None;
        let mut at = Some(*id);
        while let Some(form) = at {
            let dose = cut(if form == *id { *dose } else { exercise(form).dose });
            // Out of doors nobody is played to; and a minute has to be enough for it.
            let fits = exercise(form).start != Start::Walking && dose.seconds() <= u32::from(EACH);
            if fits && may(&form) {
                easiest = Some((form, dose));
            }
            at = easier(form);
        }
        if let Some(turn) = easiest
            && found.iter().all(|(other, _)| *other != turn.0)
        {
            found.push(turn);
        }
    }
    let mut few = Vec::new();
    while few.len() < MOST
        && let Some(place) = (0..found.len()).min_by_key(|place| harder(exercise(found[*place].0)))
    {
        few.push(found.remove(place));
    }
    few
}

/// One round, and of that as much as fits into a minute.
#[inline(never)] // Whoever asks for a dose asks it.
pub fn cut(dose: Dose) -> Dose {
    let (turning, of_sides) = match dose.sides {
        Sides::InTurn => (dose.turning, 2),
        Sides::Alternating => (0, 2),
        Sides::None | Sides::Within => (0, 1),
    };
    let time = EACH.saturating_sub(turning) / of_sides;
    let fewer = |all: u16, fit: u16| if fit < all { fit.max(1) } else { all };
    let work = match dose.work {
        Work::Times { times, each, held } => {
            Work::Times { times: fewer(times, time / each), each, held }
        }
        Work::Held(seconds) => Work::Held(fewer(seconds, time - time % 5)),
        Work::KeptUp(seconds) => Work::KeptUp(fewer(seconds, time - time % 5)),
    };
    Dose { work, sets: 1, rest: 0, per_day: 1, ..dose }
}

/// The gentlest first: what is safe for everybody, then what nobody can fall in, then what is done
/// lying or sitting, then what does not train strength.
fn harder(row: &Exercise) -> u8 {
    let falls = !row.is_steady() || row.has(Tag::Balance);
    let stands = row.start == Start::Standing;
    u8::from(!row.has(Tag::Safe)) * 8
        + u8::from(falls) * 4
        + u8::from(stands) * 2
        + u8::from(trains(row))
}

/// What it takes, getting into position included.
pub fn seconds(turns: &[Turn]) -> u32 {
    turns.iter().map(|(_, dose)| dose.seconds() + CHANGING).sum()
}
