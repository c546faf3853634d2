//! Theorem 5: order does not matter. What is left over from a path not taken, or was corrected,
//! changes nothing.

use crate::prove::encoding::answer_variables::AnswerVariables;
use crate::prove::encoding::circuit::Circuit;
use crate::prove::encoding::pathway::{EncodedPathway, firing};
use crate::prove::input::random_answers::{Rng, draw};
use crate::prove::theorem::{Premises, Theorem};
use batsat::Lit;
use rugwijzer::clinical::question::Question;
use rugwijzer::clinical::vocabulary::Field;

const DRAWN: u32 = 500;

pub fn leftovers(premises: &Premises) -> Theorem {
    let tables = premises.tables;
    let mut theorem = Theorem::new(premises.census.total);
    let mut c = Circuit::new();
    let (one, other) = (
        AnswerVariables::any(&mut c, &premises.cuts),
        AnswerVariables::any(&mut c, &premises.cuts),
    );
    let (pathway, again) =
        (EncodedPathway::of(&mut c, tables, &one), EncodedPathway::of(&mut c, tables, &other));
    let mut same = Vec::new();
    for field in Field::ALL.iter().copied() {
        let agrees = one.agrees(&mut c, &other, field);
        let given = c.same(one.given(field), other.given(field));
        same.push(c.both(given, agrees));
    }
    let notes: Vec<Lit> =
        Field::ALL.iter().map(|field| one.notes_agree(&mut c, &other, *field)).collect();
    let last = pathway.stages.len() - 1;
    for (place, stage) in pathway.stages.iter().enumerate() {
        let here =
            if place == last { c.either(stage.stops, pathway.finishes) } else { stage.stops };
        let there = if place == last {
            c.either(again.stages[place].stops, again.finishes)
        } else {
            again.stages[place].stops
        };
        let ends = if place == last {
            (pathway.end(), again.end())
        } else {
            (&stage.facts, &again.stages[place].facts)
        };
        let (facts, facts_again) = ends;
        let mut path = vec![here];
        path.extend(&notes);
        // What was said after the outcome belongs to the end.
        let laid = |question: &Question| {
            question.screen as usize <= place || (place == last && question.screen.is_detail())
        };
        for question in tables.questions.iter().filter(|question| laid(question)) {
            let not_asked = facts.not_asked[question.field as usize];
            path.push(c.either(not_asked, same[question.field as usize]));
        }
        let (fires, would) =
            (firing(&mut c, tables, &one, facts), firing(&mut c, tables, &other, facts_again));
        let mut differ: Vec<Lit> =
            fires.into_iter().zip(would).map(|(one, two)| !c.same(one, two)).collect();
        differ.push(!there);
        path.push(c.any(&differ));
        if c.possible(&path) {
            theorem.fails(
                "the same answers on the path, and another outcome:",
                &[&one.example(&c), &other.example(&c)],
            );
        }
    }
    theorem
}

/// The answers themselves keep nothing of their history: run, not proved, for it is one array with
/// a place for each field.
pub fn answers(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(f64::from(DRAWN));
    let mut rng = Rng::new();
    for _ in 0..DRAWN {
        let (wanted, wrong) = (draw(&mut rng, premises), draw(&mut rng, premises));
        let mut order: Vec<Field> = Field::ALL.to_vec();
        for place in (1..order.len()).rev() {
            order.swap(place, rng.below(place as u64 + 1) as usize);
        }
        let mut answers = wrong.clone();
        for field in order {
            match wanted.get(field) {
                Some(answer) => assert!(
                    answers.give(field, answer).is_ok(),
                    "an answer of the field's own kind"
                ),
                None => answers.take_back(field),
            }
        }
        for field in Field::ALL.iter().copied() {
            answers.set_one_by_one(field, wanted.is_one_by_one(field));
            answers.set_confirmed(field, wanted.is_confirmed(field));
        }
        if answers != wanted {
            theorem.fails("the same answers, and not the same:", &[&wanted, &answers]);
        }
    }
    theorem
}
