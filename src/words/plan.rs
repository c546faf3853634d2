//! The words of the plan: its stretches of time, the reasons of its choices, the traffic light, and
//! the rest of a day.

use super::outcome::Passage;
pub use super::types::plan::{LightWords, PhaseWords, PlanWords};
use super::{Lang, Voice, nl};
use crate::clinical::exercises::{Direction, Dose, Phase};
use crate::clinical::plan::daily::Daily;
use crate::clinical::plan::level::Level;
use crate::clinical::plan::pain_monitoring::{Light, Own, PainRule, Sign};
use crate::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use crate::clinical::plan::walking::Walk;
use crate::clinical::plan::{Choice, Minutes, Rationale};

pub fn plan(lang: Lang, voice: Voice) -> PlanWords {
    match lang {
        Lang::Nl => nl::plan::plan(voice),
    }
}

pub fn phase(lang: Lang, phase: Phase) -> PhaseWords {
    match lang {
        Lang::Nl => nl::plan::phase(phase),
    }
}

/// Why an exercise was chosen, as the end of a sentence that begins with [`PlanWords::because`].
pub fn because(lang: Lang, because: Rationale) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::because(because),
    }
}

pub fn minutes(lang: Lang, minutes: Minutes) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::minutes(minutes),
    }
}

/// Which way feels better.
pub fn direction(lang: Lang, direction: Direction) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::direction(direction),
    }
}

pub fn light(lang: Lang, rule: PainRule, light: Light) -> LightWords {
    match lang {
        Lang::Nl => nl::pain_monitoring::light(rule, light),
    }
}

/// The rule worked out with this person's own number: where they begin, and what is green and amber
/// from there.
pub fn own_number(lang: Lang, voice: Voice, own: Own) -> String {
    match lang {
        Lang::Nl => nl::pain_monitoring::own_number(voice, own),
    }
}

/// "De helft: 4 keer in plaats van 8."
pub fn half_of(lang: Lang, dose: Dose) -> String {
    match lang {
        Lang::Nl => nl::pain_monitoring::half_of(dose),
    }
}

pub fn sign(lang: Lang, sign: Sign) -> &'static str {
    match lang {
        Lang::Nl => nl::pain_monitoring::sign(sign),
    }
}

pub fn ask_first(lang: Lang, ask: AskFirst) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::ask_first(ask),
    }
}

pub fn stop_at_once(lang: Lang, sign: StopAtOnce) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::stop_at_once(sign),
    }
}

pub fn daily(lang: Lang, daily: Daily) -> Passage {
    match lang {
        Lang::Nl => nl::plan::daily(daily),
    }
}

/// How much of it: "2 rondes van 8 keer, 3 dagen per week, met 2 kilo".
pub fn amount(lang: Lang, choice: &Choice) -> String {
    match lang {
        Lang::Nl => nl::plan::amount(choice),
    }
}

/// How much to walk: the rung, in one line.
pub fn walk(lang: Lang, walk: &Walk) -> String {
    match lang {
        Lang::Nl => nl::plan::walk(walk),
    }
}

/// How it goes on from there.
pub fn walk_on(lang: Lang, walk: &Walk) -> Vec<String> {
    match lang {
        Lang::Nl => nl::plan::walk_on(walk),
    }
}

/// Where a plan begins, and why.
pub fn level(lang: Lang, level: Level) -> &'static str {
    match lang {
        Lang::Nl => nl::plan::level(level),
    }
}

/// What a session holds: "4 oefeningen · 9 minuten".
pub fn session(lang: Lang, exercises: usize, seconds: u32) -> String {
    match lang {
        Lang::Nl => nl::plan::session(exercises, seconds),
    }
}

/// What a change of time or places has made of this week; the chosen time first, so that a choice
/// is heard where the week stays the same.
pub fn changed(lang: Lang, chosen: Minutes, names: &str, seconds: u32) -> String {
    match lang {
        Lang::Nl => nl::plan::changed(chosen, names, seconds),
    }
}
