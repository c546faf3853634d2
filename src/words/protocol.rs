//! The words of the printed protocol, which clinicians read. Only [`confirm`] reaches the widget, in the explanation of a reason.

use super::{Lang, nl};
use crate::clinical::disposition::Disposition;
use crate::clinical::red_flags::Confirm;

/// Headings and paragraphs of the protocol.
pub struct Heads {
    pub title: &'static str,
    pub purpose_title: &'static str,
    pub purpose: &'static [&'static str],
    pub state_title: &'static str,
    pub screens_title: &'static str,
    pub screens_lead: &'static str,
    pub names_title: &'static str,
    pub names_lead: &'static str,
    pub rules_title: &'static str,
    pub rules_lead: &'static [&'static str],
    pub net_title: &'static str,
    pub advice_title: &'static str,
    pub favours_title: &'static str,
    pub reviews_title: &'static str,
    pub reviews_lead: &'static str,
    pub contacts_title: &'static str,
    pub exceptions_title: &'static str,
    pub exceptions_lead: &'static str,
    /// What held before an answer changed, and what holds after it.
    pub before: &'static str,
    pub after: &'static str,
    pub sources_title: &'static str,
    pub sources_lead: &'static [&'static str],
    /// Column heads.
    pub field: &'static str,
    pub question: &'static str,
    pub answers: &'static str,
    pub asked_when: &'static str,
    pub name: &'static str,
    pub meaning: &'static str,
    pub rule: &'static str,
    pub condition: &'static str,
    pub level: &'static str,
    pub contacts: &'static str,
    pub reason: &'static str,
    pub source: &'static str,
    pub status: &'static str,
    pub part: &'static str,
    pub for_whom: &'static str,
    pub text: &'static str,
    pub ruling: &'static str,
    pub number: &'static str,
    pub edition: &'static str,
    pub read_at: &'static str,
    pub always: &'static str,
    /// Before the rules that may fire, must not fire, and the condition against.
    pub with_rule: &'static str,
    pub without_rule: &'static str,
    pub not_when: &'static str,
    pub calls: &'static str,
}

pub fn heads(lang: Lang) -> &'static Heads {
    match lang {
        Lang::Nl => &nl::protocol::HEADS,
    }
}

/// The words around the figures of the example cases.
pub struct CaseWords {
    pub title: &'static str,
    /// What the figures are, and what they are not.
    pub lead: &'static [&'static str],
    /// Column heads.
    pub level: &'static str,
    pub cases: &'static str,
    pub agreed: &'static str,
    pub acceptable: &'static str,
    pub under: &'static str,
    pub over: &'static str,
    pub dangerous: &'static str,
    pub total: &'static str,
    /// The cases that did not get the expected level, and their column heads.
    pub others_title: &'static str,
    pub others_none: &'static str,
    pub case: &'static str,
    pub expected: &'static str,
    pub got: &'static str,
    /// In place of a level, where questions are still open.
    pub unfinished: &'static str,
}

pub fn cases(lang: Lang) -> &'static CaseWords {
    match lang {
        Lang::Nl => &nl::protocol::CASES,
    }
}

/// What a clinician still has to confirm.
pub fn confirm(lang: Lang, confirm: Confirm) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::confirm(confirm),
    }
}

/// The level, with its public name.
pub fn level(lang: Lang, disposition: Disposition) -> &'static str {
    match lang {
        Lang::Nl => nl::protocol::level(disposition),
    }
}

/// "within 3 working days".
pub fn within(lang: Lang, working_days: u8) -> String {
    match lang {
        Lang::Nl => nl::protocol::within(working_days),
    }
}

/// Version, date and who signed.
pub fn state(lang: Lang, version: &str, date: &str, signed: Option<&str>) -> String {
    match lang {
        Lang::Nl => nl::protocol::state(version, date, signed),
    }
}
