//! `plan-code`: what a therapist sends back as a code, a JSON line each.

use crate::lines::{self, Refused};
use rugwijzer::clinical::exercises::ExerciseId;
use rugwijzer::clinical::plan::prescription::{Pace, Prescribed, Prescription};
use rugwijzer::handover::code::{SentPlan, written_plan};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::io;

pub fn run() -> io::Result<()> {
    lines::each(|line: Value| {
        let id = line["id"].clone();
        match code(&line) {
            Ok(code) => Ok(Coded { code, id }),
            Err(error) => Err(Refused { error, id }),
        }
    })
}

#[derive(Serialize)]
struct Coded {
    code: String,
    id: Value,
}

/// An exercise; what is left out is as its row has it.
#[derive(Deserialize)]
struct Written {
    id: String,
    sets: Option<u16>,
    amount: Option<u16>,
    days: Option<u16>,
}

fn code(line: &Value) -> Result<String, String> {
    let listed = line.get("exercises").cloned().ok_or("no \"exercises\"")?;
    let listed: Vec<Written> = serde_json::from_value(listed).map_err(|why| why.to_string())?;
    let exercises = listed.iter().map(prescribed).collect::<Result<_, String>>()?;
    let weeks = |given: &Value| given.as_u64().and_then(|weeks| u16::try_from(weeks).ok());
    let pace = match &line["pace"] {
        Value::String(stays) if stays == "stays" => Pace::Stays,
        given => Pace::Weeks(weeks(given).ok_or("\"pace\" is \"stays\" or a number of weeks")?),
    };
    // Days since 1 January 2026.
    let day = line["day"].as_u64().and_then(|day| u16::try_from(day).ok());
    written_plan(&SentPlan { prescription: Prescription { exercises, pace }, day })
        .ok_or_else(|| "out of bounds, or an exercise stands twice".into())
}

fn prescribed(written: &Written) -> Result<Prescribed, String> {
    let id = &written.id;
    let exercise = ExerciseId::from_id(id).ok_or_else(|| format!("no exercise \"{id}\""))?;
    let usual = Prescribed::usual(exercise);
    Ok(Prescribed {
        exercise,
        sets: written.sets.unwrap_or(usual.sets),
        amount: written.amount.unwrap_or(usual.amount),
        days: written.days.unwrap_or(usual.days),
    })
}
