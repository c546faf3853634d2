//! The pages, in the order of asking: what each is called, how it is put, and which part of the way
//! it belongs to.
//!
//! What is life-threatening comes first, one subject a page, and the follow-ups of a page together
//! on one page after it.

macro_rules! screens {
    ($($screen:ident $id:literal,)*) => {
        /// One page of the check, in the order of asking.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Screen { $($screen,)* }

        impl Screen {
            pub const ALL: &'static [Screen] = &[$(Screen::$screen,)*];

            /// The page's public name.
            pub const fn id(self) -> &'static str {
                match self { $(Screen::$screen => $id,)* }
            }
        }
    };
}

screens! {
    Who "person",
    Danger "danger", DangerMore "danger_more",
    Saddle "saddle", SaddleMore "saddle_more",
    Legs "legs", LegsMore "legs_more",
    Ill "ill", IllMore "ill_more",
    Trauma "accident", TraumaMore "accident_more",
    Conditions "conditions", ConditionsMore "conditions_more",
    Medicines "medicines", MedicinesMore "medicines_more",
    Pregnancy "pregnancy", PregnancyMore "pregnancy_more",
    Duration "duration",
    Onset "beginning",
    Site "place",
    Severity "severity",
    Course "progress",
    Rest "night",
    Function "daily",
    Familiar "known_pain",
    Assessed "examined",
    Inflammatory "inflammatory",
    Mind "mind", MindMore "mind_more",
    Foot "feet",
    ArchSport "sport",
    // After the outcome, for those who want their own plan.
    DetailPain "detail_pain",
    DetailWalking "detail_walking",
    DetailEase "detail_ease",
    DetailBefore "detail_before",
    DetailScan "detail_scan",
    DetailTried "detail_tried",
    DetailElsewhere "detail_elsewhere",
    DetailFeel "detail_feel",
    DetailWork "detail_work",
    DetailLife "detail_life",
    DetailDemand "detail_demand",
    DetailGoal "detail_goal",
}

/// A part of the way: pages that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Safety,
    Health,
    Pain,
    /// After the outcome.
    Plan,
}

/// How a page is put to the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Boxes to tick, closed by "none of these" and "I don't know".
    Tick,
    /// Boxes to tick of which at least one applies.
    TickSome,
    /// One or more small questions, each with its own answers.
    Ask,
}

impl Screen {
    /// The pages that decide the outcome; those after them only explain and plan.
    pub fn core() -> impl Iterator<Item = Screen> {
        Screen::ALL.iter().copied().filter(|screen| !screen.is_detail())
    }

    /// Asked after the outcome, and never without it.
    pub const fn is_detail(self) -> bool {
        self as u32 >= Screen::DetailPain as u32
    }

    /// The part of the way to which this page belongs.
    pub const fn section(self) -> Section {
        if self as u32 <= Screen::TraumaMore as u32 {
            Section::Safety
        } else if self as u32 <= Screen::PregnancyMore as u32 {
            Section::Health
        } else if self.is_detail() {
            Section::Plan
        } else {
            Section::Pain
        }
    }

    /// Whether this is a page of follow-ups.
    pub const fn is_follow_up(self) -> bool {
        matches!(
            self,
            Screen::DangerMore
                | Screen::SaddleMore
                | Screen::LegsMore
                | Screen::IllMore
                | Screen::TraumaMore
                | Screen::ConditionsMore
                | Screen::MedicinesMore
                | Screen::PregnancyMore
                | Screen::MindMore
        )
    }

    /// How the page is put.
    pub const fn layout(self) -> Layout {
        match self {
            Screen::Danger
            | Screen::Saddle
            | Screen::Legs
            | Screen::Ill
            | Screen::Conditions
            | Screen::Medicines
            | Screen::PregnancyMore
            | Screen::Inflammatory
            | Screen::Mind
            | Screen::DetailPain
            | Screen::DetailScan
            | Screen::DetailTried
            | Screen::DetailElsewhere
            | Screen::DetailFeel
            | Screen::DetailWork
            | Screen::DetailLife
            | Screen::DetailDemand
            | Screen::DetailGoal => Layout::Tick,
            Screen::Site => Layout::TickSome,
            Screen::Who
            | Screen::DangerMore
            | Screen::SaddleMore
            | Screen::LegsMore
            | Screen::IllMore
            | Screen::Trauma
            | Screen::TraumaMore
            | Screen::ConditionsMore
            | Screen::MedicinesMore
            | Screen::Pregnancy
            | Screen::Duration
            | Screen::Onset
            | Screen::Severity
            | Screen::Course
            | Screen::Rest
            | Screen::Function
            | Screen::Familiar
            | Screen::Assessed
            | Screen::MindMore
            | Screen::Foot
            | Screen::ArchSport
            | Screen::DetailWalking
            | Screen::DetailEase
            | Screen::DetailBefore => Layout::Ask,
        }
    }

    /// Whether this is a page of boxes whose "don't know" keeps what is ticked and has the other
    /// rows asked one by one on the page after it.
    pub const fn asks_one_by_one(self) -> bool {
        matches!(
            self,
            Screen::Danger
                | Screen::Saddle
                | Screen::Legs
                | Screen::Ill
                | Screen::Conditions
                | Screen::Medicines
        )
    }
}
