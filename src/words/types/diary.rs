//! Types: which words every language has for the diary.

use crate::words::texts::texts;

texts! {
    /// The drawing, the table, the file.
    pub struct DiaryWords {
        pub title: &'static str,
        /// Read aloud for the drawing.
        pub alt: &'static str,
        pub axis_pain: &'static str,
        /// Beside the lines, the ticks and the band.
        pub key_worst: &'static str,
        pub key_now: &'static str,
        pub key_exercised: &'static str,
        pub key_band: &'static str,
        /// Under the drawing: with a band, and without.
        pub honest: &'static str,
        pub table: &'static str,
        /// Day, pain now, worst pain, exercises.
        pub columns: [&'static str; 4],
        /// A column more where pain is said to stand below, in or above the band.
        pub column_beside: &'static str,
        pub beside: [&'static str; 3],
        /// The file has two columns more: a moment, and how the exercises went then.
        pub columns_measure: [&'static str; 2],
        pub done: &'static str,
        pub none: &'static str,
        pub save: &'static str,
        pub save_hint: &'static str,
    }
}
