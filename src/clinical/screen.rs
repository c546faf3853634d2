//! Which question stands on which page, in the order of asking, and when it is asked at all.
//!
//! The rows follow section 4.2 of the rule table: what is life-threatening first, one subject a page, and the follow-ups
//! of a page together on one page after it. `when` is written in the rules' own language, so that what is skipped and
//! what is decided can never rest on two different readings of an answer.

use super::answers::{Answer, Answers, Tri};
use super::condition::{Cond, Name};
use super::vocabulary::{Field, Kind, Opt};

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
    First "first_time",
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
}

/// A part of the way: pages that belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Station {
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

/// One question on one page.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub screen: Screen,
    pub field: Field,
    /// Asked on the paths on which this holds.
    pub when: Cond,
}

/// From sixteen years the whole check is asked; younger visitors get the alarm pages and then a doctor's eye.
const FROM_16: Cond = Cond::AtLeast(Field::Age, 16);
/// Ages at which pregnancy is asked, of everyone: there is no question about sex.
const FERTILE: Cond = Cond::All(&[Cond::AtLeast(Field::Age, 12), Cond::AtMost(Field::Age, 55)]);

const fn row(screen: Screen, field: Field, when: Cond) -> Question {
    Question { screen, field, when }
}

/// Every question, in the order of asking; [`Screen::questions`] relies on that order.
pub const QUESTIONS: &[Question] = &[
    row(Screen::Who, Field::Who, Cond::Always),
    row(Screen::Who, Field::Age, Cond::Always),
    row(Screen::Danger, Field::ACollapse, Cond::Always),
    row(Screen::Danger, Field::AChest, Cond::Always),
    row(Screen::Danger, Field::AIll, Cond::Always),
    row(Screen::Danger, Field::ALeg, Cond::Always),
    row(Screen::Danger, Field::APulse, Cond::Always),
    row(Screen::Danger, Field::ABelly, Cond::Always),
    row(Screen::Danger, Field::AConst, Cond::Always),
    row(Screen::DangerMore, Field::ARelief, Cond::Yes(Field::AConst)),
    row(Screen::Saddle, Field::BSaddle, Cond::Always),
    row(Screen::Saddle, Field::BUrine, Cond::Always),
    row(Screen::Saddle, Field::BLeak, Cond::Always),
    row(Screen::Saddle, Field::BBowel, Cond::Always),
    row(Screen::Saddle, Field::BSex, Cond::Always),
    row(Screen::Saddle, Field::BOld, Cond::Always),
    // Asked again, one by one, after "I don't know" for the whole page.
    row(Screen::SaddleMore, Field::BSaddle, Cond::Always),
    row(Screen::SaddleMore, Field::BUrine, Cond::Always),
    row(Screen::SaddleMore, Field::BLeak, Cond::Always),
    row(Screen::SaddleMore, Field::BBowel, Cond::Always),
    row(Screen::SaddleMore, Field::BSex, Cond::Always),
    row(Screen::SaddleMore, Field::BOldCourse, Cond::Yes(Field::BOld)),
    row(Screen::Legs, Field::CBoth, Cond::Always),
    row(Screen::Legs, Field::CWeak, Cond::Always),
    row(Screen::Legs, Field::CGait, Cond::Always),
    row(Screen::Legs, Field::CNumb, Cond::Always),
    row(Screen::Legs, Field::CSwollen, Cond::Always),
    row(Screen::LegsMore, Field::CBothWhen, Cond::Yes(Field::CBoth)),
    row(Screen::LegsMore, Field::CWeakWhen, Cond::Yes(Field::CWeak)),
    row(Screen::LegsMore, Field::CNumbCourse, Cond::Yes(Field::CNumb)),
    row(Screen::Ill, Field::DFever, Cond::Always),
    row(Screen::Ill, Field::DChills, Cond::Always),
    row(Screen::Ill, Field::DUrine, Cond::Always),
    row(Screen::Ill, Field::DColic, Cond::Always),
    row(Screen::Ill, Field::DRash, Cond::Always),
    row(Screen::Ill, Field::DWeight, Cond::Always),
    row(Screen::Ill, Field::DSweats, Cond::Always),
    row(Screen::IllMore, Field::DFlu, Cond::Named(Name::Fever)),
    row(Screen::IllMore, Field::DColicBad, Cond::Yes(Field::DColic)),
    row(Screen::IllMore, Field::DStone, Cond::All(&[Cond::Yes(Field::DColic), Cond::AtLeast(Field::Age, 60)])),
    row(Screen::Trauma, Field::Trauma, Cond::Always),
    row(Screen::TraumaMore, Field::TraumaWhen, Cond::Named(Name::Fall)),
    row(Screen::TraumaMore, Field::Stand, Cond::Named(Name::Fall)),
    row(Screen::Conditions, Field::Cancer, FROM_16),
    row(Screen::Conditions, Field::FBone, FROM_16),
    row(Screen::Conditions, Field::FStiff, FROM_16),
    row(Screen::Conditions, Field::FImmune, FROM_16),
    row(Screen::Conditions, Field::FDiabetes, FROM_16),
    row(Screen::Conditions, Field::FLine, FROM_16),
    row(Screen::Conditions, Field::FAneurysm, FROM_16),
    // The box on the page before says "some"; here stands which.
    row(Screen::ConditionsMore, Field::Cancer, FROM_16),
    row(Screen::Medicines, Field::GSteroid, FROM_16),
    row(Screen::Medicines, Field::GAnticoag, FROM_16),
    row(Screen::Medicines, Field::GSpine, FROM_16),
    row(Screen::Medicines, Field::GInfect, FROM_16),
    row(Screen::Medicines, Field::GIv, FROM_16),
    row(Screen::Medicines, Field::GNsaid, FROM_16),
    row(Screen::Medicines, Field::GOpioid, FROM_16),
    row(Screen::MedicinesMore, Field::GNsaidSign, Cond::Yes(Field::GNsaid)),
    row(Screen::Pregnancy, Field::Preg, FERTILE),
    row(Screen::Pregnancy, Field::PCycle, FERTILE),
    row(Screen::PregnancyMore, Field::PContr, Cond::Is(&[Opt::PregLt20, Opt::PregGe20])),
    row(Screen::PregnancyMore, Field::PFluid, Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe])),
    row(Screen::PregnancyMore, Field::PMove, Cond::Is(&[Opt::PregGe20])),
    row(Screen::PregnancyMore, Field::PPre, Cond::Is(&[Opt::PregGe20, Opt::PregPp6w])),
    row(Screen::PregnancyMore, Field::PPain, Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w])),
    row(Screen::Duration, Field::Days, FROM_16),
    row(Screen::Onset, Field::Onset, FROM_16),
    row(Screen::Site, Field::Site, FROM_16),
    row(Screen::Severity, Field::Sev, FROM_16),
    row(Screen::Course, Field::Course, FROM_16),
    row(Screen::Rest, Field::Rest, Cond::Always),
    row(Screen::Function, Field::Function, Cond::Always),
    row(Screen::First, Field::First, Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::AtLeast(Field::Days, 28)])),
    row(
        Screen::Assessed,
        Field::Assessed,
        Cond::All(&[FROM_16, Cond::Any(&[Cond::AtLeast(Field::Days, 42), Cond::Is(&[Opt::BothOld, Opt::BothWalking])])]),
    ),
    row(Screen::Inflammatory, Field::Ibp, INFLAMMATORY),
    row(Screen::Inflammatory, Field::Eye, INFLAMMATORY),
    row(Screen::Mind, Field::Yellow, Cond::AtLeast(Field::Days, 14)),
    row(Screen::MindMore, Field::Suic, Cond::Has(Opt::YellowMood)),
    row(Screen::Foot, Field::Foot, Cond::AtLeast(Field::Days, 7)),
    row(Screen::ArchSport, Field::ArchSport, Cond::All(&[FROM_16, Cond::AtMost(Field::Age, 17)])),
    row(Screen::DetailPain, Field::Cough, FROM_16),
    row(Screen::DetailPain, Field::SitWorse, FROM_16),
    row(Screen::DetailPain, Field::StandWorse, FROM_16),
    row(Screen::DetailPain, Field::BendWorse, FROM_16),
    row(Screen::DetailPain, Field::ArchWorse, FROM_16),
    row(Screen::DetailPain, Field::Tingle, FROM_16),
    row(Screen::DetailPain, Field::StiffShort, FROM_16),
    row(Screen::DetailWalking, Field::LegsWalk, FROM_16),
    row(Screen::DetailEase, Field::Eases, FROM_16),
    row(Screen::DetailBefore, Field::Episodes, FROM_16),
    row(Screen::DetailBefore, Field::Health, FROM_16),
    row(Screen::DetailBefore, Field::WorkNow, FROM_16),
    row(Screen::DetailScan, Field::Scan, FROM_16),
    row(Screen::DetailTried, Field::Tried, FROM_16),
    row(Screen::DetailElsewhere, Field::Elsewhere, FROM_16),
    // From two weeks the check itself has asked this.
    row(Screen::DetailFeel, Field::Feel, Cond::All(&[FROM_16, Cond::AtMost(Field::Days, 13)])),
    row(Screen::DetailWork, Field::Work, FROM_16),
    row(Screen::DetailLife, Field::Life, FROM_16),
];

