//! Holds a plan to what every plan promises, read from the tables and not from the code that
//! makes it.

use crate::prove::encoding::plan_limits::WAYS;
use crate::prove::input::tables::Tables;
use rugwijzer::clinical::assessment::Outcome;
use rugwijzer::clinical::exclusions::Excluded;
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Phase, Place, Start, Tag};
use rugwijzer::clinical::plan::conditions::avoids;
use rugwijzer::clinical::plan::{EXERCISES, Minutes, PhasePlan, Plan};
use std::collections::BTreeSet;

/// What these tables leave to somebody.
pub fn left(tables: &Tables, outcome: &Outcome) -> Vec<ExerciseId> {
    let rows: Vec<_> =
        tables.exclusions.iter().filter(|row| !row.printed && row.when.fits(outcome)).collect();
    let left = tables
        .exercises
        .iter()
        .filter(|exercise| !rows.iter().any(|row| row.excluded.names(exercise)));
    left.map(|exercise| exercise.id).collect()
}

/// A plan that waits has one stretch; any other has four.
pub fn waits(tables: &Tables, outcome: &Outcome, plan: &Plan) -> Option<String> {
    let waits = tables
        .exclusions
        .iter()
        .any(|row| row.excluded == Excluded::AllButSafe && row.when.fits(outcome));
    let wrong = plan.waits.is_empty() == waits || plan.phases.len() != if waits { 1 } else { 4 };
    wrong.then(|| format!("{} stretches, where it waits: {waits}", plan.phases.len()))
}

/// One before this in its chain, however far back.
fn is_behind(tables: &Tables, id: ExerciseId, reached: &BTreeSet<ExerciseId>) -> bool {
    let harder = tables.exercises.iter().find(|row| row.id == id).and_then(|row| row.harder);
    harder.is_some_and(|harder| reached.contains(&harder) || is_behind(tables, harder, reached))
}

/// What is wrong with one stretch: `left` is what this person may do, `done` what stood in an
/// earlier stretch.
pub fn held(
    tables: &Tables,
    outcome: &Outcome,
    stretch: &PhasePlan,
    left: &[ExerciseId],
    done: &BTreeSet<ExerciseId>,
    minutes: Minutes,
    places: &[Place],
) -> Option<String> {
    let ids = stretch.exercises();
    let rows: Vec<&Exercise> =
        tables.exercises.iter().filter(|row| ids.contains(&row.id)).collect();
    let waits = tables
        .exclusions
        .iter()
        .any(|row| row.excluded == Excluded::AllButSafe && row.when.fits(outcome));
    let early = stretch.phase < Phase::Weeks4To6;
    let here: BTreeSet<ExerciseId> = ids.iter().copied().collect();
    for row in &rows {
        let wrong = [
            (!left.contains(&row.id), "it is kept away"),
            (waits && !row.has(Tag::Safe), "it is not safe enough to wait with"),
            (
                row.start != Start::Walking && is_behind(tables, row.id, done),
                "it goes back on what was reached",
            ),
            (
                row.start != Start::Walking && is_behind(tables, row.id, &here),
                "it stands beside a step after it",
            ),
            (early && row.has(Tag::Nerve), "a nerve is moved"),
            (
                early && WAYS.contains(&row.direction) && avoids(&outcome.facts, row.direction),
                "it goes the way that hurts",
            ),
            (
                !places.is_empty() && !row.places.iter().any(|place| places.contains(place)),
                "it cannot be done there",
            ),
        ];
        if let Some((_, wrong)) = wrong.into_iter().find(|(wrong, _)| *wrong) {
            return Some(format!("{}: {wrong}", row.id.id()));
        }
    }
    let session = stretch.session.iter().map(|choice| choice.dose.seconds()).sum::<u32>();
    let many = here.len() != ids.len() || stretch.session.len() > EXERCISES;
    (many || session > minutes.seconds() || stretch.seconds > minutes.seconds())
        .then(|| format!("{} exercises in {session} s", ids.len()))
}

/// The walk of a later stretch counts no fewer minutes a week.
pub fn walks_on(plan: &Plan) -> Option<String> {
    let weekly: Vec<u16> =
        plan.phases.iter().map(|stretch| stretch.walk.map_or(0, |walk| walk.weekly())).collect();
    (!weekly.is_sorted()).then(|| format!("{weekly:?} minutes of walking a week"))
}
