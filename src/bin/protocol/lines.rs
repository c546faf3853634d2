//! JSON Lines in, JSON Lines out: an object a line, each answered by itself. A bad line is answered
//! with what is wrong, and the rest goes on.

use rugwijzer::clinical::answers::Answers;
use rugwijzer::session::json;
use rugwijzer::session::lenient::Object;
use rugwijzer::session::saved::Unreadable;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::io::{self, BufRead, Write};

/// A line that was refused. Its `id` may be any JSON, and goes back as it came.
#[derive(Serialize)]
pub struct Refused {
    pub error: String,
    pub id: Value,
}

/// Answers each line of standard input on standard output.
pub fn each<Case, Reply>(reply: impl Fn(Case) -> Result<Reply, Refused>) -> io::Result<()>
where
    Case: DeserializeOwned + Default,
    Reply: Serialize,
{
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
        if text.trim().is_empty() {
            continue;
        }
        let written = match case(text.trim()).and_then(&reply) {
            Ok(reply) => serde_json::to_string(&reply)?,
            Err(refused) => serde_json::to_string(&refused)?,
        };
        writeln!(out, "{written}")?;
    }
    out.flush()
}

fn case<Case: DeserializeOwned + Default>(line: &str) -> Result<Case, Refused> {
    match serde_json::from_str::<Value>(line) {
        Ok(value) => Ok(Object::<Case>::deserialize(value).unwrap_or_default().known),
        Err(why) => Err(Refused { error: format!("not JSON: {why}"), id: Value::Null }),
    }
}

/// A line with answers.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Stated {
    pub id: Value,
    #[serde(deserialize_with = "stated")]
    answers: Option<Result<Answers, Unreadable>>,
}

impl Stated {
    /// The answers, with the `id` of their line.
    pub fn read(self) -> Result<(Value, Answers), Refused> {
        match self.answers {
            Some(Ok(answers)) => Ok((self.id, answers)),
            Some(Err(why)) => Err(Refused { error: why.to_string(), id: self.id }),
            None => Err(Refused { error: "no \"answers\"".into(), id: self.id }),
        }
    }
}

/// What is wrong with the answers must not cost the line its `id`.
fn stated<'de, D: Deserializer<'de>>(
    json: D,
) -> Result<Option<Result<Answers, Unreadable>>, D::Error> {
    Ok(Some(json::read(json)))
}
