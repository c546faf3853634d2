//! A code behind the `#` of an address, which no server sees; and found again in what somebody
//! pasted or scanned.

/// What stands before a code, before the goal, and before a plan that a therapist sends back.
const CODE: &str = "code=";
const GOAL: &str = "goal=";
const PLAN: &str = "plan=";

/// What a QR code says: the address of a page that opens codes, where there is one, with the code
/// and perhaps the goal behind it.
pub fn written(page: Option<&str>, code: &str, goal: &str) -> String {
    let page = page.map(|page| [page, "#"].concat()).unwrap_or_default();
    let goal = if goal.is_empty() { String::new() } else { ["&", GOAL, &encoded(goal)].concat() };
    [&page, CODE, code, &goal].concat()
}

/// What a QR code of a plan says, with the visit that it was made for: whoever opens it elsewhere needs
/// both.
pub fn with_plan(page: Option<&str>, code: &str, plan: &str) -> String {
    [&written(page, code, ""), "&", PLAN, plan].concat()
}

/// The code and the goal in such a text. A code alone is one, too, and that of a plan.
pub fn read(text: &str) -> (&str, String) {
    let code = part(text, CODE).or_else(|| plan(text)).unwrap_or_else(|| behind(text));
    (code, part(text, GOAL).map(decoded).unwrap_or_default())
}

/// The code of a plan that stands beside that of a visit.
pub fn plan(text: &str) -> Option<&str> {
    part(text, PLAN)
}

fn behind(text: &str) -> &str {
    text.rsplit_once('#').map_or(text, |(_, after)| after)
}

fn part<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    behind(text).split('&').find_map(|part| part.trim().strip_prefix(name))
}

/// With percent signs, as an address takes it.
fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    };
    text.bytes().map(one).collect()
}

/// Back from that.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut read = Vec::new();
    let mut place = 0;
    while let Some(first) = bytes.get(place) {
        let hex = bytes.get(place + 1..place + 3).filter(|_| *first == b'%');
        let hex = hex.and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        read.push(byte.unwrap_or(*first));
        place += if byte.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&read).into_owned()
}