/// Pain that began before 45 and has lasted over three months.
const INFLAMMATORY: Cond = Cond::All(&[Cond::OnsetAgeUnder(45), Cond::AtLeast(Field::Days, 91)]);

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
    pub const fn station(self) -> Station {
        if self as u32 <= Screen::TraumaMore as u32 {
            Station::Safety
        } else if self as u32 <= Screen::PregnancyMore as u32 {
            Station::Health
        } else if self.is_detail() {
            Station::Plan
        } else {
            Station::Pain
        }
    }

    /// The questions of this page, in order, whether this path asks them or not.
    pub fn questions(self) -> impl Iterator<Item = &'static Question> {
        let first = QUESTIONS.partition_point(|question| question.screen < self);
        let after = QUESTIONS.partition_point(|question| question.screen <= self);
        QUESTIONS[first..after].iter()
    }

    /// Whether this is a page of follow-ups.
    pub const fn is_follow_up(self) -> bool {
        matches!(
            self,
            Screen::DangerMore | Screen::SaddleMore | Screen::LegsMore | Screen::IllMore | Screen::TraumaMore
                | Screen::ConditionsMore | Screen::MedicinesMore | Screen::PregnancyMore | Screen::MindMore
        )
    }

    /// How the page is put.
    pub const fn layout(self) -> Layout {
        match self {
            Screen::Danger | Screen::Saddle | Screen::Legs | Screen::Ill | Screen::Conditions | Screen::Medicines
            | Screen::PregnancyMore | Screen::Inflammatory | Screen::Mind | Screen::DetailPain | Screen::DetailScan
            | Screen::DetailTried | Screen::DetailElsewhere | Screen::DetailFeel | Screen::DetailWork | Screen::DetailLife => Layout::Tick,
            Screen::Site => Layout::TickSome,
            Screen::Who | Screen::DangerMore | Screen::SaddleMore | Screen::LegsMore | Screen::IllMore | Screen::Trauma
            | Screen::TraumaMore | Screen::ConditionsMore | Screen::MedicinesMore | Screen::Pregnancy | Screen::Duration
            | Screen::Onset | Screen::Severity | Screen::Course | Screen::Rest | Screen::Function | Screen::First
            | Screen::Assessed | Screen::MindMore | Screen::Foot | Screen::ArchSport | Screen::DetailWalking
            | Screen::DetailEase | Screen::DetailBefore => Layout::Ask,
        }
    }

    /// Whether this page asks a field that an earlier page asked in a coarser way.
    pub(super) fn asks_again(self, field: Field) -> bool {
        (self == Screen::SaddleMore && is_saddle_item(field)) || self == Screen::ConditionsMore
    }
}

