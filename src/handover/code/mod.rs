//! The handover code: a visit as a few letters that can be read over the phone, and back.
//!
//! | module | what it does |
//! |---|---|
//! | `alphabet` | the letters, in groups of four |
//! | `checksum` | finds a mistake and says in which group |
//! | `number`, `coder` | a row of weighted choices as one number |
//! | `weights` | how usual each answer is |
//! | `visit`, `page`, `amounts`, `beside` | a visit as such a row |
//! | `plan` | what a therapist sends back, as another |
//! | `address` | a code behind the `#` of an address |
//! | `left_out` | what goes along only where it was ticked |
//!
//! The first letter is the format, the last three are the checksum. A format is never changed:
//! codes lie on paper. When a question, its condition, an option, an exercise or a weight changes,
//! format 2 begins, and what format 1 reads of the tables is kept beside it as it was.
//! `tests/golden/code_format_1.txt` fails on such a change, and `tests/golden/codes.txt` keeps codes
//! that must open for ever; of plans, `plan_code_format_1.txt` and `plan_codes.txt`.

pub mod address;
pub mod alphabet;
mod amounts;
mod beside;
pub mod checksum;
mod coder;
mod left_out;
mod number;
mod page;
mod plan;
mod visit;
pub mod weights;

use super::private::Private;
use crate::clinical::answers::{Answers, Tri};
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::disposition::Disposition;
use crate::clinical::exercises::{ExerciseId, Place};
use crate::clinical::pathway::{Step, path};
use crate::clinical::plan::Minutes;
use crate::clinical::plan::prescription::Prescription;
use crate::clinical::ruleset;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Opt};
pub use crate::words::code::Unopened;
use alphabet::{Digit, GROUP};
use coder::Coder;
use left_out::LeftOut;
use number::Number;
use time::Date;

/// The first letter of a code.
const FORMAT: Digit = 1;

/// The rule sets whose visits format 1 can say, oldest first. The first gave no codes: with it the
/// tests show what happens to a code from before.
pub const RULESETS: &[&str] = &["2026.3", ruleset::VERSION];

/// The first day that a code can say, 1 January 2026, as a Julian day.
const FIRST_DAY: i32 = 2_461_042;

/// How far a visit went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Shape {
    /// Every page of the check has its answers.
    Whole,
    /// An alarm ended it on this page.
    Stopped(Screen),
    /// Answers are missing.
    #[default]
    Gaps,
}

/// What a visit has beside its answers.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Beside {
    pub nsaid: Option<Tri>,
    /// None where it is as the plan proposes.
    pub minutes: Option<Minutes>,
    /// In the order of [`Place::ALL`].
    pub places: Vec<Place>,
    pub red_light: bool,
    /// In the order of [`ExerciseId::ALL`].
    pub amber: Vec<ExerciseId>,
}

/// A visit as a code says it.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Visit {
    pub answers: Answers,
    /// What the visitor was told; none where nothing was judged.
    pub outcome: Option<Disposition>,
    /// Days since 1 January 2026.
    pub day: Option<u16>,
    pub shape: Shape,
    pub beside: Beside,
}

/// A code that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub visit: Visit,
    /// The kinds of private answers that go along; of the others nothing is known.
    pub shared: Vec<Private>,
    /// The rule set under which the visitor was told the outcome.
    pub ruleset: &'static str,
}

/// A plan that a therapist sends back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentPlan {
    pub prescription: Prescription,
    /// On which it was made: days since 1 January 2026.
    pub day: Option<u16>,
}

/// What a code holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Contents {
    Visit(Box<Opened>),
    Plan(SentPlan),
}

/// The kinds of code, in the order of [`weights::KIND`].
const VISIT: usize = 0;
const PLAN: usize = 1;

