//! What a clinic may not say of its offer: that it cures, and anything about an emergency. Alarm is
//! ours to raise.

/// Parts of words by which a cure is promised.
const CURES: [&str; 14] = [
    "genees",
    "genez",
    "garant",
    "gegarandeerd",
    "pijnvrij",
    "pijnloos",
    "klachtenvrij",
    "zonderpijn",
    "vanuwpijnaf",
    "vandepijnaf",
    "voorgoed",
    "verhelp",
    "wonder",
    "100procent",
];
/// Parts of words that belong to an emergency, or stand where help is asked for.
const EMERGENCIES: [&str; 12] = [
    "spoed",
    "noodgeval",
    "noodnummer",
    "ambulance",
    "alarm",
    "levensgevaar",
    "eerstehulp",
    "hartaanval",
    "beroerte",
    "cauda",
    "dwarslaesie",
    "huisartsenpost",
];

/// Whether an offer keeps to what a clinic may say. Signs between letters hide nothing, and letters
/// that only look like ours are not taken.
pub(super) fn may_say(offer: &str) -> bool {
    let plain: String = offer.chars().filter_map(letter).collect();
    offer.chars().all(is_usual)
        && !offer.replace(' ', "").contains("100%")
        && !plain.contains("112")
        && !CURES.iter().chain(&EMERGENCIES).any(|part| plain.contains(part))
}

/// Letters of western Europe, and the signs of a printed text.
fn is_usual(sign: char) -> bool {
    matches!(sign, ' '..='ÿ' | '‐'..='‧' | '€')
}

/// The letter or digit that a sign is read as; nothing for what stands between words.
fn letter(sign: char) -> Option<char> {
    let plain = match sign {
        'à'..='å' | 'À'..='Å' => 'a',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        other => other.to_ascii_lowercase(),
    };
    plain.is_ascii_alphanumeric().then_some(plain)
}
