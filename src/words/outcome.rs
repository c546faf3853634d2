//! The words of the outcome: why, how urgent, whom to call, what to do, what to watch for, what may
//! be expected.
//!
//! The same build as the words of the questions: an id goes in, a text comes out, and every match
//! names every id. Texts that carry a date, a number or a name are made here as `String`; all
//! others are constants.

use time::Date;

use super::texts::texts;
use super::{Lang, Voice, nl};
use crate::clinical::advice::{Advice, Topic};
use crate::clinical::appointment::Service;
use crate::clinical::assessment::{Outcome, rule};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::favour::Favour;
use crate::clinical::grounds::is_special;
use crate::clinical::red_flags::RuleId;
use crate::clinical::review::Look;
use crate::clinical::ruleset::Signature;
use crate::clinical::safety_net::{Guide, Part};
use crate::clinical::witness::{Said, witness};

/// Why a rule counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonWords {
    /// "Omdat u …", made of this person's answers. One or two sentences.
    pub because: String,
    /// Why that matters. Never a diagnosis as a fact.
    pub means: &'static str,
}

/// What the banner says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictWords {
    /// Beside the sign: two words at most.
    pub word: &'static str,
    /// The heading of the page: what to do, and when.
    pub headline: &'static str,
    pub lead: &'static str,
}

/// Somebody to call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactWords {
    /// Who answers.
    pub name: &'static str,
    /// The number as people write it; empty where it depends on the person.
    pub number: &'static str,
    /// The number for a `tel:` link; empty together with `number`.
    pub tel: &'static str,
    /// When to use it, or where its number stands.
    pub when: &'static str,
}

texts! {
    /// A title with a few short paragraphs under it.
    pub struct Passage {
        pub title: &'static str,
        pub body: &'static [&'static str],
    }
}

/// The one question about anti-inflammatories, with what follows from each answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NsaidWords {
    pub question: &'static str,
    /// One condition each, as a list under the question.
    pub items: &'static [&'static str],
    pub yes_label: &'static str,
    pub no_label: &'static str,
    pub unknown_label: &'static str,
    pub yes: &'static [&'static str],
    pub no: &'static [&'static str],
    pub unknown: &'static [&'static str],
}

texts! {
    /// Everything else on the result. Print, copy, restart and the quick exit have their labels in
    /// the frame.
    pub struct ResultWords {
        /// Said once to a screen reader when the result comes.
        pub announce: &'static str,
        // Headings, in the order of the page.
        pub why: &'static str,
        /// The same heading on an emergency.
        pub why_so_fast: &'static str,
        pub do_now: &'static str,
        pub favour: &'static str,
        /// Under the favourable list, and on every result.
        pub limit: &'static str,
        /// The line against suicide: on every result below an emergency, whatever was answered.
        pub lifeline: &'static str,
        pub advice: &'static str,
        pub sooner: &'static str,
        pub days: &'static str,
        pub days_hint: &'static str,
        pub appointment: &'static str,
        pub save: &'static str,
        pub save_hint: &'static str,
        pub unknown: &'static str,
        pub unknown_hint: &'static str,
        /// Under the words to read aloud: how to use them.
        pub say_hint: &'static str,
        /// Under "call now": whom, by day and by night.
        pub call_now_whom: &'static str,
        // The way back to the answers; the second on an emergency.
        pub answers: &'static str,
        pub correct: &'static str,
        // The clinic's card.
        pub book: &'static str,
        pub clinic_why: &'static [&'static str],
        pub copy_failed: &'static str,
        // After another person did harm. Nothing of it is printed unless ticked.
        /// Under the quick exit: what it does and what it cannot do.
        pub exit_hint: &'static [&'static str],
        pub safe_home: Passage,
        pub on_paper: &'static str,
        pub on_paper_hint: &'static str,
        // For whom the check is less sure.
        /// Under 16 years.
        pub child: &'static [&'static str],
        /// The person cannot answer well themselves.
        pub cannot_answer: &'static [&'static str],
        // The foot.
        pub no_diagnosis: &'static str,
        /// On paper, over everything.
        pub printed_promise: &'static str,
    }
}

/// Why this rule, which fired, counts for the person with this outcome.
pub fn reason(lang: Lang, voice: Voice, id: RuleId, outcome: &Outcome) -> ReasonWords {
    let (special, told) = (is_special(id, outcome), witness(&rule(id).when, &outcome.facts));
    match lang {
        Lang::Nl => ReasonWords {
            because: nl::reasons::because(voice, id, special, &told),
            means: nl::reasons::means(voice, id, special),
        },
    }
}

/// Why a sign counts, as usual or in its special way.
pub fn means(lang: Lang, voice: Voice, id: RuleId, special: bool) -> &'static str {
    match lang {
        Lang::Nl => nl::reasons::means(voice, id, special),
    }
}

/// One answer as reasons tell it; empty where it is none.
pub fn told(lang: Lang, voice: Voice, said: Said) -> String {
    match lang {
        Lang::Nl => nl::reasons::part(voice, said),
    }
}

