//! The encoding against the product: on answer sets drawn at random, finished or full of holes and
//! leftovers, both must come to the same page, the same stop, the same rules and the same pages
//! after the outcome; and on those that come to an outcome, tell and offer the same and leave the
//! same exercises.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::available_exercises::AvailableExercises;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::pathway::{EncodedPathway, Stage, firing};
use crate::prove::encoding::plan_limits::{Limits, WAYS};
use crate::prove::encoding::plan_questions as encoded;
use crate::prove::encoding::services;
use crate::prove::input::random_answers::{Rng, draw, draw_for};
use crate::prove::theorem::{Premises, Theorem, decided};
use batsat::Lit;
use rugwijzer::clinical::appointment::{Placement, Service, placement, suiting};
use rugwijzer::clinical::exclusions::{ExclusionId, all_allowed, holding};
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::clinical::plan::conditions::{ONLY, avoids, makes_sense};
use rugwijzer::clinical::plan::level::{Level, level};
use rugwijzer::clinical::plan_questions;
use rugwijzer::clinical::screen::Screen;

/// So many are drawn at least, so many of them come to the end, and so often each rule holds.
const DRAWN: u32 = 2000;
const FINISHED: u32 = 500;
const HELD: u32 = 3;
/// By then all that has come about, or it never does.
const MOST: u32 = 20_000;
const SOME_LEFT: usize = 500;

pub fn check(premises: &Premises) -> Theorem {
    let mut theorem = Theorem { found: HELD.to_string(), ..Theorem::new(0.0) };
    if !premises.tables.genuine {
        return theorem;
    }
    let mut c = Circuit::new();
    let variables = AnswerVariables::any(&mut c, &premises.cuts);
    let pathway = EncodedPathway::of(&mut c, premises.tables, &variables);
    let fires: Vec<Vec<Lit>> = pathway
        .stages
        .iter()
        .map(|stage| firing(&mut c, premises.tables, &variables, &stage.facts))
        .collect();
    let asked = encoded::asked(&mut c, premises.tables, &variables, &pathway);
    let (mut finished, mut contradict, mut go_on) = (0, 0, 0);
    let (mut rng, mut drawn) = (Rng::new(), 0);
    let mut held = vec![0; premises.tables.rules.len()];
    while drawn < DRAWN
        || (drawn < MOST && (finished < FINISHED || held.iter().any(|times| *times < HELD)))
    {
        // Every second one is drawn for a rule, each in its turn.
        let place = drawn as usize / 2 % held.len();
        let answers = if drawn % 2 == 0 {
            draw(&mut rng, premises)
        } else {
            draw_for(&mut rng, premises, &premises.tables.rules[place])
        };
        drawn += 1;
        let so = variables.exactly(&answers);
        let real = path(&answers);
        let read = c.possible(&so).then(|| {
            let at =
                |lit: fn(&Stage) -> Lit| pathway.stages.iter().position(|stage| c.is(lit(stage)));
            let step = match (at(|stage| stage.stops), at(|stage| stage.first_open)) {
                (Some(stop), _) => Step::Stop(pathway.stages[stop].screen),
                (None, Some(open)) => Step::Ask(pathway.stages[open].screen),
                (None, None) => Step::Finish,
            };
            let last = at(|stage| stage.stops).unwrap_or(pathway.stages.len() - 1);
            let further: Vec<Screen> = encoded::pages()
                .zip(&asked)
                .filter(|(_, asked)| c.is(**asked))
                .map(|(screen, _)| screen)
                .collect();
            let screens: Vec<Screen> = pathway
                .stages
                .iter()
                .filter(|stage| c.is(stage.visited))
                .map(|stage| stage.screen)
                .collect();
            let visited = screens.into_iter().filter(|screen| *screen as usize <= last).collect();
            (step, visited, further, fires[last].iter().map(|fires| c.is(*fires)).collect())
        });
        let rules: Vec<bool> =
            premises.tables.rules.iter().map(|rule| rule.when.holds(&real.facts)).collect();
        held.iter_mut().zip(&rules).for_each(|(times, holds)| *times += u32::from(*holds));
        finished += u32::from(real.step == Step::Finish);
        contradict +=
            u32::from(premises.tables.contradictions.iter().any(|row| row.holds(&answers)));
        go_on += u32::from(!plan_questions::screens(&answers).is_empty());
        if read != Some((real.step, real.screens, plan_questions::screens(&answers), rules)) {
            theorem.fails("the encoding reads these answers differently:", &[&answers]);
            break;
        }
    }
    theorem.covers = f64::from(drawn);
    let some = |which: &dyn Fn(u32) -> bool| {
        let rules = premises
            .tables
            .rules
            .iter()
            .zip(&held)
            .filter(|(_, times)| which(**times))
            .map(|(rule, _)| rule.id.id());
        let rules = rules.collect::<Vec<_>>().join(" ");
        if rules.is_empty() { "no rule".to_owned() } else { rules }
    };
    let (never, least) = (some(&|times| times == 0), held.iter().min().copied().unwrap_or(0));
    if theorem.holds() && (finished < FINISHED || least < HELD) {
        theorem.fails(
            format!(
                "too little was drawn: {finished} come to the end; under {HELD} times held {}",
                some(&|times| times < HELD)
            ),
            &[],
        );
    }
    theorem.note(format!("{finished} of these come to the end, {go_on} are asked more after it, {contradict} contradict themselves"));
    theorem.note(format!(
        "in none of them held {never}; each in {least} or more, most seldom {}",
        some(&|times| times == least)
    ));
    theorem
}

