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
    let mut day = 0;
    check_ins.iter().fold(first.clone(), |before, check_in| {
        let now = join(&before, day, check_in);
        day = check_in.day;
        now
    })
}

/// The fields that are asked anew, where this path asks them at all: what is carried over from
/// before does not count for them.
pub fn anew(before: &Answers, check_in: &CheckIn) -> Vec<Field> {
    let marks = marked(before, check_in);
    Field::ALL.iter().copied().filter(|field| marks[*field as usize]).collect()
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
    let marks = marked(&before, &now.clone().with(said.clone()));
    for field in Field::ALL.iter().copied() {
        let counts = marks[field as usize] || before.get(field).is_none();
        if let Some(answer) = working.get(field).filter(|_| counts) {
            let fits = said.give(field, answer);
            debug_assert!(fits.is_ok(), "an answer that stood before");
        }
    }
    said
}

/// The answers of `day` with those of this check-in.
pub(super) fn join(before: &Answers, day: u32, check_in: &CheckIn) -> Answers {
    let mut now = before.clone();
    let marks = marked(before, check_in);
    for field in Field::ALL.iter().copied() {
        let anew = marks[field as usize];
        if anew {
            now.take_back(field);
        }
        if anew || before.get(field).is_none() {
            now.set_one_by_one(field, check_in.anew.is_one_by_one(field));
            now.set_confirmed(field, check_in.anew.is_confirmed(field));
            put(&mut now, field, check_in.anew.get(field));
        }
    }
    let later = check_in.day.max(day);
    let moved = |field: Field, more: u32| {
        before
            .number(field)
            .map(|number| Answer::Number(capped(field, number.saturating_add(more))))
    };
    put(&mut now, Field::Days, moved(Field::Days, later - day));
    put(&mut now, Field::Age, moved(Field::Age, later / 365 - day / 365));
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

const THREE_MONTHS: u32 = 90;

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

/// Which fields are asked anew, in the order of [`Field::ALL`].
fn marked(before: &Answers, check_in: &CheckIn) -> [bool; Field::ALL.len()] {
    let mut marks = [false; Field::ALL.len()];
    for screen in opened(before, check_in) {
        for question in screen.questions() {
            marks[question.field as usize] = true;
        }
    }
    for field in ALWAYS.iter().copied().chain(single(before, check_in)) {
        marks[field as usize] = true;
    }
    // A later answer that a second "no" has taken back.
    for row in CONTRADICTIONS.iter().filter(|row| row.second_no == SecondNo::AsksLater) {
        marks[row.later.field() as usize] |= check_in.anew.is_confirmed(row.again);
    }
    for field in [Field::Who, Field::Age, Field::Days] {
        marks[field as usize] = false;
    }
    marks
}

/// The pages that are asked anew as a whole.
fn opened(before: &Answers, check_in: &CheckIn) -> impl Iterator<Item = Screen> {
    let news = check_in.is(&[Pick::NewsYes, Pick::NewsUnknown]);
    let more_pills = check_in.is(&[Pick::MedicinesMore, Pick::MedicinesUnknown]);
    // A pregnancy goes on by itself.
    let pregnancy = before.one(Field::Preg).is_some_and(|preg| preg != Opt::PregNo);
    // What was asked of "the last three months" is asked anew when these are over.
    let old = check_in.day >= THREE_MONTHS
        && [Field::GSpine, Field::GInfect, Field::GIv, Field::GSteroid]
            .iter()
            .any(|field| before.flag(*field).is_some_and(|tri| tri != Tri::No));
    let pills =
        [Field::GNsaid, Field::GOpioid].iter().any(|field| before.flag(*field) == Some(Tri::Yes));
    let medicines = news || more_pills || pills || old;
    Screen::core().filter(move |screen| {
        screen.section() == Section::Safety
            || (news && matches!(screen, Screen::Conditions | Screen::ConditionsMore))
            || (medicines && matches!(screen, Screen::Medicines | Screen::MedicinesMore))
            || ((news || pregnancy) && *screen == Screen::Pregnancy)
    })
}

/// Single questions: what was a sign then, and what may have changed.
fn single(before: &Answers, check_in: &CheckIn) -> Vec<Field> {
    let different = check_in.is(&[Pick::DifferentYes, Pick::DifferentUnknown]);
    let worried = check_in.is(&[Pick::WorriesMore, Pick::WorriesUnknown]);
    let was = |options: &[Opt]| {
        options.iter().any(|option| {
            before.one(option.field()) == Some(*option)
                || before.many(option.field()).is_some_and(|many| many.has(*option))
        })
    };
    let mood = worried || was(&[Opt::YellowMood, Opt::YellowUnknown]);
    let rows = [
        (Field::Rest, different || was(&[Opt::RestConstant, Opt::RestNight, Opt::RestUnknown])),
        (Field::Site, different || was(&[Opt::SiteBelow1, Opt::SiteFlank, Opt::SiteGroin])),
        (Field::Familiar, different),
        (Field::Yellow, mood),
        (Field::Suic, mood),
    ];
    rows.into_iter().filter(|(_, asked)| *asked).map(|(field, _)| field).collect()
}
