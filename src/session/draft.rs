//! The page being filled in: what is ticked, chosen and typed before "next" is pressed.

use super::duration::{UNITS, Unit};
use crate::clinical::answers::{Answer, Answers, Many, Tri};
use crate::clinical::contradiction::contradiction;
use crate::clinical::pathway;
use crate::clinical::screen::{Layout, Screen};
use crate::clinical::vocabulary::{Field, Kind, Opt};

/// The two rows that close a tick page. "None of these" clears all others; so does "don't know"
/// where the page is not asked one by one after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusive {
    NoneOfThese,
    DontKnow,
}

impl Exclusive {
    /// The `value` of its input.
    pub const fn id(self) -> &'static str {
        match self {
            Exclusive::NoneOfThese => "none",
            Exclusive::DontKnow => "unknown",
        }
    }
}

/// One page, as it stands on the screen.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Draft {
    pub exclusive: Option<Exclusive>,
    flags: Vec<(Field, Tri)>,
    options: Vec<Opt>,
    typed: Vec<(Field, String)>,
    pub unit: Option<Unit>,
}

/// The name of the inputs for the unit of a duration.
pub const UNIT_NAME: &str = "days_unit";

impl Draft {
    /// The page as it was answered before, or empty.
    pub fn of(screen: Screen, answers: &Answers) -> Draft {
        let mut draft = Draft::default();
        let fields = pathway::fields(screen, answers);
        let ticks = screen.layout() == Layout::Tick;
        // What a later answer contradicts is not chosen beforehand when it is asked again.
        let again = contradiction(screen, answers);
        let given = |field: &Field| answers.get(*field).is_some();
        // A "no" on the page after the boxes is none to the box that led there.
        let is_none = |field: &Field| is_no(*field, answers) && !answers.is_one_by_one(*field);
        if ticks && again.is_none() && fields.iter().all(is_none) {
            draft.exclusive = Some(Exclusive::NoneOfThese);
        }
        let all_unsure =
            fields.iter().all(given) && fields.iter().all(|field| is_unknown(*field, answers));
        let one_by_one = screen.asks_one_by_one();
        let in_doubt = |field: &Field| *field != Field::GNsaid && answers.is_one_by_one(*field);
        if ticks && (all_unsure || (one_by_one && fields.iter().any(in_doubt))) {
            draft.exclusive = Some(Exclusive::DontKnow);
        }
        for field in fields {
            if ticks && one_by_one && answers.is_one_by_one(field) {
                // Asked on the next page, where its answer stands. Here stands a box that says only
                // half of it.
                let half = field == Field::GNsaid
                    && (draft.exclusive.is_none() || answers.flag(field) == Some(Tri::Yes));
                draft.flags.extend(half.then_some((field, Tri::Yes)));
                continue;
            }
            match answers.get(field) {
                None => {}
                Some(Answer::Flag(Tri::Unknown)) if ticks && all_unsure => {}
                // "Don't know" to the page says it of this box; without it there is no tick, and an
                // empty page is no answer.
                Some(Answer::Flag(Tri::Unknown))
                    if field == Field::BOld && draft.exclusive.is_some() => {}
                Some(Answer::One(Opt::CancerUnknown)) if ticks && all_unsure => {}
                Some(answer)
                    if again.is_some_and(|row| row.again == field && row.earlier == answer) => {}
                Some(Answer::Flag(Tri::No)) if ticks || field == Field::PCycle => {}
                Some(Answer::Flag(tri)) => draft.flags.push((field, tri)),
                Some(Answer::One(Opt::CancerNone)) if ticks => {}
                // The box says only "some"; the page after it says which.
                Some(Answer::One(_)) if field == Field::Cancer && ticks => {
                    draft.options.push(Opt::CancerSome)
                }
                // That box is no answer to which.
                Some(Answer::One(Opt::CancerSome)) => {}
                Some(Answer::One(option)) => draft.options.push(option),
                Some(Answer::Many(many)) => {
                    let chosen = field
                        .options()
                        .iter()
                        .filter(|option| many.has(**option) && !option.stands_alone());
                    draft.options.extend(chosen);
                }
                Some(Answer::Number(number)) if field == Field::Days => {
                    let unit = Unit::that_fits(number);
                    draft.typed.push((field, (number / unit.days()).to_string()));
                    draft.unit = Some(unit);
                }
                Some(Answer::Number(number)) => draft.typed.push((field, number.to_string())),
            }
        }
        draft
    }

