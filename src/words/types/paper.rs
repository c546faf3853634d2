//! Types: which words every language has for what goes on paper.

use crate::clinical::disposition::ids;
use crate::words::texts::texts;

ids! {
    /// A part of the result that is printed only where it was asked for. The advice and this week
    /// always are.
    Extra {
        Weeks "weeks",
        Explanation "explanation",
        Answers "answers",
        Summary "summary",
        Code "code",
    }
}

texts! {
    pub struct PaperWords {
        /// Over the boxes.
        pub question: &'static str,
        /// What is always printed: with a plan, and without one.
        pub always: &'static str,
        pub always_planless: &'static str,
        /// Over the answers on paper.
        pub answers: &'static str,
    }
}
