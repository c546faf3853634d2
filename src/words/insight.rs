//! The words of the explanation: what the complaint may fit, what plays a part, who can help, what
//! to expect, and why.
//!
//! Nothing here says that something *is* so. A pattern "may fit", a factor "may play a part", and a
//! course is a mean of many.

pub use super::types::insight::{
    ClassWords, FactorWords, InsightWords, KindWords, OutlookWords, PatternWords, ProfessionalWords,
};
use super::{Lang, Voice, nl};
use crate::clinical::changes::Change;
use crate::clinical::condition::Cond;
use crate::clinical::factors::{FactorId, FactorKind};
use crate::clinical::outlook::OutlookId;
use crate::clinical::patterns::{Class, PatternId};
use crate::clinical::referral::Professional;
use crate::clinical::sources::{Certainty, Source};

pub fn insight(lang: Lang, voice: Voice) -> InsightWords {
    match lang {
        Lang::Nl => nl::insight::insight(voice),
    }
}

/// The name of a source that is no one document; others are called by their own titles.
pub fn source(lang: Lang, source: Source) -> Option<&'static str> {
    match lang {
        Lang::Nl => nl::insight::source(source),
    }
}

/// How sure we are of what a source says, in plain words.
pub fn certainty(lang: Lang, certainty: Certainty) -> &'static str {
    match lang {
        Lang::Nl => nl::insight::certainty(certainty),
    }
}

/// How far one is in the questions for the plan: "Extra vraag 3 van 10".
pub fn more_step(lang: Lang, number: usize, of: usize) -> String {
    match lang {
        Lang::Nl => nl::insight::more_step(number, of),
    }
}

pub fn pattern(lang: Lang, voice: Voice, pattern: PatternId) -> PatternWords {
    match lang {
        Lang::Nl => nl::patterns::pattern(voice, pattern),
    }
}

pub fn class(lang: Lang, class: Class) -> ClassWords {
    match lang {
        Lang::Nl => nl::patterns::class(class),
    }
}

/// One sign that speaks for or against a pattern, as a short phrase in small letters. Every
/// condition has words.
pub fn sign(lang: Lang, voice: Voice, cond: &Cond) -> String {
    match lang {
        Lang::Nl => nl::signs::sign(voice, cond),
    }
}

/// Something that would change the outcome, and what to do then.
pub fn change(lang: Lang, voice: Voice, change: Change) -> &'static str {
    match lang {
        Lang::Nl => nl::insight::change(voice, change),
    }
}

pub fn factor(lang: Lang, voice: Voice, factor: FactorId) -> FactorWords {
    match lang {
        Lang::Nl => nl::factors::factor(voice, factor),
    }
}

pub fn factor_kind(lang: Lang, kind: FactorKind) -> KindWords {
    match lang {
        Lang::Nl => nl::factors::kind(kind),
    }
}

pub fn professional(lang: Lang, voice: Voice, professional: Professional) -> ProfessionalWords {
    match lang {
        Lang::Nl => nl::referral::professional(voice, professional),
    }
}

pub fn outlook(lang: Lang, voice: Voice, outlook: OutlookId) -> OutlookWords {
    match lang {
        Lang::Nl => nl::outlook::outlook(voice, outlook),
    }
}

/// A mean of a hundred, on the scale from 0 to 10: "ruim 5".
pub fn mean(lang: Lang, hundredths: u32) -> String {
    match lang {
        Lang::Nl => nl::outlook::mean(hundredths),
    }
}

/// A moment on the time axis of the drawing, in weeks since its beginning.
pub fn week(lang: Lang, weeks: u32) -> String {
    match lang {
        Lang::Nl => nl::outlook::week(weeks),
    }
}

/// Where the person is on the time axis of the drawing.
pub fn place(lang: Lang, voice: Voice, from_now: bool, days: u32) -> String {
    match lang {
        Lang::Nl => nl::outlook::place(voice, from_now, days),
    }
}
