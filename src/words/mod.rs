//! Every word a person reads: one folder a language, one exhaustive `match` on ids for each kind of
//! text.
//!
//! No text is looked up by a string, so no text can be missing in any language. The types here are
//! the whole surface that the floors above see; a further language is a further arm in each
//! function below.

pub mod check_in;
pub mod clinic;
pub mod code;
pub mod device;
pub mod diary;
pub mod errors;
pub mod exercise;
pub mod fhir;
pub mod frame;
pub mod information;
pub mod insight;
pub mod keep;
pub mod learn;
mod nl;
pub mod offline;
pub mod outcome;
pub mod paper;
pub mod plan;
pub mod player;
pub mod protocol;
pub mod rooms;
pub mod setting;
pub mod soep;
pub mod texts;
pub mod therapist;
pub mod types;

use crate::PLAN;
use crate::clinical::answers::Tri;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Opt};

/// The languages there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    Nl,
}

impl Lang {
    pub const ALL: [Lang; 1] = [Lang::Nl];

    /// The language tag, as in HTML's `lang`.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
        }
    }

    /// The language for this tag; `nl-BE` is Dutch too.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(primary))
    }
}

/// Whom the check is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The visitor.
    You,
    /// The person for whom the visitor fills it in.
    Other,
}

impl Voice {
    pub const ALL: [Voice; 2] = [Voice::You, Voice::Other];

    /// The text for this voice.
    const fn say(self, you: &'static str, other: &'static str) -> &'static str {
        match self {
            Voice::You => you,
            Voice::Other => other,
        }
    }

    /// The paragraphs for this voice.
    const fn list(
        self,
        you: &'static [&'static str],
        other: &'static [&'static str],
    ) -> &'static [&'static str] {
        match self {
            Voice::You => you,
            Voice::Other => other,
        }
    }
}

/// What a page says around its answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageWords {
    /// The question, as heading.
    pub title: &'static str,
    /// Under it: at most one sentence on what to do, and a warning where there must be one. May be
    /// empty.
    pub hints: &'static [&'static str],
    /// Under the answers: what few need, always in view. May be empty.
    pub notes: &'static [&'static str],
    /// "Waarom vragen we dit?", one or two sentences.
    pub why: &'static str,
    /// Its name in the list of answers, two to four words.
    pub short: &'static str,
}

impl PageWords {
    /// Asked after the outcome only: the file of the check alone leaves it out.
    const fn plan_only(self) -> PageWords {
        if PLAN {
            self
        } else {
            PageWords { title: "", hints: &[], notes: &[], why: "", short: "" }
        }
    }
}

/// The words of one answer row or one small question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    pub label: &'static str,
    /// A second line; empty where there is nothing to add.
    pub hint: &'static str,
}

impl Label {
    const fn of(label: &'static str) -> Label {
        Label { label, hint: "" }
    }

    const fn with(label: &'static str, hint: &'static str) -> Label {
        Label { label, hint }
    }

    /// Asked after the outcome only: the file of the check alone leaves it out.
    const fn plan_only(self) -> Label {
        if PLAN { self } else { Label::of("") }
    }
}

/// What the page says around its answers.
pub fn page(lang: Lang, voice: Voice, screen: Screen) -> PageWords {
    match lang {
        Lang::Nl => nl::pages::page(voice, screen),
    }
}

/// A field on a page: the label of its box, or the small question above its own answers.
pub fn field(lang: Lang, voice: Voice, screen: Screen, field: Field) -> Label {
    match lang {
        Lang::Nl => nl::fields::field(voice, screen, field),
    }
}

/// An option of a choice.
pub fn option(lang: Lang, voice: Voice, option: Opt) -> Label {
    match lang {
        Lang::Nl => nl::options::option(voice, option),
    }
}

/// Yes, no, I don't know.
pub fn tri(lang: Lang, tri: Tri) -> &'static str {
    match lang {
        Lang::Nl => nl::options::tri(tri),
    }
}
