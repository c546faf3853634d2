//! Types: which words every language has for the explanation.

use crate::words::texts::texts;

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
