//! `exercises`: every exercise with its aim, what it works on, how many poses its drawing has, and
//! its place in a chain.

use rugwijzer::clinical::exercises::{EXERCISES, Exercise, ExerciseId, Part, easier};
use serde_json::{Value, json};
use std::io::{self, Write};

pub fn run() -> io::Result<()> {
    let mut out = io::stdout().lock();
    // One JSON array, with an exercise on each line for the eye.
    let rows: Vec<String> = EXERCISES.iter().map(|row| line(row).to_string()).collect();
    writeln!(out, "[\n{}\n]", rows.join(",\n"))?;
    out.flush()
}

fn line(row: &Exercise) -> Value {
    let works_on: Vec<&str> = row.works_on.iter().copied().map(Part::id).collect();
    json!({
        "id": row.id.id(),
        "aim": row.aim.id(),
        "works_on": works_on,
        "poses": row.poses,
        "easier": easier(row.id).map(ExerciseId::id),
        "harder": row.harder.map(ExerciseId::id),
    })
}
