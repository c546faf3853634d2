//! `print`: the protocol as a clinician reads it, written out from the tables themselves.
//!
//! Each file here holds the sections of one subject. A new table is a function with a place in
//! `SECTIONS`.

mod check_in;
mod exercises;
mod explanation;
mod fixed_texts;
mod front;
mod guidance;
mod information;
mod lessons;
mod plan;
mod proofs;
mod questions;
mod reasons;
mod revision;
mod rules;

use crate::blocks::{Block, markdown};
use crate::page::html;
use crate::{flow, report};
use rugwijzer::clinical::audience::{Audience, NEVER};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::red_flags::Confirm;
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::sources::{Certainty, Cited};
use rugwijzer::words::protocol::{self, Heads};
use rugwijzer::words::{Lang, Voice};
use std::io::{self, Write};

const LANG: Lang = Lang::Nl;
const VOICE: Voice = Voice::You;

/// The document, section by section.
const SECTIONS: &[fn(&'static Heads) -> Vec<Block>] = &[
    front::introduction,
    information::law,
    revision::revisions,
    |_| flow::blocks(LANG, VOICE),
    questions::questions,
    questions::details,
    questions::contradictions,
    fixed_texts::extras,
    rules::names,
    rules::rules,
    reasons::parts,
    reasons::meanings,
    rules::contacts,
    fixed_texts::verdicts,
    guidance::guidance,
    guidance::advice,
    fixed_texts::nsaid,
    guidance::reassuring_findings,
    guidance::reviews,
    fixed_texts::fixed,
    information::information,
    explanation::patterns,
    explanation::factors,
    explanation::referrals,
    explanation::outlooks,
    lessons::lessons,
    explanation::changes,
    exercises::exercises,
    exercises::exclusions,
    plan::plans,
    check_in::check_in,
    rules::exceptions,
    rules::skipped,
    proofs::proofs,
    |_| report::blocks(),
    front::sources,
];

pub fn markdown_to_stdout() -> io::Result<()> {
    write!(io::stdout().lock(), "{}", markdown(&document()))
}

pub fn html_to_stdout() -> io::Result<()> {
    write!(io::stdout().lock(), "{}", html(LANG.tag(), protocol::heads(LANG).contents, &document()))
}

fn document() -> Vec<Block> {
    let heads = protocol::heads(LANG);
    SECTIONS.iter().flat_map(|section| section(heads)).collect()
}

fn title(level: u8, text: impl Into<String>) -> Block {
    Block::Heading(level, text.into())
}

/// A paragraph each.
fn paragraphs(texts: &'static [&'static str]) -> impl Iterator<Item = Block> {
    texts.iter().map(|text| Block::Paragraph((*text).into()))
}

/// Where the rows of a table come from that has no column for it, and how they stand.
fn basis(basis: &str) -> Block {
    Block::Note(protocol::basis(LANG, basis, status(Confirm::Nothing)))
}

/// How a row stands: what is to be confirmed of it, or whether the rule set is signed.
fn status(confirm: Confirm) -> &'static str {
    let signed = ruleset::SIGNED.is_some() && confirm == Confirm::Nothing;
    if signed { protocol::heads(LANG).signed } else { protocol::confirm(LANG, confirm) }
}

/// How a row stands that cites these: professional knowledge has to be checked.
fn status_of(cited: &[Cited]) -> String {
    let to_check = cited.iter().any(|cited| cited.certainty == Certainty::Professional);
    let status = status(Confirm::Nothing);
    if to_check {
        format!("{status}; {}", protocol::heads(LANG).to_check)
    } else {
        status.to_owned()
    }
}

fn sources(cited: &[Cited]) -> String {
    rows(cited.iter().map(|cited| format!("{}: {}", cited.certainty.mark(), cited.source.title())))
}

/// A condition in the notation of the rules.
fn condition(heads: &Heads, when: &Cond) -> String {
    if *when == Cond::Always { heads.always.to_owned() } else { when.to_string() }
}

/// The texts that are not empty, a line each.
fn lines<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    rows(texts.into_iter().map(str::to_owned))
}

fn rows(texts: impl IntoIterator<Item = String>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn date((year, month, day): (i32, u8, u8)) -> String {
    format!("{year}-{month:02}-{day:02}")
}

fn joined<T: Copy>(ids: &[T], id: impl Fn(T) -> &'static str) -> String {
    ids.iter().map(|one| id(*one)).collect::<Vec<_>>().join(", ")
}

/// For whom a row is, in the notation of the rules, a line each.
fn fits(heads: &Heads, audience: &Audience) -> Vec<String> {
    let mut parts = vec![joined(audience.levels, |level| level.id())];
    if !audience.rules.is_empty() {
        parts.push(format!("{} {}", heads.with_rule, joined(audience.rules, |rule| rule.id())));
    }
    if !audience.contacts.is_empty() {
        parts.push(format!(
            "{} {}",
            heads.calls,
            joined(audience.contacts, |contact| contact.id())
        ));
    }
    if audience.when != Cond::Always {
        parts.push(audience.when.to_string());
    }
    parts
}

/// For whom it is not: the condition, and the rules that must not have fired.
fn excludes(audience: &Audience) -> (Option<String>, Option<String>) {
    let unless = (audience.unless != NEVER).then(|| audience.unless.to_string());
    let rules = (!audience.unless_rules.is_empty())
        .then(|| joined(audience.unless_rules, |rule| rule.id()));
    (unless, rules)
}

/// Both together.
fn audience(heads: &Heads, audience: &Audience) -> String {
    let mut parts = fits(heads, audience);
    let (unless, rules) = excludes(audience);
    parts.extend(unless.map(|unless| format!("{} {unless}", heads.not_when)));
    parts.extend(rules.map(|rules| format!("{} {rules}", heads.without_rule)));
    parts.join("\n")
}
