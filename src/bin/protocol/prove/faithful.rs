//! The encoding against the product: on answer sets drawn at random, finished or full of holes and leftovers, both must
//! come to the same page, the same stop, the same rules and the same pages after the outcome. Nothing else here rests on chance.

use super::census::all_answers;
use super::circuit::Circuit;
use super::course::{Course, Stage, firing};
use super::details;
use super::living::plain;
use super::sheet::Sheet;
use super::theorem::{Ground, Theorem};
use batsat::Lit;
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::pathway::{self, Step, path};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

const DRAWN: u32 = 2000;

pub fn faithful(ground: &Ground) -> Theorem {
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
        let so = sheet.exactly(&c, &answers);
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

/// Any answers at all: mostly calm, or the check would stop on the first page each time.
pub fn draw(chance: &mut Chance, ground: &Ground) -> Answers {
    let calm = plain();
    let mut answers = Answers::default();
    let alarms = chance.below(100) * chance.below(100) / 100;
    let holes = chance.below(3) * 4;
    for field in Field::ALL.iter().copied() {
        // What comes after the outcome is often skipped.
        if chance.below(100) < if ground.tables.is_detail(field) { 50 } else { holes } {
            continue;
        }
        let mut choices: Vec<Answer> = all_answers(field, &ground.cuts).into_iter().map(|(answer, _)| answer).collect();
        if field == Field::Cancer {
            choices.push(Answer::One(Opt::CancerSome));
        }
        let drawn = choices[chance.below(choices.len() as u64) as usize];
        let number = matches!(field.kind(), Kind::Number { .. });
        let answer = if number || chance.below(100) < alarms { drawn } else { calm.get(field).unwrap_or(drawn) };
        assert!(answers.give(field, answer).is_ok(), "an answer of the field's own kind");
    }
    for page in [Screen::Saddle, Screen::Conditions] {
        answers.set_unsure_page(page, chance.below(4) == 0);
    }
    answers
}

/// A xorshift generator: the same draws on every machine.
pub struct Chance(u64);

impl Chance {
    pub fn new() -> Chance {
        Chance(0x9E37_79B9_7F4A_7C15)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
