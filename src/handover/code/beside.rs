//! What a visit has beside its answers: settings of the plan, and lights of exercises.

use super::Beside;
use super::coder::{Coder, Damaged};
use super::weights;
use crate::clinical::answers::Tri;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::plan::Minutes;

pub fn beside(coder: &mut Coder, given: &Beside) -> Result<Beside, Damaged> {
    let mut read = Beside::default();
    if !coder.is(weights::BESIDE, *given != read)? {
        return Ok(read);
    }
    read.nsaid = one_of(coder, &Tri::ALL, given.nsaid)?;
    read.minutes = one_of(coder, Minutes::ALL, given.minutes)?;
    for place in Place::ALL {
        if coder.is([3, 1], given.places.contains(place))? {
            read.places.push(*place);
        }
    }
    read.red_light = coder.is([6, 2], given.red_light)?;
    for exercise in ExerciseId::ALL {
        if coder.is(weights::AMBER, given.amber.contains(exercise))? {
            read.amber.push(*exercise);
        }
    }
    if read == Beside::default() { Err(Damaged) } else { Ok(read) }
}

/// One of these, or none.
fn one_of<T: Copy + PartialEq>(
    coder: &mut Coder,
    all: &[T],
    given: Option<T>,
) -> Result<Option<T>, Damaged> {
    let place = all.iter().position(|one| given == Some(*one)).map_or(0, |place| place + 1);
    let place = coder.among(all.len() as u32 + 1, place as u32)? as usize;
    Ok(place.checked_sub(1).map(|place| all[place]))
}
