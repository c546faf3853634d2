//! Answer sets drawn at random, the same on every machine: for holding the encoding to the code,
//! and for what is code and no table.

use crate::prove::encoding::answer_variables::{can_be_confirmed, is_asked_twice};
use crate::prove::input::every_answer::all_answers;
use crate::prove::rules::reachable_rules::plain;
use crate::prove::theorem::Premises;
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::pathway::path;
use rugwijzer::clinical::red_flags::Rule;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

/// So often a rule's own answers are drawn anew.
const TRIES: u32 = 200;

/// Any answers at all: mostly calm, or the check would stop on the first page each time.
pub fn draw(rng: &mut Rng, premises: &Premises) -> Answers {
    let calm = plain();
    let mut answers = Answers::default();
    let alarms = rng.below(100) * rng.below(100) / [100, 400][rng.below(2) as usize];
    let holes = [0, 0, 4, 8][rng.below(4) as usize];
    for field in Field::ALL.iter().copied() {
        // What comes after the outcome is often skipped.
        if rng.below(100) < if premises.tables.is_detail(field) { 50 } else { holes } {
            continue;
        }
        let drawn = any(rng, premises, field);
        let number = matches!(field.kind(), Kind::Number { .. });
        let answer = if number || rng.below(100) < alarms {
            drawn
        } else {
            calm.get(field).unwrap_or(drawn)
        };
        assert!(answers.give(field, answer).is_ok(), "an answer of the field's own kind");
    }
    // Every fourth page of boxes is left in doubt, and a doubtful "no" is mostly confirmed.
    for page in Screen::ALL.iter().filter(|page| page.asks_one_by_one()) {
        let in_doubt = rng.below(4) == 0;
        for field in
            page.questions().map(|question| question.field).filter(|field| is_asked_twice(*field))
        {
            answers.set_one_by_one(field, in_doubt && rng.below(2) == 0);
        }
    }
    for field in Field::ALL.iter().copied().filter(|field| can_be_confirmed(*field)) {
        answers.set_confirmed(field, rng.below(4) > 0);
    }
    answers
}

/// Any answer to this question.
fn any(rng: &mut Rng, premises: &Premises, field: Field) -> Answer {
    let mut choices: Vec<Answer> =
        all_answers(field, &premises.cuts).into_iter().map(|(answer, _)| answer).collect();
    if field == Field::Cancer {
        choices.push(Answer::One(Opt::CancerSome));
    }
    choices[rng.below(choices.len() as u64) as usize]
}

/// Answers on which this rule holds: what it reads, and what its questions hang on, is drawn again
/// and again until it does. A rule that never holds is told by the caller, who counts.
pub fn draw_for(rng: &mut Rng, premises: &Premises, rule: &Rule) -> Answers {
    let mut answers = draw(rng, premises);
    let mut fields = rule.when.reads();
    let hang = premises
        .tables
        .questions
        .iter()
        .filter(|question| fields.contains(&question.field))
        .flat_map(|question| question.when.reads());
    fields.extend(hang.collect::<Vec<_>>());
    fields.sort_unstable();
    fields.dedup();
    for tries in 1..=TRIES {
        if rule.when.holds(&path(&answers).facts) {
            break;
        }
        // What else was drawn may stand in its way.
        if tries % 20 == 0 {
            answers = draw(rng, premises);
        }
        for field in &fields {
            let drawn = any(rng, premises, *field);
            assert!(answers.give(*field, drawn).is_ok(), "an answer of the field's own kind");
        }
    }
    answers
}

/// A xorshift generator: the same draws on every machine.
pub struct Rng(u64);

impl Rng {
    pub fn new() -> Rng {
        Rng(0x9E37_79B9_7F4A_7C15)
    }

    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }
}
