//! Theorem 10: no exercise reaches somebody for whom it is not: by its own rows, and by the sheet
//! read apart from them.

use crate::prove::encoding::available_exercises::Offer;
use crate::prove::input::not_for_exercises::{Excludes, NoExercise};
use crate::prove::theorem::{Ground, Theorem};
use batsat::Lit;
use rugwijzer::clinical::audience::Audience;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::Exercise;

/// The rows themselves. That a row which holds keeps away is how `allowed` is defined; that none is
/// still open is the theorem.
pub fn own_rows(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut offer = Offer::of(ground);
    let mut hang = Vec::new();
    for row in ground.tables.exclusions.iter().filter(|row| !row.printed) {
        let left = offer.any_of(|exercise| row.excluded.names(exercise));
        let may = may_fit(&mut offer, &row.when);
        if offer.c().possible(&[left, may]) {
            fails(&mut theorem, &offer, row.id.id(), |exercise| row.excluded.names(exercise));
        }
        if row.when.when.reads().into_iter().any(|field| ground.tables.is_detail(field)) {
            hang.push(row.id.id());
        }
    }
    let rows = ground.tables.exclusions.iter().filter(|row| !row.printed).count();
    theorem.note(format!("{rows} rows; that a row which holds keeps its exercises away is the definition of `allowed` (theorem 0.2)"));
    theorem.note(format!("rows that an answer after the outcome can set off, and that say nothing when it is skipped: {}", hang.join(" ")));
    theorem
}

/// It is for this person, or would be with an answer that is still to come.
fn may_fit(offer: &mut Offer, audience: &Audience) -> Lit {
    let open = Audience { when: Cond::Always, ..*audience };
    let fits = offer.told.fits(&open);
    let settled = offer.told.judge_said(&audience.when).no;
    offer.c().both(fits, !settled)
}

pub fn nothing(ground: &Ground) -> Theorem {
    read_apart(ground, |row| matches!(row.what, Excludes::Everything))
}

pub fn only_safe(ground: &Ground) -> Theorem {
    read_apart(ground, |row| matches!(row.what, Excludes::AllBut(_)))
}

pub fn single(ground: &Ground) -> Theorem {
    read_apart(ground, |row| matches!(row.what, Excludes::These(_)))
}

/// The rows of `not_for_exercises.rs` of one kind.
fn read_apart(ground: &Ground, which: impl Fn(&NoExercise) -> bool) -> Theorem {
    let mut theorem = Theorem::new(ground.census.total);
    let mut offer = Offer::of(ground);
    for row in ground.tables.no_exercise.iter().filter(|row| which(row)) {
        let left = offer.any_of(|exercise| row.what.names(exercise.id));
        let (fired, settled) = (offer.told.fired(row.rules), offer.told.judge_said(&row.when).no);
        let mut so: Vec<Lit> =
            row.levels.iter().map(|level| offer.told.levels[*level as usize]).collect();
        so.extend([fired, !settled]);
        let so = offer.c().any(&so);
        if offer.c().possible(&[left, so]) {
            fails(&mut theorem, &offer, row.name, |exercise| row.what.names(exercise.id));
        }
        theorem.note(row.name);
    }
    theorem
}

fn fails(theorem: &mut Theorem, offer: &Offer, row: &str, which: impl Fn(&Exercise) -> bool) {
    let left: Vec<&str> = offer.left(which).iter().map(|id| id.id()).collect();
    theorem.fails(
        format!("{row}: {} is left all the same:", left.join(" ")),
        &[&offer.told.sheet.example(&offer.told.c)],
    );
}
