//! TABLE: which question stands on which page, in the order of asking, and when it is asked at all.
//!
//! The rows follow section 4.2 of the rule table. `when` is written in the rules' own language, so
//! that what is skipped and what is decided can never rest on two different readings of an answer.

use super::answers::Answers;
use super::condition::{Cond, Name};
use super::screen::Screen;
use super::vocabulary::{Field, Opt};

/// One question on one page.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    pub screen: Screen,
    pub field: Field,
    /// Asked on the paths on which this holds.
    pub when: Cond,
}

/// From sixteen years the whole check is asked; younger visitors get the alarm pages and then a
/// doctor's eye.
const FROM_16: Cond = Cond::AtLeast(Field::Age, 16);
/// A risk of a first fracture is asked from fifty.
const FROM_50: Cond = Cond::AtLeast(Field::Age, 50);
/// Fever in any form: only then can it belong to a flu.
const FEVERISH: Cond = Cond::Any(&[Cond::Named(Name::Fever), Cond::Yes(Field::DHot)]);
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
    // The pages after boxes ask the boxes again, one by one, where the page of the boxes left them
    // open.
    row(Screen::DangerMore, Field::ACollapse, Cond::Always),
    row(Screen::DangerMore, Field::AChest, Cond::Always),
    row(Screen::DangerMore, Field::AIll, Cond::Always),
    row(Screen::DangerMore, Field::ALeg, Cond::Always),
    row(Screen::DangerMore, Field::APulse, Cond::Always),
    row(Screen::DangerMore, Field::ABelly, Cond::Always),
    row(Screen::DangerMore, Field::AConst, Cond::Always),
    row(Screen::DangerMore, Field::ARelief, Cond::Yes(Field::AConst)),
    row(Screen::Saddle, Field::BSaddle, Cond::Always),
    row(Screen::Saddle, Field::BUrine, Cond::Always),
    row(Screen::Saddle, Field::BLeak, Cond::Always),
    row(Screen::Saddle, Field::BBowel, Cond::Always),
    row(Screen::Saddle, Field::BSex, Cond::Always),
    row(Screen::Saddle, Field::BOld, Cond::Always),
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
    row(Screen::LegsMore, Field::CBoth, Cond::Always),
    row(Screen::LegsMore, Field::CBothWhen, Cond::Yes(Field::CBoth)),
    row(Screen::LegsMore, Field::CWeak, Cond::Always),
    row(Screen::LegsMore, Field::CWeakWhen, Cond::Yes(Field::CWeak)),
    row(Screen::LegsMore, Field::CGait, Cond::Always),
    row(Screen::LegsMore, Field::CNumb, Cond::Always),
    row(Screen::LegsMore, Field::CNumbCourse, Cond::Yes(Field::CNumb)),
    row(Screen::LegsMore, Field::CSwollen, Cond::Always),
    row(Screen::Ill, Field::DFever, Cond::Always),
    row(Screen::Ill, Field::DHot, Cond::Always),
    row(Screen::Ill, Field::DChills, Cond::Always),
    row(Screen::Ill, Field::DUrine, Cond::Always),
    row(Screen::Ill, Field::DColic, Cond::Always),
    row(Screen::Ill, Field::DRash, Cond::Always),
    row(Screen::Ill, Field::DWeight, Cond::Always),
    row(Screen::Ill, Field::DSweats, Cond::Always),
    row(Screen::IllMore, Field::DFever, Cond::Always),
    row(Screen::IllMore, Field::DHot, Cond::Always),
    row(Screen::IllMore, Field::DChills, Cond::Always),
    row(Screen::IllMore, Field::DFlu, FEVERISH),
    row(Screen::IllMore, Field::DUrine, Cond::Always),
    row(Screen::IllMore, Field::DColic, Cond::Always),
    row(Screen::IllMore, Field::DColicBad, Cond::Yes(Field::DColic)),
    row(
        Screen::IllMore,
        Field::DStone,
        Cond::All(&[Cond::Yes(Field::DColic), Cond::AtLeast(Field::Age, 60)]),
    ),
    row(Screen::IllMore, Field::DRash, Cond::Always),
    row(Screen::IllMore, Field::DWeight, Cond::Always),
    row(Screen::IllMore, Field::DSweats, Cond::Always),
    row(Screen::Trauma, Field::Trauma, Cond::Always),
    row(Screen::TraumaMore, Field::TraumaWhen, Cond::Named(Name::Fall)),
    row(Screen::TraumaMore, Field::Stand, Cond::Named(Name::Fall)),
    row(Screen::Conditions, Field::Cancer, FROM_16),
    row(Screen::Conditions, Field::FBone, FROM_16),
    row(Screen::Conditions, Field::FLight, FROM_50),
    row(Screen::Conditions, Field::FStiff, FROM_16),
    row(Screen::Conditions, Field::FImmune, FROM_16),
    row(Screen::Conditions, Field::FDiabetes, FROM_16),
    row(Screen::Conditions, Field::FLine, FROM_16),
    row(Screen::Conditions, Field::FAneurysm, FROM_16),
    // The box about cancer says "some"; here stands which.
    row(Screen::ConditionsMore, Field::Cancer, FROM_16),
    row(Screen::ConditionsMore, Field::FBone, FROM_16),
    row(Screen::ConditionsMore, Field::FLight, FROM_50),
    row(Screen::ConditionsMore, Field::FStiff, FROM_16),
    row(Screen::ConditionsMore, Field::FImmune, FROM_16),
    row(Screen::ConditionsMore, Field::FDiabetes, FROM_16),
    row(Screen::ConditionsMore, Field::FLine, FROM_16),
    row(Screen::ConditionsMore, Field::FAneurysm, FROM_16),
    row(Screen::Medicines, Field::GSteroid, FROM_16),
    row(Screen::Medicines, Field::GAnticoag, FROM_16),
    row(Screen::Medicines, Field::GSpine, FROM_16),
    row(Screen::Medicines, Field::GInfect, FROM_16),
    row(Screen::Medicines, Field::GIv, FROM_16),
    row(Screen::Medicines, Field::GNsaid, FROM_16),
    row(Screen::Medicines, Field::GOpioid, FROM_16),
    // The box names the anti-inflammatory; here stands whether it is a risk.
    row(Screen::MedicinesMore, Field::GSteroid, FROM_16),
    row(Screen::MedicinesMore, Field::GAnticoag, FROM_16),
    row(Screen::MedicinesMore, Field::GSpine, FROM_16),
    row(Screen::MedicinesMore, Field::GInfect, FROM_16),
    row(Screen::MedicinesMore, Field::GIv, FROM_16),
    row(Screen::MedicinesMore, Field::GNsaid, FROM_16),
    row(Screen::MedicinesMore, Field::GNsaidSign, Cond::Yes(Field::GNsaid)),
    row(Screen::MedicinesMore, Field::GOpioid, FROM_16),
    row(Screen::Pregnancy, Field::Preg, FERTILE),
    row(Screen::Pregnancy, Field::PCycle, FERTILE),
    row(Screen::PregnancyMore, Field::PContr, Cond::Is(&[Opt::PregLt20, Opt::PregGe20])),
    row(
        Screen::PregnancyMore,
        Field::PFluid,
        Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe]),
    ),
    row(Screen::PregnancyMore, Field::PMove, Cond::Is(&[Opt::PregGe20])),
    row(Screen::PregnancyMore, Field::PPre, Cond::Is(&[Opt::PregGe20, Opt::PregPp6w])),
    row(
        Screen::PregnancyMore,
        Field::PPain,
        Cond::Is(&[Opt::PregLt20, Opt::PregGe20, Opt::PregMaybe, Opt::PregPp6w]),
    ),
    row(Screen::Duration, Field::Days, FROM_16),
    row(Screen::Onset, Field::Onset, FROM_16),
    row(Screen::Site, Field::Site, FROM_16),
    row(Screen::Severity, Field::Sev, FROM_16),
    row(Screen::Course, Field::Course, FROM_16),
    row(Screen::Rest, Field::Rest, Cond::Always),
    row(Screen::Function, Field::Function, Cond::Always),
    row(
        Screen::Familiar,
        Field::Familiar,
        Cond::All(&[Cond::AtLeast(Field::Age, 50), Cond::AtLeast(Field::Days, 28)]),
    ),
    row(
        Screen::Assessed,
        Field::Assessed,
        Cond::All(&[
            FROM_16,
            Cond::Any(&[
                Cond::AtLeast(Field::Days, 42),
                Cond::Is(&[Opt::BothOld, Opt::BothWalking]),
            ]),
        ]),
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
    row(Screen::DetailFeel, Field::Worries, FROM_16),
    row(Screen::DetailWork, Field::Work, FROM_16),
    row(Screen::DetailLife, Field::Life, FROM_16),
    row(Screen::DetailDemand, Field::Demand, FROM_16),
    row(Screen::DetailGoal, Field::Goals, FROM_16),
];

