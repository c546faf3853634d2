//! From a page as it stands to answers, or to what is still missing. Nothing half-answered ever
//! becomes an answer.

use super::draft::{Draft, Exclusive, UNIT_NAME};
use super::duration::Unit;
use crate::clinical::answers::{Answer, Answers, Many, Tri};
use crate::clinical::contradiction::CONTRADICTIONS;
use crate::clinical::pathway;
use crate::clinical::screen::{Layout, Screen};
use crate::clinical::vocabulary::{Field, Kind, Opt};
use crate::words::errors::InputProblem;

/// Something is missing or cannot be: which input it is about, and what.
#[derive(Clone, Debug, PartialEq)]
pub struct Mistake {
    /// The `name` of the input to go to.
    pub name: &'static str,
    /// The field, where the page has several questions.
    pub field: Option<Field>,
    pub problem: InputProblem,
}

/// Puts the page into the answers.
///
/// # Errors
/// Every mistake on the page, in its order; the answers are then as they were.
pub fn commit(screen: Screen, draft: &Draft, answers: &mut Answers) -> Result<(), Vec<Mistake>> {
    let mut next = answers.clone();
    let mistakes = match screen.layout() {
        Layout::Tick => ticked(screen, draft, &mut next),
        Layout::TickSome => ticked_some(screen, draft, &mut next),
        Layout::Ask => asked(screen, draft, &mut next),
    };
    if mistakes.is_empty() {
        // "No", said again to a page that was asked again, counts as the row says. A first "no"
        // beside a later answer is no slip to pass over: the page stays, and says why.
        for row in CONTRADICTIONS {
            if row.holds(answers) && row.holds(&next) && row.page(answers) == screen {
                row.say_no_again(&mut next);
            }
        }
        *answers = next;
        Ok(())
    } else {
        Err(mistakes)
    }
}

fn ticked(screen: Screen, draft: &Draft, answers: &mut Answers) -> Vec<Mistake> {
    if draft.is_blank() {
        return vec![Mistake { name: screen.id(), field: None, problem: InputProblem::Tick }];
    }
    let unsure = draft.exclusive == Some(Exclusive::DontKnow);
    for field in pathway::fields(screen, answers) {
        let ticked = draft.flag(field).is_some() || !draft.chosen(field).is_empty();
        // What is ticked stays; the other rows of a page in doubt are asked on the page after it.
        // So is a box that says half.
        let open = screen.asks_one_by_one() && field != Field::BOld && unsure && !ticked;
        let half = field == Field::GNsaid && ticked;
        let later = open || half;
        let keeps = answers.is_one_by_one(field) || (half && answers.flag(field) == Some(Tri::Yes));
        if !later {
            give(answers, field, tick(field, draft, unsure, answers));
        } else if !keeps {
            answers.take_back(field);
        }
        answers.set_one_by_one(field, later);
    }
    vec![]
}

/// What a tick page says of one field.
fn tick(field: Field, draft: &Draft, unsure: bool, answers: &Answers) -> Answer {
    match field.kind() {
        Kind::Flag => {
            let open = if unsure { Tri::Unknown } else { Tri::No };
            Answer::Flag(draft.flag(field).unwrap_or(open))
        }
        Kind::Several => {
            let chosen = draft.chosen(field);
            let alone = field.option(if unsure { "unknown" } else { "none" });
            Answer::Many(if chosen.is_empty() {
                Many::of(&Vec::from_iter(alone))
            } else {
                Many::of(&chosen)
            })
        }
        Kind::Choice | Kind::Number { .. } => Answer::One(cancer_box(draft, answers)),
    }
}

/// The box about cancer is the one choice among ticks. Its kind, given on the next page, survives a
/// second look here.
fn cancer_box(draft: &Draft, answers: &Answers) -> Opt {
    if !draft.has(Opt::CancerSome) {
        return Opt::CancerNone;
    }
    let given = answers.one(Field::Cancer).filter(|given| *given != Opt::CancerNone);
    given.unwrap_or(Opt::CancerSome)
}

fn ticked_some(screen: Screen, draft: &Draft, answers: &mut Answers) -> Vec<Mistake> {
    let mut mistakes = vec![];
    for field in pathway::fields(screen, answers) {
        let chosen = draft.chosen(field);
        if chosen.is_empty() {
            mistakes.push(Mistake { name: field.id(), field: None, problem: InputProblem::Place });
        } else {
            give(answers, field, Answer::Many(Many::of(&chosen)));
        }
    }
    mistakes
}

