//! The words of what there is to understand: the pieces of the back, the lessons, and the map of
//! where it hurts.

pub use super::types::learn::{LearnWords, LessonWords, PieceWords};
use super::{Lang, Voice, nl};
use crate::clinical::learning::{LessonId, Piece};

pub fn learn(lang: Lang, voice: Voice) -> LearnWords {
    match lang {
        Lang::Nl => nl::learn::learn(voice),
    }
}

pub fn piece(lang: Lang, piece: Piece) -> PieceWords {
    match lang {
        Lang::Nl => nl::learn::piece(piece),
    }
}

pub fn lesson(lang: Lang, lesson: LessonId) -> LessonWords {
    match lang {
        Lang::Nl => nl::learn::lesson(lesson),
    }
}
