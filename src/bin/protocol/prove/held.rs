//! What every plan is held to, read from the tables and not from the code that makes it.

use super::limits::WAYS;
use super::tables::Tables;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::exclusions::Excluded;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Phase, Place, Start, Tag};
use rugwijzer::clinical::plan::pace::{AHEAD, GENTLE, earlier};
use rugwijzer::clinical::plan::wishes::avoids;
use rugwijzer::clinical::plan::{Minutes, Plan, Stretch};
use std::collections::BTreeSet;

/// What these tables leave to somebody.
pub fn left(tables: &Tables, outcome: &Outcome) -> Vec<ExerciseId> {
    let rows: Vec<_> = tables.exclusions.iter().filter(|row| !row.printed && row.when.fits(outcome)).collect();
    let left = tables.exercises.iter().filter(|exercise| !rows.iter().any(|row| row.excluded.names(exercise)));
    left.map(|exercise| exercise.id).collect()
}

/// A plan that waits has one stretch; any other has four.
pub fn waits(tables: &Tables, outcome: &Outcome, plan: &Plan) -> Option<String> {
    let waits = tables.exclusions.iter().any(|row| row.excluded == Excluded::AllButSafe && row.when.fits(outcome));
    let wrong = plan.waits.is_empty() == waits || plan.stretches.len() != if waits { 1 } else { 4 };
    wrong.then(|| format!("{} stretches, where it waits: {waits}", plan.stretches.len()))
}

/// Nothing is kept away, and much goes well: a step further.
fn ahead(tables: &Tables, outcome: &Outcome) -> bool {
    let kept = tables.exclusions.iter().any(|row| !row.printed && row.when.fits(outcome));
    !kept && AHEAD.holds(&outcome.facts) && !GENTLE.holds(&outcome.facts)
}

/// A stretch sooner for who is ahead, but never to the end of a movement, with a weight, in strain or on a nerve.
fn due(row: &Exercise, ahead: bool) -> Phase {
    let kept_back = [Tag::FlexEnd, Tag::FlexLoad, Tag::ExtEnd, Tag::RotEnd, Tag::Strain, Tag::Nerve];
    if ahead && !kept_back.iter().any(|tag| row.has(*tag)) { earlier(row.from) } else { row.from }
}

/// What is wrong with one stretch: `left` is what this person may do, `done` what stood in an earlier stretch.
pub fn held(
    tables: &Tables, outcome: &Outcome, stretch: &Stretch, left: &[ExerciseId], done: &BTreeSet<ExerciseId>, minutes: Minutes, places: &[Place],
) -> Option<String> {
    let ids = stretch.exercises();
    let rows: Vec<&Exercise> = tables.exercises.iter().filter(|row| ids.contains(&row.id)).collect();
    let waits = tables.exclusions.iter().any(|row| row.excluded == Excluded::AllButSafe && row.when.fits(outcome));
    let early = stretch.phase < Phase::Weeks4To6;
    let ahead = ahead(tables, outcome);
    // For who is ahead, the first step of a chain counts as done.
    let first = |id: ExerciseId| !tables.exercises.iter().any(|other| other.harder == Some(id));
    let counts = |id: ExerciseId| done.contains(&id) || ahead && first(id);
    for row in &rows {
        let before = tables.exercises.iter().find(|other| other.harder == Some(row.id));
        let wrong = [
            (!left.contains(&row.id), "it is kept away"),
            (waits && !row.has(Tag::Safe), "it is not safe enough to wait with"),
            (due(row, ahead && before.is_some()) > stretch.phase, "it comes too early"),
            (before.is_some_and(|before| !counts(before.id)), "the step before it was jumped"),
            (before.is_some_and(|before| ids.contains(&before.id)), "it stands beside the step before it"),
            (early && row.has(Tag::Nerve) && !row.is_hold(), "a nerve is glided"),
            (early && WAYS.contains(&row.direction) && avoids(&outcome.facts, row.direction), "it goes the way that hurts"),
            (!places.is_empty() && !row.places.iter().any(|place| places.contains(place)), "it cannot be done there"),
        ];
        if let Some((_, wrong)) = wrong.into_iter().find(|(wrong, _)| *wrong) {
            return Some(format!("{}: {wrong}", row.id.id()));
        }
    }
    let sessions = rows.iter().filter(|row| row.start != Start::Walking).map(|row| row.dose.seconds()).sum::<u32>() * stretch.rounds;
    let twice = rows.len() != ids.len();
    (twice || rows.len() > 6 || sessions > minutes.seconds() || stretch.seconds > minutes.seconds()).then(|| format!("{} exercises in {sessions} s", ids.len()))
}
