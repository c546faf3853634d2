//! The words of FHIR's own resources. The questions and answers in them are those of the check.

pub use super::types::fhir::FhirWords;
use super::{Lang, nl};
use crate::clinical::vocabulary::Field;

pub fn fhir(lang: Lang) -> &'static FhirWords {
    match lang {
        Lang::Nl => &nl::fhir::FHIR,
    }
}

/// In what a number is asked for, where the check asks for it with a unit; else nothing.
pub fn number(lang: Lang, field: Field) -> &'static str {
    if field == Field::Days { fhir(lang).in_days } else { "" }
}
