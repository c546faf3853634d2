//! Types: which words every language has for what a visitor takes along.

use crate::clinical::disposition::ids;
use crate::words::texts::texts;

ids! {
    /// A kind of answer that others need not read.
    Private {
        Violence "violence",
        Suicide "suicide",
        Pregnancy "pregnancy",
        Drugs "drugs",
    }
}

texts! {
    /// The calendar, the mail, sharing, and the page to keep.
    pub struct KeepWords {
        /// Over the four ways.
        pub title: &'static str,
        /// Over what goes along only when it is ticked, and under it.
        pub private: &'static str,
        pub private_hint: &'static str,

        pub calendar: &'static str,
        pub calendar_sub: &'static str,
        /// Before the days; what stands with each of them.
        pub calendar_holds: &'static str,
        pub calendar_neutral: &'static str,
        pub calendar_exercises: &'static str,
        pub calendar_time: &'static str,
        pub calendar_save: &'static str,
        /// Once the file was given to the browser.
        pub calendar_saved: &'static str,

        pub mail: &'static str,
        pub mail_sub: &'static str,
        pub mail_text: &'static str,
        pub mail_hint: &'static str,
        /// Before and after the number of letters.
        pub mail_room: [&'static str; 2],
        pub mail_full: &'static str,
        pub mail_open: &'static str,
        pub mail_goes: &'static str,
        pub mail_copy: &'static str,
        pub mail_whole: &'static str,
        /// The line over the mail; it tells nothing.
        pub subject: &'static str,

        pub share: &'static str,
        pub share_sub: &'static str,
        pub share_about: &'static str,
        pub share_open: &'static str,
        pub share_page: &'static str,

        pub page: &'static str,
        pub page_sub: &'static str,
        pub page_about: &'static [&'static str],
        pub page_holds: &'static str,
        pub page_save: &'static str,
        pub page_saved: &'static str,
        pub diary_saved: &'static str,

        /// In a frame, which may forbid it without saying so; and where it is known to.
        pub unsure: &'static str,
        pub failed: &'static str,

        // In the texts themselves.
        pub not_all: &'static str,
        /// In place of reasons that are left out.
        pub together: &'static str,
        /// Under a mail that has not everything.
        pub shortened: &'static str,
    }
}