    /// An input of the page was ticked, unticked, chosen or typed in. Names and values are those of
    /// the DOM contract.
    pub fn change(&mut self, screen: Screen, name: &str, value: &str, checked: bool) {
        if name == screen.id() && screen.layout() == Layout::Tick {
            let exclusive = [Exclusive::NoneOfThese, Exclusive::DontKnow]
                .into_iter()
                .find(|exclusive| exclusive.id() == value);
            let exclusive = exclusive.filter(|_| checked);
            let keeps = screen.asks_one_by_one() && exclusive != Some(Exclusive::NoneOfThese);
            *self = if keeps {
                Draft { exclusive, ..std::mem::take(self) }
            } else {
                Draft { exclusive, ..Draft::default() }
            };
            return;
        }
        if name == UNIT_NAME {
            self.unit = UNITS.into_iter().find(|unit| unit.id() == value);
            return;
        }
        let Some(field) = Field::from_id(name) else { return };
        let in_doubt = self.exclusive == Some(Exclusive::DontKnow) && screen.asks_one_by_one();
        if checked && !in_doubt {
            self.exclusive = None;
        }
        match field.kind() {
            Kind::Flag => {
                self.flags.retain(|(other, _)| *other != field);
                if let Some(tri) = Tri::from_id(value).filter(|_| checked) {
                    self.flags.push((field, tri));
                }
            }
            Kind::Choice | Kind::Several => {
                let Some(option) = field.option(value) else { return };
                let one_only = field.kind() == Kind::Choice;
                let clears = |other: Opt| {
                    other.field() == field
                        && (one_only || option.denies_others() || other.denies_others())
                };
                self.options.retain(|other| *other != option && !(checked && clears(*other)));
                if checked {
                    self.options.push(option);
                }
            }
            Kind::Number { .. } => {
                self.typed.retain(|(other, _)| *other != field);
                self.typed.push((field, value.to_owned()));
            }
        }
    }

    /// The fields that this page asks in the light of what stands on it: a row that is being
    /// answered "yes" opens the follow-up that hangs on it, on the same page.
    pub fn fields(&self, screen: Screen, answers: &Answers) -> Vec<Field> {
        if screen.layout() != Layout::Ask || !screen.is_follow_up() {
            return pathway::fields(screen, answers);
        }
        let mut so_far = answers.clone();
        for (field, tri) in &self.flags {
            let given = so_far.give(*field, Answer::Flag(*tri));
            debug_assert!(given.is_ok(), "a flag takes a flag");
        }
        pathway::fields(screen, &so_far)
    }

    pub fn flag(&self, field: Field) -> Option<Tri> {
        self.flags.iter().find(|(other, _)| *other == field).map(|(_, tri)| *tri)
    }

    pub fn has(&self, option: Opt) -> bool {
        self.options.contains(&option)
    }

    /// The options chosen of this field.
    pub fn chosen(&self, field: Field) -> Vec<Opt> {
        self.options.iter().copied().filter(|option| option.field() == field).collect()
    }

    pub fn typed(&self, field: Field) -> &str {
        self.typed.iter().find(|(other, _)| *other == field).map_or("", |(_, text)| text.as_str())
    }

    /// How many marks stand on the page.
    pub fn marks(&self) -> usize {
        usize::from(self.exclusive.is_some()) + self.flags.len() + self.options.len()
    }

    /// Some box is ticked.
    pub fn has_ticks(&self) -> bool {
        !self.flags.is_empty() || !self.options.is_empty()
    }

    /// Nothing ticked at all.
    pub fn is_blank(&self) -> bool {
        self.exclusive.is_none() && !self.has_ticks()
    }
}

/// "No" for a tick page: not ticked.
fn is_no(field: Field, answers: &Answers) -> bool {
    match answers.get(field) {
        Some(Answer::Flag(tri)) => tri == Tri::No,
        Some(Answer::One(option)) => option == Opt::CancerNone,
        Some(Answer::Many(many)) => alone(field, many, Exclusive::NoneOfThese),
        Some(Answer::Number(_)) | None => false,
    }
}

fn is_unknown(field: Field, answers: &Answers) -> bool {
    match answers.get(field) {
        Some(Answer::Flag(tri)) => tri == Tri::Unknown,
        Some(Answer::One(option)) => option == Opt::CancerUnknown,
        Some(Answer::Many(many)) => alone(field, many, Exclusive::DontKnow),
        Some(Answer::Number(_)) | None => false,
    }
}

/// The answer is the option that stands for this row of the page.
fn alone(field: Field, many: Many, exclusive: Exclusive) -> bool {
    field.option(exclusive.id()).is_some_and(|option| option.stands_alone() && many.has(option))
}
