//! `exercises`: every exercise with its aim, what it works on, how many poses its drawing has, and
//! its place in a chain.

use rugwijzer::clinical::exercises::{EXERCISES, Exercise, ExerciseId, Part, easier};
use serde::Serialize;
use std::io::{self, Write};

/// One exercise. The keys stand in the order of the alphabet.
#[derive(Serialize)]
struct Row {
    aim: &'static str,
    easier: Option<&'static str>,
    harder: Option<&'static str>,
    id: &'static str,
    poses: u8,
    works_on: Vec<&'static str>,
}

pub fn run() -> io::Result<()> {
    let mut out = io::stdout().lock();
    // One JSON array, with an exercise on each line for the eye.
    let rows = EXERCISES.iter().map(|exercise| serde_json::to_string(&row(exercise)));
    let rows: Vec<String> = rows.collect::<Result<_, _>>()?;
    writeln!(out, "[\n{}\n]", rows.join(",\n"))?;
    out.flush()
}

fn row(exercise: &Exercise) -> Row {
    Row {
        aim: exercise.aim.id(),
        easier: easier(exercise.id).map(ExerciseId::id),
        harder: exercise.harder.map(ExerciseId::id),
        id: exercise.id.id(),
        poses: exercise.poses,
        works_on: exercise.works_on.iter().copied().map(Part::id).collect(),
    }
}
