//! Types: which words every language has for the page of its own: what is kept on the device, and
//! rules that nobody has looked through for too long.

use crate::words::texts::texts;

texts! {
    /// The strip below the check; only the page's script says it (`host/offline/`).
    pub struct Offline {
        /// The files are on the device; and the button that takes them away.
        pub kept: &'static str,
        pub stop: &'static str,
        /// They are not; and the button that brings them back.
        pub not_kept: &'static str,
        pub start: &'static str,
        /// After a press: they are gone; the same where the browser remembers no choice; they are
        /// on their way; it did not succeed.
        pub stopped: &'static str,
        pub stopped_for_now: &'static str,
        pub keeping: &'static str,
        pub failed: &'static str,
        /// A new release waits; and the button that takes it at once.
        pub update: &'static str,
        pub use_update: &'static str,
    }
}

/// Said before the first question, past the day before which the rules had to be looked through
/// again.
pub struct Outdated {
    pub title: &'static str,
    /// Since when, and what to do.
    pub body: String,
}
