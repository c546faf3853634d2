//! The three numbers of a visit as choices: usual ones cost less.

use super::coder::{Coder, Damaged};
use super::weights::{AGES, DURATION, SEVERITY};
use crate::clinical::vocabulary::{Field, Kind};

/// Units in which a duration is a whole number, in the order in which one is looked for: days in
/// each, the first amount and the last.
const UNITS: [(u32, u32, u32); 4] = [(1, 0, 13), (7, 2, 12), (30, 1, 35), (365, 1, 60)];

/// Any other amount of days, below each of these.
const BELOW: [u32; 2] = [128, 1024];

/// The amount that is written, or read, for this field.
pub fn amount(coder: &mut Coder, field: Field, given: u32) -> Result<u32, Damaged> {
    let Kind::Number { max, .. } = field.kind() else { return Err(Damaged) };
    if field == Field::Age {
        age(coder, given, max)
    } else if field == Field::Days {
        days(coder, given, max)
    } else {
        Ok(coder.choose(&SEVERITY, given as usize)? as u32)
    }
}

fn age(coder: &mut Coder, given: u32, max: u32) -> Result<u32, Damaged> {
    let weights = AGES.map(|(_, weight)| weight);
    let row = AGES.iter().rposition(|(from, _)| *from <= given).ok_or(Damaged)?;
    let row = coder.choose(&weights, row)?;
    let from = AGES[row].0;
    let to = AGES.get(row + 1).map_or(max + 1, |(next, _)| *next);
    Ok(from + coder.among(to - from, given.wrapping_sub(from))?)
}

fn days(coder: &mut Coder, given: u32, max: u32) -> Result<u32, Damaged> {
    let form = coder.choose(&DURATION, form_of(given))?;
    let (unit, first, last) = match UNITS.get(form) {
        Some(unit) => *unit,
        None => (1, 0, BELOW.get(form - UNITS.len()).map_or(max, |below| below - 1)),
    };
    let count = coder.among(last - first + 1, (given / unit).wrapping_sub(first))? + first;
    // What has a shorter form was not written so.
    if form_of(count * unit) == form { Ok(count * unit) } else { Err(Damaged) }
}

/// The first form that says so many days.
fn form_of(days: u32) -> usize {
    let fits = |(unit, first, last): &(u32, u32, u32)| {
        days.is_multiple_of(*unit) && (*first..=*last).contains(&(days / unit))
    };
    let other = BELOW.iter().position(|below| days < *below).unwrap_or(BELOW.len());
    UNITS.iter().position(fits).unwrap_or(UNITS.len() + other)
}
