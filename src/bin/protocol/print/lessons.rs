//! Prints each lesson about the back with every sentence of it, and the names in the drawing.

use super::{LANG, VOICE, audience, lines, rows, sources, status_of, title};
use crate::blocks::Block;
use rugwijzer::clinical::learning::{LESSONS, Lesson, LessonId, Piece};
use rugwijzer::words::learn::{self, LessonWords};
use rugwijzer::words::protocol::{self, Heads, LessonHeads};

pub fn lessons(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::lessons(LANG);
    let row = |row: &Lesson| {
        let said = learn::lesson(LANG, row.id);
        vec![
            format!("{}\n[{}]", said.title, row.id.id()),
            audience(heads, &row.audience),
            text(&said),
            rows([sources(row.cited), row.origin.to_owned()]),
            status_of(row.cited),
        ]
    };
    let columns = [
        (words.lesson, 15),
        (heads.for_whom, 25),
        (heads.text, 35),
        (heads.source, 15),
        (heads.status, 10),
    ];
    let mut blocks = vec![title(2, words.title)];
    blocks.extend(super::paragraphs(words.lead));
    blocks.push(Block::table(columns, LESSONS.iter().map(row)));
    blocks.extend(pieces(heads, words));
    blocks
}

/// What people often hear stands apart from what is known, as the visitor sees it.
fn text(said: &LessonWords) -> String {
    let labels = learn::learn(LANG, VOICE);
    let Some(heard) = said.heard else { return lines(said.body.iter().copied()) };
    let heard = format!("{}: {heard}", labels.heard);
    lines(
        [heard.as_str(), &format!("{}:", labels.known)]
            .into_iter()
            .chain(said.body.iter().copied()),
    )
}

fn pieces(heads: &'static Heads, words: &LessonHeads) -> Vec<Block> {
    let cited =
        LESSONS.iter().find(|row| row.id == LessonId::Built).map_or(&[][..], |row| row.cited);
    let row = |piece: &Piece| {
        let said = learn::piece(LANG, *piece);
        vec![
            format!("{}\n[{}]", said.name, piece.id()),
            said.about.into(),
            sources(cited),
            status_of(cited),
        ]
    };
    let columns = [(words.piece, 20), (heads.text, 50), (heads.source, 15), (heads.status, 15)];
    vec![
        title(3, words.pieces_title),
        Block::Paragraph(words.pieces_lead.into()),
        Block::table(columns, Piece::ALL.iter().map(row)),
    ]
}