fn asked(screen: Screen, draft: &Draft, answers: &mut Answers) -> Vec<Mistake> {
    let fields = draft.fields(screen, answers);
    let several = fields.len() > 1;
    let mut mistakes = vec![];
    for field in fields {
        let answer = match field.kind() {
            // A single box beside a question: left open, it is a no.
            Kind::Flag if field == Field::PCycle => {
                Ok(Answer::Flag(draft.flag(field).unwrap_or(Tri::No)))
            }
            Kind::Flag => draft.flag(field).map(Answer::Flag).ok_or(InputProblem::Choose),
            Kind::Choice | Kind::Several => {
                draft.chosen(field).first().copied().map(Answer::One).ok_or(InputProblem::Choose)
            }
            Kind::Number { max, .. } => typed(field, max, draft, answers).map(Answer::Number),
        };
        match answer {
            Ok(answer) => give(answers, field, answer),
            Err(problem) => {
                let name = if problem == InputProblem::Unit { UNIT_NAME } else { field.id() };
                let problem = if several && problem == InputProblem::Choose && screen.is_follow_up()
                {
                    InputProblem::Follow
                } else {
                    problem
                };
                mistakes.push(Mistake { name, field: several.then_some(field), problem });
            }
        }
    }
    mistakes
}

fn typed(field: Field, max: u32, draft: &Draft, answers: &Answers) -> Result<u32, InputProblem> {
    let text = draft.typed(field).trim();
    if field == Field::Age {
        let hundredths = hundredths(text).filter(|age| age % 100 == 0).ok_or(InputProblem::Age)?;
        return u32::try_from(hundredths / 100)
            .ok()
            .filter(|age| *age <= max)
            .ok_or(InputProblem::AgeRange);
    }
    if field == Field::Days {
        return duration(text, max, draft.unit, answers);
    }
    text.parse().ok().filter(|score| *score <= max).ok_or(InputProblem::Score)
}

/// A duration in days, rounded. "1,5" is understood; longer than the person has lived is not.
fn duration(
    text: &str,
    max: u32,
    unit: Option<Unit>,
    answers: &Answers,
) -> Result<u32, InputProblem> {
    let hundredths = hundredths(text).ok_or(InputProblem::Days)?;
    let unit = unit.ok_or(InputProblem::Unit)?;
    let hundredths = u32::try_from(hundredths)
        .ok()
        .filter(|most| *most <= 5_000_000)
        .ok_or(InputProblem::DaysRange)?;
    let days = (hundredths * unit.days() + 50) / 100;
    let life = answers.number(Field::Age).map_or(max, |age| (age + 1) * 365);
    if days > life { Err(InputProblem::DaysLife) } else { Ok(days.min(max)) }
}

/// A number as a Dutch writer means it, in hundredths; nothing where that can be doubted. One or
/// two digits after a comma or a point are a part; exactly three after a point, or after a space,
/// are thousands. Three after a comma may be either, so they are refused, as is everything else: a
/// number that is misread can make an outcome look less urgent. By hand, for the tables behind
/// reading a real floating-point number would cost every visitor thirteen kilobytes.
fn hundredths(text: &str) -> Option<i32> {
    let mut plain = String::new();
    for letter in text.trim().chars() {
        plain.push(match letter {
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(letter as u32 - 0xfee0)?, // as wide as a Chinese letter
            '\u{2212}' => '-',
            letter if letter.is_whitespace() => ' ',
            letter => letter,
        });
    }
    let below = plain.starts_with('-');
    let plain = plain.strip_prefix(['-', '+']).unwrap_or(&plain);
    let (exclusive, part) = match plain.split_once(',') {
        Some((exclusive, part)) => (exclusive, part),
        // A lone point parts the number, unless what follows are thousands.
        None => plain.split_once('.').filter(|(_, part)| part.len() < 3).unwrap_or((plain, "0")),
    };
    let mut number: i32 = 0;
    let mut digits = 0;
    let mut groups = exclusive.split(['.', ' ']);
    let first = groups.next()?;
    let grouped = first.len() <= 3 && !first.starts_with('0');
    for (place, group) in [first].into_iter().chain(groups).enumerate() {
        if group.is_empty() || (place > 0 && !(grouped && group.len() == 3)) {
            return None;
        }
        digits += group.len();
        for digit in group.chars() {
            number =
                number.saturating_mul(10).saturating_add(i32::try_from(digit.to_digit(10)?).ok()?);
        }
    }
    if digits > 9 || !(1..=2).contains(&part.len()) {
        return None;
    }
    let tens = if part.len() == 1 { 10 } else { 1 };
    let part = part.chars().try_fold(0, |sum, digit| Some(sum * 10 + digit.to_digit(10)?))? * tens;
    let all = number.saturating_mul(100).saturating_add(i32::try_from(part).ok()?);
    Some(if below { -all } else { all })
}

/// The answer is of the field's own kind by construction; a refusal would be a mistake in this
/// file.
fn give(answers: &mut Answers, field: Field, answer: Answer) {
    let given = answers.give(field, answer);
    debug_assert!(given.is_ok(), "{field:?} does not take {answer:?}");
}
