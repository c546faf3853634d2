//! From the solver's example to answers that `assess` takes, and back.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use batsat::Lit;
use rugwijzer::clinical::answers::{Answer, Answers, Many, Tri};
use rugwijzer::clinical::vocabulary::{Field, Kind};

impl AnswerVariables {
    /// The set of answers in the example that was found last.
    pub fn example(&self, c: &Circuit) -> Answers {
        let mut answers = Answers::default();
        for field in Field::ALL.iter().copied().filter(|field| c.is(self.given(*field))) {
            let accepted =
                self.answer(c, field).is_some_and(|answer| answers.give(field, answer).is_ok());
            assert!(accepted, "the variables of {} always stand for an answer", field.id());
        }
        for field in Field::ALL.iter().copied() {
            answers.set_one_by_one(field, c.is(self.one_by_one(field)));
            answers.set_confirmed(field, c.is(self.confirmed(field)));
        }
        answers
    }

    fn answer(&self, c: &Circuit, field: Field) -> Option<Answer> {
        let bits = &self.bits[field as usize];
        let chosen = || {
            field
                .options()
                .iter()
                .zip(bits)
                .filter(|(_, bit)| c.is(**bit))
                .map(|(option, _)| *option)
        };
        match field.kind() {
            Kind::Flag => Tri::ALL
                .into_iter()
                .zip(bits)
                .find(|(_, bit)| c.is(**bit))
                .map(|(tri, _)| Answer::Flag(tri)),
            Kind::Choice => chosen().next().map(Answer::One),
            Kind::Several => Some(Answer::Many(Many::of(&chosen().collect::<Vec<_>>()))),
            Kind::Number { min, .. } => {
                let reached = self
                    .cuts
                    .of_field(field)
                    .into_iter()
                    .zip(bits)
                    .filter(|(_, bit)| c.is(**bit))
                    .map(|(cut, _)| cut);
                Some(Answer::Number(self.cuts.shown(field, reached.max().unwrap_or(min))))
            }
        }
    }

    /// What has to be assumed so that the example is exactly this set of answers.
    pub fn exactly(&self, answers: &Answers) -> Vec<Lit> {
        let mut exactly = Vec::new();
        let mut fix = |bit: Lit, holds: bool| exactly.push(if holds { bit } else { !bit });
        for field in Field::ALL.iter().copied() {
            fix(self.given(field), answers.get(field).is_some());
            if let Some(answer) = answers.get(field) {
                for (bit, value) in
                    self.bits[field as usize].iter().zip(self.bits_of(field, answer))
                {
                    fix(*bit, value);
                }
            }
        }
        for field in Field::ALL.iter().copied() {
            fix(self.one_by_one(field), answers.is_one_by_one(field));
            fix(self.confirmed(field), answers.is_confirmed(field));
        }
        exactly
    }
}
