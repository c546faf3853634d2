//! The answers of one page as choices. Boxes of one page go together: that none is ticked is nearly
//! always so, and costs almost nothing.

use super::amounts::amount;
use super::coder::{Coder, Damaged};
use super::weights;
use crate::clinical::answers::{Answer, Answers, Many, Tri};
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Kind, Opt};

/// Writes or reads these fields of a page, each of which has an answer.
pub fn page(
    coder: &mut Coder,
    screen: Screen,
    fields: &[Field],
    given: &Answers,
    read: &mut Answers,
) -> Result<(), Damaged> {
    let (boxes, others): (Vec<Field>, Vec<Field>) =
        fields.iter().partition(|field| is_box(screen, **field));
    match boxes.len() {
        0 => {}
        1 => one_box(coder, boxes[0], given, read)?,
        _ => all_boxes(coder, screen, &boxes, given, read)?,
    }
    for field in others {
        let answer = answer(coder, field, given.get(field))?;
        read.give(field, answer).map_err(|_| Damaged)?;
        if screen.asks_one_by_one() {
            let asked = coder.is(weights::ONE_BY_ONE, given.is_one_by_one(field))?;
            read.set_one_by_one(field, asked);
        }
    }
    Ok(())
}

fn is_box(screen: Screen, field: Field) -> bool {
    let boxes =
        screen.asks_one_by_one() || matches!(screen, Screen::PregnancyMore | Screen::DetailPain);
    boxes && field.kind() == Kind::Flag
}

/// A flag as a box: its answer, and whether it was asked one by one.
type Ticked = (Tri, bool);

/// How the boxes of a page stand together.
fn together(boxes: &[Ticked]) -> usize {
    let all = |these: &[Ticked]| boxes.iter().all(|ticked| these.contains(ticked));
    if all(&[(Tri::No, false)]) {
        0
    } else if all(&[(Tri::No, false), (Tri::Yes, false)]) {
        1
    } else if all(&[(Tri::Unknown, false)]) {
        2
    } else if boxes.iter().all(|(_, one_by_one)| !one_by_one) {
        3
    } else {
        4
    }
}

fn all_boxes(
    coder: &mut Coder,
    screen: Screen,
    fields: &[Field],
    given: &Answers,
    read: &mut Answers,
) -> Result<(), Damaged> {
    let pain = screen == Screen::DetailPain;
    let weights = if pain { weights::BOXES_PAIN } else { weights::BOXES };
    let usual = if pain { weights::BOX_PAIN } else { weights::BOX };
    let stated: Vec<Ticked> = fields.iter().map(|field| ticked(given, *field)).collect();
    let form = coder.choose(&weights, together(&stated))?;
    let mut boxes = Vec::new();
    for (field, (tri, one_by_one)) in fields.iter().zip(stated) {
        let ticked = match form {
            0 => (Tri::No, false),
            1 if coder.is(usual, tri == Tri::Yes)? => (Tri::Yes, false),
            1 => (Tri::No, false),
            2 => (Tri::Unknown, false),
            3 => (open(coder, pain, tri)?, false),
            _ => in_doubt(coder, (tri, one_by_one))?,
        };
        boxes.push(ticked);
        give_box(read, *field, ticked)?;
    }
    // What has a shorter form was not written so.
    if together(&boxes) == form { Ok(()) } else { Err(Damaged) }
}

fn one_box(
    coder: &mut Coder,
    field: Field,
    given: &Answers,
    read: &mut Answers,
) -> Result<(), Damaged> {
    let ticked = in_doubt(coder, ticked(given, field))?;
    give_box(read, field, ticked)
}

fn open(coder: &mut Coder, pain: bool, tri: Tri) -> Result<Tri, Damaged> {
    const FORMS: [Tri; 3] = [Tri::No, Tri::Yes, Tri::Unknown];
    let place = FORMS.iter().position(|form| *form == tri).ok_or(Damaged)?;
    let weights = if pain { weights::BOX_OPEN_PAIN } else { weights::BOX_OPEN };
    Ok(FORMS[coder.choose(&weights, place)?])
}

fn in_doubt(coder: &mut Coder, (tri, one_by_one): Ticked) -> Result<Ticked, Damaged> {
    const FORMS: [Ticked; 6] = [
        (Tri::No, false),
        (Tri::Yes, false),
        (Tri::Unknown, false),
        (Tri::No, true),
        (Tri::Yes, true),
        (Tri::Unknown, true),
    ];
    let place = FORMS.iter().position(|form| *form == (tri, one_by_one)).ok_or(Damaged)?;
    Ok(FORMS[coder.choose(&weights::BOX_IN_DOUBT, place)?])
}

fn ticked(given: &Answers, field: Field) -> Ticked {
    (given.flag(field).unwrap_or(Tri::No), given.is_one_by_one(field))
}

fn give_box(read: &mut Answers, field: Field, (tri, one_by_one): Ticked) -> Result<(), Damaged> {
    read.give(field, Answer::Flag(tri)).map_err(|_| Damaged)?;
    read.set_one_by_one(field, one_by_one);
    Ok(())
}

/// One answer of any kind; in reading nothing is given.
fn answer(coder: &mut Coder, field: Field, given: Option<Answer>) -> Result<Answer, Damaged> {
    match field.kind() {
        Kind::Flag => {
            let given = Tri::ALL.iter().position(|tri| given == Some(Answer::Flag(*tri)));
            let place = coder.choose(&weights::flag(field), given.unwrap_or(0))?;
            Ok(Answer::Flag(Tri::ALL[place]))
        }
        Kind::Choice => {
            let options = field.options();
            let given = options.iter().position(|option| given == Some(Answer::One(*option)));
            let place = coder.choose(weights::options(field), given.unwrap_or(0))?;
            options.get(place).map(|option| Answer::One(*option)).ok_or(Damaged)
        }
        Kind::Several => several(coder, field, given),
        Kind::Number { .. } => {
            let given = if let Some(Answer::Number(number)) = given { number } else { 0 };
            Ok(Answer::Number(amount(coder, field, given)?))
        }
    }
}

/// Some features, or the one answer that stands alone.
fn several(coder: &mut Coder, field: Field, given: Option<Answer>) -> Result<Answer, Damaged> {
    let given = if let Some(Answer::Many(many)) = given { many } else { Many::default() };
    let alone: Vec<Opt> =
        field.options().iter().copied().filter(|option| option.stands_alone()).collect();
    if !alone.is_empty() {
        let place = alone.iter().position(|option| given.has(*option)).map_or(0, |place| place + 1);
        let place = coder.choose(&weights::SEVERAL[..=alone.len()], place)?;
        if place > 0 {
            return Ok(Answer::Many(Many::of(&[alone[place - 1]])));
        }
    }
    let mut chosen = Vec::new();
    for option in field.options().iter().filter(|option| !option.stands_alone()) {
        if coder.is(weights::feature(*option), given.has(*option))? {
            chosen.push(*option);
        }
    }
    if chosen.is_empty() { Err(Damaged) } else { Ok(Answer::Many(Many::of(&chosen))) }
}
