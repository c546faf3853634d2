//! Therapists' plans at random: within the bounds, and nothing else about them.

use super::rng::Rng;
use rugwijzer::clinical::exercises::Exercise;
use rugwijzer::clinical::plan::prescription::{
    DAYS, MOST, Pace, Prescribed, Prescription, SETS, WEEKS, amounts, prescribable,
};

pub fn any(rng: &mut Rng) -> Prescription {
    let mut rows: Vec<&Exercise> = prescribable().collect();
    let count = 1 + rng.below(MOST);
    let mut number =
        |(least, most): (u16, u16)| least + rng.below((most - least + 1).into()) as u16;
    let mut exercises = Vec::new();
    for _ in 0..count {
        let row = rows.swap_remove(usize::from(number((0, rows.len() as u16 - 1))));
        let ((least, most), step) = amounts(row.id);
        let amount = least + step * number((0, (most - least) / step));
        exercises.push(Prescribed {
            exercise: row.id,
            sets: number(SETS),
            amount,
            days: number(DAYS),
        });
    }
    let weeks = number((0, WEEKS.1));
    let pace = if weeks == 0 { Pace::Stays } else { Pace::Weeks(weeks) };
    Prescription { exercises, pace }
}
