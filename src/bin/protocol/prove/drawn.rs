//! Answer sets drawn at random, the same on every machine: for holding the encoding to the code, and for what is code and no
//! table.

use super::every_answer::all_answers;
use super::living::plain;
use super::theorem::Ground;
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

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
