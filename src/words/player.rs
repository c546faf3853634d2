//! The words of the exercise player: what is going on now, what can be pressed, and what more pain
//! means.

use super::texts::texts;
use super::{Lang, nl};
use crate::clinical::plan::traffic::{Light, Own, PainRule};

/// What is going on, without the seconds: shown, and said once when it changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Now {
    Ready,
    Coming,
    Work,
    /// Work that is held.
    Hold,
    /// Work in which one side and the other take turns.
    Turns,
    Sides,
    Rest,
    Paused,
}

impl Now {
    pub const ALL: [Now; 8] = [
        Now::Ready,
        Now::Coming,
        Now::Work,
        Now::Hold,
        Now::Turns,
        Now::Sides,
        Now::Rest,
        Now::Paused,
    ];
}

/// What one needs beside a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    BedOrMat,
    Mat,
    Chair,
    Pillow,
    Counter,
    Wall,
    Step,
    Weight,
    Towel,
    Bicycle,
    Band,
}

impl Need {
    pub const ALL: [Need; 11] = [
        Need::BedOrMat,
        Need::Mat,
        Need::Chair,
        Need::Pillow,
        Need::Counter,
        Need::Wall,
        Need::Step,
        Need::Weight,
        Need::Towel,
        Need::Bicycle,
        Need::Band,
    ];
}

/// Where in the exercise that is; what there is only one of is not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within {
    /// Which round, counted from 1, and of how many.
    pub round: (u16, u16),
    /// With two sides: whether this is the other one.
    pub other_side: Option<bool>,
}

/// What the button that ends a part leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Onward {
    /// The counting.
    Count,
    /// The change of side.
    Turn,
    /// The other side, at once.
    OtherSide,
    /// A rest; the round is done.
    Rest,
    /// The next round, at once.
    NextRound,
    /// The exercise is done.
    Finish,
}

impl Onward {
    pub const ALL: [Onward; 6] = [
        Onward::Count,
        Onward::Turn,
        Onward::OtherSide,
        Onward::Rest,
        Onward::NextRound,
        Onward::Finish,
    ];
}

/// One answer to "how much more?", and what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FeltWords {
    /// On the button.
    pub answer: &'static str,
    /// The heading of what follows.
    pub title: &'static str,
    pub body: &'static [&'static str],
    /// For the hours and the day after: the light, what is felt, and what to do, as the plan has
    /// them.
    pub later: (&'static str, &'static str, &'static str),
}

texts! {
    /// A red light, as the visit remembers it.
    pub struct RedWords {
        pub title: &'static str,
        /// Stop, and for what to call.
        pub body: &'static [&'static str],
        /// The ways on.
        pub way_on: &'static str,
        pub way_on_body: &'static [&'static str],
        /// What it is called everywhere.
        pub anew: &'static str,
        pub answers: &'static str,
        /// In the plan, in the place of the exercises.
        pub instead: &'static str,
    }
}

texts! {
    /// The fixed texts.
    pub struct PlayerWords {
        pub start: &'static str,
        /// Before the first exercise: what is needed, when to stop, and the way on.
        pub start_title: &'static str,
        pub needs: &'static str,
        pub stop_list: &'static str,
        pub enter: &'static str,
        pub close: &'static str,
        pub begin: &'static str,
        pub pause: &'static str,
        pub resume: &'static str,
        /// Instead of `resume`, at amber.
        pub resume_lighter: &'static str,
        pub skip: &'static str,
        pub previous: &'static str,
        /// Instead of `previous`, at the end.
        pub last: &'static str,
        pub easier: &'static str,
        /// Before the lighter way, where an amber light was told.
        pub now_lighter: &'static str,
        pub hurts: &'static str,
        /// Read aloud for the ring, and under its number.
        pub time_left: &'static str,
        pub times: &'static str,
        pub times_per_side: &'static str,
        pub seconds: &'static str,
        pub minutes: &'static str,
        pub steps: &'static str,
        pub signals: &'static str,
        pub sound: &'static str,
        pub vibration: &'static str,
        pub hurts_title: &'static str,
        pub hurts_lead: &'static str,
        /// Back from the question.
        pub no_more_pain: &'static str,
        /// What opens the list of the signs at which to call.
        pub alarm_list: &'static str,
        pub call: &'static str,
        pub done_title: &'static str,
        pub done_body: &'static [&'static str],
        pub to_advice: &'static str,
    }
}

pub fn player(lang: Lang) -> &'static PlayerWords {
    match lang {
        Lang::Nl => &nl::player::PLAYER,
    }
}

/// "Ronde 1 van 2, andere kant. Ga rustig door, en adem."
pub fn now(lang: Lang, now: Now, within: Within) -> String {
    match lang {
        Lang::Nl => nl::player::now(now, within),
    }
}

/// "Ronde 1 van 2, andere kant.": the same without what to do; empty where there is one round and
/// no side.
pub fn within(lang: Lang, now: Now, within: Within) -> String {
    match lang {
        Lang::Nl => nl::player::within(now, within),
    }
}

pub fn need(lang: Lang, need: Need) -> &'static str {
    match lang {
        Lang::Nl => nl::player::need(need),
    }
}

pub fn on(lang: Lang, on: Onward) -> &'static str {
    match lang {
        Lang::Nl => nl::player::on(on),
    }
}

/// "Oefening 2 van 5".
pub fn count(lang: Lang, number: u32, of: u32) -> String {
    match lang {
        Lang::Nl => nl::player::count(number, of),
    }
}

/// "van 8".
pub fn of_times(lang: Lang, times: u16) -> String {
    match lang {
        Lang::Nl => nl::player::of_times(times),
    }
}

/// The light for that exercise, where it was amber before and it had been made lighter.
pub fn amber_again(lang: Lang) -> (&'static str, &'static [&'static str]) {
    match lang {
        Lang::Nl => nl::player::AMBER_AGAIN,
    }
}

/// What the plan says of exercises that gave an amber light in this visit.
pub fn gave_amber(lang: Lang, names: &[&'static str]) -> String {
    match lang {
        Lang::Nl => nl::player::gave_amber(names),
    }
}

/// What stands above the plan once an exercise gave a red light.
pub fn red(lang: Lang) -> RedWords {
    match lang {
        Lang::Nl => nl::player::RED,
    }
}

pub fn felt(lang: Lang, rule: PainRule, light: Light) -> FeltWords {
    match lang {
        Lang::Nl => nl::player::felt(rule, light),
    }
}

/// On the button, with the number that this person gave; none where points do not decide.
pub fn answer(lang: Lang, light: Light, own: Own) -> Option<String> {
    match lang {
        Lang::Nl => nl::player::answer(light, own),
    }
}

/// Over those buttons: which number that was.
pub fn gave(lang: Lang, now: u32) -> String {
    match lang {
        Lang::Nl => nl::player::gave(now),
    }
}
