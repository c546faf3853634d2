//! Prints what explains: patterns, factors, who can help, and what to expect. Nothing here
//! changes the urgency.

use super::{
    LANG, VOICE, audience, excludes, fits, lines, rows, sources, status, status_of, title,
};
use crate::blocks::Block;
use rugwijzer::clinical::audience::Audience;
use rugwijzer::clinical::changes::{CHANGES, ChangeRow};
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::factors::{FACTORS, Factor, FactorKind};
use rugwijzer::clinical::outlook::{OUTLOOKS, Outlook, Point};
use rugwijzer::clinical::patterns::{PATTERNS, Pattern};
use rugwijzer::clinical::red_flags::Confirm;
use rugwijzer::clinical::referral::{REFERRALS, Referral};
use rugwijzer::words::insight;
use rugwijzer::words::protocol::{self, Heads, InsightHeads};

/// A table each, for a pattern is too much for one row.
pub fn patterns(_: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let mut blocks = vec![title(2, words.patterns_title)];
    blocks.extend(super::paragraphs(words.patterns_lead));
    blocks.extend(PATTERNS.iter().flat_map(|row| pattern(words, row)));
    blocks
}

fn pattern(words: &InsightHeads, row: &Pattern) -> [Block; 2] {
    let said = insight::pattern(LANG, VOICE, row.id);
    let class = insight::class(LANG, row.class);
    let signs = |conds: &[Cond]| rows(conds.iter().map(|cond| sign(cond, " ")));
    let parts = [
        (words.class, class.name.to_owned()),
        (words.shown, lines(std::iter::once(said.fits).chain(said.about.iter().copied()))),
        (words.usually, lines(said.usually.iter().copied())),
        (words.needs, sign(&row.needs, "\n")),
        (words.supports, signs(row.supports)),
        (words.against, signs(row.against)),
        (words.source, sources(row.cited)),
        (words.status, status_of(row.cited)),
    ];
    let rows = parts.into_iter().map(|(part, content)| vec![part.to_owned(), content]);
    [
        title(3, format!("{} [{}]", said.name, row.id.id())),
        Block::table([(words.part, 15), (words.content, 85)], rows),
    ]
}

/// A condition in words, and in the notation of the rules.
fn sign(cond: &Cond, between: &str) -> String {
    format!("{}{between}({cond})", insight::sign(LANG, VOICE, cond))
}

/// Who is told to ask first instead.
fn not_for(heads: &'static Heads, whom: &Audience) -> Option<String> {
    let (unless, fired) = excludes(whom);
    let fired = fired.map(|rules| format!("{} {rules}", heads.with_rule));
    let parts: Vec<String> = [unless, fired].into_iter().flatten().collect();
    (!parts.is_empty())
        .then(|| format!("{}: {}", protocol::insight(LANG).not_when, parts.join("; ")))
}

pub fn changes(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let row = |row: &ChangeRow| {
        let rules = row.rules.iter().map(|id| id.id()).collect::<Vec<_>>().join(" ");
        vec![
            format!("{}\n[{}]", insight::change(LANG, VOICE, row.id), row.id.id()),
            audience(heads, &row.audience),
            if rules.is_empty() { words.net_alone.into() } else { rules },
            status(Confirm::Nothing).into(),
        ]
    };
    let columns =
        [(words.change, 40), (words.when, 25), (words.change_rules, 15), (words.status, 20)];
    vec![
        title(2, words.changes_title),
        Block::Paragraph(words.changes_lead.into()),
        Block::table(columns, CHANGES.iter().map(row)),
    ]
}

pub fn factors(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let mut blocks =
        vec![title(2, words.factors_title), Block::Paragraph(words.factors_lead.into())];
    for kind in
        [FactorKind::Risk, FactorKind::Prognostic, FactorKind::Functional, FactorKind::Beside]
    {
        let said = insight::factor_kind(LANG, kind);
        let rows = FACTORS.iter().filter(|row| row.kind == kind).map(|row| factor(heads, row));
        let columns = [
            (words.factor, 15),
            (words.when, 20),
            (words.why, 20),
            (words.step, 20),
            (words.source, 10),
            (words.status, 15),
        ];
        blocks.extend([
            title(3, said.title),
            Block::Paragraph(said.note.into()),
            Block::table(columns, rows),
        ]);
    }
    blocks
}

fn factor(heads: &'static Heads, row: &Factor) -> Vec<String> {
    let said = insight::factor(LANG, VOICE, row.id);
    vec![
        format!("{}\n[{}]", said.name, row.id.id()),
        sign(&row.when, "\n"),
        said.why.into(),
        rows(std::iter::once(said.step.to_owned()).chain(not_for(heads, &row.step))),
        row.source.into(),
        status(Confirm::Nothing).into(),
    ]
}

pub fn referrals(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let row = |row: &Referral| {
        let said = insight::professional(LANG, VOICE, row.professional);
        vec![
            format!("{}\n[{}]", said.name, row.professional.id()),
            rows(std::iter::once(said.when.to_owned()).chain(fits(heads, &row.audience))),
            not_for(heads, &row.audience).unwrap_or_else(|| "–".into()),
            lines([said.who].into_iter().chain(said.does.iter().copied()).chain([said.referral])),
            row.source.into(),
            status(Confirm::Nothing).into(),
        ]
    };
    let columns = [
        (words.who, 15),
        (words.when, 20),
        (words.not_when, 15),
        (words.does, 25),
        (words.source, 10),
        (words.status, 15),
    ];
    vec![
        title(2, words.routes_title),
        Block::Paragraph(words.routes_lead.into()),
        Block::table(columns, REFERRALS.iter().map(row)),
    ]
}

pub fn outlooks(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let point = |point: &Point| {
        protocol::point(LANG, &insight::week(LANG, point.week), point.pain, point.low, point.high)
    };
    let row = |row: &Outlook| {
        let said = insight::outlook(LANG, VOICE, row.id);
        vec![
            format!("{}\n[{}]", said.title, row.id.id()),
            audience(heads, &row.audience),
            rows(row.points.iter().map(point)),
            lines(said.body.iter().copied()),
            said.caption.into(),
            row.source.into(),
            status(Confirm::Nothing).into(),
        ]
    };
    let columns = [
        (words.outlook, 15),
        (words.when, 15),
        (words.points, 15),
        (words.shown, 15),
        (words.note, 15),
        (words.source, 10),
        (words.status, 15),
    ];
    vec![
        title(2, words.outlooks_title),
        Block::Paragraph(words.outlooks_lead.into()),
        Block::table(columns, OUTLOOKS.iter().map(row)),
    ]
}
