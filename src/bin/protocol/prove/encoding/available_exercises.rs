//! Encodes which exercises somebody may do: the rows of exclusions that hold, and what they take
//! away. It follows `exclusions::allowed`; `encoding_check.rs` compares the two.

use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::outcome::EncodedOutcome;
use crate::prove::input::tables::Tables;
use crate::prove::theorem::Premises;
use batsat::Lit;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId};

pub struct AvailableExercises<'a> {
    tables: &'a Tables,
    pub encoded: EncodedOutcome<'a>,
    /// Each row of exclusions holds, in their order; what is only printed never does.
    pub holds: Vec<Lit>,
    /// Each exercise is kept away by no row, in their order.
    pub allowed: Vec<Lit>,
}

impl<'a> AvailableExercises<'a> {
    pub fn of(premises: &'a Premises) -> AvailableExercises<'a> {
        let tables = premises.tables;
        let mut encoded = EncodedOutcome::of(premises);
        let holds: Vec<Lit> = tables
            .exclusions
            .iter()
            .map(|row| if row.printed { encoded.c.no() } else { encoded.fits(&row.when) })
            .collect();
        let mut available = AvailableExercises { tables, encoded, holds, allowed: Vec::new() };
        for exercise in &tables.exercises {
            let kept = available.keeps(exercise, |_| true);
            available.allowed.push(!kept);
        }
        available
    }

    /// One of these rows of exclusions, by their places, keeps the exercise away.
    pub fn keeps(&mut self, exercise: &Exercise, which: impl Fn(usize) -> bool) -> Lit {
        let rows = self.tables.exclusions.iter().zip(&self.holds).enumerate();
        let named = rows.filter(|(place, (row, _))| which(*place) && row.excluded.names(exercise));
        let keeps: Vec<Lit> = named.map(|(_, (_, holds))| *holds).collect();
        self.encoded.c.any(&keeps)
    }

    /// One of these exercises is left.
    pub fn any_of(&mut self, which: impl Fn(&Exercise) -> bool) -> Lit {
        let some: Vec<Lit> = self
            .tables
            .exercises
            .iter()
            .zip(&self.allowed)
            .filter(|(row, _)| which(row))
            .map(|(_, lit)| *lit)
            .collect();
        self.encoded.c.any(&some)
    }

    /// The exercises that are left in the example that was found last, among these.
    pub fn left(&self, which: impl Fn(&Exercise) -> bool) -> Vec<ExerciseId> {
        let left = self
            .tables
            .exercises
            .iter()
            .zip(&self.allowed)
            .filter(|(row, lit)| which(row) && self.encoded.c.is(**lit));
        left.map(|(row, _)| row.id).collect()
    }

    /// Everything else here is told by it.
    pub fn c(&mut self) -> &mut Circuit {
        &mut self.encoded.c
    }
}
