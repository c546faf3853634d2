//! The document as one page for a browser or a printer. It needs no script and asks nothing of any
//! server.

use crate::blocks::{Block, Figure, Table};
use std::fmt::Write;

const STYLE: &str = include_str!("page.css");
/// Rows of a table that is not broken over two pages.
const SHORT: usize = 8;

/// The page. `contents` is the heading over the links to its sections.
pub fn html(lang: &str, contents: &str, blocks: &[Block]) -> String {
    let (mut title, mut first) = ("", None);
    let (mut links, mut body) = (String::new(), String::new());
    let mut before_sections = String::new();
    let mut heading = 0;
    for block in blocks {
        let _ = match block {
            Block::Heading(1, text) => {
                title = text;
                writeln!(before_sections, "<h1>{}</h1>", escape(text))
            }
            Block::Heading(level, text) => {
                heading += 1;
                if *level == 2 {
                    let _ =
                        writeln!(links, "<li><a href=\"#s{heading}\">{}</a></li>", escape(text));
                }
                writeln!(body, "<h{level} id=\"s{heading}\">{}</h{level}>", escape(text))
            }
            Block::Paragraph(text) => {
                first.get_or_insert(text);
                writeln!(body, "<p>{}</p>", escape(text))
            }
            Block::Note(text) => writeln!(body, "<p class=\"note\">{}</p>", escape(text)),
            Block::Table(rows) => writeln!(body, "{}", table(rows, heading)),
            Block::Figure(drawn) => writeln!(body, "{}", figure(drawn)),
        };
    }
    let title = escape(title);
    let about = first.map(|text| escape(text)).unwrap_or_default();
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"description\" content=\"{about}\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n\
         </head>\n<body>\n<main>\n{before_sections}<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{contents}</h2>\n\
         <ol>\n{links}</ol>\n</nav>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// A table that scrolls by itself where the page is narrow; named after the heading above it.
fn table(table: &Table, heading: usize) -> String {
    let wide = match table.head.len() {
        0..=2 => "two",
        3 | 4 => "some",
        _ => "many",
    };
    // On paper a short table stays whole.
    let letters: usize = table.rows.iter().flatten().map(String::len).sum();
    let short = if table.rows.len() <= SHORT && letters < 2000 { " short" } else { "" };
    let columns: String =
        table.shares.iter().map(|share| format!("<col class=\"w{share}\">")).collect();
    let head: String =
        table.head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", text(cell))).collect();
    let cell = |(place, cell): (usize, &String)| match (place, table.english == Some(place)) {
        (0, _) => format!("<th scope=\"row\">{}</th>", text(cell)),
        (_, true) => format!("<td lang=\"en\">{}</td>", text(cell)),
        (_, false) => format!("<td>{}</td>", text(cell)),
    };
    let row = |row: &Vec<String>| {
        format!("<tr>{}</tr>\n", row.iter().enumerate().map(cell).collect::<String>())
    };
    let rows: String = table.rows.iter().map(row).collect();
    format!(
        "<div class=\"table{short}\" role=\"region\" aria-labelledby=\"s{heading}\" tabindex=\"0\"><table class=\"{wide}\">\
         <colgroup>{columns}</colgroup><thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>"
    )
}

fn figure(figure: &Figure) -> String {
    let line =
        |(depth, line): &(usize, String)| format!("<li class=\"d{depth}\">{}</li>\n", escape(line));
    format!(
        "<figure>\n<div class=\"drawing\" role=\"img\" aria-label=\"{caption}\" tabindex=\"0\">{}</div>\n\
         <figcaption>{caption}</figcaption>\n</figure>\n<details><summary>{}</summary>\n<ul>\n{}</ul></details>",
        figure.svg,
        escape(&figure.summary),
        figure.lines.iter().map(line).collect::<String>(),
        caption = escape(&figure.caption),
    )
}

/// A cell: its lines, with room to break a long condition or name.
fn text(cell: &str) -> String {
    escape(cell).replace('\n', "<br>").replace('_', "_<wbr>")
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
