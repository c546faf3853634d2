//! The words of the first page of a result and of the rooms behind it: what stands in short, what
//! to do now, and how each room is called.

use super::texts::texts;
use super::{Lang, Voice, nl};
use crate::clinical::brief::Course;
use crate::clinical::disposition::{Contact, Disposition, ids};
use time::Date;

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

/// How a room is called, in the list and over its page.
pub fn room(lang: Lang, voice: Voice, room: Room) -> &'static str {
    match lang {
        Lang::Nl => nl::rooms::room(voice, room),
    }
}

pub fn first(lang: Lang, voice: Voice) -> FirstWords {
    match lang {
        Lang::Nl => nl::rooms::first(voice),
    }
}

/// What is going on, and how it usually goes.
pub fn course(lang: Lang, voice: Voice, course: Course) -> &'static [&'static str] {
    match lang {
        Lang::Nl => nl::rooms::course(voice, course),
    }
}

/// What to do, in one line: see somebody, and move as far as is known by then.
pub fn act(lang: Lang, voice: Voice, disposition: Disposition, walk: Option<&str>) -> String {
    match lang {
        Lang::Nl => nl::rooms::act(voice, disposition, walk),
    }
}

/// The walk of this week, as something to do now.
pub fn walk(lang: Lang, walk: &str) -> String {
    match lang {
        Lang::Nl => nl::rooms::walk(walk),
    }
}

/// The first day to look again.
pub fn look_on(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::rooms::look_on(date),
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

/// The steps to an appointment: find, call with this sentence, take along.
pub fn steps(
    lang: Lang,
    voice: Voice,
    first: Option<Contact>,
    complaint: Complaint,
) -> Vec<String> {
    match lang {
        Lang::Nl => nl::rooms::steps(voice, first, complaint),
    }
}

/// What to say to the GP's assistant.
pub fn to_gp(lang: Lang, voice: Voice, complaint: Complaint, until: Option<Date>) -> String {
    match lang {
        Lang::Nl => nl::rooms::to_gp(voice, complaint, until),
    }
}

/// "Nog 11 vragen voor meer uitleg op maat".
pub fn more(lang: Lang, left: usize) -> String {
    match lang {
        Lang::Nl => nl::rooms::more(left),
    }
}
