//! What the protocol is for and how it stands, at its head; and its sources, at its end.

use super::{LANG, date, paragraphs, title};
use crate::blocks::Block;
use rugwijzer::clinical::advice::ADVICE;
use rugwijzer::clinical::exceptions::EXCEPTIONS;
use rugwijzer::clinical::exclusions::EXCLUSIONS;
use rugwijzer::clinical::exercises::EXERCISES;
use rugwijzer::clinical::factors::FACTORS;
use rugwijzer::clinical::learning::LESSONS;
use rugwijzer::clinical::patterns::PATTERNS;
use rugwijzer::clinical::red_flags::{FLOOR, RULES};
use rugwijzer::clinical::referral::REFERRALS;
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::sources::{REVIEWED, Source};
use rugwijzer::words::protocol::{self, Heads};

pub fn introduction(heads: &'static Heads) -> Vec<Block> {
    let signed =
        ruleset::SIGNED.map(|by| format!("{} (BIG {}), {}", by.name, by.big, date(by.date)));
    let (made, again) = (date(ruleset::DATE), date(ruleset::REVIEW));
    let state = protocol::state(LANG, ruleset::VERSION, &made, &again, signed.as_deref());
    let mut blocks = vec![title(1, heads.title), title(2, heads.purpose_title)];
    blocks.extend(paragraphs(heads.purpose));
    blocks.push(title(3, heads.not_for_title));
    blocks.extend(paragraphs(heads.not_for));
    blocks.extend([title(2, heads.state_title), Block::Paragraph(state), size(heads)]);
    blocks
}

/// How much there is of everything.
fn size(heads: &Heads) -> Block {
    let details = Screen::ALL.iter().filter(|screen| screen.is_detail()).count();
    let rules = RULES.len() + [FLOOR].len();
    let counts = [
        Screen::core().count(),
        details,
        rules,
        ADVICE.len(),
        PATTERNS.len(),
        FACTORS.len(),
        REFERRALS.len(),
        LESSONS.len(),
        EXERCISES.len(),
        EXCLUSIONS.len(),
        EXCEPTIONS.len(),
        Source::ALL.len(),
    ];
    let each: Vec<String> =
        heads.sizes.iter().zip(counts).map(|(what, count)| format!("{what}: {count}")).collect();
    Block::Note(format!("{}.", each.join(" · ")))
}

pub fn sources(heads: &'static Heads) -> Vec<Block> {
    let mut blocks = vec![title(2, heads.sources_title)];
    blocks.extend(paragraphs(heads.sources_lead));
    let row = |source: &Source| {
        vec![source.title().into(), source.edition().into(), source.address().into()]
    };
    blocks.push(Block::table(
        [(heads.source, 55), (heads.edition, 20), (heads.read_at, 25)],
        Source::ALL.iter().map(row),
    ));
    blocks.push(Block::Note(format!("{}: {}", heads.sources_reviewed, date(REVIEWED))));
    blocks
}
