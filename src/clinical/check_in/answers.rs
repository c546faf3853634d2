//! What is said at a check-in: answers to pages of the check that were asked anew, and answers to
//! questions of its own. "Don't know" is an answer; no answer is none.

use crate::clinical::answers::{Answers, Many};
use crate::clinical::disposition::ids;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    /// A question of the check-in itself.
    Item {
        /// A new illness, medicine, operation or pregnancy.
        News "news",
        /// Pain in another place, further down the leg, or in rest.
        Different "different",
        /// Who has looked at it since the last time.
        Seen "seen",
        PainNow "pain_now",
        /// Which of the goals of the check succeed again.
        CanAgain "can_again",
        /// On how many days of the last seven there were exercises.
        ExerciseDays "exercise_days",
        /// How the body answered to the exercises.
        Response "response",
        /// Why there were no exercises.
        Stopped "stopped",
        /// Painkillers.
        Medicines "medicines",
        Sleep "sleep",
        Worries "worries",
    }
}

macro_rules! picks {
    ($($item:ident { $($pick:ident $id:literal,)* })*) => {
        /// One answer to a question of the check-in. It knows its question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Pick { $($($pick,)*)* }

        impl Pick {
            pub const ALL: &'static [Pick] = &[$($(Pick::$pick,)*)*];

            /// The public name, unique within its question.
            pub const fn id(self) -> &'static str {
                match self { $($(Pick::$pick => $id,)*)* }
            }

            /// The question that it answers.
            pub const fn item(self) -> Item {
                match self { $($(Pick::$pick => Item::$item,)*)* }
            }
        }
    };
}

picks! {
    News { NewsNo "no", NewsYes "yes", NewsUnknown "unknown", }
    Different { DifferentNo "no", DifferentYes "yes", DifferentUnknown "unknown", }
    Seen { SeenNobody "nobody", SeenTherapist "therapist", SeenDoctor "doctor", SeenUnknown "unknown", }
    ExerciseDays { DaysMost "most", DaysSome "some", DaysFew "few", DaysNone "none", DaysUnknown "unknown", }
    Response {
        ResponseUsual "usual", ResponseDuring "during", ResponseMore "more", ResponseThreeDays "three_days",
        ResponseUnknown "unknown",
    }
    Stopped {
        StoppedBetter "better", StoppedPain "pain", StoppedFear "fear", StoppedNoUse "no_use", StoppedNoTime "no_time",
        StoppedIll "ill", StoppedElsewhere "elsewhere", StoppedOther "other", StoppedUnknown "unknown",
    }
    Medicines { MedicinesNone "none", MedicinesLess "less", MedicinesSame "same", MedicinesMore "more", MedicinesUnknown "unknown", }
    Sleep { SleepWell "well", SleepPoor "poor", SleepHardly "hardly", SleepUnknown "unknown", }
    Worries { WorriesLess "less", WorriesSame "same", WorriesMore "more", WorriesUnknown "unknown", }
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemKind {
    /// One of [`Item::picks`].
    Choice,
    /// A whole number within these bounds, both included.
    Number { min: u32, max: u32 },
    /// One or more options of [`Field::Goals`]; "none" and "unknown" stand alone.
    Goals,
}

impl Item {
    pub const fn kind(self) -> ItemKind {
        match self {
            Item::PainNow => ItemKind::Number { min: 0, max: 10 },
            Item::CanAgain => ItemKind::Goals,
            Item::News
            | Item::Different
            | Item::Seen
            | Item::ExerciseDays
            | Item::Response
            | Item::Stopped
            | Item::Medicines
            | Item::Sleep
            | Item::Worries => ItemKind::Choice,
        }
    }

    /// Its answers in the order of asking; empty where none is picked.
    pub fn picks(self) -> Vec<Pick> {
        Pick::ALL.iter().copied().filter(|pick| pick.item() == self).collect()
    }

    /// The answer to this question with this public name.
    pub fn pick(self, id: &str) -> Option<Pick> {
        Pick::ALL.iter().copied().find(|pick| pick.item() == self && pick.id() == id)
    }
}

/// The answer to one question of the check-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Given {
    Pick(Pick),
    Number(u32),
    Goals(Many),
}

/// One check-in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct CheckIn {
    /// Days since the first visit.
    pub day: u32,
    /// An exercise gave a red light since the last time. Not asked: the player knows.
    pub red_light: bool,
    /// Answers to pages of the check. `carry.rs` says which of them count.
    pub anew: Answers,
    given: [Option<Given>; Item::ALL.len()],
}

impl CheckIn {
    pub fn on(day: u32) -> CheckIn {
        CheckIn { day, ..CheckIn::default() }
    }

    /// The same, with these answers to pages of the check.
    #[must_use]
    pub fn with(self, anew: Answers) -> CheckIn {
        CheckIn { anew, ..self }
    }

    /// Puts in one answer, replacing an earlier one; false when it does not fit the question, and
    /// then nothing is changed.
    #[must_use]
    pub fn give(&mut self, item: Item, given: Given) -> bool {
        let fits = match (item.kind(), given) {
            (ItemKind::Choice, Given::Pick(pick)) => pick.item() == item,
            (ItemKind::Number { min, max }, Given::Number(number)) => (min..=max).contains(&number),
            (ItemKind::Goals, Given::Goals(goals)) => is_a_set(goals),
            (ItemKind::Choice | ItemKind::Number { .. } | ItemKind::Goals, _) => false,
        };
        if fits {
            self.given[item as usize] = Some(given);
        }
        fits
    }

    pub fn take_back(&mut self, item: Item) {
        self.given[item as usize] = None;
    }

    pub fn get(&self, item: Item) -> Option<Given> {
        self.given[item as usize]
    }

    pub fn pick(&self, item: Item) -> Option<Pick> {
        match self.get(item) {
            Some(Given::Pick(pick)) => Some(pick),
            Some(Given::Number(_) | Given::Goals(_)) | None => None,
        }
    }

    pub fn number(&self, item: Item) -> Option<u32> {
        match self.get(item) {
            Some(Given::Number(number)) => Some(number),
            Some(Given::Pick(_) | Given::Goals(_)) | None => None,
        }
    }

    pub fn goals(&self, item: Item) -> Option<Many> {
        match self.get(item) {
            Some(Given::Goals(goals)) => Some(goals),
            Some(Given::Pick(_) | Given::Number(_)) | None => None,
        }
    }

    /// Whether one of these was picked.
    pub fn is(&self, picks: &[Pick]) -> bool {
        picks.iter().any(|pick| self.pick(pick.item()) == Some(*pick))
    }
}

/// Something was chosen, and nothing that stands alone beside others.
fn is_a_set(goals: Many) -> bool {
    let chosen: Vec<Opt> =
        Field::Goals.options().iter().copied().filter(|option| goals.has(*option)).collect();
    !chosen.is_empty() && (chosen.len() == 1 || !chosen.iter().any(|option| option.stands_alone()))
}
