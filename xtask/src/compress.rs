//! Makes small what no server makes small: a wasm's twin for hosts that compress nothing, and what
//! the single file holds. DEFLATE is what every browser here unpacks by itself.

use crate::Outcome;
use std::num::NonZeroU64;
use zopfli::{Format, Options};

/// More rounds than this take longer and save nothing.
const ROUNDS: NonZeroU64 = NonZeroU64::MIN.saturating_add(4);

/// The bytes as a raw DEFLATE stream, as short as it can be made.
///
/// # Errors
/// When the packer fails.
pub fn deflate(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut packed = Vec::new();
    let options = Options { iteration_count: ROUNDS, ..Options::default() };
    zopfli::compress(options, Format::Deflate, bytes, &mut packed)
        .map_err(|error| format!("zopfli: {error}"))?;
    Ok(packed)
}

/// The letters that a script inside HTML can hold in double quotes as they are: printable ASCII but
/// for `"`, `<` and `\`. `src/host/single_file.js` reads them.
fn letter(digit: u32) -> char {
    let mut code = digit + 33;
    for left_out in ['"', '<', '\\'] {
        code += u32::from(code >= u32::from(left_out));
    }
    char::from_u32(code).unwrap_or_default()
}

/// Bytes as text: two of 91 letters hold thirteen bits, the lowest first. That is 23 % more than
/// the bytes themselves; base64 takes 33 %.
pub fn as_text(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 4 * 5);
    let (mut held, mut bits) = (0_u32, 0);
    let mut put = |pair: u32| text.extend([letter(pair / 91), letter(pair % 91)]);
    for byte in bytes {
        held |= u32::from(*byte) << bits;
        bits += 8;
        if bits >= 13 {
            put(held & 0x1fff);
            held >>= 13;
            bits -= 13;
        }
    }
    if bits > 0 {
        put(held);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{as_text, deflate, letter};

    /// What `single_file.js` does.
    fn from_text(text: &str, length: usize) -> Vec<u8> {
        let digit = |code: u8| {
            u32::from(code)
                - 33
                - u32::from(code > 34)
                - u32::from(code > 60)
                - u32::from(code > 92)
        };
        let (mut held, mut bits) = (0_u32, 0);
        let mut bytes = Vec::new();
        for pair in text.as_bytes().chunks(2) {
            held |= (digit(pair[0]) * 91 + digit(pair[1])) << bits;
            bits += 13;
            while bits > 7 {
                bytes.push((held & 255) as u8);
                held >>= 8;
                bits -= 8;
            }
        }
        bytes.truncate(length);
        bytes
    }

    #[test]
    fn every_length_comes_back() {
        for length in 0..40_usize {
            let bytes: Vec<u8> = (0..length).map(|place| (place * 151 + 250) as u8).collect();
            assert_eq!(from_text(&as_text(&bytes), length), bytes);
        }
    }

    #[test]
    fn the_letters_are_91_and_none_means_something() {
        let letters: std::collections::BTreeSet<char> = (0..91).map(letter).collect();
        assert_eq!(letters.len(), 91);
        assert!(letters.iter().all(|letter| letter.is_ascii_graphic()));
        assert!(!letters.iter().any(|letter| "\"<\\".contains(*letter)));
    }

    #[test]
    fn what_repeats_becomes_short() {
        let packed = deflate(&[7; 1000]).expect("packed");
        assert!(packed.len() < 20, "{}", packed.len());
    }
}
