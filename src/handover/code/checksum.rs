//! Three letters at the end of a code that find a mistake and say where it is.
//!
//! The letters are coefficients of a polynomial over the field of 32 elements (x⁵ + x² + 1), as in
//! bech32; the code is valid where its remainder by x³ + x² + 2x + 1 is [`REST`]. That divisor is
//! primitive, and was chosen so that, in a code of up to 350 letters, no single wrong letter, no two
//! neighbours swapped and no two letters swapped over a third leave the same remainder unless it is
//! the same mistake. `tests/handover/code.rs` tries all of them. Whatever else is wrong passes once
//! in 32,768 times; then the reader still has to find an entire visit (`reader.rs`).

use super::alphabet::{Digit, GROUP};

/// Letters of the checksum.
pub const LENGTH: usize = 3;

/// The longest code; far beyond what any visit takes.
pub const LONGEST: usize = 348;

/// The remainder of a valid code. It is not zero, or a code of zeros would be one.
const REST: u16 = 0b00010_10111_01001;

/// The divisor without its highest term: x², x and 1.
const DIVISOR: [Digit; 3] = [1, 2, 1];

/// The letters with their checksum behind them.
pub fn sealed(mut digits: Vec<Digit>) -> Vec<Digit> {
    let rest = remainder(digits.iter().copied().chain([0; LENGTH])) ^ REST;
    digits.extend([(rest >> 10) as Digit, (rest >> 5 & 31) as Digit, (rest & 31) as Digit]);
    digits
}

/// Whether the checksum of this code is right.
pub fn is_right(digits: &[Digit]) -> bool {
    remainder(digits.iter().copied()) == REST
}

/// The groups, counted from one, in which a single slip explains what is wrong: one letter that is
/// another, or two that changed places. None where nothing so small does.
pub fn slip(digits: &[Digit]) -> Option<(usize, usize)> {
    let wrong = remainder(digits.iter().copied()) ^ REST;
    let groups = |first: usize, last: usize| Some((first / GROUP + 1, last / GROUP + 1));
    // What each bit of a letter does to the remainder: at this place, and at the two after it.
    let mut here = [0, 1, 2, 3, 4].map(|bit| 1 << bit);
    let mut after = [[0; 5]; 2];
    for place in (0..digits.len()).rev() {
        if (1..32).any(|difference| sum(here, difference) == wrong) {
            return groups(place, place);
        }
        for (by, traces) in (1..).zip(after) {
            let Some(other) = digits.get(place + by) else { break };
            let difference = digits[place] ^ other;
            if difference != 0 && sum(here, difference) ^ sum(traces, difference) == wrong {
                return groups(place, place + by);
            }
        }
        after = [here, after[0]];
        here = here.map(|trace| next(trace, 0));
    }
    None
}

/// The traces of those bits that are set.
fn sum(traces: [u16; 5], bits: Digit) -> u16 {
    let set = traces.iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
    set.fold(0, |sum, (_, trace)| sum ^ trace)
}

/// What a letter that differs by this, with so many after it, does to the remainder.
pub fn trace(after: usize, difference: Digit) -> u16 {
    remainder([difference].into_iter().chain(std::iter::repeat_n(0, after)))
}

/// The remainder, its coefficients of x², x and 1 in five bits each.
fn remainder(digits: impl Iterator<Item = Digit>) -> u16 {
    digits.fold(0, next)
}

/// The remainder once another letter came.
fn next(rest: u16, digit: Digit) -> u16 {
    let top = (rest >> 10) as Digit;
    let [a, b, c] = DIVISOR.map(|factor| u16::from(product(top, factor)));
    ((rest & 0x3FF) << 5 | u16::from(digit & 31)) ^ (a << 10 | b << 5 | c)
}

/// The product of two elements of the field.
const fn product(one: Digit, other: Digit) -> Digit {
    let mut sum = 0;
    let mut bit = 0;
    while bit < 5 {
        if other >> bit & 1 == 1 {
            sum ^= (one as u16) << bit;
        }
        bit += 1;
    }
    let mut bit = 8;
    while bit >= 5 {
        if sum >> bit & 1 == 1 {
            sum ^= 0b100101 << (bit - 5);
        }
        bit -= 1;
    }
    sum as Digit
}
