//! What has been said so far. Opaque: an answer can only be put in as a whole, and "don't know" is an answer of its own.

use super::screen::Screen;
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
        let features = field.options().iter().filter(|option| !option.stands_alone() && self.has(**option));
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

/// All that has been said. Fields that were never answered are empty, which is neither "no" nor "don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Answer>; Field::ALL.len()],
    /// Screens on which "don't know" was chosen for the whole page.
    unsure_pages: u64,
}

impl Default for Answers {
    fn default() -> Self {
        Answers { given: [None; Field::ALL.len()], unsure_pages: 0 }
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

    /// Notes whether "don't know" was chosen for a whole page.
    pub fn set_unsure_page(&mut self, screen: Screen, unsure: bool) {
        let bit = 1u64 << (screen as u32);
        self.unsure_pages = if unsure { self.unsure_pages | bit } else { self.unsure_pages & !bit };
    }

    pub fn is_unsure_page(&self, screen: Screen) -> bool {
        self.unsure_pages & (1u64 << (screen as u32)) != 0
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

fn check(field: Field, answer: Answer) -> Result<(), Refused> {
    match (field.kind(), answer) {
        (Kind::Flag, Answer::Flag(_)) => Ok(()),
        (Kind::Choice, Answer::One(option)) if option.field() == field => Ok(()),
        (Kind::Several, Answer::Many(many)) => {
            let chosen: Vec<Opt> = field.options().iter().copied().filter(|option| many.has(*option)).collect();
            let mixed = chosen.len() > 1 && chosen.iter().any(|option| option.stands_alone());
            if chosen.is_empty() || mixed { Err(Refused::NotASet(field)) } else { Ok(()) }
        }
        (Kind::Number { min, max }, Answer::Number(number)) => {
            if (min..=max).contains(&number) { Ok(()) } else { Err(Refused::OutOfRange(field)) }
        }
        (Kind::Flag | Kind::Choice | Kind::Several | Kind::Number { .. }, _) => Err(Refused::WrongKind(field)),
    }
}
