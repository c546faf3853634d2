//! What has been said so far. Opaque: an answer can only be put in as a whole, and "don't know" is
//! an answer of its own.

use super::vocabulary::{Field, Kind, Opt};

/// The answer to a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tri {
    Yes,
    No,
    Unknown,
}

impl Tri {
    pub const ALL: [Tri; 3] = [Tri::Yes, Tri::No, Tri::Unknown];

    /// The public name of this answer.
    pub const fn id(self) -> &'static str {
        match self {
            Tri::Yes => "yes",
            Tri::No => "no",
            Tri::Unknown => "unknown",
        }
    }

    pub fn from_id(id: &str) -> Option<Tri> {
        Tri::ALL.into_iter().find(|tri| tri.id() == id)
    }
}

/// A set of options of one several-field, kept in the order of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Many(u64);

impl Many {
    pub fn of(options: &[Opt]) -> Many {
        Many(options.iter().fold(0, |bits, option| bits | Many::bit(*option)))
    }

    /// The option's place within its own field, as a bit.
    fn bit(option: Opt) -> u64 {
        let place = option.field().options().iter().position(|other| *other == option);
        place.map_or(0, |place| 1 << place)
    }

    pub fn has(self, option: Opt) -> bool {
        self.0 & Many::bit(option) != 0
    }

    /// How many features were chosen; "none" and "don't know" are no features.
    pub fn count(self, field: Field) -> u32 {
        let features =
            field.options().iter().filter(|option| !option.stands_alone() && self.has(**option));
        features.count() as u32
    }
}

/// One answer, of the kind its field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    Flag(Tri),
    One(Opt),
    Many(Many),
    Number(u32),
}

/// Why an answer was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// A flag answered with a number, an option of another field, and the like.
    WrongKind(Field),
    /// A number outside the field's bounds.
    OutOfRange(Field),
    /// No option at all, or one that stands alone beside others.
    NotASet(Field),
}

/// All that has been said. Fields that were never answered are empty, which is neither "no" nor
/// "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Answer>; Field::ALL.len()],
    /// Fields that a follow-up page asks one by one, because their own page left them open.
    one_by_one: u128,
    /// Fields whose "no" was said once more when a later answer had raised a doubt.
    confirmed: u128,
}

impl Default for Answers {
    fn default() -> Self {
        Answers { given: [None; Field::ALL.len()], one_by_one: 0, confirmed: 0 }
    }
}

impl Answers {
    /// Puts in one answer, replacing an earlier one.
    ///
    /// # Errors
    /// [`Refused`] when the answer does not fit the field; nothing is changed then.
    pub fn give(&mut self, field: Field, answer: Answer) -> Result<(), Refused> {
        check(field, answer)?;
        self.given[field as usize] = Some(answer);
        Ok(())
    }

    /// Takes an answer back; used where a page is answered anew.
    pub fn take_back(&mut self, field: Field) {
        self.given[field as usize] = None;
    }

    pub fn get(&self, field: Field) -> Option<Answer> {
        self.given[field as usize]
    }

    /// Notes whether a follow-up page asks this field one by one.
    pub fn set_one_by_one(&mut self, field: Field, asked: bool) {
        set_bit(&mut self.one_by_one, field, asked);
    }

    /// Whether this field is answered on the follow-up page of its page: after "don't know" for the
    /// page, or where a box says only half.
    pub fn is_one_by_one(&self, field: Field) -> bool {
        self.one_by_one & bit(field) != 0
    }

    /// Notes whether the "no" of this field was said once more, and so stands beside any later
    /// answer.
    pub fn set_confirmed(&mut self, field: Field, confirmed: bool) {
        set_bit(&mut self.confirmed, field, confirmed);
    }

    pub fn is_confirmed(&self, field: Field) -> bool {
        self.confirmed & bit(field) != 0
    }

    pub fn flag(&self, field: Field) -> Option<Tri> {
        match self.get(field) {
            Some(Answer::Flag(tri)) => Some(tri),
            Some(Answer::One(_) | Answer::Many(_) | Answer::Number(_)) | None => None,
        }
    }

    pub fn one(&self, field: Field) -> Option<Opt> {
        match self.get(field) {
            Some(Answer::One(option)) => Some(option),
            Some(Answer::Flag(_) | Answer::Many(_) | Answer::Number(_)) | None => None,
        }
    }

    pub fn many(&self, field: Field) -> Option<Many> {
        match self.get(field) {
            Some(Answer::Many(many)) => Some(many),
            Some(Answer::Flag(_) | Answer::One(_) | Answer::Number(_)) | None => None,
        }
    }

    pub fn number(&self, field: Field) -> Option<u32> {
        match self.get(field) {
            Some(Answer::Number(number)) => Some(number),
            Some(Answer::Flag(_) | Answer::One(_) | Answer::Many(_)) | None => None,
        }
    }
}

const _: () = assert!(Field::ALL.len() <= u128::BITS as usize, "each field has a bit");

const fn bit(field: Field) -> u128 {
    1 << field as u32
}

fn set_bit(bits: &mut u128, field: Field, on: bool) {
    *bits = if on { *bits | bit(field) } else { *bits & !bit(field) };
}

fn check(field: Field, answer: Answer) -> Result<(), Refused> {
    match (field.kind(), answer) {
        (Kind::Flag, Answer::Flag(_)) => Ok(()),
        (Kind::Choice, Answer::One(option)) if option.field() == field => Ok(()),
        (Kind::Several, Answer::Many(many)) => {
            let chosen: Vec<Opt> =
                field.options().iter().copied().filter(|option| many.has(*option)).collect();
            let mixed = chosen.len() > 1 && chosen.iter().any(|option| option.stands_alone());
            if chosen.is_empty() || mixed { Err(Refused::NotASet(field)) } else { Ok(()) }
        }
        (Kind::Number { min, max }, Answer::Number(number)) => {
            if (min..=max).contains(&number) {
                Ok(())
            } else {
                Err(Refused::OutOfRange(field))
            }
        }
        (Kind::Flag | Kind::Choice | Kind::Several | Kind::Number { .. }, _) => {
            Err(Refused::WrongKind(field))
        }
    }
}
