//! Which rule set this is, and who has signed it.

/// The version, raised whenever a row of any table changes.
pub const VERSION: &str = "2026.4";
/// The day of this version, as year, month, day.
pub const DATE: (i32, u8, u8) = (2026, 11, 29);

/// The day before which a clinician looks the rules through again: a year on. Past it the check says
/// so before its first question. No guideline gives such a time, so this is a proposal.
pub const REVIEW: (i32, u8, u8) = (2027, 11, 29);

/// A clinician's signature under this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    pub name: &'static str,
    /// Registration number of a Dutch health professional.
    pub big: &'static str,
    /// Year, month, day.
    pub date: (i32, u8, u8),
}

/// Who confirmed this version; nobody yet.
pub const SIGNED: Option<Signature> = None;
