//! `code` and `decode`: a visit as a handover code and back, a JSON line each. Nothing is left out
//! here: who has the answers as data has them already. The plan of a therapist is decoded, too.

use crate::lines::{self, Refused, Stated};
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::check_in::{CheckIn, Judged, judge};
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed};
use rugwijzer::handover::code::after::Told;
use rugwijzer::handover::code::{
    After, Contents, SentPlan, Unopened, Visit, date, open_any, written_since,
};
use rugwijzer::handover::private::Private;
use rugwijzer::session::check_in_json;
use rugwijzer::session::lenient::{Lenient, Object};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::io;

pub fn code() -> io::Result<()> {
    lines::each(|line: Value| {
        let case = Object::<Stated>::deserialize(&line).unwrap_or_default().known;
        let (id, answers) = case.read()?;
        let mut visit = Visit::of(&answers);
        // Days since 1 January 2026.
        visit.day = line["day"].as_u64().and_then(|day| u16::try_from(day).ok());
        let code = since(&line, &answers)
            .and_then(|after| {
                written_since(&visit, &after, Private::ALL)
                    .ok_or_else(|| "no code says what came after this visit".to_owned())
            })
            .map_err(|error| Refused { error, id: id.clone() })?;
        Ok(Coded { code, id })
    })
}

/// What came after this visit: `"check_ins"` as `check-in` reads them, and `"exercise_days"` counted
/// from the first visit.
fn since(line: &Value, first: &Answers) -> Result<After, String> {
    let listed = |name: &str| line[name].as_array().into_iter().flatten();
    let read = |one: &Value| check_in_json::read(one).map_err(|why| why.to_string());
    let check_ins = listed("check_ins").map(read).collect::<Result<Vec<CheckIn>, String>>()?;
    let mut told = Vec::new();
    for (place, check_in) in check_ins.iter().enumerate() {
        match judge(first, &check_ins[..place], check_in) {
            Judged::Decided(one) => told.push(Told { outcome: one.disposition, stop: None }),
            Judged::Unfinished { .. } | Judged::NoFirstVisit => {
                return Err(format!("check-in {} is not finished", place + 1));
            }
        }
    }
    let days = listed("exercise_days").filter_map(Value::as_u64);
    let exercise_days = days.filter_map(|day| u32::try_from(day).ok()).collect();
    Ok(After { check_ins, told, exercise_days, plan: None })
}

pub fn decode() -> io::Result<()> {
    lines::each(|case: Typed| {
        let Typed { id, code } = case;
        let Lenient::Given(code) = code else {
            return Err(Refused { error: "no \"code\"".into(), id });
        };
        match open_any(&code) {
            Ok(Contents::Visit(opened)) => {
                let after = opened.after;
                Ok(Decoded {
                    check_ins: after.check_ins.iter().map(check_in_json::to_value).collect(),
                    contents: Content::Answers(Box::new(opened.visit.answers)),
                    exercise_days: after.exercise_days,
                    id,
                })
            }
            Ok(Contents::Plan(sent)) => Ok(Decoded {
                check_ins: Vec::new(),
                contents: Content::Plan(plan(&sent)),
                exercise_days: Vec::new(),
                id,
            }),
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
    /// As `check-in` reads them. A visit alone has neither of the two names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    check_ins: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    exercise_days: Vec<u32>,
    id: Value,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Content {
    Answers(Box<Answers>),
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
