//! Prints the information page, which is the same for everybody, and what the law asks of software
//! like this.

use super::{LANG, basis, joined, lines, paragraphs, rows, title};
use crate::blocks::Block;
use rugwijzer::clinical::exercises::exercise;
use rugwijzer::clinical::information::{ADVICE, EXERCISES, GROUPS, GroupRow, NET, who};
use rugwijzer::clinical::safety_net::{Guide, Part};
use rugwijzer::words::exercise as exercise_words;
use rugwijzer::words::information as page_words;
use rugwijzer::words::outcome;
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::protocol::information::{InformationHeads, information as said};
use rugwijzer::words::texts::Texts;

pub fn law(_: &'static Heads) -> Vec<Block> {
    let said = said(LANG);
    let mut blocks = vec![title(2, said.law_title)];
    blocks.extend(paragraphs(said.law));
    blocks
}

pub fn information(heads: &'static Heads) -> Vec<Block> {
    let said = said(LANG);
    let mut blocks = vec![title(2, said.title)];
    blocks.extend(paragraphs(said.lead));
    blocks.push(basis(said.basis));
    blocks.push(title(3, said.everybody));
    blocks.push(Block::table([(heads.part, 20), (heads.text, 80)], everybody(said)));
    blocks.push(title(3, said.group));
    let columns = [
        (heads.name, 10),
        (heads.for_whom, 25),
        (heads.text, 30),
        (said.takes_back, 15),
        (said.adds, 20),
    ];
    blocks.push(Block::table(columns, GROUPS.iter().map(|row| group(said, row))));
    blocks
}

fn everybody(said: &InformationHeads) -> Vec<Vec<String>> {
    let page = page_words::information(LANG);
    let advice = ADVICE.iter().flat_map(|chapter| chapter.iter().map(|id| id.id()));
    let exercises = EXERCISES.iter().map(|id| {
        let dose = exercise_words::dose(LANG, exercise(*id).dose);
        format!("{}: {}, {dose}", id.id(), exercise_words::exercise(LANG, *id).name)
    });
    vec![
        vec![said.fixed.into(), lines(page.texts())],
        vec![said.advice.into(), advice.collect::<Vec<_>>().join(", ")],
        vec![said.exercises.into(), rows(exercises)],
        vec![said.net.into(), net(NET)],
    ]
}

fn group(said: &InformationHeads, row: &GroupRow) -> Vec<String> {
    let words = page_words::group(LANG, row.id);
    let exercises = row.no_exercises.then(|| said.all_exercises.to_owned());
    let not = Some(joined(row.not, |id| id.id()));
    vec![
        row.id.id().into(),
        who(row.id).to_string(),
        lines(words.texts()),
        rows(exercises.into_iter().chain(not)),
        net(row.net),
    ]
}

/// Each part with its signs, by id.
fn net(net: &[(Part, &[Guide])]) -> String {
    rows(net.iter().map(|(part, guides)| {
        format!("{}: {}", outcome::part(LANG, *part), joined(guides, |id| id.id()))
    }))
}
