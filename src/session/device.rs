//! Keeping a visit on this device, as data. `on_device.rs` is what happens about it.

use super::diary::Diary;
use super::saved::SavedVisit;
use time::Date;

/// Why a record that is there cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is no record of ours, or half of one.
    Corrupt,
    /// A later release wrote it.
    Newer,
    /// Nothing was changed in it for six months.
    Expired,
}

/// A visit that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct StoredVisit {
    pub visit: SavedVisit,
    /// The rules by which it was judged then.
    pub ruleset: String,
    pub diary: Diary,
}

/// What the browser said to writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    Yes,
    /// There is no room left.
    Full,
    /// The browser allows none.
    Blocked,
    /// It was erased meanwhile, perhaps in another window: it does not come back by itself.
    Gone,
}

/// What is said about the last thing that was tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Kept,
    Not(Written),
    Unusable(Unusable),
    Erased,
    NotErased,
}

/// What is known of this device.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Device {
    /// The visitor asked for this visit to be kept.
    pub keeps: bool,
    /// Something stands here, also what cannot be read.
    pub holds: bool,
    /// The visit that stood here at the start.
    pub found: Option<Box<StoredVisit>>,
    pub said: Option<Said>,
}

/// What can happen about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDevice {
    /// Somebody looks again, on this day.
    Today(Date),
    Keep,
    Written(Written),
    Erase,
    Erased(bool),
    /// To the screen with which coming back begins.
    ComeBack,
    /// To the plan, as it was kept.
    Open,
    /// To a check-in, from there or from the result.
    CheckIn,
    /// To its result, or from that to the advice.
    CheckedIn(bool),
    /// To the check from its beginning; what is kept stays until something else is.
    Anew,
}
