//! Prints the questions: the pages that decide, the plan questions, and the contradictions.

use super::{LANG, VOICE, basis, condition, lines, paragraphs, title};
use crate::blocks::Block;
use crate::flow;
use rugwijzer::clinical::answers::{Answer, Tri};
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, Contradiction};
use rugwijzer::clinical::question::Question;
use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::words;
use rugwijzer::words::frame::frame;
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::protocol::fixed_texts::said as said_heads;
use rugwijzer::words::{Label, Voice};

pub fn questions(heads: &'static Heads) -> Vec<Block> {
    let mut blocks = vec![
        title(2, heads.screens_title),
        Block::Paragraph(heads.screens_lead.into()),
        basis(heads.screens_basis),
    ];
    blocks.extend(
        Screen::ALL
            .iter()
            .filter(|screen| !screen.is_detail())
            .flat_map(|screen| page(heads, *screen)),
    );
    blocks
}

pub fn details(heads: &'static Heads) -> Vec<Block> {
    let mut blocks = vec![title(2, heads.details_title)];
    blocks.extend(paragraphs(heads.details_lead));
    blocks.push(basis(heads.details_basis));
    blocks.extend(
        Screen::ALL
            .iter()
            .filter(|screen| screen.is_detail())
            .flat_map(|screen| page(heads, *screen)),
    );
    blocks
}

fn page(heads: &Heads, screen: Screen) -> Vec<Block> {
    let [page, other] = Voice::ALL.map(|voice| words::page(LANG, voice, screen));
    let mut blocks =
        vec![title(3, format!("{}. {} ({})", screen as usize + 1, page.title, screen.id()))];
    blocks.extend(paragraphs(page.hints));
    blocks.extend(paragraphs(page.notes));
    // What somebody reads who fills it in for another, where that is not the same.
    if (page.title, page.hints, page.notes) != (other.title, other.hints, other.notes) {
        let other = [other.title]
            .into_iter()
            .chain(other.hints.iter().chain(other.notes).copied())
            .collect::<Vec<_>>()
            .join(" ");
        blocks.push(Block::Note(format!("{}: {other}", said_heads(LANG).other)));
    }
    // What an earlier page asked in a coarser way comes back only where that was not enough.
    let when = |question: &Question| match flow::asked_again(LANG, question) {
        Some(why) => why.to_owned(),
        None => condition(heads, &question.when),
    };
    let row = |question: &Question| {
        let labels = Voice::ALL.map(|voice| words::field(LANG, voice, screen, question.field));
        let text = both(labels.map(|Label { label, hint }| lines([label, hint])));
        vec![question.field.id().into(), text, answers(screen, question.field), when(question)]
    };
    let columns =
        [(heads.field, 10), (heads.question, 40), (heads.answers, 35), (heads.asked_when, 15)];
    blocks.push(Block::table(columns, screen.questions().map(row)));
    blocks
}

fn answers(screen: Screen, field: Field) -> String {
    match field.kind() {
        // Every box has the same three: short, for the page is long.
        Kind::Flag => {
            let [said, ids] = [Tri::ALL.map(|tri| words::tri(LANG, tri)), Tri::ALL.map(Tri::id)];
            let box_or_not = format!("{}\n({})", said.join(" / "), ids.join(" / "));
            // About needles one may keep silent without saying "I don't know" to the whole page.
            let silent = screen.layout() == Layout::Tick && field == Field::GIv;
            let silence = format!("{} ({})", frame(LANG).prefer_not, Tri::Unknown.id());
            if silent { format!("{box_or_not}\n{silence}") } else { box_or_not }
        }
        Kind::Number { min, max } => format!("{min}–{max}"),
        Kind::Choice | Kind::Several => {
            field.options().iter().map(|option| said(*option)).collect::<Vec<_>>().join("\n")
        }
    }
}

/// The answer with its hint, and its id last.
fn said(option: Opt) -> String {
    let labels = Voice::ALL.map(|voice| words::option(LANG, voice, option));
    let text = both(labels.map(|Label { label, hint }| {
        if hint.is_empty() { label.to_owned() } else { format!("{label} – {hint}") }
    }));
    format!("{text} ({})", option.id())
}

/// A text in both voices; once where they are the same.
fn both([you, other]: [String; 2]) -> String {
    if you == other { you } else { format!("{you}\n[{}: {other}]", said_heads(LANG).other) }
}

pub fn contradictions(heads: &'static Heads) -> Vec<Block> {
    let row = |row: &Contradiction| {
        let earlier = match row.earlier {
            Answer::Flag(tri) => format!("{} ({})", words::tri(LANG, tri), tri.id()),
            Answer::One(option) => said(option),
            Answer::Many(_) | Answer::Number(_) => String::new(),
        };
        let page = format!(
            "{}. {} ({})",
            row.screen as usize + 1,
            words::page(LANG, VOICE, row.screen).short,
            row.screen.id()
        );
        vec![
            format!("{}: {}", row.later.field().id(), said(row.later)),
            format!("{}: {earlier}", row.again.id()),
            page,
        ]
    };
    vec![
        title(2, heads.doubts_title),
        Block::Paragraph(heads.doubts_lead.into()),
        basis(heads.doubts_basis),
        Block::table(
            [(heads.later, 35), (heads.earlier, 35), (heads.again, 30)],
            CONTRADICTIONS.iter().map(row),
        ),
    ]
}
