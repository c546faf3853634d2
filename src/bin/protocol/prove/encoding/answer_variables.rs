//! Any set of answers at all, as yes-or-no variables: which fields are answered, and with what.

use crate::prove::encoding::circuit::Circuit;
use crate::prove::input::tables::Tables;
use crate::prove::input::thresholds::{Cuts, bounds};
use batsat::Lit;
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use rugwijzer::clinical::question::QUESTIONS;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

#[derive(Clone)]
pub struct AnswerVariables {
    pub(super) given: Vec<Lit>,
    /// A flag: yes, no, unknown. A choice or several: one an option. A number: one a cut, "at least
    /// this".
    pub(super) bits: Vec<Vec<Lit>>,
    /// A field that a follow-up page asks one by one; fixed to no where no page asks it twice.
    pub(super) one_by_one: Vec<Lit>,
    /// A "no" that was said once more; fixed to no where that means nothing.
    pub(super) confirmed: Vec<Lit>,
    pub(super) cuts: Cuts,
}

impl AnswerVariables {
    /// Every set of answers that can be put in, finished or not.
    pub fn any(c: &mut Circuit, cuts: &Cuts) -> AnswerVariables {
        let given = Field::ALL.iter().map(|_| c.free()).collect();
        let bits = Field::ALL.iter().map(|field| free_bits(c, *field, cuts)).collect();
        let mut free_for = |some: fn(Field) -> bool| {
            Field::ALL.iter().map(|field| if some(*field) { c.free() } else { c.no() }).collect()
        };
        let (one_by_one, confirmed) = (free_for(is_asked_twice), free_for(can_be_confirmed));
        AnswerVariables { given, bits, one_by_one, confirmed, cuts: cuts.clone() }
    }

    /// Every set of answers in which each question has one: what a visitor has said at the end.
    /// What is asked after the outcome may have been skipped.
    pub fn finished(c: &mut Circuit, tables: &Tables, cuts: &Cuts) -> AnswerVariables {
        let mut variables = AnswerVariables::any(c, cuts);
        for field in Field::ALL.iter().copied().filter(|field| !tables.is_detail(*field)) {
            variables.set_given(field, c.yes());
        }
        let contradiction = variables.contradicts_any(c, tables);
        c.require(&[!contradiction]);
        let no_kind = variables.is(Opt::CancerSome);
        c.require(&[!no_kind]);
        variables
    }

    /// The same answers with this one put in.
    pub fn with(&self, c: &Circuit, field: Field, answer: Answer) -> AnswerVariables {
        let mut variables = self.clone();
        variables.given[field as usize] = c.yes();
        variables.bits[field as usize] =
            self.bits_of(field, answer).into_iter().map(|bit| c.known(bit)).collect();
        variables
    }

    /// Which of the field's variables this answer makes true.
    pub fn bits_of(&self, field: Field, answer: Answer) -> Vec<bool> {
        match answer {
            Answer::Flag(tri) => Tri::ALL.iter().map(|one| *one == tri).collect(),
            Answer::One(option) => field.options().iter().map(|one| *one == option).collect(),
            Answer::Many(many) => field.options().iter().map(|one| many.has(*one)).collect(),
            Answer::Number(number) => {
                self.cuts.of_field(field).iter().map(|cut| number >= *cut).collect()
            }
        }
    }

    /// Takes the value of this field from the other sheet, where `which` holds.
    pub fn take(&mut self, c: &mut Circuit, field: Field, which: Lit, from: &AnswerVariables) {
        let place = field as usize;
        for bit in 0..self.bits[place].len() {
            let (new, old) =
                (c.both(which, from.bits[place][bit]), c.both(!which, self.bits[place][bit]));
            self.bits[place][bit] = c.either(new, old);
        }
    }

    pub fn set_given(&mut self, field: Field, given: Lit) {
        self.given[field as usize] = given;
    }

    pub fn given(&self, field: Field) -> Lit {
        self.given[field as usize]
    }

    pub fn one_by_one(&self, field: Field) -> Lit {
        self.one_by_one[field as usize]
    }

    pub fn set_one_by_one(&mut self, field: Field, asked: Lit) {
        self.one_by_one[field as usize] = asked;
    }

