//! Theorem 12: what `mode: information` leaves out decides nothing about a doctor, and the page that
//! it shows instead is for everybody who reads it.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::available_exercises::AvailableExercises;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::outcome::EncodedOutcome;
use crate::prove::encoding::pathway::{EncodedPathway, at_least, firing};
use crate::prove::input::random_answers::{Rng, draw};
use crate::prove::theorem::{Premises, Theorem, decided};
use batsat::Lit;
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::brief::PARTS;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::exercises::easier;
use rugwijzer::clinical::information::{
    ADVICE, EXERCISES, GROUPS, GroupRow, NET, STANDS_FOR, replaces, who,
};
use rugwijzer::clinical::safety_net::{GUIDANCE, Guide, Part};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::session::config::Mode;
use rugwijzer::session::model::Shown;
use rugwijzer::session::saved::SavedVisit;
use rugwijzer::session::{Config, Effect, Model, Msg, update};
use std::collections::BTreeSet;
use time::Date;

const VISITS: f64 = 3000.0;

/// The visits themselves: the same screen in both modes all the way, and the same told of it; but
/// where the outcome is below a doctor, nothing of it is told.
pub fn same_outcome(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let (mut rng, mut ends) = (Rng::new(), BTreeSet::new());
    while theorem.covers < VISITS || ends.len() < Disposition::ALL.len() {
        let answers = draw(&mut rng, premises);
        theorem.covers += 1.0;
        let outcome = decided(&answers);
        let [triage, information] = [Mode::Triage, Mode::Information]
            .map(|mode| seen(&answers, Config { mode, ..Config::default() }));
        let replaced = outcome.as_ref().is_some_and(|outcome| replaces(outcome.disposition));
        let silent = information.1.contains(&Effect::TellResult { disposition: None });
        let informs = information.2;
        let same = triage.0 == information.0 && triage.1 == information.1;
        if informs != replaced || silent != replaced || triage.2 || (!replaced && !same) {
            theorem.fails("the two modes part:", &[&answers]);
            break;
        }
        ends.extend(outcome.map(|outcome| outcome.disposition));
    }
    theorem
}

/// What stands on the screen at the end of these answers, what the page is told, and whether the
/// visitor is only informed.
fn seen(answers: &Answers, config: Config) -> (Shown, Vec<Effect>, bool) {
    let mut model = Model::new(config, Date::MIN, false);
    model.resume(SavedVisit { answers: answers.clone(), ..SavedVisit::default() });
    let effects = update(&mut model, Msg::ShowAdvice);
    (model.shown(), effects, model.informs())
}

/// Each page before the outcome: two people who answer all other pages alike, and of whom one alone
/// has to see a doctor. So none of them may be left out in any mode.
pub fn pages_needed(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let people = [(); 2].map(|()| AnswerVariables::finished(&mut c, tables, &premises.cuts));
    let doctor = [0, 1].map(|one| {
        let pathway = EncodedPathway::of(&mut c, tables, &people[one]);
        let fires = firing(&mut c, tables, &people[one], pathway.end());
        let high = at_least(&mut c, tables, &fires, Disposition::GpWithinDays);
        let stops = pathway.stops(&mut c);
        (c.either(high, stops), c.either(pathway.finishes, stops))
    });
    let mut alike = Vec::new();
    for field in Field::ALL.iter().copied() {
        let agrees = people[0].agrees(&mut c, &people[1], field);
        let notes = people[0].notes_agree(&mut c, &people[1], field);
        let given = c.same(people[0].given(field), people[1].given(field));
        alike.push(c.all(&[agrees, notes, given]));
    }
    for screen in Screen::core() {
        let here: Vec<Field> = tables.page(screen).iter().map(|row| row.field).collect();
        let others = Field::ALL.iter().zip(&alike).filter(|(field, _)| !here.contains(field));
        let mut so: Vec<Lit> = others.map(|(_, alike)| *alike).collect();
        so.extend([doctor[0].0, doctor[0].1, !doctor[1].0, doctor[1].1]);
        if !c.possible(&so) {
            theorem.fails(format!("{} decides about no doctor", screen.id()), &[]);
        }
    }
    theorem.note("so no page is left out in either mode; what is asked for a plan is (theorem 8)");
    theorem
}

