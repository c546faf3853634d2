//! A telephone number as a clinic writes it.

/// As it is shown, and as a `tel:` address.
#[derive(Clone, Debug, PartialEq)]
pub struct Phone {
    pub shown: String,
    pub href: String,
}

/// Digits, with the usual signs between them; a plus only in front. The ambulance is no clinic.
pub(super) fn read_phone(shown: &str) -> Option<Phone> {
    let usual = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '(' | ')' | '.' | '+');
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    let plus = shown.starts_with('+');
    let stray_plus = shown.chars().skip(1).any(|c| c == '+');
    if !shown.chars().all(usual) || stray_plus || !(3..=15).contains(&digits.len()) {
        return None;
    }
    // "+31 (0)30" is how the Dutch write a number that is dialled without the zero.
    let digits = match digits.strip_prefix("310") {
        Some(rest) if plus => ["31", rest].concat(),
        Some(_) | None => digits,
    };
    if digits == "112" {
        return None;
    }
    // It stays on one line.
    let shown = shown.replace(' ', "\u{a0}").replace('-', "\u{2011}");
    Some(Phone { shown, href: [if plus { "tel:+" } else { "tel:" }, &digits].concat() })
}
