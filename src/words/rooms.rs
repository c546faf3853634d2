//! The words of the first page of a result and of the rooms behind it: what stands in short, what
//! to do now, and how each room is called.

pub use super::types::rooms::{Complaint, FirstWords, Room};
use super::{Lang, Voice, nl};
use crate::clinical::brief::Course;
use crate::clinical::disposition::{Contact, Disposition};
use time::Date;

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
