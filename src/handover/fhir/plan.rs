//! Goals and the plan as FHIR: a `Goal` for each thing somebody wants to do again, and a `CarePlan`
//! with the exercises of now, in the words of the text to keep.

use super::codes;
use super::item_texts::VOICE;
use super::response::Visit;
use super::types::{
    Activity, ActivityDetail, Annotation, CarePlan, CodeableConcept, Goal, Reference, Text,
};
use crate::clinical::answers::Answer;
use crate::clinical::assessment::Outcome;
use crate::clinical::pathway::path;
use crate::clinical::vocabulary::Field;
use crate::handover::contents::{Line, Piece, ResultFacts, Subject, exercises};
use crate::handover::text::written;
use crate::words::{exercise, fhir as words};
use time::Date;

/// What this person wants to be able to do: what they chose, then in their own words.
pub fn goals(visit: &Visit) -> Vec<Goal> {
    let mut wanted: Vec<CodeableConcept> = Vec::new();
    if let Some(Answer::Many(many)) = visit.given(&path(visit.answers), Field::Goals) {
        let chosen = Field::Goals.options().iter().filter(|option| many.has(**option));
        wanted.extend(chosen.filter(|option| !option.stands_alone()).map(|option| {
            let coding = codes::of_option(visit.lang, VOICE, *option);
            CodeableConcept { text: coding.display.clone(), coding: vec![coding] }
        }));
    }
    let own = visit.goal.split_whitespace().collect::<Vec<_>>().join(" ");
    if !own.is_empty() {
        wanted.push(CodeableConcept { text: Some(own.into()), coding: Vec::new() });
    }
    let goal = |description| Goal {
        language: visit.language(),
        lifecycle_status: "proposed".into(),
        description,
        subject: visit.subject(),
    };
    wanted.into_iter().map(goal).collect()
}

/// The plan as it was given; none where there are no exercises to do now, or where they may not go
/// along.
pub fn care_plan(visit: &Visit, outcome: &Outcome, goals: Vec<Reference>) -> Option<CarePlan> {
    let plan = visit.plan.filter(|_| !visit.red_light && !visit.informed)?;
    let mut pieces: Vec<Piece> = Vec::new();
    let facts = ResultFacts {
        lang: visit.lang,
        voice: visit.voice,
        outcome,
        plan: Some(plan),
        clinic: None,
        today: visit.day.unwrap_or(Date::MIN),
        ticked: visit.ticked,
        goal: visit.goal,
        code: "",
        red_light: visit.red_light,
        informed: visit.informed,
    };
    exercises(&mut pieces, &facts, plan);
    let activity = activities(visit, &pieces);
    if activity.is_empty() {
        return None;
    }
    let said = words::fhir(visit.lang);
    Some(CarePlan {
        language: visit.language(),
        status: "draft".into(),
        intent: "proposal".into(),
        title: said.plan.into(),
        description: pieces
            .iter()
            .map(written)
            .collect::<Vec<_>>()
            .join("\n")
            .trim()
            .to_owned()
            .into(),
        subject: visit.subject(),
        created: visit.day(),
        activity,
        note: vec![Annotation { text: said.provisional.into() }],
        goal: goals,
    })
}

/// Each exercise once; the first step is mostly one of this week's.
fn activities(visit: &Visit, pieces: &[Piece]) -> Vec<Activity> {
    let mut seen = Vec::new();
    let mut activities = Vec::new();
    let of_exercises = pieces.iter().filter(|piece| piece.subject == Subject::Exercises);
    for line in of_exercises.flat_map(|piece| &piece.lines) {
        let Line::Exercise(id, text) = line else { continue };
        if seen.contains(id) {
            continue;
        }
        seen.push(*id);
        let name = exercise::exercise(visit.lang, *id).name;
        let description: Text = codes::sentences([text.as_str()]);
        activities.push(Activity {
            detail: ActivityDetail {
                status: "not-started".into(),
                code: codes::of_exercise(*id, name),
                description,
            },
        });
    }
    activities
}
