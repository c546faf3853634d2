//! One check-in as a row of choices: most pages of the check have the answers that were carried over,
//! and that costs next to nothing.

use super::after::{After, LAST_DAY, Time, Told};
use super::coder::{Coder, Damaged};
use super::items::items;
use super::left_out::LeftOut;
use super::visit::{Walk, confirmed};
use super::{Visit, page, weights};
use crate::clinical::answers::{Answer, Answers};
use crate::clinical::check_in::{CheckIn, carry};
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::disposition::Disposition;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;

/// Writes the next check-in after those that were read, or reads it, and puts it to them.
pub(super) fn check_in(
    coder: &mut Coder,
    given: Option<&Time>,
    first: &Visit,
    read: &mut After,
    left_out: LeftOut,
) -> Result<(), Damaged> {
    let last = read.told.last().map(|told| told.outcome).or(first.outcome).ok_or(Damaged)?;
    let before = read.check_ins.last().map_or(0, |check_in| check_in.day);
    let day = day(coder, before, given.map_or(before, |given| given.check_in.day))?;
    let told = Told {
        outcome: outcome(coder, last, given.map(|given| given.told.outcome))?,
        stop: stop(coder, given.and_then(|given| given.told.stop))?,
    };
    let mut now = CheckIn::on(day);
    now.red_light =
        coder.is(weights::RED_LIGHT, given.is_some_and(|given| given.check_in.red_light))?;
    let own = given.map(|given| &given.check_in);
    items(coder, own, (&first.answers, last, told.stop), &mut now)?;
    let said = said(coder, given, (&first.answers, &read.check_ins, &now), told.stop, left_out)?;
    read.check_ins.push(now.with(said));
    read.told.push(told);
    Ok(())
}

/// What this check-in said anew on pages of the check.
fn said(
    coder: &mut Coder,
    given: Option<&Time>,
    (first, earlier, now): (&Answers, &[CheckIn], &CheckIn),
    stop: Option<Screen>,
    left_out: LeftOut,
) -> Result<Answers, Damaged> {
    let with = |anew: Answers| {
        let last = now.clone().with(anew);
        carry::answers(first, &[earlier, std::slice::from_ref(&last)].concat())
    };
    // As if every page were answered as before.
    let carried = with(carry::answers(first, earlier));
    let none = Answers::default();
    let given = given.map_or(&none, |given| &given.now);
    let mut walk = Walk::new(left_out);
    let mut asked = Vec::new();
    for screen in Screen::core().filter(|screen| stop.is_none_or(|stop| *screen <= stop)) {
        asked.extend(walk.page_again(coder, screen, given, &carried)?);
    }
    confirmed(coder, given, &mut walk.read)?;
    if stop.is_none() {
        asked.extend(walk.details_again(coder, given, &carried)?);
    }
    let mut working = with(Answers::default());
    for field in &asked {
        put(&mut working, *field, walk.read.get(*field))?;
        working.set_one_by_one(*field, walk.read.is_one_by_one(*field));
        working.set_confirmed(*field, walk.read.is_confirmed(*field));
    }
    let said = carry::said_anew(first, earlier, now, &working);
    // What is not asked anew cannot have become another.
    let after = with(said.clone());
    let stands = |field: &Field| {
        let second_no = CONTRADICTIONS
            .iter()
            .any(|row| row.again == *field && row.second_no == SecondNo::Stands);
        after.get(*field) == walk.read.get(*field)
            && (!second_no || after.is_confirmed(*field) == walk.read.is_confirmed(*field))
    };
    if asked.iter().all(stands) { Ok(said) } else { Err(Damaged) }
}

impl Walk {
    /// A page of the check at a check-in, with its fields.
    fn page_again(
        &mut self,
        coder: &mut Coder,
        screen: Screen,
        given: &Answers,
        carried: &Answers,
    ) -> Result<Vec<Field>, Damaged> {
        let fields = self.fields(screen);
        // A check-in that was left halfway is not written.
        if coder.is_writing() && fields.iter().any(|field| given.get(*field).is_none()) {
            return Err(Damaged);
        }
        let known = !fields.is_empty() && fields.iter().all(|field| carried.get(*field).is_some());
        let other = !self.is_same(screen, &fields, given, carried);
        if known && !coder.is(weights::again(screen), other)? {
            self.take(&fields, carried)?;
        } else {
            page::page(coder, screen, &fields, given, &mut self.read)?;
            // What has a shorter form was not written so.
            if known && self.is_same(screen, &fields, &self.read, carried) {
                return Err(Damaged);
            }
        }
        for field in &fields {
            self.reading.note(*field, self.read.get(*field));
        }
        Ok(fields)
    }