/// Somebody who reads the page.
fn reader(encoded: &mut EncodedOutcome) -> Lit {
    let levels: Vec<Lit> = Disposition::ALL
        .iter()
        .filter(|level| replaces(**level))
        .map(|level| encoded.levels[*level as usize])
        .collect();
    encoded.c.any(&levels)
}

/// This person belongs to a group with such a row.
fn told(encoded: &mut EncodedOutcome, which: impl Fn(&GroupRow) -> bool) -> Lit {
    let rows: Vec<Lit> =
        GROUPS.iter().filter(|row| which(row)).map(|row| encoded.judge(&who(row.id)).yes).collect();
    encoded.c.any(&rows)
}

/// A piece of advice that the tables of one person would keep back, and an exercise likewise.
pub fn fits_readers(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    let reads = reader(&mut available.encoded);
    for id in ADVICE.iter().flat_map(|chapter| chapter.iter()) {
        let rows = premises.tables.given.iter();
        let rows: Vec<_> =
            rows.filter(|row| row.kind == "advice" && row.id == id.id()).cloned().collect();
        let fits: Vec<Lit> = rows.iter().map(|row| available.encoded.fits(&row.audience)).collect();
        let fits = available.c().any(&fits);
        let taken_back = told(&mut available.encoded, |row| row.not.contains(id));
        if available.c().possible(&[reads, !fits, !taken_back]) {
            theorem.fails(format!("{} is said:", id.id()), &[&example(&available)]);
        }
    }
    let taken_back = told(&mut available.encoded, |row| row.no_exercises);
    for id in EXERCISES {
        let place = premises.tables.exercises.iter().position(|row| row.id == *id);
        let allowed = available.allowed[place.unwrap_or_default()];
        if available.c().possible(&[reads, !allowed, !taken_back]) {
            theorem.fails(format!("{} is shown:", id.id()), &[&example(&available)]);
        }
    }
    theorem
}

fn example(available: &AvailableExercises) -> Answers {
    available.encoded.variables.example(&available.encoded.c)
}

/// Each other exercise is kept from some reader to whom no group takes the exercises back; of a
/// chain only the first stands there.
pub fn all_exercises(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut available = AvailableExercises::of(premises);
    let reads = reader(&mut available.encoded);
    let taken_back = told(&mut available.encoded, |row| row.no_exercises);
    for (place, exercise) in premises.tables.exercises.iter().enumerate() {
        let before = easier(exercise.id).is_some_and(|id| EXERCISES.contains(&id));
        if EXERCISES.contains(&exercise.id) || before {
            continue;
        }
        let allowed = available.allowed[place];
        if !available.c().possible(&[reads, !allowed, !taken_back]) {
            theorem.fails(format!("{} is for every reader too", exercise.id.id()), &[]);
        }
    }
    theorem.note(EXERCISES.iter().map(|id| id.id()).collect::<Vec<_>>().join(" "));
    theorem
}

/// Every sign that the table gives this person stands on the page: for everybody, or in the words
/// of a group to which they belong. And every group has a reader.
pub fn whole_net(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(premises.census.total);
    let mut encoded = EncodedOutcome::of(premises);
    let reads = reader(&mut encoded);
    let has = |net: &[(Part, &[Guide])], part: Part, guide: Guide| {
        net.iter().any(|(of, guides)| *of == part && guides.contains(&guide))
    };
    let parts =
        |part: Part| PARTS.contains(&part) || [Part::CallLater, Part::Again].contains(&part);
    for row in premises.tables.given.iter().filter(|row| row.kind == "guidance") {
        let Some(known) = GUIDANCE.iter().find(|known| known.id.id() == row.id) else { continue };
        if !parts(known.part) || has(NET, known.part, known.id) {
            continue;
        }
        let fits = encoded.fits(&row.audience);
        let stands = told(&mut encoded, |group| {
            let by_another = STANDS_FOR.iter().any(|(id, by)| {
                *id == known.id && group.net.iter().any(|(_, all)| all.contains(by))
            });
            has(group.net, known.part, known.id) || by_another
        });
        if encoded.c.possible(&[reads, fits, !stands]) {
            theorem.fails(
                format!("{} is not on the page:", row.id),
                &[&encoded.variables.example(&encoded.c)],
            );
        }
    }
    for group in GROUPS {
        let belongs = encoded.judge(&who(group.id)).yes;
        if !encoded.c.possible(&[reads, belongs]) {
            theorem.fails(format!("nobody of {} reads the page", group.id.id()), &[]);
        }
    }
    theorem
}