impl Visit {
    /// What these answers come to today. What is not asked on them goes away.
    pub fn of(answers: &Answers) -> Visit {
        let outcome = match assess(answers) {
            Assessment::Decided(outcome) => Some(outcome.disposition),
            Assessment::Unfinished { .. } => None,
        };
        let mut visit = Visit { answers: answers.clone(), outcome, ..Visit::default() };
        visit.shape = shape(answers);
        if let Step::Stop(screen) = path(answers).step {
            visit.answers = up_to(answers, screen);
        }
        visit
    }
}

/// The day of a visit as a code says it; none where it cannot.
pub fn day(date: Date) -> Option<u16> {
    u16::try_from(date.to_julian_day() - FIRST_DAY).ok()
}

/// The date that a code says.
pub fn date(day: u16) -> Option<Date> {
    Date::from_julian_day(FIRST_DAY + i32::from(day)).ok()
}

/// How far these answers go.
fn shape(answers: &Answers) -> Shape {
    let path = path(answers);
    match path.step {
        Step::Finish => Shape::Whole,
        Step::Ask(_) => Shape::Gaps,
        Step::Stop(stop) => {
            let here = up_to(answers, stop);
            let gap = path.screens.iter().any(|screen| {
                screen.first_questions().any(|question| {
                    question.when.holds(&path.facts) && here.get(question.field).is_none()
                })
            });
            if gap { Shape::Gaps } else { Shape::Stopped(stop) }
        }
    }
}

/// The answers up to this page: nothing after an alarm counts.
fn up_to(answers: &Answers, last: Screen) -> Answers {
    let mut answers = answers.clone();
    for screen in Screen::ALL.iter().filter(|screen| **screen > last) {
        for question in screen.first_questions() {
            answers.take_back(question.field);
        }
    }
    answers
}

/// Writes a visit as a code, with those kinds of private answers that were ticked.
pub fn written(visit: &Visit, ticked: &[Private]) -> String {
    alphabet::written(&digits(visit, ticked, RULESETS.len() - 1))
}

/// Writes a plan as a code; none where it is out of bounds ([`Prescription::is_sound`]).
pub fn written_plan(sent: &SentPlan) -> Option<String> {
    if !sent.prescription.is_sound() {
        return None;
    }
    let mut coder = begun(PLAN, RULESETS.len() - 1);
    plan::plan(&mut coder, Some(sent)).ok()?;
    Some(alphabet::written(&sealed(coder)))
}

/// The same under another rule set, for the tests of older and newer codes.
pub fn written_under(visit: &Visit, ticked: &[Private], ruleset: usize) -> String {
    alphabet::written(&digits(visit, ticked, ruleset))
}

fn digits(visit: &Visit, ticked: &[Private], ruleset: usize) -> Vec<Digit> {
    let left_out = LeftOut::unless(ticked);
    let mut coder = begun(VISIT, ruleset);
    // Writing what there is cannot fail: each choice is one of its row.
    let _ = coder
        .choose(&weights::SHARED, left_out.bits())
        .and_then(|_| visit::visit(&mut coder, &left_out.from(visit), left_out));
    sealed(coder)
}

/// A code of this kind, as far as what all of them begin with.
fn begun(kind: usize, ruleset: usize) -> Coder {
    let mut coder = Coder::Writing(Vec::new());
    let _ =
        coder.choose(&weights::KIND, kind).and_then(|_| coder.choose(&weights::RULESET, ruleset));
    coder
}

/// What was written, with its format and checksum.
fn sealed(coder: Coder) -> Vec<Digit> {
    let number = coder.number().digits();
    // Whole groups: zeros before a number change nothing.
    let length = (1 + number.len() + checksum::LENGTH).next_multiple_of(GROUP);
    let zeros = length - 1 - number.len() - checksum::LENGTH;
    let digits = [FORMAT].into_iter().chain(std::iter::repeat_n(0, zeros)).chain(number);
    checksum::sealed(digits.collect())
}

/// Opens the code of a visit as it was typed, pasted or scanned.
///
/// # Errors
/// [`Unopened`] says what is wrong with it; nothing is read then.
pub fn open(text: &str) -> Result<Opened, Unopened> {
    match open_any(text)? {
        Contents::Visit(opened) => Ok(*opened),
        Contents::Plan(_) => Err(Unopened::Plan),
    }
}

