//! Types: which words every language has for the outcome.

use crate::words::texts::texts;

/// Why a rule counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// "Omdat u …", made of this person's answers. One or two sentences.
    pub because: String,
    /// Why that matters. Never a diagnosis as a fact.
    pub means: &'static str,
}

/// What the banner says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictWords {
    /// Beside the sign: two words at most.
    pub word: &'static str,
    /// The heading of the page: what to do, and when.
    pub headline: &'static str,
    pub lead: &'static str,
}

/// Somebody to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactWords {
    /// Who answers.
    pub name: &'static str,
    /// The number as people write it; empty where it depends on the person.
    pub number: &'static str,
    /// The number for a `tel:` link; empty together with `number`.
    pub tel: &'static str,
    /// When to use it, or where its number stands.
    pub when: &'static str,
}

texts! {
    /// A title with a few short paragraphs under it.
    pub struct Passage {
        pub title: &'static str,
        pub body: &'static [&'static str],
    }
}

/// The one question about anti-inflammatories, with what follows from each answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NsaidWords {
    pub question: &'static str,
    /// One condition each, as a list under the question.
    pub items: &'static [&'static str],
    pub yes_label: &'static str,
    pub no_label: &'static str,
    pub unknown_label: &'static str,
    pub yes: &'static [&'static str],
    pub no: &'static [&'static str],
    pub unknown: &'static [&'static str],
}

texts! {
    /// Everything else on the result. Print, copy, restart and the quick exit have their labels in
    /// the frame.
    pub struct ResultWords {
        /// Said once to a screen reader when the result comes.
        pub announce: &'static str,
        // Headings, in the order of the page.
        pub why: &'static str,
        /// The same heading on an emergency.
        pub why_so_fast: &'static str,
        pub do_now: &'static str,
        pub favour: &'static str,
        /// Under the favourable list, and on every result.
        pub limit: &'static str,
        /// The line against suicide: on every result below an emergency, whatever was answered.
        pub lifeline: &'static str,
        pub advice: &'static str,
        pub sooner: &'static str,
        pub days: &'static str,
        pub days_hint: &'static str,
        pub appointment: &'static str,
        pub save: &'static str,
        pub save_hint: &'static str,
        pub unknown: &'static str,
        pub unknown_hint: &'static str,
        /// Under the words to read aloud: how to use them.
        pub say_hint: &'static str,
        /// Under "call now": whom, by day and by night.
        pub call_now_whom: &'static str,
        // The way back to the answers; the second on an emergency.
        pub answers: &'static str,
        pub correct: &'static str,
        // The clinic's card.
        pub book: &'static str,
        pub clinic_why: &'static [&'static str],
        pub copy_failed: &'static str,
        // After another person did harm. Nothing of it is printed unless ticked.
        /// Under the quick exit: what it does and what it cannot do.
        pub exit_hint: &'static [&'static str],
        pub safe_home: Passage,
        pub on_paper: &'static str,
        pub on_paper_hint: &'static str,
        // For whom the check is less sure.
        /// Under 16 years.
        pub child: &'static [&'static str],
        /// The person cannot answer well themselves.
        pub cannot_answer: &'static [&'static str],
        // The foot.
        pub no_diagnosis: &'static str,
        /// On paper, over everything.
        pub printed_promise: &'static str,
    }
}
