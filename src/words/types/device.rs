//! Types: which words every language has for what is kept on a device, and for coming back to it.

use crate::words::texts::texts;

texts! {
    /// Keeping, erasing, coming back.
    pub struct DeviceWords {
        pub title: &'static str,
        pub about: &'static [&'static str],
        /// What else is true of it, as points.
        pub honest: &'static [&'static str],
        pub keep: &'static str,
        /// Where somebody else could find it, and it is not kept for that.
        pub not_here: &'static str,
        /// While it is kept.
        pub keeps: &'static str,
        pub erase: &'static str,

        // What is said after a press, or at the start.
        pub kept: &'static str,
        pub erased: &'static str,
        pub not_erased: &'static str,
        pub full: &'static str,
        pub blocked: &'static str,
        pub gone: &'static str,
        pub corrupt: &'static str,
        pub newer: &'static str,
        pub expired: &'static str,
        /// What to do where it could not be kept.
        pub instead: &'static str,

        // The screen with which coming back begins.
        /// The rules are others since.
        pub rules_changed: &'static str,
        pub check_in: &'static str,
        pub plan: &'static str,
        pub anew: &'static str,
        pub anew_hint: &'static str,
        /// On the welcome page, where something is kept.
        pub holds: &'static str,
        pub come_back: &'static str,
        /// In its place where the check informs and does not judge.
        pub not_opened: &'static str,
        /// Before the plan's build is there.
        pub loading: &'static str,
        /// It could not be loaded: title, text, and the label of another try.
        pub not_loaded: [&'static str; 3],
    }
}
