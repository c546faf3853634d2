//! The addresses and codes that others may rely on. An address names a thing and need not open.

use super::types::{CodeableConcept, Coding, Text};
use crate::clinical::answers::Tri;
use crate::clinical::exercises::ExerciseId;
use crate::clinical::ruleset;
use crate::clinical::vocabulary::{Field, Kind, Opt};
use crate::words::{Label, Lang, Voice, option, tri};

/// The questionnaire, without its version.
pub const QUESTIONNAIRE: &str = "https://rugwijzer.nl/fhir/Questionnaire/rugwijzer";
/// Of an item: on what it is asked, in the notation of the rule table, where `enableWhen` cannot say
/// all of it.
pub const ASKED_WHEN: &str = "https://rugwijzer.nl/fhir/StructureDefinition/asked-when";
/// Of an answer: it was given on the page that asks one by one, after "don't know" for the page of
/// boxes.
pub const ONE_BY_ONE: &str = "https://rugwijzer.nl/fhir/StructureDefinition/asked-one-by-one";
/// Whose ids the ids of the command line's input are.
pub const VISIT: &str = "https://rugwijzer.nl/fhir/NamingSystem/visit";
pub const DISPOSITION: &str = "https://rugwijzer.nl/fhir/CodeSystem/disposition";
pub const RULE: &str = "https://rugwijzer.nl/fhir/CodeSystem/rule";
pub const CONTACT: &str = "https://rugwijzer.nl/fhir/CodeSystem/contact";
pub const EXERCISE: &str = "https://rugwijzer.nl/fhir/CodeSystem/exercise";
/// What an observation of ours is of.
pub const OBSERVED: &str = "https://rugwijzer.nl/fhir/CodeSystem/observation";
/// The answers of a flag; of other fields each has its own, which ends in the field's id.
const FLAG: &str = "https://rugwijzer.nl/fhir/CodeSystem/yes-no-unknown";
const ANSWERS: &str = "https://rugwijzer.nl/fhir/CodeSystem/answer/";

pub const MIN: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
pub const MAX: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const LOINC: &str = "http://loinc.org";

/// The questionnaire in this version, as a response names it.
pub fn questionnaire() -> Text {
    [QUESTIONNAIRE, "|", ruleset::VERSION].concat().into()
}

/// The code system of a field's answers; a number has none.
pub fn system(field: Field) -> Text {
    match field.kind() {
        Kind::Flag => FLAG.into(),
        Kind::Choice | Kind::Several | Kind::Number { .. } => [ANSWERS, field.id()].concat().into(),
    }
}

/// A pain score from 0 to 10 that somebody said of themselves.
pub fn pain_score() -> Coding {
    let display = "Pain severity - 0-10 verbal numeric rating [Score] - Reported";
    Coding { system: LOINC.into(), code: "72514-3".into(), display: Some(display.into()) }
}

pub fn of_flag(lang: Lang, answer: Tri) -> Coding {
    Coding {
        system: FLAG.into(),
        code: answer.id().into(),
        display: Some(tri(lang, answer).into()),
    }
}

pub fn of_option(lang: Lang, voice: Voice, answer: Opt) -> Coding {
    Coding {
        system: system(answer.field()),
        code: answer.id().into(),
        display: Some(both_lines(option(lang, voice, answer))),
    }
}

pub fn of_exercise(id: ExerciseId, name: &'static str) -> CodeableConcept {
    ours(EXERCISE, id.id(), name)
}

/// A code of ours, and what it says.
pub fn ours(system: &'static str, code: &'static str, text: impl Into<Text>) -> CodeableConcept {
    let text = plain(text.into());
    let coding = Coding { system: system.into(), code: code.into(), display: None };
    CodeableConcept { text: Some(text), coding: vec![coding] }
}

/// A label and its second line: it says what does not count, so the one never goes without the
/// other.
pub fn both_lines(label: Label) -> Text {
    sentences([label.label, label.hint])
}

/// Puts texts one behind another.
pub fn sentences<'a>(texts: impl IntoIterator<Item = &'a str>) -> Text {
    let mut all = String::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !all.is_empty() {
            all.push_str(if all.ends_with(['.', '?', '!', ':']) { " " } else { ". " });
        }
        all.push_str(text);
    }
    plain(all.into())
}

/// Without the places where a screen may break a word.
fn plain(text: Text) -> Text {
    if text.contains('\u{ad}') { text.replace('\u{ad}', "").into() } else { text }
}
