//! Types: which words every language has for the first page of a result and its rooms.

use crate::clinical::disposition::ids;
use crate::words::texts::texts;

ids! {
    /// A page of its own behind the first one.
    Room {
        Plan "plan",
        Understand "understand",
        Helpers "helpers",
        Keep "keep",
        About "about",
    }
}

texts! {
    /// Headings and labels of the first page, and around the rooms.
    pub struct FirstWords {
        /// Opens the reasons that are not in view.
        pub reasons: &'static str,
        pub brief: &'static str,
        /// The signs that nobody may miss, in one line.
        pub call_line: &'static str,
        /// To the list of all signs, and what opens it.
        pub all_signs: &'static str,
        pub signs: &'static str,
        /// Whom to call by day and by night, in short.
        pub whom: &'static str,
        pub doubt: &'static str,
        /// Opens the days after the first.
        pub days: &'static str,
        /// Over what can be done now.
        pub things: &'static str,
        pub lie: &'static str,
        pub lie_on_side: &'static str,
        pub to_plan: &'static str,
        /// In place of the exercises, where the plan begins with positions.
        pub start_rest: &'static str,
        /// What the list of rooms is called, and its first line: this page.
        pub rooms: &'static str,
        pub advice: &'static str,
        /// Under the summary for a professional, which is copied and not shown.
        pub summary: &'static str,
        /// Over lying and getting up, where warmth is left out.
        pub lying: &'static str,
        /// Over what is said of painkillers, alone or with cracking.
        pub painkillers: &'static str,
        pub painkillers_and_more: &'static str,
        /// Where the question about an anti-inflammatory stands.
        pub nsaid_where: &'static str,
        /// In the room about this check: over all sources of what is explained.
        pub sources: &'static str,
    }
}

/// What somebody can say of the pain on the telephone, as far as it was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Complaint {
    pub days: Option<u32>,
    pub leg: bool,
    pub hampered: bool,
    /// 7 or more, of 10.
    pub strong: Option<u32>,
}
