//! How a text is set: where a long word may be broken over two lines, and that a telephone number
//! may not.

/// How a free number begins.
const FREE_CALL: &str = "0800-";
/// A word with this many letters may be too wide for a small phone with large letters.
pub const LONG: usize = 15;
/// Where long words of the texts may be broken. Without their first letters, which may be capitals.
const SEAMS: &[(&str, &str)] = &[
    ("wangerschaps", "vergiftiging"),
    ("ussenwervel", "schijven"),
    ("ekkenfysio", "therap"),
    ("ekken", "fysio"),
    ("portfysio", "therap"),
    ("elfmoord", "preventie"),
    ("laveisel", "celkanker"),
    ("asaal", "celkanker"),
    ("ntstekings", "remmer"),
    ("pondylo", "listhesis"),
    ("loed", "vergiftiging"),
    ("loed", "verdunner"),
    ("ntwoord", "apparaat"),
    ("evens", "gevaarlijk"),
    ("sycho", "somatisch"),
    ("ichaams", "gewicht"),
];

/// The text as it is set, where that is another than as it is written.
pub fn set(text: &str) -> Option<String> {
    let mut set = text.contains(FREE_CALL).then(|| text.replace(FREE_CALL, "0800\u{2011}"));
    if text.split(' ').any(|word| word.len() >= LONG) {
        for (before, behind) in SEAMS {
            let now = set.as_deref().unwrap_or(text);
            let whole = [*before, *behind].concat();
            if now.contains(&whole) {
                set = Some(now.replace(&whole, &[*before, "\u{ad}", *behind].concat()));
            }
        }
    }
    set
}
