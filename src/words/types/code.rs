//! Types: which words every language has for the handover code.

use crate::words::texts::texts;

/// Why a code does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unopened {
    /// Nothing was typed.
    Empty,
    /// This sign is in no code; in which group, counted from one.
    Sign(char, usize),
    /// Letters are missing at the end, or it is much too long to be one.
    Length,
    /// One letter is wrong, or two have changed places, from the first of these groups to the last.
    Slip(usize, usize),
    /// Something is wrong, and more than one letter.
    Wrong,
    /// It was made by a newer version than this one.
    Newer,
    /// It holds a plan from a therapist, and a visit is asked for.
    Plan,
}

texts! {
    pub struct CodeWords {
        // Handing it over.
        pub title: &'static str,
        pub sub: &'static str,
        pub about: &'static [&'static str],
        /// Over the code.
        pub label: &'static str,
        pub copy: &'static str,
        pub copied: &'static str,
        /// Over the code letter by letter, for the telephone, and under it.
        pub spell: &'static str,
        pub spell_hint: &'static str,
        /// Over the QR code, its name for who cannot see it, and under it: where it opens a page,
        /// and where it holds the code alone.
        pub qr: &'static str,
        pub qr_alt: &'static str,
        pub qr_opens: &'static str,
        pub qr_alone: &'static str,
        /// Boxes: the goal in the QR code; the code in the texts.
        pub with_goal: &'static str,
        pub with_code: &'static str,
        /// Before the code in a text.
        pub in_text: &'static str,

        // Opening one.
        pub open_title: &'static str,
        pub field: &'static str,
        pub hint: &'static str,
        pub open: &'static str,
        pub anew: &'static str,
        pub opened_title: &'static str,
        /// Under an advice of then to see or call a doctor.
        pub stands: &'static str,
        /// Something is not in the code and is asked again.
        pub left_out: &'static str,
        /// The rules are others than when the code was made. Whether the advice is, too: it is not,
        /// it is, it is not known yet.
        pub rules_changed: &'static str,
        pub rules_same: &'static str,
        pub rules_differ: &'static str,
        pub rules_open: &'static str,
        /// Over the changes that are about this visitor; and where there are none.
        pub rules_list: &'static str,
        pub rules_none: &'static str,
        pub go_on: &'static str,
        pub clinician: &'static str,
        /// Where the page stands meanwhile.
        pub loading: &'static str,
        /// What opens it could not be loaded: title, text, and the label of another try.
        pub not_loaded: [&'static str; 3],
    }
}
