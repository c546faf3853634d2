//! A visit as a `Bundle`: the response, the pain score, how soon help is needed and by which rules,
//! the goals, and the plan that was given. What the software concludes is marked as preliminary.

use super::codes::{self, CONTACT, DISPOSITION, OBSERVED, RULE, pain_score};
use super::plan::{care_plan, goals};
use super::response::{Visit, response};
use super::types::{
    Annotation, Bundle, CodeableConcept, Coding, Component, Entry, Observation,
    QuestionnaireResponse, Reference, Resource, ResponseItem, Text, Value,
};
use crate::clinical::answers::Answer;
use crate::clinical::assessment::{Assessment, Outcome, assess};
use crate::clinical::pathway::path;
use crate::clinical::ruleset;
use crate::clinical::vocabulary::Field;
use crate::handover::private::{not_by_name, told};
use crate::words::outcome::{reason, review_state, ruleset_line};
use crate::words::{fhir as words, player, soep};
use uuid::Uuid;

const CATEGORY: &str = "http://terminology.hl7.org/CodeSystem/observation-category";

/// Writes the bundle.
pub fn bundle(visit: &Visit) -> Bundle {
    let response = response(visit);
    let mut all = Entries { of: mark(&response), entries: Vec::new() };
    let source = all.add(Resource::QuestionnaireResponse(response));
    if let Some(pain) = pain(visit, &source) {
        all.add(Resource::Observation(pain));
    }
    let goals = goals(visit);
    let goals = goals.into_iter().map(|goal| all.add(Resource::Goal(goal))).collect();
    if let (Assessment::Decided(outcome), false) = (assess(visit.answers), visit.informed) {
        all.add(Resource::Observation(disposition(visit, &outcome, source)));
        if let Some(plan) = care_plan(visit, &outcome, goals) {
            all.add(Resource::CarePlan(plan));
        }
    }
    Bundle {
        id: visit.id(),
        identifier: visit.identifier(),
        language: visit.language(),
        r#type: "collection".into(),
        entry: all.entries,
    }
}

/// The entries, each under an address of its own, so that they can name each other. The receiver
/// gives them ids.
struct Entries {
    of: Uuid,
    entries: Vec<Entry>,
}

impl Entries {
    fn add(&mut self, resource: Resource) -> Reference {
        let place = self.entries.len().to_string();
        let full_url: Text = Uuid::new_v5(&self.of, place.as_bytes()).urn().to_string().into();
        self.entries.push(Entry { full_url: full_url.clone(), resource });
        Reference { reference: Some(full_url), display: None }
    }
}

/// Names a response by what stands in it, for there is no chance here. Not by the answers behind
/// it: from such a name could be tried out what was left out.
fn mark(response: &QuestionnaireResponse) -> Uuid {
    let mut all = codes::questionnaire().into_owned();
    all.extend(response.identifier.iter().map(|name| name.value.as_ref()));
    all.extend(response.authored.as_deref());
    let items = response.item.iter().flat_map(|group| &group.item);
    for ResponseItem { link_id, answer, .. } in items {
        all.extend([" ", link_id]);
        for value in answer {
            match value {
                Value::Coding(coding) => all.extend([" ", &coding.code]),
                Value::Integer(number) => all.extend([" ", &number.to_string()]),
            }
        }
    }
    Uuid::new_v5(&Uuid::NAMESPACE_URL, all.as_bytes())
}

fn observation(visit: &Visit, code: CodeableConcept, source: Reference) -> Observation {
    let survey = Coding { system: CATEGORY.into(), code: "survey".into(), display: None };
    Observation {
        language: visit.language(),
        status: "preliminary".into(),
        category: vec![CodeableConcept { text: None, coding: vec![survey] }],
        code,
        subject: visit.subject(),
        effective_date_time: visit.day(),
        derived_from: vec![source],
        ..Observation::default()
    }
}

/// What was said, as it was said.
fn pain(visit: &Visit, source: &Reference) -> Option<Observation> {
    let Some(Answer::Number(score)) = visit.given(&path(visit.answers), Field::Sev) else {
        return None;
    };
    let text = Some(words::fhir(visit.lang).pain.into());
    let code = CodeableConcept { text, coding: vec![pain_score()] };
    Some(Observation {
        status: "final".into(),
        value_integer: Some(score),
        ..observation(visit, code, source.clone())
    })
}

/// How soon, by which rules, and whom to contact; as it may be told.
fn disposition(visit: &Visit, outcome: &Outcome, source: Reference) -> Observation {
    let said = words::fhir(visit.lang);
    let told = told(outcome, visit.ticked);
    let urgency = told.disposition;
    let code = codes::ours(OBSERVED, "disposition", said.disposition);
    let rule = told.reasons.iter().map(|id| Component {
        code: codes::ours(OBSERVED, "rule", said.rule),
        value_codeable_concept: codes::ours(
            RULE,
            id.id(),
            reason(visit.lang, visit.voice, *id, &told).because,
        ),
    });
    let contact = told.contacts.iter().map(|contact| Component {
        code: codes::ours(OBSERVED, "contact", said.contact),
        value_codeable_concept: codes::ours(
            CONTACT,
            contact.id(),
            soep::contact(visit.lang, *contact),
        ),
    });
    let component = rule.chain(contact).collect();
    let value = codes::ours(DISPOSITION, urgency.id(), soep::disposition(visit.lang, urgency));
    let rules = ruleset_line(visit.lang, ruleset::VERSION, ruleset::DATE);
    let review = review_state(visit.lang, ruleset::SIGNED.as_ref());
    let mut note = vec![said.provisional.into(), codes::sentences([rules.as_str(), &review])];
    if not_by_name(visit.ticked).next().is_some() {
        note.push(said.left_out.into());
    }
    if visit.red_light {
        note.push(codes::sentences(player::red(visit.lang).body.iter().copied()));
    }
    Observation {
        value_codeable_concept: Some(value),
        component,
        note: note.into_iter().map(|text| Annotation { text }).collect(),
        ..observation(visit, code, source)
    }
}