/// Opens a code of any kind.
///
/// # Errors
/// As [`open`], but for [`Unopened::Plan`].
pub fn open_any(text: &str) -> Result<Contents, Unopened> {
    let digits = alphabet::read(text).map_err(|(sign, group)| Unopened::Sign(sign, group))?;
    match digits.len() {
        0 => return Err(Unopened::Empty),
        length if length > checksum::LONGEST => return Err(Unopened::Length),
        _ => {}
    }
    if !checksum::is_right(&digits) {
        let whole = digits.len().is_multiple_of(GROUP) && digits.len() > GROUP;
        let slip = if whole { checksum::slip(&digits) } else { return Err(Unopened::Length) };
        return Err(slip.map_or(Unopened::Wrong, |(first, last)| Unopened::Slip(first, last)));
    }
    read(&digits)
}

/// Reads what has the right checksum.
fn read(digits: &[Digit]) -> Result<Contents, Unopened> {
    match digits[0] {
        FORMAT => {}
        newer if newer > FORMAT => return Err(Unopened::Newer),
        _ => return Err(Unopened::Wrong),
    }
    let number = &digits[1..digits.len() - checksum::LENGTH];
    let spare = number.iter().take_while(|digit| **digit == 0).count();
    if !digits.len().is_multiple_of(GROUP) || spare >= GROUP {
        return Err(Unopened::Wrong);
    }
    let mut coder = Coder::Reading(Number::from_digits(number));
    let wrong = |_| Unopened::Wrong;
    let kind = coder.choose(&weights::KIND, VISIT).map_err(wrong)?;
    let ruleset = coder.choose(&weights::RULESET, 0).map_err(wrong)?;
    let ruleset = RULESETS.get(ruleset).copied();
    let contents = match (kind, ruleset) {
        (VISIT, Some(ruleset)) => {
            let left_out = LeftOut::from_bits(coder.choose(&weights::SHARED, 0).map_err(wrong)?);
            let visit = visit::visit(&mut coder, &Visit::default(), left_out).map_err(wrong)?;
            let opened = Opened { visit, shared: left_out.shared(), ruleset };
            if !opened.is_sound() {
                return Err(Unopened::Wrong);
            }
            Contents::Visit(Box::new(opened))
        }
        (PLAN, Some(_)) => Contents::Plan(plan::plan(&mut coder, None).map_err(wrong)?),
        _ => return Err(Unopened::Newer),
    };
    if coder.is_at_end() { Ok(contents) } else { Err(Unopened::Wrong) }
}

impl Opened {
    /// Whether these rules could have written it: where they wrote it and nothing is left out, they
    /// come to the same again. The visitor may have been told more: after a check-in an advice of
    /// before may still stand.
    fn is_sound(&self) -> bool {
        let visit = &self.visit;
        let here = self.ruleset == ruleset::VERSION && self.shared.len() == Private::ALL.len();
        let again = Visit::of(&visit.answers);
        !here
            || (again.shape == visit.shape
                && again.answers == visit.answers
                && (visit.outcome.is_none() || again.outcome <= visit.outcome))
    }

    /// Whether this answer may be another than it seems: it says "don't know" for harm by somebody,
    /// too, where that is left out.
    pub fn may_be_left_out(&self, field: Field) -> bool {
        let kept = |kind: &Private| self.shared.contains(kind);
        let hurt = field == Field::Trauma
            && self.visit.answers.one(field) == Some(Opt::TraumaUnknown)
            && !kept(&Private::Violence);
        hurt || LeftOut::unless(&self.shared).has(field)
    }

    /// The answers for the visitor who goes on with them: what may have been left out is asked
    /// again, for a gap is no "no".
    pub fn to_go_on(&self) -> Answers {
        let mut answers = self.visit.answers.clone();
        for field in Field::ALL.iter().filter(|field| self.may_be_left_out(**field)) {
            answers.take_back(*field);
        }
        answers
    }
}
