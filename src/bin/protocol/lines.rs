//! JSON Lines: a line in, a line out.

use serde::Serialize;
use std::io::{self, BufRead, Write};

/// Answers each line of standard input. Empty lines are passed over.
pub fn each_line<R: Serialize>(answer: impl Fn(&str) -> R) -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut line = Vec::new();
    loop {
        line.clear();
        // Bytes, not text: one line that is not UTF-8 must not end the run.
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let text = String::from_utf8_lossy(&line);
        if !text.trim().is_empty() {
            writeln!(out, "{}", serde_json::to_string(&answer(text.trim()))?)?;
        }
    }
    out.flush()
}
