//! A printed document as plain blocks, and its two forms: Markdown for review by difference, HTML for reading and printing.

use std::fmt::Write;

/// One block of the document.
pub enum Block {
    /// Level 1 to 3.
    Heading(u8, String),
    Paragraph(String),
    Table { head: Vec<String>, rows: Vec<Vec<String>> },
}

/// The document as Markdown.
pub fn markdown(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        let _ = match block {
            Block::Heading(level, text) => writeln!(out, "{} {text}\n", "#".repeat(usize::from(*level))),
            Block::Paragraph(text) => writeln!(out, "{text}\n"),
            Block::Table { head, rows } => {
                let line = |cells: &[String]| {
                    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|").replace('\n', "<br>")).collect();
                    format!("| {} |", cells.join(" | "))
                };
                let rule = vec!["---".to_owned(); head.len()];
                let rows: Vec<String> = rows.iter().map(|row| line(row)).collect();
                writeln!(out, "{}\n{}\n{}\n", line(head), line(&rule), rows.join("\n"))
            }
        };
    }
    out.trim_end().to_owned() + "\n"
}

/// The document as one page that needs no script.
pub fn html(lang: &str, title: &str, blocks: &[Block]) -> String {
    let mut body = String::new();
    for block in blocks {
        let _ = match block {
            Block::Heading(level, text) => writeln!(body, "<h{level}>{}</h{level}>", escape(text)),
            Block::Paragraph(text) => writeln!(body, "<p>{}</p>", escape(text)),
            Block::Table { head, rows } => {
                let cells = |tag: &str, cells: &[String]| -> String {
                    cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", escape(cell).replace('\n', "<br>"))).collect()
                };
                let rows: Vec<String> = rows.iter().map(|row| format!("<tr>{}</tr>\n", cells("td", row))).collect();
                let head = cells("th scope=\"col\"", head).replace("</th scope=\"col\">", "</th>");
                writeln!(
                    body,
                    "<div class=\"table\" tabindex=\"0\"><table><thead><tr>{head}</tr></thead><tbody>{}</tbody></table></div>",
                    rows.concat()
                )
            }
        };
    }
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        escape(title)
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

const STYLE: &str = "\
:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:#16213d;background:#fff}\
main{max-width:72rem;margin:auto;padding:1.5rem 1rem 4rem}h1{font-size:2rem;line-height:1.15}h2{margin-top:3rem}\
h3{margin-top:2rem}.table{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9375rem}\
th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border:1px solid #d5dbe6}th{background:#f3f6fb}\
p,li{max-width:44rem}\
@media(prefers-color-scheme:dark){body{color:#eee9e1;background:#131929}th{background:#232c45}th,td{border-color:#343d53}}\
@media print{main{max-width:none;padding:0}table{font-size:8.5pt}tr{break-inside:avoid}body{color:#000;background:#fff}}";
