//! The result as a mail: as much of it as mail programs take from an address. What is most urgent
//! goes along whatever its length, and everything else while there is room, piece by piece.

use super::contents::{Line, Piece, ResultFacts, Subject, contents};
use super::private::told;
use super::text::written;
use crate::clinical::brief::{PARTS, signs};
use crate::clinical::safety_net::{Guide, Part};
use crate::words::keep::keep as keep_words;
use crate::words::outcome as words;

/// So many letters of an address every mail program takes, the subject included.
pub const MOST: usize = 1900;
/// What the scheme and the subject take of them.
const BEFORE: usize = 60;

/// Pieces that are left out together, the most needed first. Exercises go nowhere without the rule
/// for pain, and nothing at all without how soon and when to call.
const fn rank(subject: Subject) -> u8 {
    match subject {
        Subject::Verdict
        | Subject::Red
        | Subject::Guidance(Part::Call112 | Part::CallNow | Part::CallMidwife | Part::CallToday) => {
            0
        }
        // Whoever ticked the code wants it in the mail.
        Subject::Limits | Subject::Code => 1,
        Subject::Guidance(
            Part::Do | Part::Say | Part::Dont | Part::CallLater | Part::Expect | Part::Again,
        ) => 2,
        Subject::Days => 3,
        Subject::Before | Subject::Exercises | Subject::Light => 4,
        Subject::Group => 5,
        Subject::Why => 6,
        Subject::Goal => 7,
        Subject::Head => 8,
        Subject::Rules => 9,
    }
}

/// The text of the mail.
pub fn mail(facts: &ResultFacts) -> String {
    let mut pieces = contents(facts);
    // The five signs of the first page, whom to call, and room for the exercises: all signs take a
    // mail for themselves. They stand in the whole text, on the page and on paper.
    if length(&joined(&pieces)) > MOST - BEFORE && !facts.informed {
        in_short(&mut pieces, facts);
    }
    // Only what has no line of the net is left to take away then.
    for ranks in (2..=10).rev() {
        let text = if ranks > 9 { joined(&pieces) } else { shortened(facts, &pieces, ranks) };
        if length(&text) <= MOST - BEFORE {
            return text;
        }
    }
    shortened(facts, &pieces, 2)
}

/// The pieces below this rank, and that there is more.
fn shortened(facts: &ResultFacts, pieces: &[Piece], below: u8) -> String {
    let kept: Vec<Piece> =
        pieces.iter().filter(|piece| rank(piece.subject) < below).cloned().collect();
    [&joined(&kept), "\n", keep_words(facts.lang).shortened, "\n"].concat()
}

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(written).collect::<Vec<_>>().join("\n")
}

/// Of the signs to call at, those of the first page; and whom.
fn in_short(pieces: &mut Vec<Piece>, facts: &ResultFacts) {
    let chosen = signs(&told(facts.outcome, facts.ticked));
    for piece in pieces.iter_mut() {
        let Subject::Guidance(part) = piece.subject else { continue };
        if !PARTS.contains(&part) {
            continue;
        }
        let said = |guide: &Guide| words::guide(facts.lang, facts.voice, *guide);
        let here: Vec<&str> = chosen
            .iter()
            .filter(|(other, _)| *other == part)
            .map(|(_, guide)| said(guide))
            .collect();
        piece.lines.retain(|line| part == Part::Call112 || here.contains(&line.text()));
        if part == Part::CallNow {
            let whom = words::result(facts.lang, facts.voice).call_now_whom;
            piece.lines.push(Line::Plain(whom.to_owned()));
        }
    }
    pieces.retain(|piece| !piece.lines.is_empty());
}

/// How long this is in an address.
pub fn length(text: &str) -> usize {
    let one = |letter: char| match letter {
        '\n' => 6, // a line's end is two signs there
        'a'..='z' | 'A'..='Z' | '0'..='9' => 1,
        '-' | '_' | '.' | '!' | '~' | '*' | '\'' | '(' | ')' => 1,
        other => 3 * other.len_utf8(),
    };
    text.chars().map(one).sum()
}
