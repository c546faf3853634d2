//! FHIR R4: the questions as a `Questionnaire`, a visit as a `QuestionnaireResponse` and as a
//! `Bundle` with what follows from it, and the way back from a response to answers.
//!
//! `docs/fhir.md` tells a practice what it gets. Everything is generated from the tables and their
//! words; no claim is made that it conforms to the Dutch profiles (nl-core).

pub mod bundle;
pub mod codes;
mod enable;
mod item_texts;
mod plan;
pub mod questionnaire;
pub mod reading;
pub mod response;
pub mod types;
pub mod unreadable;
