//! Types: which words every language has for the plan.

use crate::words::texts::texts;

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