    /// The questions for the plan, mostly as they stood.
    fn details_again(
        &mut self,
        coder: &mut Coder,
        given: &Answers,
        carried: &Answers,
    ) -> Result<Vec<Field>, Damaged> {
        let details = || Screen::ALL.iter().copied().filter(|screen| screen.is_detail());
        let start = self.reading.clone();
        let fields: Vec<Field> = details().flat_map(|screen| self.fields(screen)).collect();
        let same =
            |answers: &Answers| fields.iter().all(|one| answers.get(*one) == carried.get(*one));
        if coder.is(weights::DETAILS_AGAIN, !same(given))? {
            self.reading = start;
            self.details(coder, given)?;
            if same(&self.read) {
                return Err(Damaged);
            }
        } else {
            self.take(&fields, carried)?;
        }
        Ok(fields)
    }

    fn is_same(&self, screen: Screen, fields: &[Field], one: &Answers, other: &Answers) -> bool {
        let doubt = screen.asks_one_by_one();
        fields.iter().all(|field| {
            one.get(*field) == other.get(*field)
                && (!doubt || one.is_one_by_one(*field) == other.is_one_by_one(*field))
        })
    }

    fn take(&mut self, fields: &[Field], from: &Answers) -> Result<(), Damaged> {
        for field in fields {
            put(&mut self.read, *field, from.get(*field))?;
            self.read.set_one_by_one(*field, from.is_one_by_one(*field));
        }
        Ok(())
    }
}

fn put(answers: &mut Answers, field: Field, answer: Option<Answer>) -> Result<(), Damaged> {
    match answer {
        Some(answer) => answers.give(field, answer).map_err(|_| Damaged),
        None => {
            answers.take_back(field);
            Ok(())
        }
    }
}

/// Days since the first visit, not before the time before.
fn day(coder: &mut Coder, before: u32, given: u32) -> Result<u32, Damaged> {
    const WEEK: u32 = 7;
    let form = |days: u32| match days {
        days if days > 0 && days.is_multiple_of(WEEK) && days <= 12 * WEEK => 0,
        days if days < 14 => 1,
        _ => 2,
    };
    let days = given.checked_sub(before).ok_or(Damaged)?;
    let read = coder.choose(&weights::CAME_AFTER, form(days))?;
    let days = match read {
        0 => {
            let more = (days / WEEK).saturating_sub(1) as usize;
            WEEK * (1 + coder.choose(&weights::WEEKS_AFTER, more)? as u32)
        }
        1 => coder.choose(&weights::DAYS_AFTER, days as usize)? as u32,
        _ => coder.among(LAST_DAY, days)?,
    };
    let day = before + days;
    if form(days) == read && day < LAST_DAY { Ok(day) } else { Err(Damaged) }
}

fn outcome(
    coder: &mut Coder,
    last: Disposition,
    given: Option<Disposition>,
) -> Result<Disposition, Damaged> {
    let given = given.unwrap_or(last);
    if !coder.is(weights::TOLD, given != last)? {
        return Ok(last);
    }
    let others = || Disposition::ALL.iter().copied().filter(|one| *one != last);
    let place = others().position(|one| one == given).unwrap_or(0);
    let place = coder.among(others().count() as u32, place as u32)?;
    others().nth(place as usize).ok_or(Damaged)
}

fn stop(coder: &mut Coder, given: Option<Screen>) -> Result<Option<Screen>, Damaged> {
    if !coder.is(weights::STOPPED, given.is_some())? {
        return Ok(None);
    }
    let place = given.map_or(0, |screen| screen as u32);
    let place = coder.among(Screen::core().count() as u32, place)?;
    Ok(Screen::ALL.get(place as usize).copied())
}
