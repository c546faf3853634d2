//! The words of the exercises: how each is done, what its picture shows, what it uses, when to stop
//! and for whom it is not.
//!
//! Steps speak to whoever does them and name no "you": they are read aloud to somebody else as they
//! stand. What an exercise uses is said as that, never as the cause of a complaint.

pub use super::types::exercise::{
    ExclusionWords, ExerciseLabels, ExerciseWords, PictureWords, StepWords,
};
use super::{Lang, Voice, nl};
use crate::clinical::exclusions::{ExclusionId, Left};
use crate::clinical::exercises::{Aim, Dose, ExerciseId, Part, Place, Start, Step, Stop};

pub fn pictures(lang: Lang) -> PictureWords {
    match lang {
        Lang::Nl => nl::exercise_terms::PICTURES,
    }
}

pub fn exercise(lang: Lang, exercise: ExerciseId) -> ExerciseWords {
    match lang {
        Lang::Nl => nl::exercises::exercise(exercise),
    }
}

/// Which of its steps it is at, counted from zero: on the way there, in the furthest position, on
/// the way back.
pub fn cues(lang: Lang, exercise: ExerciseId) -> [usize; 3] {
    match lang {
        Lang::Nl => nl::cues::cues(exercise),
    }
}

/// What it is for, in one short sentence that stands after the reason.
pub fn purpose(lang: Lang, exercise: ExerciseId) -> &'static str {
    match lang {
        Lang::Nl => nl::exercises::purpose(exercise),
    }
}

pub fn labels(lang: Lang) -> ExerciseLabels {
    match lang {
        Lang::Nl => nl::exercise_terms::LABELS,
    }
}

/// What it trains, in a word or two.
pub fn aim(lang: Lang, aim: Aim) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::aim(aim),
    }
}

/// A muscle or part, as people call it.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::part(part),
    }
}

pub fn start(lang: Lang, start: Start) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::start(start),
    }
}

pub fn place(lang: Lang, place: Place) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::place(place),
    }
}

pub fn step(lang: Lang, step: Step) -> StepWords {
    match lang {
        Lang::Nl => nl::exercise_terms::step(step),
    }
}

pub fn stop(lang: Lang, stop: Stop) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::stop(stop),
    }
}

/// How much of it, as one line: "8 keer, 2 rondes, links en rechts".
pub fn dose(lang: Lang, dose: Dose) -> String {
    match lang {
        Lang::Nl => nl::exercise_terms::dose(dose),
    }
}

/// How fast it goes, for a clinician: "14 seconden per keer, daarvan 10 vasthouden; wisselen in 5
/// seconden".
pub fn pace(lang: Lang, dose: Dose) -> String {
    match lang {
        Lang::Nl => nl::exercise_terms::pace(dose),
    }
}

pub fn exclusion(lang: Lang, voice: Voice, exclusion: ExclusionId) -> ExclusionWords {
    match lang {
        Lang::Nl => nl::exercise_terms::exclusion(voice, exclusion),
    }
}

/// What can still be done.
pub fn left(lang: Lang, left: Left) -> &'static str {
    match lang {
        Lang::Nl => nl::exercise_terms::left(left),
    }
}
