//! The words of the explanation: what the complaint may fit, what plays a part, who can help, what to expect, and why.
//!
//! Nothing here says that something *is* so. A pattern "may fit", a factor "may play a part", and a course is a mean of many.

use super::{Lang, Voice, nl};
use crate::clinical::condition::Cond;
use crate::clinical::factors::{FactorId, FactorKind};
use crate::clinical::outlook::OutlookId;
use crate::clinical::patterns::{Class, PatternId};
use crate::clinical::routing::Professional;
use crate::clinical::ruleset::Signature;
use crate::clinical::sources::{Certainty, Source};

/// What the complaint may fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternWords {
    /// With a plain explanation beside a difficult word.
    pub name: &'static str,
    /// "Uw klachten kunnen passen bij …", and never more.
    pub fits: &'static str,
    /// What it is, what usually helps, and how it goes.
    pub about: &'static [&'static str],
}

impl PatternWords {
    /// Every text, in the order of showing.
    pub fn all(&self) -> Vec<&'static str> {
        [&[self.name, self.fits], self.about].concat()
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

/// Somebody who can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl ProfessionalWords {
    /// Every text, in the order of showing.
    pub fn all(&self) -> Vec<&'static str> {
        [&[self.name, self.who, self.when], self.does, &[self.referral]].concat()
    }
}

/// What to expect, and the words in and around its drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutlookWords {
    pub title: &'static str,
    pub body: &'static [&'static str],
    /// Under the drawing: what line and band are, and that the band is rough.
    pub caption: &'static str,
    pub axis_pain: &'static str,
    pub axis_time: &'static str,
    /// Read aloud for the drawing.
    pub alt: &'static str,
}

impl OutlookWords {
    /// Every text, in the order of showing.
    pub fn all(&self) -> Vec<&'static str> {
        [&[self.title], self.body, &[self.caption, self.axis_pain, self.axis_time, self.alt]].concat()
    }
}

/// Headings, labels and buttons of the explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InsightWords {
    /// The heading over all parts.
    pub explained: &'static str,

    pub patterns: &'static str,
    pub patterns_lead: &'static str,
    pub fors: &'static str,
    pub against: &'static str,
    /// Where no answer speaks against it.
    pub against_none: &'static str,
    pub factors: &'static str,
    pub factors_lead: &'static str,
    /// Before the step of a factor.
    pub first_step: &'static str,
    pub routing: &'static str,
    pub routing_lead: &'static str,
    pub routing_when: &'static str,
    pub routing_does: &'static str,
    pub outlook: &'static str,
    /// Beside the line, the band, and under both.
    pub key_mean: &'static str,
    pub key_band: &'static str,
    pub key_scale: &'static str,

    /// The questions after the outcome: heading, paragraphs, the buttons to begin, to pass one page and to stop, and the
    /// line when all is answered.
    pub more: &'static str,
    pub more_lead: &'static [&'static str],
    pub more_start: &'static str,
    pub more_skip: &'static str,
    pub more_stop: &'static str,
    pub more_done: &'static str,
    /// The way back to those questions.
    pub more_change: &'static str,

    /// "Waarom krijg ik dit advies?"
    pub why: &'static str,
    pub why_lead: &'static str,
    pub why_answer: &'static str,
    /// In place of an answer, where none asked for more haste.
    pub why_none: &'static str,
    pub why_rule: &'static str,
    pub why_source: &'static str,
    /// Before [`as_of`].
    pub why_state: &'static str,
    /// What would change the outcome.
    pub change: &'static str,
    pub change_lead: &'static str,
    pub changes: &'static [&'static str],

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
    pub soep_lead: &'static str,
    pub soep_copy: &'static str,
    pub soep_copied: &'static str,
}

impl InsightWords {
    /// Every text with its name.
    pub fn all(&self) -> Vec<(&'static str, Vec<&'static str>)> {
        vec![
            ("explained", vec![self.explained]),
            ("patterns", vec![self.patterns]),
            ("patterns_lead", vec![self.patterns_lead]),
            ("fors", vec![self.fors]),
            ("against", vec![self.against]),
            ("against_none", vec![self.against_none]),
            ("factors", vec![self.factors]),
            ("factors_lead", vec![self.factors_lead]),
            ("first_step", vec![self.first_step]),
            ("routing", vec![self.routing]),
            ("routing_lead", vec![self.routing_lead]),
            ("routing_when", vec![self.routing_when]),
            ("routing_does", vec![self.routing_does]),
            ("outlook", vec![self.outlook]),
            ("key_mean", vec![self.key_mean]),
            ("key_band", vec![self.key_band]),
            ("key_scale", vec![self.key_scale]),
            ("more", vec![self.more]),
            ("more_lead", self.more_lead.to_vec()),
            ("more_start", vec![self.more_start]),
            ("more_skip", vec![self.more_skip]),
            ("more_stop", vec![self.more_stop]),
            ("more_done", vec![self.more_done]),
            ("more_change", vec![self.more_change]),
            ("why", vec![self.why]),
            ("why_lead", vec![self.why_lead]),
            ("why_answer", vec![self.why_answer]),
            ("why_none", vec![self.why_none]),
            ("why_rule", vec![self.why_rule]),
            ("why_source", vec![self.why_source]),
            ("why_state", vec![self.why_state]),
            ("change", vec![self.change]),
            ("change_lead", vec![self.change_lead]),
            ("changes", self.changes.to_vec()),
            ("on_paper", self.on_paper.to_vec()),
            ("goal", vec![self.goal]),
            ("goal_none", vec![self.goal_none]),
            ("goal_label", vec![self.goal_label]),
            ("goal_hint", vec![self.goal_hint]),
            ("goal_example", vec![self.goal_example]),
            ("soep", vec![self.soep]),
            ("soep_lead", vec![self.soep_lead]),
            ("soep_copy", vec![self.soep_copy]),
            ("soep_copied", vec![self.soep_copied]),
        ]
    }
}

pub fn insight(lang: Lang, voice: Voice) -> InsightWords {
    match lang {
        Lang::Nl => nl::insight::insight(voice),
    }
}

/// How the rules stand: their version and day, and whether a clinician has confirmed them.
pub fn as_of(lang: Lang, version: &str, date: (i32, u8, u8), signed: Option<&Signature>) -> String {
    match lang {
        Lang::Nl => nl::insight::as_of(version, date, signed),
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

/// One sign that speaks for or against a pattern, as a short phrase in small letters. Every condition has words.
pub fn sign(lang: Lang, voice: Voice, cond: &Cond) -> String {
    match lang {
        Lang::Nl => nl::signs::sign(voice, cond),
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
