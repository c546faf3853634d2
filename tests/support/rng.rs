//! A small repeatable random number generator, and random sets of answers in which serious signs
//! are rare enough to get past them.

use rugwijzer::clinical::answers::{Answer, Answers, Many, Tri};
use rugwijzer::clinical::contradiction::{CONTRADICTIONS, SecondNo};
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};

/// A linear congruential generator (the constants are Knuth's); the same seed gives the same run
/// everywhere.
pub struct Rng(u64);

impl Rng {
    pub fn new(seed: u64) -> Rng {
        Rng(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5DEE_CE66)
    }

    fn next(&mut self) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }

    /// A number under `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        self.next() as usize % limit.max(1)
    }

    /// True in so many cases out of a thousand.
    pub fn permille(&mut self, of_thousand: usize) -> bool {
        self.below(1000) < of_thousand
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Ages at and beside every limit of the table.
pub const AGES: [u32; 25] = [
    11, 12, 14, 15, 16, 17, 18, 25, 33, 39, 40, 44, 45, 46, 49, 50, 55, 56, 59, 60, 64, 65, 74, 75,
    88,
];
/// Durations at and beside every limit of the table.
pub const DAYS: [u32; 29] = [
    0, 1, 3, 4, 6, 7, 8, 13, 14, 20, 21, 27, 28, 41, 42, 43, 60, 83, 84, 85, 89, 90, 91, 120, 365,
    366, 1000, 2500, 5000,
];

/// A random answer to one field; `rare` out of a thousand signs are not "no".
pub fn answer(rng: &mut Rng, field: Field, rare: usize) -> Answer {
    match field.kind() {
        Kind::Flag if is_asked_when_ticked(field) => Answer::Flag(rng.pick(&Tri::ALL)),
        Kind::Flag if !rng.permille(rare) => Answer::Flag(Tri::No),
        Kind::Flag => Answer::Flag(if rng.permille(400) { Tri::Unknown } else { Tri::Yes }),
        Kind::Choice => Answer::One(choice(rng, field)),
        Kind::Several => Answer::Many(several(rng, field)),
        Kind::Number { .. } if field == Field::Age => Answer::Number(rng.pick(&AGES)),
        Kind::Number { .. } if field == Field::Days => Answer::Number(rng.pick(&DAYS)),
        Kind::Number { max, .. } => Answer::Number(rng.below(max as usize + 1) as u32),
    }
}

/// Follow-ups, which are seen only where something was ticked, questions with a yes that reassures,
/// and those after the outcome.
fn is_asked_when_ticked(field: Field) -> bool {
    matches!(
        field,
        Field::ARelief
            | Field::DFlu
            | Field::DColicBad
            | Field::DStone
            | Field::GNsaidSign
            | Field::Foot
            | Field::ArchSport
            | Field::Cough
            | Field::SitWorse
            | Field::StandWorse
            | Field::ArchWorse
            | Field::BendWorse
            | Field::Tingle
            | Field::StiffShort
    )
}

fn choice(rng: &mut Rng, field: Field) -> Opt {
    let usual = [Opt::WhoSelf, Opt::TraumaNone, Opt::CancerNone, Opt::PregNo]
        .into_iter()
        .find(|usual| usual.field() == field);
    if let Some(usual) = usual.filter(|_| rng.permille(600)) {
        return usual;
    }
    // A ticked box without its kind is no answer yet.
    let whole: Vec<Opt> =
        field.options().iter().copied().filter(|option| *option != Opt::CancerSome).collect();
    rng.pick(&whole)
}

fn several(rng: &mut Rng, field: Field) -> Many {
    let features: Vec<Opt> =
        field.options().iter().copied().filter(|option| !option.stands_alone()).collect();
    let alone: Vec<Opt> =
        field.options().iter().copied().filter(|option| option.stands_alone()).collect();
    let mut chosen: Vec<Opt> = features.iter().copied().filter(|_| rng.permille(300)).collect();
    // The page does not let a box stand beside one that denies it.
    if chosen.len() > 1 {
        chosen.retain(|option| !option.denies_others());
    }
    match (chosen.is_empty(), alone.is_empty()) {
        (false, _) => Many::of(&chosen),
        (true, false) => Many::of(&[rng.pick(&alone)]),
        (true, true) => Many::of(&[rng.pick(&features)]),
    }
}

/// A set in which every field has an answer, also those that this path will not ask.
pub fn complete_set(rng: &mut Rng) -> Answers {
    let rare = rng.pick(&[4, 20, 60, 150]);
    let mut answers = Answers::default();
    for field in Field::ALL {
        put(&mut answers, *field, answer(rng, *field, rare));
    }
    settle(&mut answers);
    answers
}

/// "It began with a fall" and "no fall" contradict each other, and so do the other rows of that
/// table; the check asks again, so a finished set has no such pair. Another answer is put in the
/// place of the later one, or the "no" is said once more where it may stand beside it.
pub fn settle(answers: &mut Answers) {
    for row in CONTRADICTIONS {
        if row.second_no == SecondNo::Stands && row.holds(answers) {
            answers.set_confirmed(row.again, true);
        }
        if row.second_no == SecondNo::Stands || answers.get(row.again) != Some(row.earlier) {
            continue;
        }
        let field = row.later.field();
        let other = field
            .options()
            .iter()
            .copied()
            .rfind(|option| *option != row.later && option.id() != "unknown");
        match (answers.get(field), other) {
            (Some(Answer::One(later)), Some(other)) if later == row.later => {
                put(answers, field, Answer::One(other))
            }
            (Some(Answer::Many(many)), Some(other)) if many.has(row.later) => {
                put(answers, field, Answer::Many(Many::of(&[other])))
            }
            (Some(_) | None, _) => {}
        }
    }
}

/// On some pages of boxes the rows are in doubt, and are answered one by one on the page after it.
pub fn doubt(rng: &mut Rng, answers: &mut Answers, of_thousand: usize) {
    for screen in Screen::ALL.iter().filter(|screen| screen.asks_one_by_one()) {
        let asked = rng.permille(of_thousand);
        for question in screen.questions().filter(|question| question.field != Field::BOld) {
            answers.set_one_by_one(question.field, asked && rng.permille(800));
        }
    }
}

/// Gives an answer that fits by construction.
pub fn put(answers: &mut Answers, field: Field, answer: Answer) {
    answers.give(field, answer).unwrap_or_else(|why| panic!("{field:?} takes {answer:?}: {why:?}"));
}