/// The banner. It follows `contacts`: the first of them, and on `physio_or_podo` whether a GP or a
/// podiatrist is among them.
pub fn verdict(
    lang: Lang,
    voice: Voice,
    disposition: Disposition,
    contacts: &[Contact],
) -> VerdictWords {
    match lang {
        Lang::Nl => nl::verdicts::verdict(voice, disposition, contacts),
    }
}

/// Beside the GP, where a physiotherapist may help too.
pub fn physio_too(lang: Lang, voice: Voice) -> &'static str {
    match lang {
        Lang::Nl => nl::verdicts::physio_too(voice),
    }
}

/// The word under a rung of the ladder.
pub fn ladder_word(lang: Lang, disposition: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::verdicts::ladder_word(disposition),
    }
}

/// What the ladder is called when it is read aloud: with the step that is one's own.
pub fn ladder_name(lang: Lang, disposition: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::verdicts::ladder_name(disposition),
    }
}

/// The last day for the GP, as a sentence.
pub fn deadline(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::verdicts::deadline(date),
    }
}

pub fn contact(lang: Lang, voice: Voice, contact: Contact) -> ContactWords {
    match lang {
        Lang::Nl => nl::contacts::contact(voice, contact),
    }
}

/// A service of a clinic.
pub fn service(lang: Lang, service: Service) -> &'static str {
    match lang {
        Lang::Nl => nl::contacts::service(service),
    }
}

/// What stands by 112 where it is the second number: when nobody answers, or it gets worse.
pub fn fallback_112(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::contacts::FALLBACK_112,
    }
}

/// The heading over a part of the guidance.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match lang {
        Lang::Nl => nl::net::part(part),
    }
}

/// One piece of guidance; those of `Part::Say` are to be read aloud, quotation marks included.
pub fn guide(lang: Lang, voice: Voice, guide: Guide) -> &'static str {
    match lang {
        Lang::Nl => nl::net::guide(voice, guide),
    }
}

/// The heading over a chapter of the first advice.
pub fn topic(lang: Lang, topic: Topic) -> &'static str {
    match lang {
        Lang::Nl => nl::advice::topic(topic),
    }
}

pub fn advice(lang: Lang, voice: Voice, advice: Advice) -> Passage {
    match lang {
        Lang::Nl => nl::advice::advice(voice, advice),
    }
}

/// The question that goes with `Advice::NsaidAsk`.
pub fn nsaid(lang: Lang, voice: Voice) -> NsaidWords {
    match lang {
        Lang::Nl => nl::advice::nsaid(voice),
    }
}

/// What was answered that speaks in somebody's favour.
pub fn favour(lang: Lang, voice: Voice, favour: Favour) -> &'static str {
    match lang {
        Lang::Nl => nl::result::favour(voice, favour),
    }
}

/// What to look at on a day.
pub fn look(lang: Lang, voice: Voice, look: Look) -> Passage {
    match lang {
        Lang::Nl => nl::dates::look(voice, look),
    }
}

pub fn result(lang: Lang, voice: Voice) -> ResultWords {
    match lang {
        Lang::Nl => nl::result::result(voice),
    }
}

/// The button that calls the clinic.
pub fn call_clinic(lang: Lang, phone: &str) -> String {
    match lang {
        Lang::Nl => nl::result::call_clinic(phone),
    }
}

/// First line on paper: the product, the clinic through which it was reached, and the day.
/// On which day this advice was made.
pub fn made_on(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::result::made_on(date),
    }
}

pub fn printed_line(lang: Lang, clinic: Option<&str>, date: Date) -> String {
    match lang {
        Lang::Nl => nl::result::printed_line(clinic, date),
    }
}

/// Which rules these are, with their year, month and day.
pub fn ruleset_line(lang: Lang, version: &str, date: (i32, u8, u8)) -> String {
    match lang {
        Lang::Nl => nl::result::ruleset_line(version, date),
    }
}

/// Whether a clinician has confirmed the rules, and who.
pub fn review_state(lang: Lang, signed: Option<&Signature>) -> String {
    match lang {
        Lang::Nl => nl::result::review_state(signed),
    }
}

/// "woensdag 25 november".
pub fn long_date(lang: Lang, date: Date) -> String {
    match lang {
        Lang::Nl => nl::dates::long(date),
    }
}

/// "wo".
pub fn weekday_short(lang: Lang, date: Date) -> &'static str {
    match lang {
        Lang::Nl => nl::dates::weekday_short(date.weekday()),
    }
}

/// "nov".
pub fn month_short(lang: Lang, date: Date) -> &'static str {
    match lang {
        Lang::Nl => nl::dates::month_short(date.month()),
    }
}

/// "over 3 dagen".
pub fn in_days(lang: Lang, days: u32) -> String {
    match lang {
        Lang::Nl => nl::dates::in_days(days),
    }
}
