//! Types: which words every language has for the plan of a therapist.

use crate::words::texts::texts;

texts! {
    pub struct TherapistWords {
        pub title: &'static str,
        /// The way to the page on which its code is typed.
        pub have: &'static str,
        /// Whose code it may be.
        pub own: &'static [&'static str],
        pub exercises: &'static str,
        /// Over what is held back, and under it.
        pub held: &'static str,
        pub held_note: &'static str,
        /// All of it is.
        pub all_held: &'static str,
        pub take_up: &'static str,
        pub leave: &'static str,
        /// Without a visit: what comes first, and that it is ready then.
        pub first_check: &'static str,
        pub make_ready: &'static str,
        pub ready: &'static str,
        /// A visit is kept on this device.
        pub to_kept: &'static str,
        /// Where a call comes first; where nothing is exercised now; and the way to the advice.
        pub call_first: &'static str,
        pub not_now: &'static str,
        pub to_advice: &'static str,
        /// Where the page only informs.
        pub not_here: &'static str,
        /// It was made long ago.
        pub old: &'static str,
        /// It came along with a visit and cannot be read.
        pub lost: &'static str,
        /// How it goes on: it stays.
        pub stays: &'static str,
        /// After a check-in at which the plan would have gone on.
        pub decides: &'static [&'static str],
        /// Its weeks are past, and the plan of the rules has gone on.
        pub over: &'static str,
        /// Under time and places, which do not choose here.
        pub not_chosen: &'static str,
        pub drop: &'static str,
        pub dropped: &'static str,
        pub take_back: &'static str,
    }
}
