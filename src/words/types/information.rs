//! Types: which words every language has for the information page, which is the same for everybody.

use crate::words::texts::texts;

texts! {
    /// The texts of the page that stand in no table of one person.
    pub struct InformationWords {
        /// Said once to a screen reader when the page comes.
        pub announce: &'static str,
        pub title: &'static str,
        /// That it judges nobody.
        pub lead: &'static str,
        /// On paper, over everything.
        pub printed_promise: &'static str,
        pub act: &'static str,
        /// In short, where the plan's build is not there.
        pub act_lines: &'static [&'static str],
        pub exercises: &'static str,
        /// How much pain is all right, and when to stop.
        pub exercises_lead: &'static [&'static str],
        /// What is said of anti-inflammatories and of cracking, to everybody.
        pub pain_lines: &'static [&'static str],
        pub call: &'static str,
        pub visit: &'static str,
        pub visit_lines: &'static [&'static str],
        pub groups: &'static str,
        /// Over the groups for whom something of a chapter is not.
        pub not_for: &'static str,
        pub answers: &'static str,
        pub answers_lead: &'static str,
    }
}
