//! The words of what there is to understand: the pieces of the back, the lessons, and the map of where it hurts.

use super::{Lang, Voice, nl};
use crate::clinical::learning::{LessonId, Piece};

/// One piece of the back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PieceWords {
    pub name: &'static str,
    pub about: &'static str,
}

/// One lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LessonWords {
    pub title: &'static str,
    /// What people often hear; empty where the lesson answers nothing of the kind.
    pub heard: &'static str,
    pub body: &'static [&'static str],
}

impl LessonWords {
    /// Every text, in the order of showing.
    pub fn all(&self) -> Vec<&'static str> {
        let mut all = vec![self.title];
        if !self.heard.is_empty() {
            all.push(self.heard);
        }
        all.extend(self.body);
        all
    }
}

/// Headings and labels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl LearnWords {
    /// Every text with its name.
    pub fn all(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        vec![
            ("title", vec![self.title]), ("sub", vec![self.sub]), ("built_lead", vec![self.built_lead]), ("built_none", vec![self.built_none]),
            ("heard", vec![self.heard]), ("known", vec![self.known]), ("source", vec![self.source]), ("backs", self.backs.to_vec()),
            ("backs_alt", self.backs_alt.to_vec()), ("map", vec![self.map]), ("map_front", vec![self.map_front]),
            ("map_back", vec![self.map_back]), ("map_tap", vec![self.map_tap]), ("map_sides", vec![self.map_sides]),
        ]
    }
}

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
