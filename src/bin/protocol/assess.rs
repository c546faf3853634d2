//! `assess`: answers in, outcomes out, a JSON line each. A bad line is answered with what is wrong,
//! and the rest goes on.

use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::patterns::fits;
use rugwijzer::clinical::plan::today;
use rugwijzer::session::json;
use serde_json::{Value, json};
use std::io::{self, BufRead, Write};

pub fn run() -> io::Result<()> {
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
            writeln!(out, "{}", answer(text.trim()))?;
        }
    }
    out.flush()
}

fn answer(line: &str) -> Value {
    let value: Value = match serde_json::from_str(line) {
        Ok(value) => value,
        Err(why) => return json!({ "id": null, "error": format!("not JSON: {why}") }),
    };
    let id = value.get("id").cloned().unwrap_or(Value::Null);
    let Some(answers) = value.get("answers") else {
        return json!({ "id": id, "error": "no \"answers\"" });
    };
    let answers = match json::from_value(answers) {
        Ok(answers) => answers,
        Err(why) => return json!({ "id": id, "error": why.message() }),
    };
    match assess(&answers) {
        Assessment::Decided(outcome) => json!({
            "id": id,
            "disposition": outcome.disposition.id(),
            "contacts": outcome.contacts.iter().map(|contact| contact.id()).collect::<Vec<_>>(),
            "reasons": outcome.reasons.iter().map(|rule| rule.id()).collect::<Vec<_>>(),
            "patterns": fits(&outcome.facts).iter().map(|fit| fit.pattern.id.id()).collect::<Vec<_>>(),
            "exercises": today(&outcome).iter().map(|exercise| exercise.id()).collect::<Vec<_>>(),
            "next": null,
        }),
        Assessment::Unfinished { next, so_far } => json!({
            "id": id,
            "disposition": so_far.map(|disposition| disposition.id()),
            "contacts": [],
            "reasons": [],
            "patterns": [],
            "exercises": [],
            "next": next.id(),
        }),
    }
}