    pub fn confirmed(&self, field: Field) -> Lit {
        self.confirmed[field as usize]
    }

    pub fn set_confirmed(&mut self, field: Field, confirmed: Lit) {
        self.confirmed[field as usize] = confirmed;
    }

    /// Both note the same beside this field.
    pub fn notes_agree(&self, c: &mut Circuit, other: &AnswerVariables, field: Field) -> Lit {
        let apart = c.same(self.one_by_one(field), other.one_by_one(field));
        let confirmed = c.same(self.confirmed(field), other.confirmed(field));
        c.both(apart, confirmed)
    }

    pub fn flag(&self, field: Field, tri: Tri) -> Lit {
        self.bits[field as usize][Tri::ALL.iter().position(|one| *one == tri).unwrap_or(0)]
    }

    /// The choice is this option, or the several-answer contains it.
    pub fn is(&self, option: Opt) -> Lit {
        let place = option.field().options().iter().position(|one| *one == option).unwrap_or(0);
        self.bits[option.field() as usize][place]
    }

    pub fn at_least(&self, c: &Circuit, field: Field, least: u32) -> Lit {
        let (min, max) = bounds(field);
        if least <= min {
            return c.yes();
        }
        if least > max {
            return c.no();
        }
        let place = self.cuts.of_field(field).iter().position(|cut| *cut == least);
        self.bits[field as usize][place.expect("every threshold of the tables is a cut")]
    }

    /// The answer to this field is that one, whether it is asked or not.
    pub fn says(&self, c: &mut Circuit, field: Field, answer: Answer) -> Lit {
        let bits = self.bits[field as usize].iter().zip(self.bits_of(field, answer));
        let so: Vec<Lit> = bits.map(|(bit, wanted)| if wanted { *bit } else { !*bit }).collect();
        c.all(&so)
    }

    /// Both hold the same value in this field; whether it is given is not looked at.
    pub fn agrees(&self, c: &mut Circuit, other: &AnswerVariables, field: Field) -> Lit {
        let pairs: Vec<(Lit, Lit)> = self.bits[field as usize]
            .iter()
            .copied()
            .zip(other.bits[field as usize].iter().copied())
            .collect();
        let same: Vec<Lit> = pairs.into_iter().map(|(one, two)| c.same(one, two)).collect();
        c.all(&same)
    }
}

/// Two pages ask it: as a box, and one by one.
pub fn is_asked_twice(field: Field) -> bool {
    QUESTIONS.iter().filter(|question| question.field == field).count() > 1
}

/// Its "no" can be said once more, and then stands.
pub fn can_be_confirmed(field: Field) -> bool {
    CONTRADICTIONS.iter().any(|row| row.again == field && row.second_no == SecondNo::Stands)
}

fn free_bits(c: &mut Circuit, field: Field, cuts: &Cuts) -> Vec<Lit> {
    match field.kind() {
        Kind::Flag => one_of(c, Tri::ALL.len()),
        Kind::Choice => one_of(c, field.options().len()),
        Kind::Several => {
            let bits: Vec<Lit> = field.options().iter().map(|_| c.free()).collect();
            c.require(&bits);
            for (place, option) in
                field.options().iter().enumerate().filter(|(_, option)| option.stands_alone())
            {
                for (other, _) in
                    field.options().iter().enumerate().filter(|(_, other)| *other != option)
                {
                    c.require(&[!bits[place], !bits[other]]);
                }
            }
            bits
        }
        Kind::Number { .. } => {
            let bits: Vec<Lit> = cuts.of_field(field).iter().map(|_| c.free()).collect();
            for pair in bits.windows(2) {
                c.require(&[!pair[1], pair[0]]);
            }
            bits
        }
    }
}

/// Exactly one of so many.
fn one_of(c: &mut Circuit, many: usize) -> Vec<Lit> {
    let bits: Vec<Lit> = (0..many).map(|_| c.free()).collect();
    c.require(&bits);
    for (place, one) in bits.iter().enumerate() {
        for other in &bits[..place] {
            c.require(&[!*one, !*other]);
        }
    }
    bits
}
