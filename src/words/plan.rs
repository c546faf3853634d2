//! The words of the plan: its stretches of time, the reasons of its choices, the traffic light, and
//! the rest of a day.

use super::outcome::Passage;
use super::texts::texts;
use super::{Lang, Voice, nl};
use crate::clinical::exercises::{Direction, Dose, Phase};
use crate::clinical::plan::daily::Daily;
use crate::clinical::plan::level::Level;
use crate::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use crate::clinical::plan::traffic::{Light, Own, PainRule, Sign};
use crate::clinical::plan::walk::Walk;
use crate::clinical::plan::{Because, Choice, Minutes};

texts! {
    /// One stretch of time.
    pub struct PhaseWords {
        pub name: &'static str,
        pub about: &'static str,
        /// How to tell that it goes well.
        pub goes_well: &'static str,
    }
}

/// One light.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LightWords {
    pub name: &'static str,
    /// What was felt.
    pub when: &'static str,
    /// What to do.
    pub act: &'static str,
}

texts! {
    /// Headings and labels of the plan.
    pub struct PlanWords {
        pub title: &'static str,
        pub lead: &'static str,
        /// Over what somebody pregnant reads before any exercise, and what it means.
        pub ask_first: &'static str,
        pub ask_first_act: &'static str,
        /// Over the signs at which somebody pregnant stops at once, and what then.
        pub stop_at_once: &'static str,
        pub stop_at_once_act: &'static str,
        pub tonight: &'static str,
        pub easing: &'static str,
        pub session: &'static str,
        /// When to take the next step: by what succeeds, not by the calendar.
        pub next_step: &'static [&'static str],
        /// Over running and turning, and its six steps.
        pub sport: &'static str,
        pub sport_steps: &'static [&'static str],
        /// What is kept away, and what is left.
        pub not_now: &'static str,
        pub not_now_lead: &'static str,
        pub walk: &'static str,
        pub minutes: &'static str,
        pub places: &'static str,
        pub places_hint: &'static str,
        /// Before the reason of a choice.
        pub because: &'static str,
        pub why: &'static str,
        pub preference: &'static str,
        pub preference_note: &'static str,
        pub traffic: &'static str,
        pub traffic_lead: &'static str,
        pub daily: &'static str,
        /// Over the advice that is no part of a week.
        pub also: &'static str,
        pub waits: &'static str,
        pub waits_note: &'static str,
        pub few: &'static str,
        /// The row in which time and places are chosen.
        pub adapt: &'static str,
        pub adapt_sub: &'static str,
        /// Under the places: what it means to choose none.
        pub places_none: &'static str,
        /// Nothing of it can be done in the chosen time and places.
        pub none_here: &'static str,
        /// Opens the steps of an exercise.
        pub how: &'static str,
        pub goes_well: &'static str,
        /// The ladder of what is feared, filled in by the person: what to write, and a label for
        /// each line.
        pub ladder: &'static str,
        pub ladder_lead: &'static [&'static str],
        pub ladder_lines: &'static [&'static str],
        pub ladder_example: &'static str,
        /// Over the goal, where it stands on top of the plan.
        pub goal_lead: &'static str,
        /// Over the four steps of the programme.
        pub four_steps: &'static str,
        pub backs: &'static str,
        pub backs_note: &'static [&'static str],
        /// Under the three drawn backs.
        pub backs_names: [&'static str; 3],
        /// In the explanation: that the factors stand in the plan.
        pub factors_where: &'static str,
        pub not_known: &'static str,
        pub not_known_body: &'static [&'static str],
    }
}

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
pub fn because(lang: Lang, because: Because) -> &'static str {
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
        Lang::Nl => nl::traffic::light(rule, light),
    }
}

/// The rule worked out with this person's own number: where they begin, and what is green and amber
/// from there.
pub fn own_number(lang: Lang, voice: Voice, own: Own) -> String {
    match lang {
        Lang::Nl => nl::traffic::own_number(voice, own),
    }
}

/// "De helft: 4 keer in plaats van 8."
pub fn half_of(lang: Lang, dose: Dose) -> String {
    match lang {
        Lang::Nl => nl::traffic::half_of(dose),
    }
}

pub fn sign(lang: Lang, sign: Sign) -> &'static str {
    match lang {
        Lang::Nl => nl::traffic::sign(sign),
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
