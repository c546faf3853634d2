//! The check-in's own questions as choices, in the order of asking: which of them were asked follows
//! from what was told the time before, from the goals, and from the page on which an alarm ended it.

use super::coder::{Coder, Damaged};
use super::weights;
use crate::clinical::answers::{Answers, Many};
use crate::clinical::check_in::{CheckIn, Given, Item, Pick};
use crate::clinical::disposition::Disposition;
use crate::clinical::screen::{Screen, Section};
use crate::clinical::vocabulary::{Field, Opt};

/// Writes what was answered, or reads it. `first`, `last` and `stop` are the answers of the first
/// visit, what was told the time before, and the page that ended this check-in.
pub(super) fn items(
    coder: &mut Coder,
    given: Option<&CheckIn>,
    (first, last, stop): (&Answers, Disposition, Option<Screen>),
    read: &mut CheckIn,
) -> Result<(), Damaged> {
    let alarms = |screen: Screen| screen.section() == Section::Safety;
    let asks_changes = asked(coder, stop, alarms, given, Item::News)?;
    let asks_rest =
        asks_changes && asked(coder, stop, |screen| screen < Screen::Mind, given, Item::PainNow)?;
    if asks_changes {
        pick(coder, Item::News, given, read)?;
        pick(coder, Item::Different, given, read)?;
        if last > Disposition::SelfCare {
            pick(coder, Item::Seen, given, read)?;
        }
    }
    if asks_rest {
        pain(coder, given, read)?;
        goals(coder, first, given, read)?;
        exercises(coder, last, given, read)?;
        for item in [Item::Medicines, Item::Sleep, Item::Worries] {
            pick(coder, item, given, read)?;
        }
    }
    // Of a check-in that went to its end nothing is lost, but for goals that no question asked after.
    let lost = |item: &Item| {
        *item != Item::CanAgain && given.is_some_and(|given| given.get(*item) != read.get(*item))
    };
    if stop.is_none() && Item::ALL.iter().any(lost) { Err(Damaged) } else { Ok(()) }
}

/// Whether the page with this question was answered. An alarm on a page before it comes before it;
/// on one after it, an answer of before may have ended the check-in at once.
fn asked(
    coder: &mut Coder,
    stop: Option<Screen>,
    comes_before: impl Fn(Screen) -> bool,
    given: Option<&CheckIn>,
    item: Item,
) -> Result<bool, Damaged> {
    match stop {
        None => Ok(true),
        Some(screen) if comes_before(screen) => Ok(false),
        Some(_) => coder.is(weights::ASKED, given.is_some_and(|given| given.get(item).is_some())),
    }
}

fn pick(
    coder: &mut Coder,
    item: Item,
    given: Option<&CheckIn>,
    read: &mut CheckIn,
) -> Result<(), Damaged> {
    let picks = item.picks();
    let place = match given {
        Some(given) => picks.iter().position(|one| given.is(&[*one])).ok_or(Damaged)?,
        None => 0,
    };
    let place = coder.choose(weights::picks(item), place)?;
    give(read, item, Given::Pick(*picks.get(place).ok_or(Damaged)?))
}

fn pain(coder: &mut Coder, given: Option<&CheckIn>, read: &mut CheckIn) -> Result<(), Damaged> {
    let pain = match given {
        Some(given) => given.number(Item::PainNow).ok_or(Damaged)?,
        None => 0,
    };
    let pain = coder.choose(&weights::PAIN_NOW, pain as usize)?;
    give(read, Item::PainNow, Given::Number(pain as u32))
}

/// Which of the goals of the first visit succeed again.
fn goals(
    coder: &mut Coder,
    first: &Answers,
    given: Option<&CheckIn>,
    read: &mut CheckIn,
) -> Result<(), Damaged> {
    let had = first.many(Field::Goals).unwrap_or_default();
    let options = || Field::Goals.options().iter().copied();
    let offered: Vec<Opt> = options().filter(|one| !one.stands_alone() && had.has(*one)).collect();
    if offered.is_empty() {
        return Ok(());
    }
    let given = match given {
        Some(given) => given.goals(Item::CanAgain).ok_or(Damaged)?,
        None => Many::default(),
    };
    let alone: Vec<Opt> = options().filter(|one| one.stands_alone()).collect();
    let some = alone.len();
    let place = alone.iter().position(|one| given.has(*one)).unwrap_or(some);
    let place = coder.choose(&weights::CAN_AGAIN[..=some], place)?;
    let mut chosen: Vec<Opt> = alone.get(place).copied().into_iter().collect();
    if place == some {
        for goal in offered {
            if coder.is(weights::GOAL_AGAIN, given.has(goal))? {
                chosen.push(goal);
            }
        }
    }
    give(read, Item::CanAgain, Given::Goals(Many::of(&chosen)))
}

/// Asked of whoever had a plan.
fn exercises(
    coder: &mut Coder,
    last: Disposition,
    given: Option<&CheckIn>,
    read: &mut CheckIn,
) -> Result<(), Damaged> {
    let usual = if last.leaves_time() { weights::HAD_PLAN } else { weights::HAD_NO_PLAN };
    let asked = given.is_some_and(|given| given.get(Item::ExerciseDays).is_some());
    if !coder.is(usual, asked)? {
        return Ok(());
    }
    pick(coder, Item::ExerciseDays, given, read)?;
    let none = read.is(&[Pick::DaysNone]);
    pick(coder, if none { Item::Stopped } else { Item::Response }, given, read)
}

fn give(read: &mut CheckIn, item: Item, given: Given) -> Result<(), Damaged> {
    if read.give(item, given) { Ok(()) } else { Err(Damaged) }
}
