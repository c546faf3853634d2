//! What explains: patterns, factors, who can help, and what to expect. Nothing here moves the urgency.

use super::{LANG, VOICE, excludes, fits, lines, rows, sources, status, status_of, title};
use crate::blocks::Block;
use rugwijzer::clinical::condition::Cond;
use rugwijzer::clinical::factors::{FACTORS, Factor, FactorKind};
use rugwijzer::clinical::outlook::{OUTLOOKS, Outlook, Point};
use rugwijzer::clinical::patterns::{PATTERNS, Pattern};
use rugwijzer::clinical::red_flags::Confirm;
use rugwijzer::clinical::routing::{ROUTES, Route};
use rugwijzer::words::protocol::{self, Heads, InsightHeads};
use rugwijzer::words::insight;

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
        (words.needs, sign(&row.needs, "\n")),
        (words.supports, signs(row.supports)),
        (words.against, signs(row.against)),
        (words.source, sources(row.cited)),
        (words.status, status_of(row.cited)),
    ];
    let rows = parts.into_iter().map(|(part, content)| vec![part.to_owned(), content]);
    [title(3, format!("{} [{}]", said.name, row.id.id())), Block::table([(words.part, 15), (words.content, 85)], rows)]
}

/// A condition in words, and in the notation of the rules.
fn sign(cond: &Cond, between: &str) -> String {
    format!("{}{between}({cond})", insight::sign(LANG, VOICE, cond))
}

pub fn factors(_: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let mut blocks = vec![title(2, words.factors_title), Block::Paragraph(words.factors_lead.into())];
    for kind in [FactorKind::Risk, FactorKind::Prognostic, FactorKind::Functional] {
        let said = insight::factor_kind(LANG, kind);
        let rows = FACTORS.iter().filter(|row| row.kind == kind).map(factor);
        let columns = [
            (words.factor, 15), (words.when, 20), (words.why, 20), (words.step, 20), (words.source, 10), (words.status, 15),
        ];
        blocks.extend([title(3, said.title), Block::Paragraph(said.note.into()), Block::table(columns, rows)]);
    }
    blocks
}

fn factor(row: &Factor) -> Vec<String> {
    let said = insight::factor(LANG, VOICE, row.id);
    vec![
        format!("{}\n[{}]", said.name, row.id.id()),
        sign(&row.when, "\n"),
        said.why.into(),
        said.step.into(),
        row.source.into(),
        status(Confirm::Nothing).into(),
    ]
}

pub fn routes(heads: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let row = |row: &Route| {
        let said = insight::professional(LANG, VOICE, row.professional);
        let (unless, rules) = excludes(&row.audience);
        let not_when = rows([unless.unwrap_or_default(), rules.map(|rules| format!("{} {rules}", heads.with_rule)).unwrap_or_default()]);
        vec![
            format!("{}\n[{}]", said.name, row.professional.id()),
            rows(std::iter::once(said.when.to_owned()).chain(fits(heads, &row.audience))),
            if not_when.is_empty() { "–".into() } else { not_when },
            lines([said.who].into_iter().chain(said.does.iter().copied()).chain([said.referral])),
            row.source.into(),
            status(Confirm::Nothing).into(),
        ]
    };
    let columns =
        [(words.who, 15), (words.when, 20), (words.not_when, 15), (words.does, 25), (words.source, 10), (words.status, 15)];
    vec![title(2, words.routes_title), Block::Paragraph(words.routes_lead.into()), Block::table(columns, ROUTES.iter().map(row))]
}

pub fn outlooks(_: &'static Heads) -> Vec<Block> {
    let words = protocol::insight(LANG);
    let point = |point: &Point| protocol::point(LANG, &insight::week(LANG, point.week), point.pain, point.low, point.high);
    let row = |row: &Outlook| {
        let said = insight::outlook(LANG, VOICE, row.id);
        vec![
            format!("{}\n[{}]", said.title, row.id.id()),
            rows(row.points.iter().map(point)),
            lines(said.body.iter().copied()),
            said.caption.into(),
            row.source.into(),
            status(Confirm::Nothing).into(),
        ]
    };
    let columns =
        [(words.outlook, 15), (words.points, 20), (words.shown, 20), (words.note, 20), (words.source, 10), (words.status, 15)];
    vec![title(2, words.outlooks_title), Block::Paragraph(words.outlooks_lead.into()), Block::table(columns, OUTLOOKS.iter().map(row))]
}
