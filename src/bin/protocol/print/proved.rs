//! The proofs, run anew whenever the protocol is printed: what is claimed, over how many answer sets, and whether it holds.
//! Times and examples stay with `protocol prove`, for they differ from run to run.

use super::{LANG, paragraphs, title};
use crate::blocks::Block;
use crate::prove::prove;
use crate::prove::tables::Tables;
use crate::prove::theorem::{Theorem, count};
use rugwijzer::words::protocol::{self, Heads};

pub fn proofs(_: &'static Heads) -> Vec<Block> {
    let words = protocol::proofs(LANG);
    let theorems = prove(&Tables::genuine());
    let failed = theorems.iter().filter(|theorem| !theorem.holds()).count();
    let row = |theorem: &Theorem| {
        let number = theorem.id.split('.').next().and_then(|number| number.parse().ok());
        vec![
            theorem.id.into(),
            number.map_or("", |number| protocol::promise(LANG, number)).into(),
            theorem.claim.clone(),
            amount(theorem.covers),
            if theorem.holds() { words.holds } else { words.fails }.into(),
        ]
    };
    let columns = [(words.number, 5), (words.promise, 25), (words.claim, 45), (words.covers, 15), (words.verdict, 10)];
    let mut blocks = vec![title(2, words.title)];
    blocks.extend(paragraphs(words.lead));
    blocks.push(Block::Paragraph(protocol::proved(LANG, theorems.len(), failed)));
    blocks.push(Block::table_with_english(2, columns, theorems.iter().map(row)));
    blocks
}

fn amount(covers: f64) -> String {
    let count = count(covers);
    match count.split_once('e') {
        Some((digits, power)) => protocol::power(LANG, digits, power),
        None => count,
    }
}
