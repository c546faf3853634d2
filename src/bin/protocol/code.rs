//! `code` and `decode`: a visit as a handover code and back, a JSON line each. Nothing is left out
//! here: who has the answers as data has them already.

use crate::lines::{self, Refused, Stated};
use rugwijzer::clinical::answers::Answers;
use rugwijzer::handover::code::{Unopened, Visit, open, written};
use rugwijzer::handover::private::Private;
use rugwijzer::session::lenient::Lenient;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io;

pub fn code() -> io::Result<()> {
    lines::each(|case: Stated| {
        let (id, answers) = case.read()?;
        Ok(Coded { code: written(&Visit::of(&answers), Private::ALL), id })
    })
}

pub fn decode() -> io::Result<()> {
    lines::each(|case: Typed| {
        let Typed { id, code } = case;
        let Lenient::Given(code) = code else {
            return Err(Refused { error: "no \"code\"".into(), id });
        };
        match open(&code) {
            Ok(opened) => Ok(Decoded { answers: opened.visit.answers, id }),
            Err(why) => Err(Refused { error: sentence(why), id }),
        }
    })
}

#[derive(Serialize)]
struct Coded {
    code: String,
    id: Value,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Typed {
    id: Value,
    code: Lenient<String>,
}

#[derive(Serialize)]
struct Decoded {
    answers: Answers,
    id: Value,
}

/// For a developer; the widget says it in the visitor's language.
fn sentence(why: Unopened) -> String {
    match why {
        Unopened::Empty => "the code is empty".into(),
        Unopened::Sign(sign, group) => format!("group {group}: {sign:?} is in no code"),
        Unopened::Length => "letters are missing, or there are too many".into(),
        Unopened::Slip(first, last) if first == last => {
            format!("group {first}: a letter is wrong, or two have changed places")
        }
        Unopened::Slip(first, last) => {
            format!("groups {first} and {last}: two letters have changed places")
        }
        Unopened::Wrong => "this is no code, or several letters are wrong".into(),
        Unopened::Newer => "the code is from a newer version".into(),
        Unopened::Plan => "the code holds a plan from a therapist, and no visit".into(),
    }
}
