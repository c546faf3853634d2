//! A printed document as plain blocks, and as Markdown: the form for review by difference.
//! `page.rs` makes the page of it.

use std::fmt::Write;

/// One block of the document.
pub enum Block {
    /// Level 1 to 3.
    Heading(u8, String),
    Paragraph(String),
    /// What stands in small letters under a heading: source, status, how to read.
    Note(String),
    Table(Table),
    Figure(Figure),
}

/// Every row has a cell for every head.
pub struct Table {
    pub head: Vec<String>,
    /// How much of the width each column gets, in hundredths; Markdown leaves it to the reader.
    pub shares: Vec<u8>,
    pub rows: Vec<Vec<String>>,
    /// The column that is in English on a page in another language: why a row stands there.
    pub english: Option<usize>,
}

/// A drawing with the same in words. Markdown has the words alone.
pub struct Figure {
    /// Whole `<svg>` markup.
    pub svg: String,
    pub caption: String,
    /// Over the words.
    pub summary: String,
    /// The words: how deep a line stands, and the line.
    pub lines: Vec<(usize, String)>,
}

impl Block {
    /// A table of these columns, each with its share of the width in steps of five.
    pub fn table<const N: usize>(
        columns: [(&str, u8); N],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Block {
        Block::Table(Table::of(columns, rows))
    }

    /// The same, with one column in English.
    pub fn table_with_english<const N: usize>(
        column: usize,
        columns: [(&str, u8); N],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Block {
        Block::Table(Table { english: Some(column), ..Table::of(columns, rows) })
    }
}

impl Table {
    fn of<const N: usize>(
        columns: [(&str, u8); N],
        rows: impl IntoIterator<Item = Vec<String>>,
    ) -> Table {
        Table {
            head: columns.iter().map(|(head, _)| (*head).to_owned()).collect(),
            shares: columns.iter().map(|(_, share)| *share).collect(),
            rows: rows.into_iter().collect(),
            english: None,
        }
    }
}

/// The document as Markdown.
pub fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        let _ = match block {
            Block::Heading(level, text) => {
                writeln!(out, "{} {text}\n", "#".repeat(usize::from(*level)))
            }
            Block::Paragraph(text) => writeln!(out, "{text}\n"),
            Block::Note(text) => writeln!(out, "*{text}*\n"),
            Block::Table(table) => {
                let rule = vec!["---".to_owned(); table.head.len()];
                let rows: Vec<String> = table.rows.iter().map(|row| row_of(row)).collect();
                writeln!(out, "{}\n{}\n{}\n", row_of(&table.head), row_of(&rule), rows.join("\n"))
            }
            Block::Figure(figure) => {
                let line =
                    |(depth, text): &(usize, String)| format!("{}- {text}\n", "  ".repeat(*depth));
                writeln!(
                    out,
                    "{}\n\n{}",
                    figure.caption,
                    figure.lines.iter().map(line).collect::<String>()
                )
            }
        };
    }
    out.trim_end().to_owned() + "\n"
}

fn row_of(cells: &[String]) -> String {
    let cells: Vec<String> =
        cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', "<br>")).collect();
    format!("| {} |", cells.join(" | "))
}
