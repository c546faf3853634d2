//! Theorem 11: the plan. How it chooses is code and no table, so it is not proved: it is made, for
//! one person of every kind that limits it and for people drawn at random, and each plan is held to
//! what plans promise.
//!
//! By construction, and not shown here: nothing enters a stretch of `Chooser` but through `may`,
//! which asks `allowed`. The programme and what was named order the candidates; they let none in.

use crate::prove::encoding::available_exercises::AvailableExercises;
use crate::prove::encoding::plan_limits::Limits;
use crate::prove::input::random_answers::{Rng, draw};
use crate::prove::input::tables::Tables;
use crate::prove::plan::plan_promises::{held, left, waits, walks_on};
use crate::prove::theorem::{Premises, Theorem, decided};
use batsat::Lit;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::{ExerciseId, Place};
use rugwijzer::clinical::plan::{Minutes, PhasePlan, plan, today};
use std::collections::BTreeSet;

/// So many people who get a plan.
const DRAWN: usize = 1000;

/// One person of every reachable kind: which exercises are left, which make sense, which way is
/// left alone, and whether the plan begins with a load.
pub fn every_kind(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let mut available = AvailableExercises::of(premises);
    let limits = Limits::of(&mut available);
    let mut kind: Vec<Lit> = available
        .allowed
        .iter()
        .chain(&limits.makes_sense)
        .chain(&limits.avoided)
        .chain([&limits.able])
        .copied()
        .collect();
    kind.sort_unstable();
    kind.dedup();
    let mut made = Made::default();
    while available.c().possible(&[]) {
        theorem.covers += 1.0;
        let person = available.encoded.variables.example(&available.encoded.c);
        let fault = match decided(&person) {
            Some(outcome) => Minutes::ALL
                .iter()
                .find_map(|minutes| made.fault(premises.tables, &outcome, *minutes, &[])),
            None => {
                premises.tables.genuine.then(|| "`assess` has not come to an outcome".to_owned())
            }
        };
        if let Some(fault) = fault {
            theorem.fails(fault, &[&person]);
            return theorem;
        }
        let other: Vec<Lit> = kind
            .iter()
            .map(|lit| if available.encoded.c.is(*lit) { !*lit } else { *lit })
            .collect();
        available.c().require(&other);
    }
    made.note(&mut theorem);
    theorem
}

/// People at random: what they wish for, and where they can do it.
pub fn anybody(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let (mut rng, mut made) = (Rng::new(), Made::default());
    while made.plans < DRAWN * 2 * Minutes::ALL.len() {
        let person = draw(&mut rng, premises);
        let Some(outcome) = decided(&person) else { continue };
        theorem.covers += 1.0;
        let places: Vec<Place> = Place::ALL.iter().copied().filter(|_| rng.below(2) == 0).collect();
        for minutes in Minutes::ALL {
            let faults = [
                made.fault(premises.tables, &outcome, *minutes, &[]),
                made.fault(premises.tables, &outcome, *minutes, &places),
            ];
            if let Some(fault) = faults.into_iter().flatten().next() {
                theorem.fails(fault, &[&person]);
                return theorem;
            }
        }
    }
    made.note(&mut theorem);
    theorem
}

/// The plans that were made.
#[derive(Default)]
struct Made {
    plans: usize,
    waiting: usize,
    none: usize,
    used: BTreeSet<&'static str>,
}

impl Made {
    fn note(&self, theorem: &mut Theorem) {
        let never = ExerciseId::ALL
            .iter()
            .map(|id| id.id())
            .filter(|id| !self.used.contains(id))
            .collect::<Vec<_>>()
            .join(" ");
        let never = if never.is_empty() { "no exercise".into() } else { never };
        theorem.note(format!(
            "{} plans, {} of them waiting, {} times none; in none of them: {never}",
            self.plans, self.waiting, self.none
        ));
    }

    /// Makes the plan, and tells what is wrong with it.
    fn fault(
        &mut self,
        tables: &Tables,
        outcome: &Outcome,
        minutes: Minutes,
        places: &[Place],
    ) -> Option<String> {
        let left = left(tables, outcome);
        let may_be = outcome.disposition < Disposition::GpToday && !left.is_empty();
        let Some(plan) = plan(outcome, minutes, places) else {
            self.none += 1;
            let today = today(outcome);
            return (may_be || !today.is_empty()).then(|| {
                format!("no plan, with {} exercises left and {} for today", left.len(), today.len())
            });
        };
        self.plans += 1;
        self.waiting += usize::from(!plan.waits.is_empty());
        self.used.extend(plan.phases.iter().flat_map(PhasePlan::exercises).map(|id| id.id()));
        let wrong = [
            (!may_be).then(|| "a plan for somebody who must have none".to_owned()),
            plan.first_step
                .filter(|first| !left.contains(&first.exercise))
                .map(|first| format!("{} tonight", first.exercise.id())),
            waits(tables, outcome, &plan),
            walks_on(&plan),
            (places.is_empty()
                && minutes == Minutes::Ten
                && today(outcome) != plan.phases[0].exercises())
            .then(|| "another today".to_owned()),
        ];
        let mut done = BTreeSet::new();
        let phases = plan.phases.iter().find_map(|stretch| {
            let wrong = held(tables, outcome, stretch, &left, &done, minutes, places);
            done.extend(stretch.exercises());
            wrong.map(|wrong| {
                format!("{}, in {}, {} minutes", wrong, stretch.phase.id(), minutes.id())
            })
        });
        wrong.into_iter().flatten().next().or(phases)
    }
}
