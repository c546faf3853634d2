//! The words of the printed protocol, which clinicians read. Only [`confirm`] reaches the widget,
//! in the explanation of a reason.

pub mod check_in;
pub mod fixed_texts;
pub mod information;
pub mod proofs;
pub mod revision;

use crate::clinical::disposition::Disposition;
use crate::clinical::red_flags::Confirm;
pub use crate::words::types::protocol::{
    CaseWords, ExerciseHeads, FlowWords, Heads, InsightHeads, LessonHeads, PlanHeads,
};
use crate::words::{Lang, nl};

pub fn heads(lang: Lang) -> &'static Heads {
    match lang {
        Lang::Nl => &nl::protocol::HEADS,
    }
}

pub fn insight(lang: Lang) -> &'static InsightHeads {
    match lang {
        Lang::Nl => &nl::protocol::INSIGHT,
    }
}

pub fn lessons(lang: Lang) -> &'static LessonHeads {
    match lang {
        Lang::Nl => &nl::protocol::LESSONS,
    }
}

pub fn exercises(lang: Lang) -> &'static ExerciseHeads {
    match lang {
        Lang::Nl => &nl::protocol::plan::EXERCISES,
    }
}

pub fn plans(lang: Lang) -> &'static PlanHeads {
    match lang {
        Lang::Nl => &nl::protocol::plan::PLANS,
    }
}

/// One measured point: the moment, the mean of 100, and the rough band.
pub fn point(lang: Lang, week: &str, pain: u32, low: u32, high: u32) -> String {
    match lang {
        Lang::Nl => nl::protocol::point(week, pain, low, high),
    }
}

pub fn flow(lang: Lang) -> &'static FlowWords {
    match lang {
        Lang::Nl => &nl::protocol::FLOW,
    }
}

/// The letter of a level in the rules' names, and what it comes to in two or three words.
pub fn badge(lang: Lang, disposition: Disposition) -> (&'static str, &'static str) {
    match lang {
        Lang::Nl => nl::protocol::badge(disposition),
    }
}

pub fn cases(lang: Lang) -> &'static CaseWords {
    match lang {
        Lang::Nl => &nl::protocol::CASES,
    }
}

/// How many cases got the expected level, how many another that can be defended, of all.
pub fn agreement(lang: Lang, agreed: usize, acceptable: usize, cases: usize) -> String {
    match lang {
        Lang::Nl => nl::protocol::agreement(agreed, acceptable, cases),
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

/// Where every row of a table comes from, and how it stands.
pub fn basis(lang: Lang, basis: &str, status: &str) -> String {
    match lang {
        Lang::Nl => nl::protocol::basis(basis, status),
    }
}

/// Version, date, the day before which to look again, and who signed.
pub fn state(lang: Lang, version: &str, date: &str, review: &str, signed: Option<&str>) -> String {
    match lang {
        Lang::Nl => nl::protocol::state(version, date, review, signed),
    }
}
