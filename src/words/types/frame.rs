//! Types: which words every language has for the texts around the questions.

use crate::words::texts::texts;

/// The buttons that open and close the dialog in which a check stands.
pub struct Dialog {
    pub open: &'static str,
    pub close: &'static str,
}

texts! {
    /// Every fixed text that is not a question, an answer or an outcome.
    pub struct Frame {
        pub product: &'static str,
        /// The language's own name, for a list of languages.
        pub language: &'static str,

        pub welcome_title: &'static str,
        pub welcome_lead: &'static str,
        /// Three short facts.
        pub fact_time: &'static str,
        pub fact_privacy: &'static str,
        pub fact_not_diagnosis: &'static str,
        pub start: &'static str,
        /// For who comes with a handover code.
        pub have_code: &'static str,
        /// A question; `danger_call` is the link under it, to `tel:112`; then what it asks for.
        pub danger: &'static str,
        pub danger_signs: &'static [&'static str],
        pub danger_call: &'static str,
        /// What this rests on, and that no clinician has confirmed it yet.
        pub made_by: &'static str,
        pub not_confirmed: &'static str,

        pub next: &'static str,
        pub back: &'static str,
        /// The one way back to the beginning; what it asks first, and the two answers.
        pub restart: &'static str,
        pub restart_ask: &'static str,
        pub restart_yes: &'static str,
        pub restart_no: &'static str,
        pub change: &'static str,
        pub show_advice: &'static str,
        /// On a button whose step takes a while.
        pub wait: &'static str,
        pub print: &'static str,
        pub copy: &'static str,
        /// What is said after the text has been put on the clipboard.
        pub copied: &'static str,
        pub quick_exit: &'static str,
        /// Read aloud after a link that opens a window.
        pub new_window: &'static str,

        /// The line that divides the answers from those that clear them.
        pub or: &'static str,
        pub none_of_these: &'static str,
        pub dont_know: &'static str,
        pub dont_know_hint: &'static str,
        pub prefer_not: &'static str,
        pub why_title: &'static str,

        /// The name of the list of stations, for screen readers.
        pub route_label: &'static str,
        pub section_safety: &'static str,
        pub section_health: &'static str,
        pub section_pain: &'static str,
        pub section_advice: &'static str,
        /// Read aloud before a station that lies behind.
        pub section_done: &'static str,
        /// Under the route on a wide page.
        pub route_note: &'static str,

        pub help: &'static str,
        /// The lines above the numbers, then number, who and when of each.
        pub help_lead: &'static str,
        /// The same on an outcome, a line each.
        pub help_lines: &'static [&'static str],
        pub help_112: &'static str,
        pub help_112_who: &'static str,
        pub help_112_when: &'static str,
        pub help_doctor: &'static str,
        pub help_doctor_who: &'static str,
        pub help_doctor_when: &'static str,
        pub help_113: &'static str,
        pub help_113_who: &'static str,
        pub help_113_when: &'static str,

        /// The foot of every screen.
        pub promise: &'static str,

        pub check_title: &'static str,
        pub check_lead: &'static str,
        /// For an answer "don't know" in the list.
        pub not_known: &'static str,

        pub days: &'static str,
        pub weeks: &'static str,
        pub months: &'static str,
        pub years: &'static str,
        /// The legend of the four units.
        pub unit_legend: &'static str,
        /// After the number of the age.
        pub age_unit: &'static str,
        pub number_hint: &'static str,

        /// On the zero, and read aloud with the ten.
        pub score_zero: &'static str,
        pub score_ten: &'static str,
        /// Under the row of scores.
        pub score_low: &'static str,
        pub score_high: &'static str,

        /// Read aloud for the drawing, and its captions.
        pub saddle_behind_name: &'static str,
        pub saddle_front_name: &'static str,
        pub saddle_behind: &'static str,
        pub saddle_front: &'static str,
        pub saddle_bicycle: &'static str,
        pub saddle_caption: &'static str,
        pub knee_name: &'static str,
        pub knee_above: &'static str,
        pub knee_below: &'static str,
        pub place_name: &'static str,

        /// While the check is still loading after the visitor has answered, and when it could not
        /// be loaded: a title, what to do, and the words on a button.
        pub slow_title: &'static str,
        pub slow_body: &'static str,
        pub slow_go_on: &'static str,
        pub no_start_title: &'static str,
        pub no_start_body: &'static str,
        pub no_start_again: &'static str,

        pub failure_title: &'static str,
        pub failure_body: &'static str,
        pub failure_go_on: &'static str,

        pub no_plan_title: &'static str,
        pub no_plan_body: &'static str,
        pub no_plan_again: &'static str,

        /// The outcome on the screen was made on another day.
        pub other_day_title: &'static str,
        pub other_day_body: &'static str,
        pub other_day_again: &'static str,

        pub no_print_title: &'static str,
        pub no_print_body: &'static str,
        pub no_print_noticed: &'static str,

        /// The exercises stand still, for the screen was away.
        pub away_title: &'static str,
        pub away_body: &'static str,
        pub away_again: &'static str,

        /// In a frame that may not call: the number follows.
        pub no_call_title: &'static str,
        pub no_call_body: &'static str,
        pub no_call_noticed: &'static str,

        /// Read aloud when "none of these" or "I don't know" cleared the other boxes, or the
        /// reverse.
        pub cleared: &'static str,
    }
}

/// Hints that a page has only in some cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// `Screen::SaddleMore` when the five items are asked one by one after "don't know".
    SaddleOneByOne,
    /// Another page of follow-ups whose boxes are asked one by one after "don't know".
    OneByOne,
    /// `Screen::Danger` when it is asked again, because sudden, very bad pain is constant and its
    /// box was left open.
    DangerAgain,
    /// `Screen::Trauma` when it is asked again, because the pain began with a fall and yet no fall
    /// was named.
    TraumaAgain,
    /// `Screen::Legs` when it is asked again, because both legs trouble the person on walking and
    /// yet were not named.
    LegsAgain,
    /// `Screen::Conditions` when it is asked again, because a scan showed a collapsed vertebra and
    /// yet weak bones were not named.
    BonesAgain,
}

impl Extra {
    pub const ALL: [Extra; 6] = [
        Extra::SaddleOneByOne,
        Extra::OneByOne,
        Extra::DangerAgain,
        Extra::TraumaAgain,
        Extra::LegsAgain,
        Extra::BonesAgain,
    ];
}
