//! The letters of a code: Crockford's base 32, which has no letter that is easily read as another,
//! in groups of four.
//!
//! Source: Douglas Crockford, "Base 32", crockford.com/base32.html.

/// By value. I, L, O and U are left out.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a group.
pub const GROUP: usize = 4;

/// One letter of a code as a number below 32.
pub type Digit = u8;

/// The code as it is shown: groups of four with a hyphen between them.
pub fn written(digits: &[Digit]) -> String {
    let groups: Vec<String> = digits
        .chunks(GROUP)
        .map(|group| group.iter().map(|digit| letter(*digit)).collect())
        .collect();
    groups.join("-")
}

fn letter(digit: Digit) -> char {
    char::from(LETTERS[usize::from(digit) % LETTERS.len()])
}

/// Reads what somebody typed, pasted or scanned. Spaces, hyphens and dots between letters do not
/// matter, nor do small letters; O is read as 0, I and L as 1.
///
/// # Errors
/// The first sign that is no letter of a code, with the group it stands in, counted from one.
pub fn read(text: &str) -> Result<Vec<Digit>, (char, usize)> {
    let mut digits = Vec::new();
    for sign in text.chars() {
        if sign.is_whitespace() || matches!(sign, '-' | '.' | '–' | '‑' | '\u{ad}' | '\u{200b}')
        {
            continue;
        }
        let group = digits.len() / GROUP + 1;
        digits.push(value(sign).ok_or((sign, group))?);
    }
    Ok(digits)
}

fn value(sign: char) -> Option<Digit> {
    let upper = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|letter| char::from(*letter) == upper).map(|place| place as Digit)
}