const fn is_saddle_item(field: Field) -> bool {
    matches!(field, Field::BSaddle | Field::BUrine | Field::BLeak | Field::BBowel | Field::BSex)
}

/// Whether a field is answered on a second, finer page: the saddle items after "I don't know" for that whole page, and the
/// kind of cancer after its box was ticked.
pub(super) fn goes_on(answers: &Answers, field: Field) -> bool {
    if is_saddle_item(field) {
        return answers.is_unsure_page(Screen::Saddle);
    }
    field == Field::Cancer
        && match answers.one(Field::Cancer) {
            None | Some(Opt::CancerNone) => false,
            Some(Opt::CancerUnknown) => !answers.is_unsure_page(Screen::Conditions),
            Some(_) => true,
        }
}

/// Whether a field has an answer that can stand. A ticked cancer box still lacks its kind, and an answer that a later one
/// contradicts is asked once more.
pub(super) fn is_answered(answers: &Answers, field: Field) -> bool {
    answers.get(field).is_some()
        && answers.one(field) != Some(Opt::CancerSome)
        && !CONTRADICTIONS.iter().any(|row| row.again == field && row.holds(answers))
}

/// TABLE: a later answer that cannot stand beside an earlier "no": the earlier question is asked again. When "no" is given
/// once more, it stands, and the later question is asked anew.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The field that is asked again, on this page.
    pub again: Field,
    pub screen: Screen,
    /// Its answer that cannot stand …
    pub earlier: Answer,
    /// … beside this one.
    pub later: Opt,
}

pub const CONTRADICTIONS: &[Contradiction] = &[
    // The pain began with a fall, and yet no fall was named.
    Contradiction { again: Field::Trauma, screen: Screen::Trauma, earlier: Answer::One(Opt::TraumaNone), later: Opt::OnsetFall },
    // Both legs give trouble on walking, and yet neither was named.
    Contradiction { again: Field::CBoth, screen: Screen::Legs, earlier: Answer::Flag(Tri::No), later: Opt::LegsWalkBoth },
    // Both legs hurt below the knee, and yet neither was named.
    Contradiction { again: Field::CBoth, screen: Screen::Legs, earlier: Answer::Flag(Tri::No), later: Opt::ElsewhereBothBelow },
    // A scan showed a collapsed vertebra, and yet weak bones were not named.
    Contradiction { again: Field::FBone, screen: Screen::Conditions, earlier: Answer::Flag(Tri::No), later: Opt::ScanCollapse },
];

impl Contradiction {
    /// Under sixteen the later questions are not asked, and cannot contradict.
    pub fn holds(&self, answers: &Answers) -> bool {
        let later = match self.later.field().kind() {
            Kind::Several => answers.many(self.later.field()).is_some_and(|many| many.has(self.later)),
            Kind::Flag | Kind::Choice | Kind::Number { .. } => answers.one(self.later.field()) == Some(self.later),
        };
        later && answers.get(self.again) == Some(self.earlier) && answers.number(Field::Age).is_some_and(|age| age >= 16)
    }
}

/// The contradiction for which this page is asked again, if there is one.
pub fn contradiction(screen: Screen, answers: &Answers) -> Option<&'static Contradiction> {
    CONTRADICTIONS.iter().find(|row| row.screen == screen && row.holds(answers))
}
