//! The proofs, run anew whenever the protocol is printed: what is claimed, how it is shown, over
//! how many answer sets or cases, and whether it holds. Times and examples stay with `protocol
//! prove`, for they differ from run to run.

use super::{LANG, paragraphs, title};
use crate::blocks::Block;
use crate::prove::input::tables::Tables;
use crate::prove::theorem::{Theorem, count};
use crate::prove::{kinds, prove};
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::protocol::proofs as words;

pub fn proofs(_: &'static Heads) -> Vec<Block> {
    let said = words::proofs(LANG);
    let theorems = prove(&Tables::genuine());
    let failed = theorems.iter().filter(|theorem| !theorem.holds()).count();
    let row = |theorem: &Theorem| {
        let number = theorem.id.id().split('.').next().and_then(|number| number.parse().ok());
        vec![
            theorem.id.id().into(),
            number.map_or("", |number| words::promise(LANG, number)).into(),
            theorem.claim(),
            words::kind(LANG, theorem.kind).into(),
            amount(theorem.covers),
            if theorem.holds() { said.holds } else { said.fails }.into(),
        ]
    };
    let columns = [
        (said.number, 5),
        (said.promise, 20),
        (said.claim, 40),
        (said.kind, 10),
        (said.covers, 15),
        (said.verdict, 10),
    ];
    let mut blocks = vec![title(2, said.title)];
    blocks.extend(paragraphs(said.lead));
    blocks.push(Block::Paragraph(words::proved(LANG, &kinds(&theorems), failed)));
    blocks.push(Block::table(columns, theorems.iter().map(row)));
    blocks.push(Block::Note(said.counted.into()));
    blocks
}

fn amount(covers: f64) -> String {
    let count = count(covers);
    match count.split_once('e') {
        Some((digits, power)) => words::power(LANG, digits, power),
        None => count,
    }
}
