//! `report`: how the example cases come out, per level. Whoever wrote the rules wrote the cases, so
//! that the figures show consistency, and never accuracy; the page says so.

use crate::blocks::{Block, markdown};
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::session::json;
use rugwijzer::words::Lang;
use rugwijzer::words::protocol::{self, CaseWords};
use serde_json::Value;
use std::io::{self, Write};

const LANG: Lang = Lang::Nl;

macro_rules! vignettes {
    ($($name:literal,)*) => {
        /// The files of cases; they travel inside the program, so that it finds them wherever it is
        /// run.
        const FILES: &[(&str, &str)] = &[$((
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vignettes/", $name, ".jsonl")),
        ),)*];
    };
}

vignettes! {
    "must_not_miss", "must_not_over_triage", "single_weak_signs", "both_sides_of_a_threshold", "old_and_unchanged",
    "infection_and_mimics", "pregnancy_and_birth", "age_edges", "i_do_not_know", "contradictions_and_proxies",
    "sent_up_by_new_questions", "not_sent_up_by_new_questions",
}

/// One case, and what became of it.
pub struct Case {
    pub id: String,
    pub expected: Disposition,
    /// Other levels that can be defended.
    acceptable: Vec<Disposition>,
    /// Levels that would be dangerous.
    dangerous: Vec<Disposition>,
    /// None while a question is open.
    pub got: Option<Disposition>,
}

/// The figures of some cases.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub cases: usize,
    pub agreed: usize,
    pub acceptable: usize,
    /// Less urgent than expected, and not called acceptable beforehand. An unfinished case counts
    /// here.
    pub under: usize,
    pub over: usize,
    /// Called dangerous beforehand.
    pub dangerous: usize,
}

/// Prints the report.
pub fn run() -> io::Result<()> {
    write!(io::stdout().lock(), "{}", markdown(&blocks()))
}

/// The report as a section of the protocol.
pub fn blocks() -> Vec<Block> {
    let words = protocol::cases(LANG);
    let cases = cases();
    let mut blocks = vec![Block::Heading(2, words.title.into())];
    blocks.extend(words.lead.iter().map(|text| Block::Paragraph((*text).into())));
    let mut rows: Vec<Vec<String>> = Disposition::ALL
        .iter()
        .rev()
        .map(|level| row(protocol::level(LANG, *level), figures(&cases, Some(*level))))
        .collect();
    rows.push(row(words.total, figures(&cases, None)));
    let columns = [
        (words.level, 30),
        (words.cases, 15),
        (words.agreed, 15),
        (words.acceptable, 10),
        (words.under, 10),
        (words.over, 10),
        (words.dangerous, 10),
    ];
    blocks.push(Block::table(columns, rows));
    let all = figures(&cases, None);
    blocks.push(Block::Paragraph(protocol::agreement(LANG, all.agreed, all.acceptable, all.cases)));
    blocks.push(Block::Heading(3, words.others_title.into()));
    blocks.push(others(words, &cases));
    blocks
}

/// The figures of the cases that expect this level, or of all.
pub fn figures(cases: &[Case], level: Option<Disposition>) -> Figures {
    let mut figures = Figures::default();
    for case in cases.iter().filter(|case| level.is_none_or(|level| case.expected == level)) {
        figures.cases += 1;
        match case.got {
            Some(got) if got == case.expected => figures.agreed += 1,
            Some(got) if case.acceptable.contains(&got) => figures.acceptable += 1,
            Some(got) if got > case.expected => figures.over += 1,
            Some(_) | None => figures.under += 1,
        }
        figures.dangerous += usize::from(case.got.is_some_and(|got| case.dangerous.contains(&got)));
    }
    figures
}

/// Every case, judged.
///
/// # Panics
/// When a line of a file is no case: the files are part of the program.
pub fn cases() -> Vec<Case> {
    let lines = FILES.iter().flat_map(|(file, text)| text.lines().map(move |line| (file, line)));
    lines
        .map(|(file, line)| {
            case(line).unwrap_or_else(|| panic!("tests/vignettes/{file}.jsonl: no case: {line}"))
        })
        .collect()
}

fn case(line: &str) -> Option<Case> {
    let value: Value = serde_json::from_str(line).ok()?;
    let level = |value: &Value| {
        Disposition::ALL.iter().copied().find(|level| value.as_str() == Some(level.id()))
    };
    let levels = |key: &str| {
        value[key].as_array().into_iter().flatten().map(level).collect::<Option<Vec<_>>>()
    };
    let answers = json::from_value(&value["answers"]).ok()?;
    let got = match assess(&answers) {
        Assessment::Decided(outcome) => Some(outcome.disposition),
        Assessment::Unfinished { .. } => None,
    };
    Some(Case {
        id: value["id"].as_str()?.to_owned(),
        expected: level(&value["expect"])?,
        acceptable: levels("acceptable")?,
        dangerous: levels("unsafe")?,
        got,
    })
}

fn row(name: &str, figures: Figures) -> Vec<String> {
    let Figures { cases, agreed, acceptable, under, over, dangerous } = figures;
    let counts = [cases, agreed, acceptable, under, over, dangerous].map(|count| count.to_string());
    std::iter::once(name.to_owned()).chain(counts).collect()
}

/// The cases that came out otherwise than expected.
fn others(words: &CaseWords, cases: &[Case]) -> Block {
    let level = |level: Option<Disposition>| {
        level.map_or(words.unfinished, |level| protocol::level(LANG, level)).to_owned()
    };
    let other = cases.iter().filter(|case| case.got != Some(case.expected));
    let rows: Vec<Vec<String>> = other
        .map(|case| vec![case.id.clone(), level(Some(case.expected)), level(case.got)])
        .collect();
    if rows.is_empty() {
        return Block::Paragraph(words.others_none.into());
    }
    Block::table([(words.case, 40), (words.expected, 30), (words.got, 30)], rows)
}
