//! What is known of each alarm sign, illness and medicine. Every question has one place: named,
//! denied, unknown, not shared, missing, or not asked. Nothing but a "no" is shown as one.

use rugwijzer::clinical::answers::Answer;
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::{Step, path};
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::{Opened, Shape};
use rugwijzer::handover::soep::SummaryFacts;
use rugwijzer::handover::soep::items::{self, Item};
use rugwijzer::words::Lang;
use rugwijzer::words::soep::term;

/// What is known of one question, in the order of showing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    Named,
    Unknown,
    /// Whether it was answered is kept back, and what.
    NotShared,
    /// It was to be asked, and no answer came.
    Missing,
    Denied,
    NotAsked,
}

impl Known {
    pub const ALL: [Known; 6] = [
        Known::Named,
        Known::Unknown,
        Known::NotShared,
        Known::Missing,
        Known::Denied,
        Known::NotAsked,
    ];
}

/// One question with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    pub field: Field,
    pub known: Known,
    /// Its term, its answer where that is more than yes or no, and what its follow-ups say.
    pub text: String,
    /// The follow-ups that the text tells.
    pub told: Vec<Field>,
    /// It says "don't know", and may hide what was kept back.
    pub perhaps_kept_back: bool,
}

/// Whether a question was kept back, is missing or was not asked, where no answer is known.
pub fn known(opened: &Opened, facts: &SummaryFacts, field: Field) -> Known {
    match facts.outcome.facts.seen(field) {
        Seen::Known(_) => match items::state(facts, field) {
            items::State::Denied => Known::Denied,
            items::State::Unknown => Known::Unknown,
            items::State::Named
            | items::State::NotAsked
            | items::State::NotShared
            | items::State::Nothing => Known::Named,
        },
        Seen::NotAsked => Known::NotAsked,
        // After an alarm nothing was asked any more.
        Seen::Open if matches!(path(&opened.visit.answers).step, Step::Stop(_)) => Known::NotAsked,
        Seen::Open if opened.may_be_left_out(field) => Known::NotShared,
        Seen::Open => match opened.visit.shape {
            Shape::Stopped(_) => Known::NotAsked,
            Shape::Whole | Shape::Gaps => Known::Missing,
        },
    }
}

/// These questions, each once: what was named first, then what is open, then what was denied.
pub fn signs(opened: &Opened, facts: &SummaryFacts, items: &[Item]) -> Vec<Sign> {
    let mut told: Vec<Field> = Vec::new();
    let mut all: Vec<Sign> = Vec::new();
    let mut order: Vec<&Item> = items.iter().collect();
    // A follow-up belongs to the sign that was named, where more than one could have it.
    order.sort_by_key(|(field, _)| known(opened, facts, *field));
    for (field, follow) in order {
        let state = known(opened, facts, *field);
        let mut more = Vec::new();
        let mut here = Vec::new();
        for follow in follow.iter().filter(|follow| !told.contains(follow)) {
            if let Some(said) = items::phrase(facts, *follow) {
                more.push(said);
                here.push(*follow);
            }
        }
        told.extend(&here);
        let plain = || term(Lang::Nl, *field).to_owned();
        let text = if state == Known::Named && !is_yes_or_no(facts, *field) {
            items::phrase(facts, *field).unwrap_or_else(plain)
        } else {
            plain()
        };
        let text =
            if more.is_empty() { text } else { [&text, " (", &more.join("; "), ")"].concat() };
        let perhaps_kept_back = state == Known::Unknown && opened.may_be_left_out(*field);
        all.push(Sign { field: *field, known: state, text, told: here, perhaps_kept_back });
    }
    all
}

fn is_yes_or_no(facts: &SummaryFacts, field: Field) -> bool {
    matches!(facts.outcome.facts.seen(field), Seen::Known(Answer::Flag(_)))
}
