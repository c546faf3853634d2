//! The plan that a therapist sends back for an opened visit: everything that is shown of it, as data.
//!
//! `grounds` says what may be in it, `draft` what is. Exclusions have the last word here as on the
//! visitor's own device, which knows all answers and holds back what this page could not see.

pub mod draft;
pub mod grounds;

use crate::sections::source;
use crate::words;
use grounds::Grounds;
use rugwijzer::clinical::exclusions::{Excluded, ExclusionId, Origin, exclusion};
use rugwijzer::clinical::exercises::{Exercise, ExerciseId, Sides, Start, Work, exercise};
use rugwijzer::clinical::plan::prescription::{
    MOST, Prescribed, Prescription, amounts, prescribable,
};
use rugwijzer::handover::code::{Opened, Shape};
use rugwijzer::words::{Lang, Voice, exercise as exercise_words, plan as plan_words};

const LANG: Lang = Lang::Nl;
const VOICE: Voice = Voice::Other;

#[derive(Clone, Debug, PartialEq)]
pub struct Prescribing {
    /// There is a plan for this outcome. Nothing else is shown where there is none.
    pub is_for: bool,
    /// What has to be known before choosing.
    pub notices: Vec<String>,
    pub rows: Vec<Row>,
    /// "3 oefeningen · 8 minuten"; empty where there are none.
    pub session: String,
    /// There is room for another.
    pub has_room: bool,
    pub offered: Vec<Group>,
    pub kept_away: Vec<KeptAway>,
    /// Why there can be no code of it now.
    pub hindrance: Option<&'static str>,
}

/// One exercise of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub one: Prescribed,
    pub name: &'static str,
    /// What is counted: "keer per kant".
    pub counted: &'static str,
    pub bounds: (u16, u16),
    pub step: u16,
    /// "2 rondes van 8 keer, 3 dagen per week"
    pub amount: String,
    /// It gave an amber light.
    pub is_amber: bool,
    /// What keeps it away; it has to go before there is a code.
    pub kept_away: Vec<ExclusionId>,
}

/// Exercises that begin in the same position.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    pub title: &'static str,
    pub exercises: Vec<Offered>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    pub id: ExerciseId,
    /// Its name, and what the table says of it.
    pub text: String,
    pub may: bool,
}

/// An exclusion that holds, and what it keeps away.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAway {
    pub id: ExclusionId,
    /// For whom it is not, and why, in the sentences that a visitor reads.
    pub not_if: &'static str,
    pub why: &'static str,
    pub sources: Vec<&'static str>,
    pub status: &'static str,
    pub exercises: Vec<&'static str>,
}

pub fn prescribing(opened: &Opened, grounds: &Grounds, draft: &Prescription) -> Prescribing {
    let has = |id: ExerciseId| draft.exercises.iter().any(|one| one.exercise == id);
    let rows: Vec<Row> = draft.exercises.iter().map(|one| row(opened, grounds, one)).collect();
    let offer = |row: &&Exercise, start: Start| row.start == start && !has(row.id);
    let groups = Start::ALL.iter().map(|start| Group {
        title: exercise_words::start(LANG, *start),
        exercises: prescribable()
            .filter(|row| offer(row, *start))
            .map(|row| Offered { id: row.id, text: told(row), may: grounds.allows(row.id) })
            .collect(),
    });
    let session = match draft.exercises.len() {
        0 => String::new(),
        count => plan_words::session(LANG, count, draft::seconds(draft)),
    };
    Prescribing {
        is_for: grounds.is_for(),
        notices: notices(opened, grounds),
        hindrance: hindrance(&rows),
        session,
        has_room: rows.len() < MOST,
        rows,
        offered: groups.filter(|group| !group.exercises.is_empty()).collect(),
        kept_away: grounds.holding().iter().filter_map(|id| kept_away(*id)).collect(),
    }
}

/// Whether all of the check was answered.
fn is_complete(opened: &Opened) -> bool {
    match opened.visit.shape {
        Shape::Whole | Shape::Stopped(_) => true,
        Shape::Gaps => false,
    }
}

fn notices(opened: &Opened, grounds: &Grounds) -> Vec<String> {
    let mut notices = Vec::new();
    if !is_complete(opened) {
        notices.push(words::PLAN_GAPS.to_owned());
    }
    let untold: Vec<&str> = grounds.untold().into_iter().map(not_if).collect();
    if !untold.is_empty() {
        notices.push(words::untold(&untold.join(" ")));
    }
    notices
}

fn hindrance(rows: &[Row]) -> Option<&'static str> {
    if rows.is_empty() {
        Some(words::PLAN_EMPTY)
    } else if rows.iter().any(|row| !row.kept_away.is_empty()) {
        Some(words::PLAN_HINDERED)
    } else {
        None
    }
}

fn row(opened: &Opened, grounds: &Grounds, one: &Prescribed) -> Row {
    let (bounds, step) = amounts(one.exercise);
    let dose = exercise(one.exercise).dose;
    let timed = match dose.work {
        Work::Times { .. } => false,
        Work::Held(_) | Work::KeptUp(_) => true,
    };
    let each_side = match dose.sides {
        Sides::InTurn | Sides::Alternating => true,
        Sides::None | Sides::Within => false,
    };
    Row {
        one: *one,
        name: name(one.exercise),
        counted: words::counted(timed, each_side),
        bounds,
        step,
        amount: amount(one),
        is_amber: opened.visit.beside.amber.contains(&one.exercise),
        kept_away: grounds.excluded_by(one.exercise),
    }
}

fn name(id: ExerciseId) -> &'static str {
    exercise_words::exercise(LANG, id).name
}

/// How much of it, in one line.
pub fn amount(one: &Prescribed) -> String {
    words::on_days(&exercise_words::dose(LANG, draft::dose(one)), one.days)
}

/// "Bruggetje: 8 keer, 2 rondes; op bed, op de grond; vanaf week 2"
fn told(row: &Exercise) -> String {
    let places: Vec<String> =
        row.places.iter().map(|place| exercise_words::place(LANG, *place).to_lowercase()).collect();
    let parts = [exercise_words::dose(LANG, row.dose.once()), places.join(", ")];
    let from = words::from(row.from).map(str::to_owned);
    let said: Vec<String> = parts.into_iter().chain(from).collect();
    format!("{}: {}", name(row.id), said.join("; "))
}

/// None where it keeps nothing away that could be prescribed.
fn kept_away(id: ExclusionId) -> Option<KeptAway> {
    let row = exclusion(id);
    let named = prescribable().filter(|exercise| row.excluded.names(exercise));
    let exercises: Vec<&'static str> = match row.excluded {
        Excluded::Everything => vec![words::ALL_EXERCISES],
        Excluded::AllButSafe | Excluded::AllButSafeAnd(_) | Excluded::These(_) => {
            named.map(|exercise| name(exercise.id)).collect()
        }
    };
    (!exercises.is_empty()).then(|| KeptAway {
        id,
        not_if: not_if(id),
        why: because(id),
        sources: row.cited.iter().map(source).collect(),
        status: match row.origin {
            Origin::Sheet => words::UNCONFIRMED,
            Origin::Added => words::ADDED,
        },
        exercises,
    })
}

/// Why an exclusion keeps away, in the sentence that the visitor reads.
pub fn because(id: ExclusionId) -> &'static str {
    exercise_words::exclusion(LANG, VOICE, id).why
}

fn not_if(id: ExclusionId) -> &'static str {
    exercise_words::exclusion(LANG, VOICE, id).not_if
}
