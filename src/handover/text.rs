//! The result as plain text, for the clipboard and for other programs.

use super::contents::{Line, Piece, contents};
pub use super::contents::{ResultFacts, on};

/// Writes the result out.
pub fn text(facts: &ResultFacts) -> String {
    contents(facts).iter().map(written).collect::<Vec<_>>().join("\n")
}

/// Where a screen may break a long word; a mail would show it.
const SEAM: char = '\u{ad}';

/// A piece as text: its heading, and a dash before each of several.
pub fn written(piece: &Piece) -> String {
    let mut text = String::new();
    for line in piece.title.iter() {
        text.extend([line, "\n"]);
    }
    for line in &piece.lines {
        let dash = if matches!(line, Line::Plain(_)) { "" } else { "- " };
        text.extend([dash, &line.text().replace(SEAM, ""), "\n"]);
    }
    text
}
