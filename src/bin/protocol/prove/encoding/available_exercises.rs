//! Encodes which exercises somebody may do: the rows of exclusions that hold, and what they take
//! away. It follows `exclusions::allowed`; `encoding_check.rs` compares the two.

use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::outcome::Told;
use crate::prove::input::tables::Tables;
use crate::prove::theorem::Ground;
use batsat::Lit;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId};

pub struct Offer<'a> {
    tables: &'a Tables,
    pub told: Told<'a>,
    /// Each row of exclusions holds, in their order; what is only printed never does.
    pub holds: Vec<Lit>,
    /// Each exercise is kept away by no row, in their order.
    pub allowed: Vec<Lit>,
}

impl<'a> Offer<'a> {
    pub fn of(ground: &'a Ground) -> Offer<'a> {
        let tables = ground.tables;
        let mut told = Told::of(ground);
        let holds: Vec<Lit> = tables
            .exclusions
            .iter()
            .map(|row| if row.printed { told.c.no() } else { told.fits(&row.when) })
            .collect();
        let mut offer = Offer { tables, told, holds, allowed: Vec::new() };
        for exercise in &tables.exercises {
            let kept = offer.keeps(exercise, |_| true);
            offer.allowed.push(!kept);
        }
        offer
    }

    /// One of these rows of exclusions, by their places, keeps the exercise away.
    pub fn keeps(&mut self, exercise: &Exercise, which: impl Fn(usize) -> bool) -> Lit {
        let rows = self.tables.exclusions.iter().zip(&self.holds).enumerate();
        let named = rows.filter(|(place, (row, _))| which(*place) && row.excluded.names(exercise));
        let keeps: Vec<Lit> = named.map(|(_, (_, holds))| *holds).collect();
        self.told.c.any(&keeps)
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
        self.told.c.any(&some)
    }

    /// The exercises that are left in the example that was found last, among these.
    pub fn left(&self, which: impl Fn(&Exercise) -> bool) -> Vec<ExerciseId> {
        let left = self
            .tables
            .exercises
            .iter()
            .zip(&self.allowed)
            .filter(|(row, lit)| which(row) && self.told.c.is(**lit));
        left.map(|(row, _)| row.id).collect()
    }

    /// Everything else here is told by it.
    pub fn c(&mut self) -> &mut Circuit {
        &mut self.told.c
    }
}
