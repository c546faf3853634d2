//! `protocol decode`: what a code of each kind holds.

use crate::command_line::run;
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::handover::code::{SentPlan, written_plan};
use serde_json::{Value, json};

fn decoded(code: &str) -> Value {
    let line = json!({ "id": 1, "code": code }).to_string();
    serde_json::from_str(run("decode", &line).trim()).expect("one JSON line")
}

#[test]
fn a_plan_is_decoded_with_how_much_and_how_it_goes_on() {
    let bridge = Prescribed { exercise: ExerciseId::Bridge, sets: 3, amount: 12, days: 3 };
    let mut sent = SentPlan {
        prescription: Prescription { exercises: vec![bridge], pace: Pace::Weeks(2) },
        day: Some(333),
    };
    let exercises = json!([{ "id": "bridge", "sets": 3, "amount": 12, "days": 3 }]);
    let code = written_plan(&sent).expect("within the bounds");
    let plan = json!({ "exercises": exercises, "pace": 2, "made": "2026-11-30" });
    assert_eq!(decoded(&code), json!({ "plan": plan, "id": 1 }));
    sent.prescription.pace = Pace::Stays;
    sent.day = None;
    let code = written_plan(&sent).expect("within the bounds");
    let plan = json!({ "exercises": exercises, "pace": "stays" });
    assert_eq!(decoded(&code), json!({ "plan": plan, "id": 1 }));
}

#[test]
fn a_visit_is_decoded_as_its_answers() {
    let line = json!({ "id": 1, "answers": { "a_collapse": "yes" } }).to_string();
    let coded: Value = serde_json::from_str(run("code", &line).trim()).expect("one JSON line");
    let back = decoded(coded["code"].as_str().expect("a code"));
    assert_eq!(back["answers"]["a_collapse"], "yes");
    assert_eq!(back["plan"], Value::Null);
    assert!(decoded("ABCD")["error"].is_string());
}
