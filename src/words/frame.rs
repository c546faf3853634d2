//! The texts around the questions: welcome, buttons, route, help, check page, drawings, and what is said after a crash.

use super::{Lang, Voice, nl};

/// A struct of which every field is a text, with a list of them all for tests and translators.
macro_rules! texts {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $text:ident,)* }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct $name { $($(#[$doc])* pub $text: &'static str,)* }

        impl $name {
            /// Every text with its name.
            pub fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($text), self.$text),)*]
            }
        }
    };
}

texts! {
    /// Every fixed text that is not a question, an answer or an outcome.
    pub struct Frame {
        pub product,
        /// The language's own name, for a list of languages.
        pub language,

        pub welcome_title,
        pub welcome_lead,
        /// Three short facts.
        pub fact_time,
        pub fact_privacy,
        pub fact_not_diagnosis,
        pub start,
        /// A question; `danger_call` is the link beside it, to `tel:112`.
        pub danger,
        pub danger_call,
        /// What this rests on, and that no clinician has confirmed it yet.
        pub made_by,
        pub not_confirmed,

        pub next,
        pub back,
        pub restart,
        pub change,
        pub show_advice,
        pub print,
        pub copy,
        /// What is said after the text has been put on the clipboard.
        pub copied,
        pub clear,
        pub quick_exit,
        /// Read aloud after a link that opens a window.
        pub new_window,

        /// The line that divides the answers from those that clear them.
        pub or,
        pub none_of_these,
        pub dont_know,
        pub dont_know_hint,
        pub prefer_not,
        pub why_title,

        /// The name of the list of stations, for screen readers.
        pub route_label,
        pub station_safety,
        pub station_health,
        pub station_pain,
        pub station_advice,
        /// Read aloud before a station that lies behind.
        pub station_done,
        /// Under the route on a wide page.
        pub route_note,

        pub help,
        /// The lines above the numbers, then number, who and when of each.
        pub help_lead,
        pub help_112,
        pub help_112_who,
        pub help_112_when,
        pub help_doctor,
        pub help_doctor_who,
        pub help_doctor_when,
        pub help_113,
        pub help_113_who,
        pub help_113_when,

        /// The foot of every screen.
        pub promise,

        pub check_title,
        pub check_lead,
        /// For an answer "don't know" in the list.
        pub not_known,
        /// Where an answer was kept but the path asks it no more.

        pub days,
        pub weeks,
        pub months,
        pub years,
        /// The legend of the four units.
        pub unit_legend,
        /// After the number of the age.
        pub age_unit,
        pub number_hint,

        /// On the zero, and read aloud with the ten.
        pub score_zero,
        pub score_ten,
        /// Under the row of scores.
        pub score_low,
        pub score_high,

        /// Read aloud for the drawing, and its captions.
        pub saddle_behind_name,
        pub saddle_front_name,
        pub saddle_behind,
        pub saddle_front,
        pub saddle_bicycle,
        pub saddle_caption,
        pub knee_name,
        pub knee_above,
        pub knee_below,
        pub place_name,

        pub failure_title,
        pub failure_body,
        pub failure_go_on,

        pub no_plan_title,
        pub no_plan_body,
        pub no_plan_again,
    }
}

/// The texts around the questions.
pub fn frame(lang: Lang) -> &'static Frame {
    match lang {
        Lang::Nl => &nl::frame::FRAME,
    }
}

/// Hints that a page has only in some cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// `Screen::SaddleMore` when the five items are asked one by one after "don't know".
    SaddleOneByOne,
    /// `Screen::Trauma` when it is asked again, because the pain began with a fall and yet no fall was named.
    TraumaAgain,
    /// `Screen::Legs` when it is asked again, because both legs trouble the person on walking and yet were not named.
    LegsAgain,
    /// `Screen::Conditions` when it is asked again, because a scan showed a collapsed vertebra and yet weak bones were not named.
    BonesAgain,
}

impl Extra {
    pub const ALL: [Extra; 4] = [Extra::SaddleOneByOne, Extra::TraumaAgain, Extra::LegsAgain, Extra::BonesAgain];
}

/// The paragraphs to show above the page's own hints.
pub fn extra(lang: Lang, voice: Voice, extra: Extra) -> &'static [&'static str] {
    match lang {
        Lang::Nl => nl::frame::extra(voice, extra),
    }
}

/// "Vraag 3".
pub fn step(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::step(number),
    }
}

/// The full name of a change button: "Wijzig: plek van de pijn".
pub fn change_name(lang: Lang, short: &str) -> String {
    match lang {
        Lang::Nl => nl::frame::change_name(short),
    }
}

/// The answer to how long, in the largest unit that fits without a rest: "6 weken".
pub fn duration(lang: Lang, days: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::duration(days),
    }
}

/// The answer to the age: "45 jaar".
pub fn age(lang: Lang, years: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::age(years),
    }
}

/// The answer to the score: "7 van 10".
pub fn score(lang: Lang, score: u32) -> String {
    match lang {
        Lang::Nl => nl::frame::score(score),
    }
}
