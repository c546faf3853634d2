//! Theorem 10, the other side: every row of exclusions decides for somebody, every exercise reaches
//! somebody and is kept from somebody, and the chains hold together.

use crate::prove::encoding::available_exercises::AvailableExercises;
use crate::prove::rules::reachable_rules::{MOST, counted, differences, fewest};
use crate::prove::theorem::{Premises, Theorem, decided, line};
use batsat::Lit;
use rugwijzer::clinical::exclusions::{ExclusionId, allowed, excluded_by};
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Phase, Tag};
use rugwijzer::clinical::vocabulary::Field;
use std::collections::BTreeSet;

/// Rows that never decide alone, and are kept for what they say: with cancer a doctor looks first.
const NEVER_ALONE: &[ExclusionId] = &[ExclusionId::Cancer];

pub fn rows_live(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    let counts = differing(&mut available);
    for (place, row) in
        premises.tables.exclusions.iter().enumerate().filter(|(_, row)| !row.printed)
    {
        let named: Vec<Exercise> = premises
            .tables
            .exercises
            .iter()
            .filter(|exercise| row.excluded.names(exercise))
            .copied()
            .collect();
        let spared: Vec<Lit> = named
            .iter()
            .map(|exercise| !available.keeps(exercise, |other| other != place))
            .collect();
        let alone = available.c().any(&spared);
        let holds = available.holds[place];
        let few = fewest(available.c(), &counts, &[holds, alone]);
        match (few, NEVER_ALONE.contains(&row.id)) {
            (Some(few), false) => {
                let witness = available.encoded.variables.example(&available.encoded.c);
                let saved = named
                    .iter()
                    .zip(&spared)
                    .find(|(_, spared)| available.encoded.c.is(**spared))
                    .map(|(exercise, _)| exercise.id);
                theorem.note(format!(
                    "{} ({few}): {}: {}",
                    row.id.id(),
                    saved.map_or("", |id| id.id()),
                    differences(&witness)
                ));
                let really = |id| {
                    decided(&witness).is_some_and(|outcome| excluded_by(&outcome, id) == [row.id])
                };
                if premises.tables.genuine && !saved.is_some_and(really) {
                    theorem.fails(
                        format!(
                            "`assess` does not decide by {} here: {}",
                            row.id.id(),
                            line("", &witness)
                        ),
                        &[],
                    );
                }
            }
            (Some(_), true) => theorem.fails(
                format!("{} does decide alone:", row.id.id()),
                &[&available.encoded.variables.example(&available.encoded.c)],
            ),
            (None, true)
                if available.c().possible(&[holds]) && !available.c().possible(&[holds, alone]) =>
            {
                theorem.note(format!("{}: never alone, always beside another row", row.id.id()))
            }
            (None, _) => {
                let why = if available.c().possible(&[holds]) {
                    "never decides alone"
                } else {
                    "holds for nobody"
                };
                theorem.fails(
                    format!(
                        "{} {why} (tried up to {MOST} answers from plain lumbago)",
                        row.id.id()
                    ),
                    &[],
                );
            }
        }
    }
    theorem
}

pub fn exercises_live(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    let counts = differing(&mut available);
    let (mut plain, mut beyond) = (0, Vec::new());
    for (exercise, left) in premises.tables.exercises.iter().zip(available.allowed.clone()) {
        let id = exercise.id.id();
        let Some(few) = fewest(available.c(), &counts, &[left]) else {
            theorem.fails(format!("{id} is left to nobody"), &[]);
            continue;
        };
        let witness = available.encoded.variables.example(&available.encoded.c);
        if premises.tables.genuine
            && !decided(&witness).is_some_and(|outcome| allowed(&outcome, exercise.id))
        {
            theorem.fails(format!("{id} is kept away by the code here:"), &[&witness]);
        }
        match few {
            0 => plain += 1,
            few => beyond.push(format!("{id} ({few})")),
        }
        if !available.c().possible(&[!left]) {
            theorem.fails(format!("{id} is kept from nobody"), &[]);
        }
    }
    theorem.note(format!(
        "{plain} are left in plain lumbago; beyond it: {}",
        if beyond.is_empty() { "none".into() } else { beyond.join(" ") }
    ));
    theorem
}

/// How few answers differ from plain lumbago.
fn differing(available: &mut AvailableExercises) -> Vec<Lit> {
    let known: Vec<Lit> = Field::ALL.iter().map(|field| available.encoded.known(*field)).collect();
    counted(&mut available.encoded.c, &available.encoded.variables, &known)
}

/// What sets off a nerve.
const GLIDES: &[ExerciseId] = &[ExerciseId::NerveGlideLying, ExerciseId::NerveGlideSitting];

/// Facts of the table, looked through and not proved; and for whom a chain is cut.
pub fn chains(premises: &Premises) -> Theorem {
    let exercises = &premises.tables.exercises;
    let mut theorem = Theorem::new(exercises.len() as f64);
    let row = |id: ExerciseId| exercises.iter().find(|row| row.id == id);
    let mut available = AvailableExercises::of(premises);
    let mut cut = Vec::new();
    for first in exercises {
        let mut seen = BTreeSet::from([first.id.id()]);
        let mut at = first;
        while let Some(next) = at.harder {
            let Some(harder) = row(next).filter(|_| seen.insert(next.id())) else {
                theorem.fails(format!("{} leads in a circle, or nowhere", first.id.id()), &[]);
                break;
            };
            if harder.from < at.from {
                theorem.fails(format!("{} comes before {}", next.id(), at.id.id()), &[]);
            }
            at = harder;
        }
        let before = exercises.iter().filter(|row| row.harder == Some(first.id)).count();
        if before > 1 {
            theorem.fails(format!("{} follows on {before}", first.id.id()), &[]);
        }
        if (GLIDES.contains(&first.id) || first.has(Tag::Nerve) && !first.is_hold())
            && first.from < Phase::Weeks4To6
        {
            theorem.fails(format!("{} is offered before week 4", first.id.id()), &[]);
        }
        if let Some(harder) = first.harder {
            let (easy, hard) = (
                available.any_of(|row| row.id == first.id),
                available.any_of(|row| row.id == harder),
            );
            if available.c().possible(&[hard, !easy]) {
                cut.push(harder.id());
            }
        }
    }
    theorem.note(format!(
        "kept out of reach for somebody to whom it is left, since the step before it is not: {}",
        cut.join(" ")
    ));
    theorem
}
