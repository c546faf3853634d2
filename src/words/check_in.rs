//! The words of the check-in: its questions and answers, its reasons, and how the plan goes on.

pub use super::types::check_in::{CheckInWords, StepWords};
use super::{Label, Lang, PageWords, Voice, nl};
use crate::clinical::check_in::course::Beside;
use crate::clinical::check_in::measure::{Engagement, Moment};
use crate::clinical::check_in::rules::Threshold;
use crate::clinical::check_in::{CheckInRuleId, Item, OwnPage, Pick, PlanStep, StepReason};

pub fn check_in(lang: Lang, voice: Voice) -> CheckInWords {
    match lang {
        Lang::Nl => nl::check_in::check_in(voice),
    }
}

pub fn page(lang: Lang, voice: Voice, page: OwnPage) -> PageWords {
    match lang {
        Lang::Nl => nl::check_in::page(voice, page),
    }
}

/// The small question above its own answers. Goals are named by the check itself.
pub fn item(lang: Lang, voice: Voice, item: Item) -> Label {
    match lang {
        Lang::Nl => nl::check_in::item(voice, item),
    }
}

pub fn pick(lang: Lang, voice: Voice, pick: Pick) -> Label {
    match lang {
        Lang::Nl => nl::check_in::pick(voice, pick),
    }
}

/// Why the check-in comes out as it does.
pub fn reason(lang: Lang, voice: Voice, rule: CheckInRuleId) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::reason(voice, rule),
    }
}

/// What to do now because of it.
pub fn act(lang: Lang, voice: Voice, rule: CheckInRuleId) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::act(voice, rule),
    }
}

pub fn step(lang: Lang, voice: Voice, step: PlanStep) -> StepWords {
    match lang {
        Lang::Nl => nl::check_in::step(voice, step),
    }
}

/// Why the plan goes on like this.
pub fn why(lang: Lang, voice: Voice, reason: StepReason) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::why(voice, reason),
    }
}

pub fn threshold(lang: Lang, voice: Voice, threshold: Threshold) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::threshold(voice, threshold),
    }
}

/// Where the own pain of the last time stood beside the expected course, so many days after the
/// pain began.
pub fn beside(lang: Lang, voice: Voice, beside: Beside, days: u32) -> String {
    match lang {
        Lang::Nl => nl::check_in::beside(voice, beside, days),
    }
}

pub fn moment(lang: Lang, moment: Moment) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::moment(moment),
    }
}

/// How it stood with the exercises at a moment.
pub fn engagement(lang: Lang, voice: Voice, engagement: Engagement) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::engagement(voice, engagement),
    }
}

/// Why it is good to say today how it goes, where this moment has come.
pub fn due(lang: Lang, voice: Voice, moment: Moment) -> &'static str {
    match lang {
        Lang::Nl => nl::check_in::due(voice, moment),
    }
}

/// "Kijk over 7 dagen weer."
pub fn again(lang: Lang, days: u32) -> String {
    match lang {
        Lang::Nl => nl::check_in::again(days),
    }
}
