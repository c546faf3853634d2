//! One visit as a row of choices, in the order of the questions: only what is asked on the answers
//! before it, and only what may go along. Format 1.

use super::beside::beside;
use super::coder::{Coder, Damaged};
use super::left_out::LeftOut;
use super::page::page;
use super::weights;
use super::{Shape, Visit};
use crate::clinical::answers::Answers;
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::disposition::Disposition;
use crate::clinical::reading::Reading;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;

/// Days of which a visit's day is one, from the first of 2026 on.
const DAYS: u32 = 4096;

/// Writes this visit, or reads one.
pub fn visit(coder: &mut Coder, given: &Visit, left_out: LeftOut) -> Result<Visit, Damaged> {
    let outcome = outcome(coder, given.outcome)?;
    let day = day(coder, given.day)?;
    let shape = shape(coder, given.shape)?;
    let mut walk = Walk::new(left_out);
    let stop = if let Shape::Stopped(screen) = shape { Some(screen) } else { None };
    for screen in Screen::core() {
        let beyond = stop.is_some_and(|stop| screen > stop);
        let weights = match shape {
            _ if beyond => None,
            Shape::Gaps => Some(&weights::PAGE_WITH_GAPS),
            Shape::Whole | Shape::Stopped(_) => None,
        };
        walk.page(coder, screen, &given.answers, weights, !beyond)?;
    }
    confirmed(coder, &given.answers, &mut walk.read)?;
    if stop.is_none() {
        walk.details(coder, &given.answers)?;
    }
    let beside = beside(coder, &given.beside)?;
    Ok(Visit { answers: walk.read, outcome, day, shape, beside })
}

/// Somewhere in the questions.
pub(super) struct Walk {
    pub(super) reading: Reading,
    pub(super) read: Answers,
    left_out: LeftOut,
}

impl Walk {
    pub(super) fn new(left_out: LeftOut) -> Walk {
        Walk { reading: Reading::default(), read: Answers::default(), left_out }
    }

    /// The fields of this page that are asked and may go along; what is left out is passed by as if
    /// it had no answer.
    pub(super) fn fields(&mut self, screen: Screen) -> Vec<Field> {
        let mut fields = Vec::new();
        for question in screen.first_questions() {
            if !self.reading.asks(question) {
                self.reading.pass(question.field);
            } else if self.left_out.has(question.field) {
                self.reading.note(question.field, None);
            } else {
                fields.push(question.field);
            }
        }
        fields
    }

    /// One page. With `weights` it may have gaps; else all of it is there, or nothing.
    fn page(
        &mut self,
        coder: &mut Coder,
        screen: Screen,
        given: &Answers,
        weights: Option<&[u32; 3]>,
        there: bool,
    ) -> Result<(), Damaged> {
        let fields = self.fields(screen);
        let present = match weights {
            Some(weights) if !fields.is_empty() => present(coder, &fields, given, weights)?,
            Some(_) | None if there => fields.clone(),
            Some(_) | None => Vec::new(),
        };
        page(coder, screen, &present, given, &mut self.read)?;
        let in_doubt = weights.is_some() && screen.asks_one_by_one();
        for field in fields.iter().filter(|field| in_doubt && !present.contains(field)) {
            let asked = coder.is(weights::ONE_BY_ONE, given.is_one_by_one(*field))?;
            self.read.set_one_by_one(*field, asked);
        }
        for field in fields {
            self.reading.note(field, self.read.get(field));
        }
        Ok(())
    }

    /// The pages after the outcome, often passed over as a whole.
    pub(super) fn details(&mut self, coder: &mut Coder, given: &Answers) -> Result<(), Damaged> {
        let details = || Screen::ALL.iter().copied().filter(|screen| screen.is_detail());
        let asked: Vec<Field> = details().flat_map(|screen| self.fields(screen)).collect();
        if asked.is_empty() {
            return Ok(());
        }
        let form = amount_of(&asked, given);
        let form = coder.choose(&weights::DETAILS, form)?;
        for screen in details() {
            let weights = (form == SOME).then_some(&weights::PAGE_AFTER);
            self.page(coder, screen, given, weights, form == ALL)?;
        }
        if amount_of(&asked, &self.read) == form { Ok(()) } else { Err(Damaged) }
    }
}

/// How many of these have an answer.
const ALL: usize = 0;
const NONE: usize = 1;
const SOME: usize = 2;

fn amount_of(fields: &[Field], answers: &Answers) -> usize {
    match fields.iter().filter(|field| answers.get(**field).is_some()).count() {
        0 => NONE,
        count if count == fields.len() => ALL,
        _ => SOME,
    }
}

/// Those of a page's fields that have an answer.
fn present(
    coder: &mut Coder,
    fields: &[Field],
    given: &Answers,
    weights: &[u32; 3],
) -> Result<Vec<Field>, Damaged> {
    let form = coder.choose(weights, amount_of(fields, given))?;
    let mut present = Vec::new();
    for field in fields {
        let here = match form {
            ALL => true,
            NONE => false,
            _ => coder.is([1, 1], given.get(*field).is_some())?,
        };
        if here {
            present.push(*field);
        }
    }
    let some = !present.is_empty() && present.len() < fields.len();
    if some == (form == SOME) { Ok(present) } else { Err(Damaged) }
}

fn outcome(coder: &mut Coder, given: Option<Disposition>) -> Result<Option<Disposition>, Damaged> {
    let place = given.map_or(0, |outcome| outcome as usize + 1);
    let place = coder.choose(&weights::OUTCOME, place)?;
    Ok(place.checked_sub(1).and_then(|place| Disposition::ALL.get(place).copied()))
}

pub(super) fn day(coder: &mut Coder, given: Option<u16>) -> Result<Option<u16>, Damaged> {
    let given = given.map(u32::from).filter(|day| *day < DAYS);
    if !coder.is(weights::DAY, given.is_some())? {
        return Ok(None);
    }
    Ok(Some(coder.among(DAYS, given.unwrap_or(0))? as u16))
}

fn shape(coder: &mut Coder, given: Shape) -> Result<Shape, Damaged> {
    let (place, stop) = match given {
        Shape::Whole => (0, Screen::Who),
        Shape::Stopped(screen) => (1, screen),
        Shape::Gaps => (2, Screen::Who),
    };
    Ok(match coder.choose(&weights::SHAPE, place)? {
        0 => Shape::Whole,
        1 => {
            let place = coder.among(Screen::core().count() as u32, stop as u32)?;
            Shape::Stopped(*Screen::ALL.get(place as usize).ok_or(Damaged)?)
        }
        _ => Shape::Gaps,
    })
}

/// A "no" that was said once more, where that means something.
pub(super) fn confirmed(
    coder: &mut Coder,
    given: &Answers,
    read: &mut Answers,
) -> Result<(), Damaged> {
    for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::Stands) {
        if read.get(row.again) == Some(row.earlier) {
            let said = coder.is(weights::CONFIRMED, given.is_confirmed(row.again))?;
            read.set_confirmed(row.again, said);
        }
    }
    Ok(())
}
