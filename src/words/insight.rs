//! The words of the explanation: what the complaint may fit, what plays a part, who can help, what
//! to expect, and why.
//!
//! Nothing here says that something *is* so. A pattern "may fit", a factor "may play a part", and a
//! course is a mean of many.

use super::texts::texts;
use super::{Lang, Voice, nl};
use crate::clinical::changes::Change;
use crate::clinical::condition::Cond;
use crate::clinical::factors::{FactorId, FactorKind};
use crate::clinical::outlook::OutlookId;
use crate::clinical::patterns::{Class, PatternId};
use crate::clinical::routing::Professional;
use crate::clinical::sources::{Certainty, Source};

texts! {
    /// What the complaint may fit.
    pub struct PatternWords {
        /// With a plain explanation beside a difficult word.
        pub name: &'static str,
        /// "Uw klachten kunnen passen bij …", and never more.
        pub fits: &'static str,
        /// What it is, and what helps.
        pub about: &'static [&'static str],
        /// How it usually goes: told only where nobody has to look first. May be empty.
        pub usually: &'static [&'static str],
    }
}

/// What kind of cause a pattern is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassWords {
    pub name: &'static str,
    pub about: &'static str,
}

/// Something that may play a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactorWords {
    pub name: &'static str,
    pub why: &'static str,
    /// The one smallest next thing that the person can do.
    pub step: &'static str,
}

/// The heading over one kind of factor, and how much may be made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KindWords {
    pub title: &'static str,
    pub note: &'static str,
}

texts! {
    /// Somebody who can help.
    pub struct ProfessionalWords {
        pub name: &'static str,
        /// What kind of professional that is.
        pub who: &'static str,
        pub when: &'static str,
        /// What they do there, one thing a line.
        pub does: &'static [&'static str],
        /// How one gets there.
        pub referral: &'static str,
    }
}

texts! {
    /// What to expect, and the words in and around its drawing.
    pub struct OutlookWords {
        pub title: &'static str,
        pub body: &'static [&'static str],
        /// Under the drawing: what line and band are, and that the band is rough.
        pub caption: &'static str,
        pub axis_pain: &'static str,
        pub axis_time: &'static str,
        /// Read aloud for the drawing.
        pub alt: &'static str,
        /// What to do with it.
        pub so: &'static str,
    }
}

texts! {
    /// Headings, labels and buttons of the explanation.
    pub struct InsightWords {
        /// The heading over all parts.
        pub explained: &'static str,

        pub patterns: &'static str,
        pub patterns_lead: &'static str,
        pub fors: &'static str,
        pub against: &'static str,
        /// Where no answer speaks against it.
        pub against_none: &'static str,
        /// In place of how a pattern usually goes, where somebody has to look first.
        pub look_first: &'static str,
        pub factors: &'static str,
        pub factors_lead: &'static str,
        /// Before the step of a factor.
        pub first_step: &'static str,
        /// In place of a step that is not for this person.
        pub ask_first: &'static str,
        pub routing: &'static str,
        pub routing_lead: &'static str,
        pub routing_when: &'static str,
        pub routing_does: &'static str,
        pub outlook: &'static str,
        /// Beside the line, the band, and under both.
        pub key_mean: &'static str,
        pub key_band: &'static str,
        pub key_scale: &'static str,

        /// The questions after the outcome: the buttons to pass one page and to stop.
        pub more_skip: &'static str,
        pub more_stop: &'static str,
        /// The way back to those questions.
        pub more_change: &'static str,

        /// "Waarom krijg ik dit advies?"
        pub why: &'static str,
        pub why_lead: &'static str,
        pub why_answer: &'static str,
        /// In place of an answer, where none asked for more haste.
        pub why_none: &'static str,
        pub why_means: &'static str,
        pub why_rule: &'static str,
        pub why_source: &'static str,
        /// What would change the outcome.
        pub change: &'static str,
        pub change_lead: &'static str,

        /// What goes along on paper.
        pub on_paper: &'static [&'static str],

        /// The goal in own words.
        pub goal: &'static str,
        pub goal_none: &'static str,
        pub goal_label: &'static str,
        pub goal_hint: &'static str,
        pub goal_example: &'static str,

        /// The summary for a professional; its own words are in [`super::soep`].
        pub soep: &'static str,
        pub soep_copy: &'static str,
        pub soep_copied: &'static str,
    }
}

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
        Lang::Nl => nl::routing::professional(voice, professional),
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
