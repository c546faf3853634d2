//! Joins a check-in with what was said before: the answers as the rules of the check see them now.
//!
//! What can change is asked anew and counts as answered anew; what was an alarm then is asked anew
//! too, so that it neither stands nor passes by itself. Everything else is carried over, and the
//! days move on.

use super::answers::{CheckIn, Pick};
use crate::clinical::answers::{Answer, Answers, Tri};
use crate::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use crate::clinical::screen::{Screen, Section};
use crate::clinical::vocabulary::{Field, Kind, Opt};

/// The answers of now, after these check-ins, the oldest first.
pub fn answers(first: &Answers, check_ins: &[CheckIn]) -> Answers {
    check_ins.iter().fold(first.clone(), |before, check_in| join(first, &before, check_in))
}

/// The fields that are asked anew, where this path asks them at all: what is carried over from
/// before does not count for them.
pub fn anew(before: &Answers, check_in: &CheckIn) -> Vec<Field> {
    Field::ALL.iter().copied().filter(|field| is_anew(*field, before, check_in)).collect()
}

/// What a working copy of [`answers`] says beyond what was carried over, to be kept in
/// [`CheckIn::anew`]. A "no" that was said twice takes the later answer with it.
pub fn said_anew(
    first: &Answers,
    earlier: &[CheckIn],
    now: &CheckIn,
    working: &Answers,
) -> Answers {
    let before = answers(first, earlier);
    let mut said = Answers::default();
    for field in Field::ALL.iter().copied() {
        said.set_one_by_one(field, working.is_one_by_one(field));
        said.set_confirmed(field, working.is_confirmed(field));
        let undone = before.get(field).is_some() && working.get(field) != before.get(field);
        let rows = CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::AsksLater);
        for row in rows.filter(|row| undone && row.later.field() == field) {
            said.set_confirmed(row.again, true);
        }
    }
    let with = now.clone().with(said.clone());
    for field in Field::ALL.iter().copied() {
        let counts = is_anew(field, &before, &with) || before.get(field).is_none();
        if let Some(answer) = working.get(field).filter(|_| counts && !moves_on(field)) {
            let fits = said.give(field, answer);
            debug_assert!(fits.is_ok(), "an answer that stood before");
        }
    }
    said
}

pub(super) fn join(first: &Answers, before: &Answers, check_in: &CheckIn) -> Answers {
    let mut now = before.clone();
    for field in Field::ALL.iter().copied().filter(|field| !moves_on(*field)) {
        let anew = is_anew(field, before, check_in);
        if anew {
            now.take_back(field);
        }
        if anew || before.get(field).is_none() {
            now.set_one_by_one(field, check_in.anew.is_one_by_one(field));
            now.set_confirmed(field, check_in.anew.is_confirmed(field));
            put(&mut now, field, check_in.anew.get(field));
        }
    }
    let moved = |field: Field, more: u32| {
        first.number(field).map(|number| Answer::Number(capped(field, number + more)))
    };
    put(&mut now, Field::Days, moved(Field::Days, check_in.day));
    put(&mut now, Field::Age, moved(Field::Age, check_in.day / 365));
    now
}

fn put(answers: &mut Answers, field: Field, answer: Option<Answer>) {
    if let Some(answer) = answer {
        let fits = answers.give(field, answer);
        debug_assert!(fits.is_ok(), "an answer of the field's own kind");
    }
}

fn capped(field: Field, number: u32) -> u32 {
    match field.kind() {
        Kind::Number { max, .. } => number.min(max),
        Kind::Flag | Kind::Choice | Kind::Several => number,
    }
}

/// Time alone moves these on, and for whom it is filled in stays.
const fn moves_on(field: Field) -> bool {
    matches!(field, Field::Days | Field::Age | Field::Who)
}

/// Always: the signs of the alarm pages, those that stand on other pages, and how it is now.
const ALWAYS: &[Field] = &[
    Field::Sev,
    Field::Course,
    Field::Function,
    Field::Assessed,
    Field::Eye,
    Field::GNsaidSign,
    Field::PContr,
    Field::PFluid,
    Field::PMove,
    Field::PPre,
    Field::PPain,
];

fn is_anew(field: Field, before: &Answers, check_in: &CheckIn) -> bool {
    let pages = |screens: &[Screen]| stands_on(field, screens);
    let news = check_in.is(&[Pick::NewsYes, Pick::NewsUnknown]);
    let different = check_in.is(&[Pick::DifferentYes, Pick::DifferentUnknown]);
    let worried = check_in.is(&[Pick::WorriesMore, Pick::WorriesUnknown]);
    let more_pills = check_in.is(&[Pick::MedicinesMore, Pick::MedicinesUnknown]);
    let was = |option: Opt| {
        before.one(option.field()) == Some(option)
            || before.many(option.field()).is_some_and(|many| many.has(option))
    };
    let of_safety = Screen::core().any(|screen| {
        screen.section() == Section::Safety && screen != Screen::Who && pages(&[screen])
    });
    // A pregnancy goes on by itself.
    let pregnancy = before.one(Field::Preg).is_some_and(|preg| preg != Opt::PregNo);
    let pills =
        [Field::GNsaid, Field::GOpioid].iter().any(|field| before.flag(*field) == Some(Tri::Yes));
    let rest = [Opt::RestConstant, Opt::RestNight, Opt::RestUnknown];
    let site = [Opt::SiteBelow1, Opt::SiteFlank, Opt::SiteGroin];
    let mood = was(Opt::YellowMood) || was(Opt::YellowUnknown);
    of_safety
        || ALWAYS.contains(&field)
        || (news && pages(&[Screen::Conditions, Screen::ConditionsMore]))
        || ((news || more_pills || pills) && pages(&[Screen::Medicines, Screen::MedicinesMore]))
        || ((news || pregnancy) && pages(&[Screen::Pregnancy]))
        || (field == Field::Rest && (different || rest.iter().any(|option| was(*option))))
        || (field == Field::Site && (different || site.iter().any(|option| was(*option))))
        || (field == Field::Familiar && different)
        || (matches!(field, Field::Yellow | Field::Suic) && (worried || mood))
        || is_contradicted(field, check_in)
}

/// A later answer that a second "no" has taken back.
fn is_contradicted(field: Field, check_in: &CheckIn) -> bool {
    CONTRADICTIONS.iter().any(|row| {
        row.second_no == SecondNo::AsksLater
            && row.later.field() == field
            && check_in.anew.is_confirmed(row.again)
    })
}

fn stands_on(field: Field, screens: &[Screen]) -> bool {
    screens.iter().any(|screen| screen.questions().any(|question| question.field == field))
}