/// Pain that began before 45 and has lasted three months.
const INFLAMMATORY: Cond = Cond::All(&[Cond::OnsetAgeUnder(45), Cond::AtLeast(Field::Days, 90)]);

impl Screen {
    /// The questions of this page, in order, whether this path asks them or not.
    pub fn questions(self) -> impl Iterator<Item = &'static Question> {
        let first = QUESTIONS.partition_point(|question| question.screen < self);
        let after = QUESTIONS.partition_point(|question| question.screen <= self);
        QUESTIONS[first..after].iter()
    }

    /// Whether this page asks a field that an earlier page asked in a coarser way.
    pub(super) fn asks_again(self, field: Field) -> bool {
        BOX_PAGES[field as usize].is_some_and(|first| first != self)
    }
}

/// For each field the page on which it is a box, where a later page can ask it once more. Read from
/// the table of questions.
const BOX_PAGES: [Option<Screen>; Field::ALL.len()] = {
    let mut pages = [None; Field::ALL.len()];
    let mut second = 1;
    while second < QUESTIONS.len() {
        let mut first = 0;
        while first < second {
            if QUESTIONS[first].field as usize == QUESTIONS[second].field as usize {
                pages[QUESTIONS[first].field as usize] = Some(QUESTIONS[first].screen);
            }
            first += 1;
        }
        second += 1;
    }
    pages
};

/// Whether a field is answered on a second, finer page: one by one after "don't know" for the page
/// or after a box that says only half, and the kind of cancer after its box was ticked.
pub(super) fn goes_on(answers: &Answers, field: Field) -> bool {
    answers.is_one_by_one(field)
        || (field == Field::Cancer
            && answers.one(Field::Cancer).is_some_and(|option| option != Opt::CancerNone))
}