/// The same for what is told, offered and left of the exercises, on drawn answers that come to an
/// outcome.
pub fn offers(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    if !premises.tables.genuine {
        return theorem;
    }
    let mut available = AvailableExercises::of(premises);
    let limits = Limits::of(&mut available);
    let given: Vec<Lit> =
        premises.tables.given.iter().map(|row| available.encoded.fits(&row.audience)).collect();
    let services: Vec<Lit> = Service::ALL
        .iter()
        .map(|service| services::suits(&mut available.encoded, premises.tables, *service))
        .collect();
    let card = services::card(&mut available.encoded, premises.tables);
    let (mut rng, mut some_left) = (Rng::new(), 0);
    while some_left < SOME_LEFT {
        let answers = draw(&mut rng, premises);
        let Some(outcome) = decided(&answers) else { continue };
        let so = available.encoded.variables.exactly(&answers);
        // The encoding is of finished answers; an emergency can stop others too.
        if !available.encoded.c.possible(&so) {
            continue;
        }
        theorem.covers += 1.0;
        let is = |lit: &Lit| available.encoded.c.is(*lit);
        let rows: Vec<ExclusionId> = premises
            .tables
            .exclusions
            .iter()
            .zip(&available.holds)
            .filter(|(_, lit)| is(lit))
            .map(|(row, _)| row.id)
            .collect();
        let left: Vec<ExerciseId> = all_allowed(&outcome).iter().map(|row| row.id).collect();
        let sense: Vec<bool> = ONLY.iter().map(|(id, _)| makes_sense(&outcome, *id)).collect();
        let avoided = WAYS.map(|way| avoids(&outcome.facts, way));
        some_left += usize::from(!left.is_empty());
        let suit: Vec<Service> = Service::ALL
            .iter()
            .zip(&services)
            .filter(|(_, lit)| is(lit))
            .map(|(service, _)| *service)
            .collect();
        let encoded: Vec<bool> =
            premises.tables.given.iter().map(|row| row.audience.fits(&outcome)).collect();
        let clinic = is(&card) == (placement(&outcome) != Placement::Never)
            && suit == suiting(&outcome, Service::ALL);
        let same = clinic
            && given.iter().map(is).collect::<Vec<_>>() == encoded
            && rows == holding(&outcome)
            && available.left(|_| true) == left
            && limits.avoided.each_ref().map(is) == avoided
            && is(&limits.able) == (level(&outcome) == Level::D)
            && limits.makes_sense.iter().map(is).collect::<Vec<_>>() == sense;
        if !same {
            theorem.fails("the encoding reads these answers differently:", &[&answers]);
            break;
        }
    }
    theorem.note(format!("to {some_left} of these something is left"));
    theorem
}
