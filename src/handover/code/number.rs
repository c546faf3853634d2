//! A natural number of any size, and how a row of choices becomes one: an asymmetric numeral system
//! with weights.
//!
//! A choice of weight f among weights that add up to m makes the number about m / f times as large,
//! so that what is usual costs almost nothing. Every number stands for one row of choices and the
//! other way round, so a code that was not written by us is nearly always seen: after its last
//! choice something is left. Source: Jarek Duda, "Asymmetric numeral systems", arXiv 0902.0271.

use super::alphabet::Digit;

/// The lowest part first; no zero at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number(Vec<u32>);

/// One choice: its weight, the weights before it, and all weights together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub weight: u32,
    pub before: u32,
    pub all: u32,
}

impl Number {
    /// Before anything was chosen.
    pub fn one() -> Number {
        Number(vec![1])
    }

    pub fn is_one(&self) -> bool {
        self.0 == [1]
    }

    /// Adds a choice; the last one added is the first to be read.
    pub fn push(&mut self, choice: Choice) {
        let rest = self.divide(choice.weight);
        self.multiply_add(choice.all, choice.before + rest);
    }

    /// Where, below the sum of all weights, the next choice lies.
    pub fn peek(&self, all: u32) -> u32 {
        let rest = |rest: u64, part: &u32| (rest << 32 | u64::from(*part)) % u64::from(all);
        self.0.iter().rev().fold(0, rest) as u32
    }

    /// Takes that choice away.
    pub fn pop(&mut self, choice: Choice) {
        let rest = self.divide(choice.all);
        self.multiply_add(choice.weight, rest - choice.before);
    }

    /// The number in base 32, highest first, in as few letters as it takes.
    pub fn digits(mut self) -> Vec<Digit> {
        let mut digits = Vec::new();
        while !self.0.is_empty() {
            digits.push(self.divide(32) as Digit);
        }
        digits.reverse();
        digits
    }

    pub fn from_digits(digits: &[Digit]) -> Number {
        let mut number = Number(Vec::new());
        for digit in digits {
            number.multiply_add(32, u32::from(*digit));
        }
        number
    }

    fn multiply_add(&mut self, factor: u32, term: u32) {
        let mut carry = u64::from(term);
        for part in &mut self.0 {
            let sum = u64::from(*part) * u64::from(factor) + carry;
            *part = sum as u32;
            carry = sum >> 32;
        }
        if carry > 0 {
            self.0.push(carry as u32);
        }
    }

    /// Divides, and returns what is left.
    fn divide(&mut self, by: u32) -> u32 {
        let mut rest = 0;
        for part in self.0.iter_mut().rev() {
            let here = rest << 32 | u64::from(*part);
            *part = (here / u64::from(by)) as u32;
            rest = here % u64::from(by);
        }
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
        rest as u32
    }
}
