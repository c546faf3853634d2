//! Prints what decides: the named conditions, the rules, whom to contact, and the exceptions.

use super::{LANG, VOICE, basis, condition, joined, paragraphs, rows, sources, status, title};
use crate::blocks::Block;
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Contact;
use rugwijzer::clinical::exceptions::{EXCEPTIONS, Exception, SKIPPED, Skipped};
use rugwijzer::clinical::question::{QUESTIONS, Question};
use rugwijzer::clinical::red_flags::{Call, Confirm, FLOOR, RULES, Rule};
use rugwijzer::words::outcome;
use rugwijzer::words::protocol::{self, Heads};

pub fn names(heads: &'static Heads) -> Vec<Block> {
    let meaning = |name: &Name| vec![name.id().into(), name.meaning().to_string()];
    vec![
        title(2, heads.names_title),
        Block::Paragraph(heads.names_lead.into()),
        Block::table([(heads.name, 15), (heads.meaning, 85)], Name::ALL.iter().map(meaning)),
    ]
}

pub fn rules(heads: &'static Heads) -> Vec<Block> {
    let mut blocks = vec![title(2, heads.rules_title)];
    blocks.extend(paragraphs(heads.rules_lead));
    let columns = [
        (heads.rule, 5),
        (heads.condition, 30),
        (heads.level, 10),
        (heads.contacts, 15),
        (heads.source, 30),
        (heads.status, 10),
    ];
    blocks.push(Block::table(
        columns,
        RULES.iter().chain([&FLOOR]).map(|rule| rule_row(heads, rule)),
    ));
    blocks
}

fn rule_row(heads: &Heads, rule: &Rule) -> Vec<String> {
    let mut level = protocol::level(LANG, rule.level).to_owned();
    if rule.within > 0 {
        level = format!("{level}, {}", protocol::within(LANG, rule.within));
    }
    let call = |call: &Call| {
        let id = call.contact.id();
        if call.when == Cond::Always { id.to_owned() } else { format!("{id} ({})", call.when) }
    };
    vec![
        rule.id.id().into(),
        condition(heads, &rule.when),
        level,
        rows(rule.calls.iter().map(call)),
        sources(rule.cited),
        status(rule.confirm).into(),
    ]
}

pub fn contacts(heads: &'static Heads) -> Vec<Block> {
    let contact = |contact: &Contact| {
        let said = outcome::contact(LANG, VOICE, *contact);
        vec![contact.id().into(), said.name.into(), said.number.into(), said.when.into()]
    };
    let columns = [(heads.name, 15), (heads.meaning, 25), (heads.number, 15), (heads.text, 45)];
    vec![
        title(2, heads.contacts_title),
        basis(heads.contacts_basis),
        Block::table(columns, Contact::ALL.iter().map(contact)),
    ]
}

/// The answers that may lower an outcome: named, and proved to be all.
pub fn exceptions(heads: &'static Heads) -> Vec<Block> {
    let row = |row: &Exception| {
        vec![
            row.id.into(),
            condition(heads, &row.before),
            condition(heads, &row.after),
            joined(row.lowers, |rule| rule.id()),
            row.source.into(),
            status(Confirm::Nothing).into(),
        ]
    };
    let columns = [
        (heads.name, 20),
        (heads.before, 10),
        (heads.after, 20),
        (heads.rule, 20),
        (heads.ruling, 15),
        (heads.status, 15),
    ];
    vec![
        title(2, heads.exceptions_title),
        Block::Paragraph(heads.exceptions_lead.into()),
        Block::table_with_english(4, columns, EXCEPTIONS.iter().map(row)),
    ]
}

/// The questions that are left out knowingly. Those under the same condition on the same page are
/// meant too.
pub fn skipped(heads: &'static Heads) -> Vec<Block> {
    let row = |row: &Skipped| {
        let questions: Vec<&Question> =
            QUESTIONS.iter().filter(|question| question.field == row.field).collect();
        let when = questions.first().map_or(Cond::Always, |question| question.when);
        vec![row.field.id().into(), condition(heads, &when), row.why.into()]
    };
    vec![
        title(3, heads.skipped_title),
        Block::Paragraph(heads.skipped_lead.into()),
        basis(heads.screens_basis),
        Block::table_with_english(
            2,
            [(heads.field, 15), (heads.asked_when, 35), (heads.why, 50)],
            SKIPPED.iter().map(row),
        ),
    ]
}
