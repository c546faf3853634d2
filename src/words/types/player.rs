//! Types: which words every language has for the exercise player.

use crate::words::texts::texts;

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

/// What is read aloud beside the steps, where that was chosen. Numbers are seconds or times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// It is on.
    Chosen,
    /// After the steps.
    HowToBegin,
    /// Getting into position takes so long.
    Coming(u16),
    /// So many times begin, on this side.
    Times(u16),
    /// So long it is held, or kept up.
    Hold(u16),
    KeepUp(u16),
    /// A time begins.
    Time {
        number: u16,
        last: bool,
    },
    /// Within a time, where sides alternate.
    Side {
        other: bool,
    },
    HoldNow,
    LetGo,
    Half,
    Left(u16),
    RestLeft(u16),
    /// After a pause.
    GoesOn,
    /// This exercise is done, all of them are, and after the smallest dose.
    OneDone,
    AllDone,
    LittleDone,
}

impl Spoken {
    /// One of each.
    pub const ALL: [Spoken; 19] = [
        Spoken::Chosen,
        Spoken::HowToBegin,
        Spoken::Coming(10),
        Spoken::Times(8),
        Spoken::Hold(30),
        Spoken::KeepUp(120),
        Spoken::Time { number: 2, last: false },
        Spoken::Time { number: 8, last: true },
        Spoken::Side { other: false },
        Spoken::Side { other: true },
        Spoken::HoldNow,
        Spoken::LetGo,
        Spoken::Half,
        Spoken::Left(10),
        Spoken::RestLeft(5),
        Spoken::GoesOn,
        Spoken::OneDone,
        Spoken::AllDone,
        Spoken::LittleDone,
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
        /// To the smallest dose of the day; what is then said, and the way back to all of it.
        pub smallest: &'static str,
        pub smallest_title: &'static str,
        pub smallest_lead: &'static [&'static str],
        pub all: &'static str,
        /// Instead, where what was agreed is done on a bad day too.
        pub as_agreed: &'static str,
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
        pub aloud: &'static str,
        pub aloud_hint: &'static str,
        /// Where the device has no voice for it.
        pub no_voice: &'static str,
        /// To a dark screen, and back.
        pub dark: &'static str,
        pub light: &'static str,
        pub hurts_title: &'static str,
        pub hurts_lead: &'static str,
        /// Back from the question.
        pub no_more_pain: &'static str,
        /// What opens the list of the signs at which to call.
        pub alarm_list: &'static str,
        pub call: &'static str,
        pub done_title: &'static str,
        pub done_body: &'static [&'static str],
        /// Instead of these two, after the smallest dose.
        pub smallest_done_title: &'static str,
        pub smallest_done_body: &'static [&'static str],
        pub to_advice: &'static str,
    }
}
