//! Finds the code in what somebody typed, pasted or scanned: a code alone, or an address that has
//! one after its `#`.

/// What stands before a code in an address.
const MARK: &str = "code=";

pub fn code_in(text: &str) -> &str {
    let text = text.trim();
    let is_address = text.contains('#') || text.contains("//") || text.starts_with(MARK);
    match text.split_once(MARK).filter(|_| is_address) {
        Some((_, rest)) => rest.split(['&', '#']).next().unwrap_or(rest).trim(),
        None => text,
    }
}
