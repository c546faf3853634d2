//! Writes a row of choices, or reads it: whoever lays the row out does not know which, so that the
//! two can never differ.

use super::number::{Choice, Number};

/// What is read is no code of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

pub enum Coder {
    Writing(Vec<Choice>),
    Reading(Number),
}

impl Coder {
    /// One of several, by its place; `given` is what is written, and not looked at in reading.
    ///
    /// # Errors
    /// [`Damaged`] where there is no such choice.
    pub fn choose(&mut self, weights: &[u32], given: usize) -> Result<usize, Damaged> {
        let all = weights.iter().sum();
        match self {
            Coder::Writing(row) => {
                let weight = *weights.get(given).ok_or(Damaged)?;
                row.push(Choice { weight, before: weights[..given].iter().sum(), all });
                Ok(given)
            }
            Coder::Reading(number) => {
                let at = number.peek(all);
                let mut before = 0;
                for (place, weight) in weights.iter().enumerate() {
                    if at < before + weight {
                        number.pop(Choice { weight: *weight, before, all });
                        return Ok(place);
                    }
                    before += weight;
                }
                Err(Damaged)
            }
        }
    }

    /// One of so many, all as likely.
    pub fn among(&mut self, all: u32, given: u32) -> Result<u32, Damaged> {
        match self {
            Coder::Writing(row) if given < all => {
                row.push(Choice { weight: 1, before: given, all });
                Ok(given)
            }
            Coder::Writing(_) => Err(Damaged),
            Coder::Reading(number) => {
                let before = number.peek(all);
                number.pop(Choice { weight: 1, before, all });
                Ok(before)
            }
        }
    }

    /// Yes or no, by the weights of no and yes.
    pub fn is(&mut self, weights: [u32; 2], given: bool) -> Result<bool, Damaged> {
        self.choose(&weights, usize::from(given)).map(|place| place == 1)
    }

    /// The number of what was written.
    pub fn number(self) -> Number {
        match self {
            Coder::Writing(row) => {
                let mut number = Number::one();
                for choice in row.into_iter().rev() {
                    number.push(choice);
                }
                number
            }
            Coder::Reading(number) => number,
        }
    }

    pub const fn is_writing(&self) -> bool {
        matches!(self, Coder::Writing(_))
    }

    /// Whether everything was read.
    pub fn is_at_end(&self) -> bool {
        match self {
            Coder::Writing(_) => true,
            Coder::Reading(number) => number.is_one(),
        }
    }
}
