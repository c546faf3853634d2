//! Types: which words every language has for the summary for a clinician.

use crate::words::texts::texts;

/// A code of the ICPC-1 as Dutch general practice uses it; a suggestion, never more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Icpc {
    pub code: &'static str,
    pub title: &'static str,
}

texts! {
    /// The labels of the summary. Those of lines end in a colon.
    pub struct SoepWords {
        pub title: &'static str,
        /// The four letters of the note.
        pub s: &'static str,
        pub o: &'static str,
        pub e: &'static str,
        pub p: &'static str,
        /// Alarm signs that were named; and the text where there are none.
        pub alarm: &'static str,
        pub alarm_none: &'static str,
        /// Before the list of what was denied.
        pub denied: &'static str,
        pub unknown: &'static str,
        /// Before what this path did not ask.
        pub not_asked: &'static str,
        /// Before what was kept back, which is no "no".
        pub not_shared: &'static str,
        pub complaint: &'static str,
        pub history: &'static str,
        pub tried: &'static str,
        /// What exercises did, and that they were stopped.
        pub exercised: &'static str,
        pub red: &'static str,
        /// Before what was said at each check-in.
        pub course: &'static str,
        pub scan: &'static str,
        pub factors: &'static str,
        pub goal: &'static str,
        pub patterns: &'static str,
        pub fors: &'static str,
        pub against: &'static str,
        pub icpc: &'static str,
        pub advised: &'static str,
        pub rules: &'static str,
        pub contacts: &'static str,
        pub routes: &'static str,
        /// In the place of all that judges, after information for everybody.
        pub informed: &'static str,
        /// The last line: what this text is, and is not.
        pub limits: &'static str,
    }
}
