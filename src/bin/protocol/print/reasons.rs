//! Prints how reasons are made: each answer as it is quoted, and why each rule counts, in both
//! voices.

use super::fixed_texts::both;
use super::{LANG, audience, basis, paragraphs, title};
use crate::blocks::Block;
use rugwijzer::clinical::quoted_answers::{QuotedAnswer, quotable};
use rugwijzer::clinical::red_flags::{FLOOR, RULES};
use rugwijzer::clinical::supporting_answers::SPECIAL;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::protocol::fixed_texts::{FixedTextHeads, said};
use rugwijzer::words::{Voice, outcome};

/// A person's own numbers, as an example: years, days and the score.
const HIGH: [QuotedAnswer; 3] = [
    QuotedAnswer::High(Field::Age, 78),
    QuotedAnswer::High(Field::Days, 56),
    QuotedAnswer::High(Field::Sev, 8),
];
const LOW: [QuotedAnswer; 2] =
    [QuotedAnswer::Low(Field::Age, 16), QuotedAnswer::Low(Field::Days, 3)];

pub fn parts(heads: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let mut all: Vec<QuotedAnswer> =
        RULES.iter().flat_map(|rule| quotable(&rule.when)).filter(|one| !is_number(*one)).collect();
    all.sort_by_key(|one| place(*one));
    all.dedup();
    let row = |one: &QuotedAnswer| {
        let [you, other] = Voice::ALL.map(|voice| outcome::told(LANG, voice, *one));
        let (field, answer) = named(words, *one);
        (!you.is_empty()).then(|| both(words, vec![field.into(), answer], you, other))
    };
    let table = all.iter().chain(&HIGH).chain(&LOW).filter_map(row);
    let mut blocks = vec![title(3, words.reasons_title)];
    blocks.extend(paragraphs(words.reasons_lead));
    blocks.push(basis(words.verdicts_basis));
    blocks.push(Block::table(
        [(heads.field, 15), (words.answer, 15), (words.you, 35), (words.other, 35)],
        table,
    ));
    blocks
}

const fn is_number(one: QuotedAnswer) -> bool {
    matches!(one, QuotedAnswer::High(..) | QuotedAnswer::Low(..))
}

/// In the order of the vocabulary.
fn place(one: QuotedAnswer) -> (usize, usize) {
    match one {
        QuotedAnswer::Flag(field, tri) => (field as usize, tri as usize),
        QuotedAnswer::Choice(option) => (option.field() as usize, option as usize),
        QuotedAnswer::High(field, number) | QuotedAnswer::Low(field, number) => {
            (field as usize, number as usize)
        }
        QuotedAnswer::OnsetBefore(years) => (Field::Age as usize, years as usize),
    }
}

/// Field and answer.
fn named(words: &FixedTextHeads, one: QuotedAnswer) -> (&'static str, String) {
    match one {
        QuotedAnswer::Flag(field, tri) => (field.id(), tri.id().into()),
        QuotedAnswer::Choice(option) => (option.field().id(), option.id().into()),
        QuotedAnswer::High(field, _) => (field.id(), words.high.into()),
        QuotedAnswer::Low(field, _) => (field.id(), words.low.into()),
        QuotedAnswer::OnsetBefore(years) => ("onset_age", format!("< {years}")),
    }
}

/// Why each rule counts; where that is said in two ways, the special one first.
pub fn meanings(heads: &'static Heads) -> Vec<Block> {
    let words = said(LANG);
    let rows = RULES.iter().chain([&FLOOR]).flat_map(|rule| {
        let row = |special: bool, when: String| {
            let [you, other] =
                Voice::ALL.map(|voice| outcome::means(LANG, voice, rule.id, special).to_owned());
            both(words, vec![rule.id.id().into(), when], you, other)
        };
        match SPECIAL.iter().find(|(id, _)| *id == rule.id) {
            Some((_, who)) => {
                vec![row(true, audience(heads, who)), row(false, words.usually.into())]
            }
            None => vec![row(false, String::new())],
        }
    });
    vec![
        title(3, words.meanings_title),
        Block::Paragraph(words.meanings_lead.into()),
        basis(words.verdicts_basis),
        Block::table([(heads.rule, 5), (words.when, 25), (words.you, 35), (words.other, 35)], rows),
    ]
}
