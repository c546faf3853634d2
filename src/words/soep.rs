//! The words of the summary for a clinician, in the order and the language of their notes: alarm
//! signs first, then what was denied, then the complaint, then what plays a part.
//!
//! Here medical terms are right: the reader is trained. A patient reads the same things in
//! [`super::insight`].

pub use super::types::soep::{Icpc, SoepWords};
use super::{Lang, nl};
use crate::clinical::check_in::Pick;
use crate::clinical::disposition::{Contact, Disposition};
use crate::clinical::factors::FactorId;
use crate::clinical::patterns::PatternId;
use crate::clinical::referral::Professional;
use crate::clinical::vocabulary::{Field, Opt};
use time::Date;

pub fn soep(lang: Lang) -> SoepWords {
    match lang {
        Lang::Nl => nl::soep::SOEP,
    }
}

/// What a field is about, as a clinician notes it: "mictiestoornis".
pub fn term(lang: Lang, field: Field) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::term(field),
    }
}

/// An answer, as a clinician notes it; it follows its field's term.
pub fn answer(lang: Lang, option: Opt) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::answer(option),
    }
}

/// In place of the answer to `Opt::TraumaViolence`, and only where the patient has ticked that it
/// may stand on paper.
pub fn harm(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::HARM,
    }
}

/// The answer to a number: "58 jaar", "42 dagen (6 weken)", "NRS 7/10".
pub fn amount(lang: Lang, field: Field, number: u32) -> String {
    match lang {
        Lang::Nl => nl::soep::amount(field, number),
    }
}

/// Nothing was examined: who filled it in, and when. `who` is the answer to `Field::Who`.
pub fn not_examined(lang: Lang, who: Opt, date: Option<Date>) -> String {
    match lang {
        Lang::Nl => nl::soep::not_examined(who, date),
    }
}

/// What a pattern is called in a note.
pub fn pattern(lang: Lang, pattern: PatternId) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::pattern(pattern),
    }
}

/// The code that a pattern suggests; none where the pattern lies outside what the check can place.
pub fn icpc(lang: Lang, pattern: PatternId) -> Option<Icpc> {
    match lang {
        Lang::Nl => nl::soep::icpc(pattern),
    }
}

/// "L86 Lage-rugpijn met uitstraling (suggestie)".
pub fn icpc_line(lang: Lang, icpc: Icpc) -> String {
    match lang {
        Lang::Nl => nl::soep::icpc_line(icpc),
    }
}

pub fn factor(lang: Lang, factor: FactorId) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::factor(factor),
    }
}

pub fn professional(lang: Lang, professional: Professional) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::professional(professional),
    }
}

pub fn contact(lang: Lang, contact: Contact) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::contact(contact),
    }
}

/// The urgency, with its public identifier.
pub fn disposition(lang: Lang, disposition: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::disposition(disposition),
    }
}

/// "dag 14:", from the first visit on.
pub fn day(lang: Lang, day: u32) -> String {
    match lang {
        Lang::Nl => nl::soep::day(day),
    }
}

pub fn pain_now(lang: Lang, pain: u32) -> String {
    match lang {
        Lang::Nl => nl::soep::pain_now(pain),
    }
}

pub fn pain_worst(lang: Lang, pain: u32) -> String {
    match lang {
        Lang::Nl => nl::soep::pain_worst(pain),
    }
}

/// An answer at a check-in, where there is something to note.
pub fn pick(lang: Lang, pick: Pick) -> Option<&'static str> {
    match lang {
        Lang::Nl => nl::soep::pick(pick),
    }
}

pub fn red_light(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl::soep::RED_LIGHT,
    }
}
