//! TABLE: later answers that cannot stand beside an earlier "no": the earlier question is asked
//! again. What a second "no" does, stands in the row.

use super::answers::{Answer, Answers, Tri};
use super::question::{QUESTIONS, goes_on};
use super::screen::Screen;
use super::vocabulary::{Field, Kind, Opt};

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Contradiction {
    /// The field that is asked again, on this page, or on the page after it where it is asked one
    /// by one.
    pub again: Field,
    pub screen: Screen,
    /// Its answer that cannot stand …
    pub earlier: Answer,
    /// … beside this one …
    pub later: Opt,
    /// … where all of these hold too.
    pub besides: &'static [Beside],
    pub second_no: SecondNo,
}

/// A plain test of one more answer.
#[derive(Clone, Copy, Debug)]
pub enum Beside {
    Is(Opt),
    AtLeast(Field, u32),
    AtMost(Field, u32),
}

/// What it means when "no" is said once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecondNo {
    /// The later question is asked anew, for both cannot be true.
    AsksLater,
    /// It stands, and so does the later answer.
    Stands,
}

const fn row(again: Field, screen: Screen, earlier: Answer, later: Opt) -> Contradiction {
    Contradiction { again, screen, earlier, later, besides: &[], second_no: SecondNo::AsksLater }
}

const NO: Answer = Answer::Flag(Tri::No);

pub const CONTRADICTIONS: &[Contradiction] = &[
    // The pain began with a fall, and yet no fall was named.
    row(Field::Trauma, Screen::Trauma, Answer::One(Opt::TraumaNone), Opt::OnsetFall),
    // Sudden, very bad and constant pain, and yet the box that says so was left open: the great
    // artery has to be thought of. Source: rules.md 4.2, change 17.
    Contradiction {
        besides: &[
            Beside::AtLeast(Field::Age, 40),
            Beside::Is(Opt::OnsetNocause),
            Beside::AtLeast(Field::Sev, 8),
            Beside::AtMost(Field::Days, 7),
        ],
        second_no: SecondNo::Stands,
        ..row(Field::AConst, Screen::Danger, NO, Opt::RestConstant)
    },
    // Both legs give trouble on walking, and yet neither was named.
    row(Field::CBoth, Screen::Legs, NO, Opt::LegsWalkBoth),
    // Both legs hurt below the knee, and yet neither was named.
    row(Field::CBoth, Screen::Legs, NO, Opt::ElsewhereBothBelow),
    // A scan showed a collapsed vertebra, and yet weak bones were not named.
    row(Field::FBone, Screen::Conditions, NO, Opt::ScanCollapse),
];

impl Beside {
    fn holds(self, answers: &Answers) -> bool {
        match self {
            Beside::Is(option) => answers.one(option.field()) == Some(option),
            Beside::AtLeast(field, least) => {
                answers.number(field).is_some_and(|number| number >= least)
            }
            Beside::AtMost(field, most) => {
                answers.number(field).is_some_and(|number| number <= most)
            }
        }
    }
}

impl Contradiction {
    /// Under sixteen the later questions are not asked, and cannot contradict.
    pub fn holds(&self, answers: &Answers) -> bool {
        let later = match self.later.field().kind() {
            Kind::Several => {
                answers.many(self.later.field()).is_some_and(|many| many.has(self.later))
            }
            Kind::Flag | Kind::Choice | Kind::Number { .. } => {
                answers.one(self.later.field()) == Some(self.later)
            }
        };
        let stands = self.second_no == SecondNo::Stands && answers.is_confirmed(self.again);
        later
            && !stands
            && answers.get(self.again) == Some(self.earlier)
            && answers.number(Field::Age).is_some_and(|age| age >= 16)
            && self.besides.iter().all(|beside| beside.holds(answers))
    }

    /// The other page that can ask this field: one by one, after its own page left it in doubt.
    pub fn second_page(&self) -> Option<Screen> {
        QUESTIONS
            .iter()
            .find(|question| question.field == self.again && question.screen != self.screen)
            .map(|question| question.screen)
    }

    /// The page on which the field is asked again.
    pub fn page(&self, answers: &Answers) -> Screen {
        if goes_on(answers, self.again) {
            self.second_page().unwrap_or(self.screen)
        } else {
            self.screen
        }
    }

    /// The fields of the later answers; the age stands before everything.
    pub fn later_fields(&self) -> Vec<Field> {
        let besides = self.besides.iter().map(|beside| match beside {
            Beside::Is(option) => option.field(),
            Beside::AtLeast(field, _) | Beside::AtMost(field, _) => *field,
        });
        besides.chain([self.later.field()]).collect()
    }

    /// Takes note of a second "no", given while this row held.
    pub fn say_no_again(&self, answers: &mut Answers) {
        match self.second_no {
            SecondNo::AsksLater => answers.take_back(self.later.field()),
            SecondNo::Stands => answers.set_confirmed(self.again, true),
        }
    }
}

/// The contradiction for which this page is asked again, if there is one.
pub fn contradiction(screen: Screen, answers: &Answers) -> Option<&'static Contradiction> {
    CONTRADICTIONS.iter().find(|row| row.holds(answers) && row.page(answers) == screen)
}

/// Whether a field has an answer that can stand. A ticked cancer box still lacks its kind, and an
/// answer that a later one contradicts is asked once more.
pub(super) fn is_answered(answers: &Answers, field: Field) -> bool {
    answers.get(field).is_some()
        && answers.one(field) != Some(Opt::CancerSome)
        && !CONTRADICTIONS.iter().any(|row| row.again == field && row.holds(answers))
}
