//! The words of the outcome: why, how urgent, whom to call, what to do, what to watch for, what may
//! be expected.
//!
//! The same build as the words of the questions: an id goes in, a text comes out, and every match
//! names every id. Texts that carry a date, a number or a name are made here as `String`; all
//! others are constants.

pub use super::types::outcome::{
    ContactWords, NsaidWords, Passage, ReasonWords, ResultWords, VerdictWords,
};
use super::{Lang, Voice, nl};
use crate::clinical::advice::{Advice, Topic};
use crate::clinical::appointment::Service;
use crate::clinical::assessment::{Outcome, rule};
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::quoted_answers::{QuotedAnswer, quoted_answers};
use crate::clinical::reassuring_findings::ReassuringFinding;
use crate::clinical::red_flags::RuleId;
use crate::clinical::review::Look;
use crate::clinical::ruleset::Signature;
use crate::clinical::safety_net::{Guide, Part};
use crate::clinical::supporting_answers::is_special;
use time::Date;

/// Why this rule, which fired, counts for the person with this outcome.
pub fn reason(lang: Lang, voice: Voice, id: RuleId, outcome: &Outcome) -> ReasonWords {
    let (special, told) = (is_special(id, outcome), quoted_answers(&rule(id).when, &outcome.facts));
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
pub fn told(lang: Lang, voice: Voice, said: QuotedAnswer) -> String {
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

/// The out-of-hours GP service, by its number.
pub fn out_of_hours(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::contacts::OUT_OF_HOURS,
    }
}

/// The heading over a part of the guidance.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match lang {
        Lang::Nl => nl::safety_net::part(part),
    }
}

/// One piece of guidance; those of `Part::Say` are to be read aloud, quotation marks included.
pub fn guide(lang: Lang, voice: Voice, guide: Guide) -> &'static str {
    match lang {
        Lang::Nl => nl::safety_net::guide(voice, guide),
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
pub fn favour(lang: Lang, voice: Voice, favour: ReassuringFinding) -> &'static str {
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
