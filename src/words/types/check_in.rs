//! Types: which words every language has for the check-in.

use crate::words::texts::texts;

texts! {
    /// Around the questions, and on the result of a check-in.
    pub struct CheckInWords {
        /// What a visitor who comes back reads first.
        pub opening: &'static str,
        pub lead: &'static str,
        /// Above the alarm pages of the check: they are asked as they are, for now.
        pub above: &'static str,
        pub result: &'static str,
        pub reasons: &'static str,
        pub now: &'static str,
        pub plan: &'static str,
        pub no_plan: &'static str,
        /// Before the days until the next time.
        pub look: &'static str,
        pub doubt: &'static str,
        /// Around the diary and the course.
        pub course: &'static str,
        pub course_more: &'static str,
        pub course_drawn: &'static str,
        /// How the exercises went on, as NICE asks for it: the heading, and the first row.
        pub measure: &'static str,
        pub started: &'static str,
        pub has_started: &'static str,
        pub not_known: &'static str,
        pub to_come: &'static str,
        pub due: &'static str,
    }
}

texts! {
    /// How the plan goes on.
    pub struct StepWords {
        pub title: &'static str,
        pub body: &'static [&'static str],
    }
}
