//! The encoding against the product: on answer sets drawn at random, finished or full of holes and leftovers, both must
//! come to the same page, the same stop, the same rules and the same pages after the outcome, and leave the same exercises.
//!
//! Beside these only 5.2 and 11.2 rest on chance, and say so.

use super::circuit::Circuit;
use super::course::{Course, Stage, firing};
use super::details;
use super::drawn::{Chance, draw};
use super::limits::{Limits, WAYS};
use super::offer::Offer;
use super::sheet::Sheet;
use super::theorem::{Ground, Theorem, decided};
use batsat::Lit;
use rugwijzer::clinical::exclusions::{ExclusionId, all_allowed, holding};
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::pathway::{self, Step, path};
use rugwijzer::clinical::plan::pace::{Pace, pace};
use rugwijzer::clinical::plan::wishes::{ONLY, avoids, makes_sense};
use rugwijzer::clinical::screen::Screen;

const DRAWN: u32 = 2000;
const SOME_LEFT: usize = 500;

pub fn check(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new("the encoding and `assess` agree on answer sets drawn at random", f64::from(DRAWN));
    if !ground.tables.genuine {
        return theorem;
    }
    let mut c = Circuit::new();
    let sheet = Sheet::any(&mut c, &ground.cuts);
    let course = Course::of(&mut c, ground.tables, &sheet);
    let fires: Vec<Vec<Lit>> = course.stages.iter().map(|stage| firing(&mut c, ground.tables, &sheet, &stage.facts)).collect();
    let asked = details::asked(&mut c, ground.tables, &sheet, &course);
    let (mut finished, mut contradict, mut go_on) = (0, 0, 0);
    let mut chance = Chance::new();
    for _ in 0..DRAWN {
        let answers = draw(&mut chance, ground);
        let so = sheet.exactly(&answers);
        let real = path(&answers);
        let read = c.possible(&so).then(|| {
            let at = |lit: fn(&Stage) -> Lit| course.stages.iter().position(|stage| c.is(lit(stage)));
            let step = match (at(|stage| stage.stops), at(|stage| stage.first_open)) {
                (Some(stop), _) => Step::Stop(course.stages[stop].screen),
                (None, Some(open)) => Step::Ask(course.stages[open].screen),
                (None, None) => Step::Finish,
            };
            let last = at(|stage| stage.stops).unwrap_or(course.stages.len() - 1);
            let further: Vec<Screen> = details::pages().zip(&asked).filter(|(_, asked)| c.is(**asked)).map(|(screen, _)| screen).collect();
            let screens: Vec<Screen> = course.stages.iter().filter(|stage| c.is(stage.visited)).map(|stage| stage.screen).collect();
            let visited = screens.into_iter().filter(|screen| *screen as usize <= last).collect();
            (step, visited, further, fires[last].iter().map(|fires| c.is(*fires)).collect())
        });
        let rules: Vec<bool> = ground.tables.rules.iter().map(|rule| rule.when.holds(&real.facts)).collect();
        finished += u32::from(real.step == Step::Finish);
        contradict += u32::from(ground.tables.contradictions.iter().any(|row| row.holds(&answers)));
        go_on += u32::from(!pathway::details(&answers).is_empty());
        if read != Some((real.step, real.screens, pathway::details(&answers), rules)) {
            theorem.fails("the encoding reads these answers differently:", &[&answers]);
            break;
        }
    }
    theorem.note(format!("{finished} of these come to the end, {go_on} are asked more after it, {contradict} contradict themselves"));
    theorem
}

/// The same for what is left of the exercises, on drawn answers that come to an outcome.
pub fn exercises(ground: &Ground) -> Theorem {
    let mut theorem = Theorem::new("the encoding and the code agree on which exercises are left, on answer sets drawn at random", 0.0);
    if !ground.tables.genuine {
        return theorem;
    }
    let mut offer = Offer::of(ground);
    let limits = Limits::of(&mut offer);
    let (mut chance, mut some_left) = (Chance::new(), 0);
    while some_left < SOME_LEFT {
        let answers = draw(&mut chance, ground);
        let Some(outcome) = decided(&answers) else { continue };
        let so = offer.told.sheet.exactly(&answers);
        // The encoding is of finished answers; an emergency can stop others too.
        if !offer.told.c.possible(&so) {
            continue;
        }
        theorem.covers += 1.0;
        let is = |lit: &Lit| offer.told.c.is(*lit);
        let rows: Vec<ExclusionId> = ground.tables.exclusions.iter().zip(&offer.holds).filter(|(_, lit)| is(lit)).map(|(row, _)| row.id).collect();
        let left: Vec<ExerciseId> = all_allowed(&outcome).iter().map(|row| row.id).collect();
        let sense: Vec<bool> = ONLY.iter().map(|(id, _)| makes_sense(&outcome, *id)).collect();
        let avoided = WAYS.map(|way| avoids(&outcome.facts, way));
        some_left += usize::from(!left.is_empty());
        let ahead = pace(&outcome) == Pace::Ahead;
        let same = rows == holding(&outcome) && offer.left(|_| true) == left && limits.avoided.each_ref().map(is) == avoided
            && is(&limits.ahead) == ahead && limits.makes_sense.iter().map(is).collect::<Vec<_>>() == sense;
        if !same {
            theorem.fails("the encoding reads these answers differently:", &[&answers]);
            break;
        }
    }
    theorem.note(format!("to {some_left} of these something is left"));
    theorem
}
