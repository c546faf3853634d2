//! Theorem 10: no exercise reaches somebody for whom it is not: by its own rows, and by the sheet
//! read apart from them.

use crate::prove::encoding::available_exercises::AvailableExercises;
use crate::prove::input::not_for_exercises::{Excludes, NoExercise};
use crate::prove::theorem::{Premises, Theorem};
use batsat::Lit;
use rugwijzer::clinical::audience::Audience;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::exercises::Exercise;

/// The rows themselves. That a row which holds keeps away is how `allowed` is defined; that none is
/// still open is the theorem.
pub fn own_rows(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    let mut hang = Vec::new();
    for row in premises.tables.exclusions.iter().filter(|row| !row.printed) {
        let left = available.any_of(|exercise| row.excluded.names(exercise));
        let may = may_fit(&mut available, &row.when);
        if available.c().possible(&[left, may]) {
            fails(&mut theorem, &available, row.id.id(), |exercise| row.excluded.names(exercise));
        }
        if row.when.when.reads().into_iter().any(|field| premises.tables.is_detail(field)) {
            hang.push(row.id.id());
        }
    }
    let rows = premises.tables.exclusions.iter().filter(|row| !row.printed).count();
    theorem.note(format!("{rows} rows; that a row which holds keeps its exercises away is the definition of `allowed` (theorem 0.2)"));
    theorem.note(format!("rows that an answer after the outcome can set off, and that say nothing when it is skipped: {}", hang.join(" ")));
    theorem
}

/// It is for this person, or would be with an answer that is still to come.
fn may_fit(available: &mut AvailableExercises, audience: &Audience) -> Lit {
    let open = Audience { when: Cond::Always, ..*audience };
    let fits = available.encoded.fits(&open);
    let settled = available.encoded.judge_answered(&audience.when).no;
    available.c().both(fits, !settled)
}

pub fn nothing(premises: &Premises) -> Theorem {
    read_apart(premises, |row| matches!(row.what, Excludes::Everything))
}

pub fn only_safe(premises: &Premises) -> Theorem {
    read_apart(premises, |row| matches!(row.what, Excludes::AllBut(_)))
}

pub fn single(premises: &Premises) -> Theorem {
    read_apart(premises, |row| matches!(row.what, Excludes::These(_)))
}

/// The rows of `not_for_exercises.rs` of one kind.
fn read_apart(premises: &Premises, which: impl Fn(&NoExercise) -> bool) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    for row in premises.tables.no_exercise.iter().filter(|row| which(row)) {
        let left = available.any_of(|exercise| row.what.names(exercise.id));
        let (fired, settled) =
            (available.encoded.fired(row.rules), available.encoded.judge_answered(&row.when).no);
        let mut so: Vec<Lit> =
            row.levels.iter().map(|level| available.encoded.levels[*level as usize]).collect();
        so.extend([fired, !settled]);
        let so = available.c().any(&so);
        if available.c().possible(&[left, so]) {
            fails(&mut theorem, &available, row.name, |exercise| row.what.names(exercise.id));
        }
        theorem.note(row.name);
    }
    theorem
}

fn fails(
    theorem: &mut Theorem,
    available: &AvailableExercises,
    row: &str,
    which: impl Fn(&Exercise) -> bool,
) {
    let left: Vec<&str> = available.left(which).iter().map(|id| id.id()).collect();
    theorem.fails(
        format!("{row}: {} is left all the same:", left.join(" ")),
        &[&available.encoded.variables.example(&available.encoded.c)],
    );
}
