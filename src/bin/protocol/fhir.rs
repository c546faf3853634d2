//! `fhir`: the questions as a FHIR R4 `Questionnaire`; answers as responses or bundles, a JSON line
//! each; and responses as answers. A bad line is answered with what is wrong, and the rest goes on.

use crate::lines::{self, Refused, Stated};
use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::plan::{Minutes, plan};
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::fhir::bundle::bundle;
use rugwijzer::handover::fhir::questionnaire::questionnaire;
use rugwijzer::handover::fhir::reading::read;
use rugwijzer::handover::fhir::response::{Visit, response};
use rugwijzer::handover::fhir::types::Resource;
use rugwijzer::handover::private::Private;
use rugwijzer::words::{Lang, Voice};
use serde::Serialize;
use serde_json::Value;
use std::io::{self, Write};

pub fn run(what: Option<&str>) -> io::Result<()> {
    match what {
        Some("questionnaire") => {
            let resource = Resource::Questionnaire(questionnaire(Lang::Nl));
            writeln!(io::stdout().lock(), "{}", serde_json::to_string_pretty(&resource)?)
        }
        Some("response") => of_visits(|visit| Resource::QuestionnaireResponse(response(visit))),
        Some("bundle") => of_visits(|visit| Resource::Bundle(bundle(visit))),
        Some("answers") => lines::each(read_back),
        Some(_) | None => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "fhir takes one of: questionnaire, response, bundle, answers",
        )),
    }
}

/// Writes a resource for each line. Nothing is left out here: who has the answers as data has them
/// already. The plan is the one that somebody gets who says nothing of time and places.
fn of_visits(write: impl Fn(&Visit) -> Resource) -> io::Result<()> {
    lines::each(|case: Stated| {
        let (id, answers) = case.read()?;
        let plan = match assess(&answers) {
            Assessment::Decided(outcome) => plan(&outcome, Minutes::Ten, &[]),
            Assessment::Unfinished { .. } => None,
        };
        let voice = match answers.one(Field::Who) {
            Some(Opt::WhoOther | Opt::WhoOtherCannot) => Voice::Other,
            Some(_) | None => Voice::You,
        };
        let name = named(&id);
        Ok::<_, Refused>(write(&Visit {
            lang: Lang::Nl,
            voice,
            answers: &answers,
            plan: plan.as_ref(),
            ticked: Private::ALL,
            goal: "",
            red_light: false,
            informed: false,
            day: None,
            name: name.as_deref(),
        }))
    })
}

/// What a line is called: a text or a number.
fn named(id: &Value) -> Option<String> {
    id.as_str().map(str::to_owned).or_else(|| id.as_number().map(ToString::to_string))
}

#[derive(Serialize)]
struct ReadBack {
    answers: Answers,
    id: Value,
}

/// A response is called what its identifier says, or its id.
fn read_back(json: Value) -> Result<ReadBack, Refused> {
    let names = [json.pointer("/identifier/value"), json.get("id")];
    let id = names.into_iter().flatten().next().cloned().unwrap_or_default();
    match read(json) {
        Ok(answers) => Ok(ReadBack { answers, id }),
        Err(why) => Err(Refused { error: why.to_string(), id }),
    }
}
