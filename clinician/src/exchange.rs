//! Files that a practice's own system reads and writes: an opened visit as FHIR, and a form's response
//! as a visit.

use rugwijzer::clinical::answers::Answers;
use rugwijzer::clinical::assessment::{Assessment, assess};
use rugwijzer::clinical::plan::{Minutes, plan};
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::handover::code::{self, After, Opened, date};
use rugwijzer::handover::fhir::bundle::bundle;
use rugwijzer::handover::fhir::reading::read;
use rugwijzer::handover::fhir::response::Visit;
use rugwijzer::handover::fhir::types::Resource;
use rugwijzer::handover::fhir::unreadable::Unreadable;
use rugwijzer::handover::private::Private;
use rugwijzer::words::{Lang, Voice};
use serde_json::Value;

/// The name of the file.
pub const FILE: &str = "rugwijzer.fhir.json";

/// The visit as a `Bundle`. Where the visitor was told something else than today's rules give, it has
/// the answers alone: a conclusion that nobody was told is none of theirs.
pub fn written(opened: &Opened, goal: &str) -> String {
    let code::Visit { answers, outcome: told, day, beside, .. } = &opened.visit;
    let outcome = match assess(answers) {
        Assessment::Decided(outcome) => Some(outcome),
        Assessment::Unfinished { .. } => None,
    };
    let same = outcome.as_ref().is_some_and(|outcome| Some(outcome.disposition) == *told);
    let minutes = beside.minutes.unwrap_or(Minutes::Ten);
    let given =
        outcome.filter(|_| same).and_then(|outcome| plan(&outcome, minutes, &beside.places));
    let visit = Visit {
        lang: Lang::Nl,
        voice: voice(answers),
        answers,
        plan: given.as_ref(),
        ticked: &opened.shared,
        goal,
        red_light: beside.red_light,
        informed: !same,
        day: day.and_then(date),
        name: None,
    };
    serde_json::to_string_pretty(&Resource::Bundle(bundle(&visit))).unwrap_or_default()
}

fn voice(answers: &Answers) -> Voice {
    match answers.one(Field::Who) {
        Some(Opt::WhoOther | Opt::WhoOtherCannot) => Voice::Other,
        Some(_) | None => Voice::You,
    }
}

/// A `QuestionnaireResponse` as a visit, or the one in a `Bundle`. Nobody was told an outcome on it,
/// and nothing says what may have been left out: a question without an answer is a gap.
///
/// # Errors
/// [`Unreadable`] names the first thing that is wrong; nothing is read then.
pub fn opened(text: &str) -> Result<Opened, Unreadable> {
    let json: Value = serde_json::from_str(text).map_err(|_| Unreadable::NotAResponse)?;
    let is_response = |one: &&Value| one["resourceType"] == "QuestionnaireResponse";
    let entries = json["entry"].as_array().into_iter().flatten();
    let within = entries.map(|entry| &entry["resource"]).find(is_response);
    let answers = read(within.unwrap_or(&json))?;
    let visit = code::Visit { outcome: None, ..code::Visit::of(&answers) };
    Ok(Opened {
        visit,
        after: After::default(),
        shared: Private::ALL.to_vec(),
        ruleset: ruleset::VERSION,
    })
}
