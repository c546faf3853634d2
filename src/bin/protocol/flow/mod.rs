//! The way through the questions as pictures and as lists, made from the tables: what is asked
//! when, where an emergency stops it, and what comes after the outcome.

mod drawing;
mod node;
mod outcomes;
mod reach;
mod svg;

use crate::blocks::{Block, Figure};
use node::Node;
pub use node::asked_again;
use rugwijzer::clinical::screen::{Screen, Section};
use rugwijzer::words::protocol;
use rugwijzer::words::{Lang, Voice, insight};

/// The parts up to the outcome, in the order of their names.
const PARTS: [Section; 3] = [Section::Safety, Section::Health, Section::Pain];

pub fn blocks(lang: Lang, voice: Voice) -> Vec<Block> {
    let words = protocol::flow(lang);
    let [safety, health, pain] = PARTS.map(|part| {
        let mine = Screen::core().filter(|screen| screen.section() == part);
        mine.map(|screen| Node::of(lang, voice, screen, None)).collect::<Vec<_>>()
    });
    let details: Vec<Screen> =
        Screen::ALL.iter().copied().filter(|screen| screen.is_detail()).collect();
    let shared = node::shared(&details);
    let after: Vec<Node> =
        details.iter().map(|screen| Node::of(lang, voice, *screen, shared)).collect();
    let shared = shared.map_or(String::new(), |cond| insight::sign(lang, voice, &cond));

    let [first, second, third] = words.stations;
    let drawings = [
        drawing::way(lang, words, &[(first, &safety), (second, &health)], false),
        drawing::way(lang, words, &[(third, &pain)], true),
        drawing::after(lang, words, &shared, &after),
    ];
    let in_words =
        |nodes: &[Node]| nodes.iter().map(|node| node.line(lang, words)).collect::<Vec<_>>();
    let ending = [(0, words.end.join(" "))];
    let told = words
        .after
        .iter()
        .chain([&words.never_after.join(" ").as_str()])
        .map(|line| (0, (*line).to_owned()))
        .collect::<Vec<_>>();
    let lists = [
        [in_words(&safety), in_words(&health)].concat(),
        [in_words(&pain), ending.to_vec()].concat(),
        [told, vec![(0, format!("{} {shared}", words.only_if))], in_words(&after)].concat(),
    ];
    let mut blocks = vec![Block::Heading(2, words.title.into())];
    blocks.extend(words.lead.iter().map(|text| Block::Paragraph((*text).into())));
    for ((svg, caption), lines) in drawings.into_iter().zip(words.captions).zip(lists) {
        let summary = words.in_words.into();
        blocks.push(Block::Figure(Figure { svg, caption: caption.into(), summary, lines }));
    }
    blocks
}
