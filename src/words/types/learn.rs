//! Types: which words every language has for the lessons.

use crate::words::texts::texts;

/// One piece of the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceWords {
    pub name: &'static str,
    pub about: &'static str,
}

texts! {
    /// One lesson.
    pub struct LessonWords {
        pub title: &'static str,
        /// What people often hear, where the lesson answers something of the kind.
        pub heard: Option<&'static str>,
        pub body: &'static [&'static str],
    }
}

texts! {
    /// Headings and labels.
    pub struct LearnWords {
        pub title: &'static str,
        pub sub: &'static str,
        /// Above the names of the pieces, and where their text will stand.
        pub built_lead: &'static str,
        pub built_none: &'static str,
        /// Before what people often hear, and before what is known.
        pub heard: &'static str,
        pub known: &'static str,
        pub source: &'static str,
        /// Three backs, each with what its drawing shows.
        pub backs: [&'static str; 3],
        pub backs_alt: [&'static str; 3],

        /// The map of where it hurts.
        pub map: &'static str,
        pub map_front: &'static str,
        pub map_back: &'static str,
        pub map_tap: &'static str,
        pub map_sides: &'static str,
    }
}
