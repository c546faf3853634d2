//! Types: which words every language has for FHIR, which another system shows to a clinician.

use crate::words::texts::texts;

texts! {
    pub struct FhirWords {
        /// Of the questionnaire: its name, what it is, and what it is for and is not for.
        pub title: &'static str,
        pub description: &'static str,
        pub purpose: &'static str,
        /// Whom it is about; nobody's name is known.
        pub subject: &'static str,
        /// Under a number that is asked for in days.
        pub in_days: &'static str,
        pub pain: &'static str,
        pub disposition: &'static str,
        pub rule: &'static str,
        pub contact: &'static str,
        pub plan: &'static str,
        /// What the outcome is, and is not.
        pub provisional: &'static str,
        /// That answers may have been left out.
        pub left_out: &'static str,
    }
}
