//! Types: which words every language has for exercises.

use crate::words::texts::texts;

texts! {
    /// One exercise.
    pub struct ExerciseWords {
        pub name: &'static str,
        /// Three to five short sentences, in order.
        pub steps: &'static [&'static str],
        /// How to make this one lighter, without another exercise.
        pub lighter: &'static str,
        /// Read aloud for the drawing.
        pub alt: &'static str,
    }
}

/// Who must not do something, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExclusionWords {
    /// "Niet voor u als …", one sentence; what is only printed beside an exercise says just what
    /// would be so.
    pub not_if: &'static str,
    pub why: &'static str,
}

/// One of the four steps of the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepWords {
    pub name: &'static str,
    pub about: &'static str,
}

texts! {
    /// Labels around an exercise.
    pub struct ExerciseLabels {
        pub uses: &'static str,
        pub uses_note: &'static str,
        pub easier: &'static str,
        pub harder: &'static str,
        pub lighter: &'static str,
        pub stop: &'static str,
        pub not_for: &'static str,
        pub left: &'static str,
        /// To fill in on paper: the day, that it was done, how much it hurt the day after.
        pub diary: [&'static str; 3],
    }
}

texts! {
    /// Around the pictures: below each pose, what the colours mean, and what is read aloud for
    /// pictures of lying and getting up.
    pub struct PictureWords {
        pub begin: &'static str,
        pub movement: &'static str,
        pub end: &'static str,
        pub hollow: &'static str,
        pub round: &'static str,
        pub flat: &'static str,
        pub one_side: &'static str,
        pub other_side: &'static str,
        pub up: &'static str,
        pub down: &'static str,
        pub walk: &'static str,
        pub run: &'static str,
        pub works: &'static str,
        pub stretches: &'static str,
        pub breath: &'static str,
        pub getting_up: &'static str,
        pub on_the_side: &'static str,
        pub on_the_back: &'static str,
    }
}
