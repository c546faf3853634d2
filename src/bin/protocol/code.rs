//! `code` and `decode`: a visit as a handover code and back, a JSON line each. Nothing is left out
//! here: who has the answers as data has them already. The plan of a therapist is decoded, too.

use crate::lines::{self, Refused, Stated};
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed};
use rugwijzer::handover::code::{Contents, SentPlan, Unopened, Visit, date, open_any, written};
use rugwijzer::handover::private::Private;
use rugwijzer::session::lenient::Lenient;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
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
        match open_any(&code) {
            Ok(Contents::Visit(opened)) => {
                Ok(Decoded { contents: Content::Answers(opened.visit.answers), id })
            }
            Ok(Contents::Plan(sent)) => Ok(Decoded { contents: Content::Plan(plan(&sent)), id }),
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
    #[serde(flatten)]
    contents: Content,
    id: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Content {
    Answers(Answers),
    Plan(Value),
}

/// `{"exercises": [{"id", "sets", "amount", "days"}], "pace": "stays" | weeks, "made": date}`.
fn plan(sent: &SentPlan) -> Value {
    let one = |one: &Prescribed| {
        let Prescribed { exercise, sets, amount, days } = *one;
        json!({ "id": exercise.id(), "sets": sets, "amount": amount, "days": days })
    };
    let exercises: Vec<Value> = sent.prescription.exercises.iter().map(one).collect();
    let pace = match sent.prescription.pace {
        Pace::Stays => json!("stays"),
        Pace::Weeks(weeks) => json!(weeks),
    };
    let mut plan = json!({ "exercises": exercises, "pace": pace });
    if let Some(made) = sent.day.and_then(date) {
        plan["made"] = made.to_string().into();
    }
    plan
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
        // `open_any` opens it.
        Unopened::Plan => "the code holds a plan from a therapist, and no visit".into(),
    }
}
