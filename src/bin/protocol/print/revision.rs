//! What changed since the rule set before this one: the old condition beside the new, for the
//! clinician who signs.
//!
//! The old rules stand in a file of their own, as the protocol printed them then; the new ones come
//! from the tables.

use super::{LANG, VOICE, condition, lines, paragraphs, rows, sources, status, title};
use crate::blocks::Block;
use rugwijzer::clinical::assessment::rule;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::red_flags::{Rule, RuleId};
use rugwijzer::clinical::revision::{Asked, BEFORE, REVISIONS, Revision};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::words;
use rugwijzer::words::frame::{Extra, extra};
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::protocol::revision::{RevisionHeads, heads as revision_heads, revision};

/// Kind, id, condition, contacts: a line each, parted by tabs.
const RULES_BEFORE: &str = include_str!("rules-2026.3.txt");

pub fn revisions(heads: &'static Heads) -> Vec<Block> {
    let words = revision_heads(LANG);
    let mut blocks = vec![title(2, format!("{} {BEFORE}", words.title))];
    blocks.extend(paragraphs(words.lead));
    let columns = [
        (words.change, 15),
        (words.old, 20),
        (words.new, 25),
        (words.words, 20),
        (heads.source, 10),
        (words.confirm, 10),
    ];
    blocks.push(Block::table(columns, REVISIONS.iter().map(|row| revised(heads, words, row))));
    let new = Name::ALL.iter().filter(|name| before("name", name.id()).is_none());
    let row = |name: &Name| vec![name.id().into(), name.meaning().to_string()];
    blocks.extend([
        title(3, words.names),
        Block::table([(heads.name, 15), (heads.meaning, 85)], new.map(row)),
    ]);
    blocks
}

fn revised(heads: &Heads, words: &RevisionHeads, row: &Revision) -> Vec<String> {
    let said = revision(LANG, row.id);
    let new = lines_of(row.asked.iter().map(asked));
    let rewording = if row.asked.is_empty() {
        String::new()
    } else {
        let was = if said.was.is_empty() { words.none } else { said.was };
        rows([format!("{} {was}", words.was), format!("{} {new}", words.is)])
    };
    vec![
        format!("{}. {}", row.id.id(), said.fault),
        rows(row.rules.iter().map(|id| old(words, *id))),
        rows(row.rules.iter().map(|id| new_rule(heads, words, rule(*id)))),
        rewording,
        sources(row.cited),
        lines([status(row.confirm), said.confirm]),
    ]
}

/// The condition and the contacts of this rule or name in the rule set before.
fn before(kind: &str, id: &str) -> Option<(&'static str, &'static str)> {
    RULES_BEFORE.lines().find_map(|line| {
        let mut parts = line.split('\t');
        let found = parts.next() == Some(kind) && parts.next() == Some(id);
        found.then(|| (parts.next().unwrap_or_default(), parts.next().unwrap_or_default()))
    })
}

fn old(words: &RevisionHeads, id: RuleId) -> String {
    match before("rule", id.id()) {
        Some((condition, contacts)) => {
            format!("{}: {condition}; {} {contacts}", id.id(), words.contacts)
        }
        None => format!("{}: {}", id.id(), words.none),
    }
}

fn new_rule(heads: &Heads, words: &RevisionHeads, rule: &Rule) -> String {
    let condition = condition(heads, &rule.when);
    let same = before("rule", rule.id.id()).is_some_and(|(old, _)| old == condition);
    let condition = if same { words.same } else { &condition };
    format!("{}: {condition}; {} {}", rule.id.id(), words.contacts, contacts(rule))
}

/// As the table of rules prints them.
fn contacts(rule: &Rule) -> String {
    let call = |call: &rugwijzer::clinical::red_flags::Call| {
        let id = call.contact.id();
        if call.when == Cond::Always { id.to_owned() } else { format!("{id} ({})", call.when) }
    };
    rule.calls.iter().map(call).collect::<Vec<_>>().join("; ")
}

/// The words as they are now.
fn asked(asked: &Asked) -> String {
    let joined = |label: words::Label, hints: &[&str]| {
        let texts = [label.label, label.hint].into_iter().chain(hints.iter().copied());
        texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" – ")
    };
    match asked {
        Asked::Field(screen, field) => {
            // The only question of a page has its hint above the answers.
            let alone = screen.questions().count() == 1;
            let hints = if alone { words::page(LANG, VOICE, *screen).hints } else { &[] };
            joined(words::field(LANG, VOICE, *screen, *field), hints)
        }
        Asked::Option(option) => joined(words::option(LANG, VOICE, *option), &[]),
        Asked::Above(screen) => {
            let shown =
                if *screen == Screen::Danger { Extra::DangerAgain } else { Extra::OneByOne };
            extra(LANG, VOICE, shown).join(" ")
        }
    }
}

fn lines_of(texts: impl Iterator<Item = String>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
}
