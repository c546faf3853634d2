//! Prints what belongs to an outcome: what to do and watch for, first advice, reassuring
//! findings, and when to look again.

use super::{LANG, VOICE, audience, basis, lines, title};
use crate::blocks::Block;
use rugwijzer::clinical::advice::{ADVICE, AdviceRow};
use rugwijzer::clinical::reassuring_findings::REASSURING_FINDINGS;
use rugwijzer::clinical::review::Look;
use rugwijzer::clinical::safety_net::GUIDANCE;
use rugwijzer::words::outcome;
use rugwijzer::words::protocol::Heads;

pub fn guidance(heads: &'static Heads) -> Vec<Block> {
    let rows = GUIDANCE.iter().map(|row| {
        let part = outcome::part(LANG, row.part).to_owned();
        vec![
            row.id.id().into(),
            part,
            audience(heads, &row.audience),
            outcome::guide(LANG, VOICE, row.id).into(),
        ]
    });
    vec![
        title(2, heads.net_title),
        basis(heads.net_basis),
        Block::table(
            [(heads.name, 15), (heads.part, 15), (heads.for_whom, 30), (heads.text, 40)],
            rows,
        ),
    ]
}

pub fn advice(heads: &'static Heads) -> Vec<Block> {
    let row = |row: &AdviceRow| {
        let said = outcome::advice(LANG, VOICE, row.id);
        let text = lines(std::iter::once(said.title).chain(said.body.iter().copied()));
        let topic = outcome::topic(LANG, row.topic).to_owned();
        vec![row.id.id().into(), topic, audience(heads, &row.audience), text, row.ruling.into()]
    };
    let columns = [
        (heads.name, 15),
        (heads.part, 10),
        (heads.for_whom, 30),
        (heads.text, 35),
        (heads.ruling, 10),
    ];
    vec![
        title(2, heads.advice_title),
        basis(heads.advice_basis),
        Block::table(columns, ADVICE.iter().map(row)),
    ]
}

pub fn reassuring_findings(heads: &'static Heads) -> Vec<Block> {
    let rows = REASSURING_FINDINGS.iter().map(|(id, who)| {
        vec![id.id().into(), audience(heads, who), outcome::favour(LANG, VOICE, *id).into()]
    });
    let columns = [(heads.name, 15), (heads.for_whom, 45), (heads.text, 40)];
    vec![title(2, heads.favours_title), basis(heads.favours_basis), Block::table(columns, rows)]
}

pub fn reviews(heads: &'static Heads) -> Vec<Block> {
    let look = |look: &Look| {
        let said = outcome::look(LANG, VOICE, *look);
        vec![look.id().into(), lines(std::iter::once(said.title).chain(said.body.iter().copied()))]
    };
    vec![
        title(2, heads.reviews_title),
        Block::Paragraph(heads.reviews_lead.into()),
        basis(heads.reviews_basis),
        Block::table([(heads.name, 15), (heads.text, 85)], Look::ALL.iter().map(look)),
    ]
}
