//! Theorem 5, tried on whole visits: pages are filled in wrong, gone back from, changed and sent
//! in another order. Two visits with the same answers must end at the same screen.

use crate::prove::input::random_answers::{Rng, draw};
use crate::prove::rules::reachable_rules::plain;
use crate::prove::theorem::{Premises, Theorem, decided};
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::contradiction::CONTRADICTIONS;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::clinical::facts::Seen;
use rugwijzer::clinical::pathway::{self, Step, path};
use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::session::draft::{Exclusive, UNIT_NAME};
use rugwijzer::session::duration::Unit;
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Config, Model, Msg, update};
use std::collections::BTreeSet;
use time::Date;

const PEOPLE: u32 = 150;
/// Nobody needs more pages, or more rounds of correcting, than this.
const PAGES: usize = 60;
const ROUNDS: usize = 6;

pub fn pages(premises: &Premises) -> Theorem {
    let mut theorem = Theorem::new(0.0);
    let (mut rng, mut ends, mut done) = (Rng::new(), BTreeSet::new(), Done::default());
    while theorem.covers < f64::from(PEOPLE) || ends.len() < Disposition::ALL.len() {
        let (wanted, wrong) = (person(&mut rng, premises), person(&mut rng, premises));
        // Whoever contradicts themselves for good is asked for good.
        if CONTRADICTIONS.iter().any(|row| row.holds(&wanted)) {
            continue;
        }
        theorem.covers += 1.0;
        let (mut straight, mut crooked) = (Visit::new(), Visit::new());
        straight.onward(&wanted);
        crooked.wander(&mut rng, &wanted, &wrong, &mut done);
        if !crooked.mend(&mut rng, &wanted) {
            theorem.fails(
                "these answers, put in by correcting others, do not come to rest:",
                &[&wanted, &crooked.0.answers],
            );
            break;
        }
        let stands = straight.stands();
        if stands.is_none() || stands != crooked.stands() {
            theorem.fails(
                "the same said at once, and by way of corrections, comes to something else:",
                &[&straight.0.answers, &crooked.0.answers],
            );
            break;
        }
        ends.extend(decided(&straight.0.answers).map(|outcome| outcome.disposition));
    }
    theorem.note(format!(
        "before it was mended: {} pages sent wrong, {} times back, {} pages opened again",
        done.wrong, done.back, done.edited
    ));
    theorem
}

/// Somebody with an answer to everything.
fn person(rng: &mut Rng, premises: &Premises) -> Answers {
    let (mut answers, calm) = (draw(rng, premises), plain());
    for field in
        Field::ALL.iter().copied().filter(|field| answers.get(*field).is_none()).collect::<Vec<_>>()
    {
        if let Some(answer) = calm.get(field) {
            assert!(answers.give(field, answer).is_ok(), "an answer of the field's own kind");
        }
    }
    answers
}

/// What was done before mending.
#[derive(Default)]
struct Done {
    wrong: u32,
    back: u32,
    edited: u32,
}

/// Where a visit stands: the step, the pages, what is known, and the outcome.
type Stand = (Step, Vec<Screen>, Vec<Seen>, Disposition, Vec<&'static str>);

struct Visit(Model);

impl Visit {
    fn new() -> Visit {
        let mut visit = Visit(Model::new(Config::default(), Date::MIN, false));
        visit.tell(Msg::Start);
        visit
    }

    fn tell(&mut self, msg: Msg) {
        update(&mut self.0, msg);
    }

    fn change(&mut self, name: &str, value: &str, checked: bool) {
        self.tell(Msg::Change { name: name.into(), value: value.into(), checked });
    }

    /// Sends the page on the screen as this person would.
    fn send(&mut self, screen: Screen, person: &Answers) {
        // "I don't know" is drawn for the boxes that have a page to be asked one by one; elsewhere
        // it goes by the first box.
        let first = screen.questions().next().and_then(|question| person.get(question.field));
        let apart = |field: Field| person.is_one_by_one(field) && field != Field::GNsaid;
        let in_doubt = screen.questions().any(|question| apart(question.field));
        let unsure =
            in_doubt || (!screen.asks_one_by_one() && first == Some(Answer::Flag(Tri::Unknown)));
        let ticks = screen.layout() == Layout::Tick;
        if ticks {
            // "None of these" clears what stood there from before; "don't know" keeps it.
            self.change(screen.id(), Exclusive::NoneOfThese.id(), true);
            if unsure {
                self.change(screen.id(), Exclusive::DontKnow.id(), true);
            }
        }
        for field in pathway::fields(screen, &self.0.answers) {
            if !(ticks && (apart(field) || unsure && !screen.asks_one_by_one())) {
                self.answer(screen, field, person, ticks);
            }
        }
        // What has just been answered may have opened more on this page.
        if !ticks {
            for field in self.0.draft.fields(screen, &self.0.answers) {
                self.answer(screen, field, person, ticks);
            }
        }
        self.tell(Msg::Next);
    }

    fn answer(&mut self, screen: Screen, field: Field, person: &Answers, ticks: bool) {
        match person.get(field) {
            // On a page of boxes nothing is ticked for "no".
            Some(Answer::Flag(Tri::No | Tri::Unknown)) if ticks => {}
            Some(Answer::Flag(tri)) if ticks || field == Field::PCycle => {
                self.change(field.id(), Tri::Yes.id(), tri == Tri::Yes)
            }
            Some(Answer::Flag(tri)) => self.change(field.id(), tri.id(), true),
            Some(Answer::One(Opt::CancerNone)) if ticks => {}
            Some(Answer::One(_)) if ticks => self.change(field.id(), Opt::CancerSome.id(), true),
            Some(Answer::One(Opt::CancerNone | Opt::CancerSome))
                if screen == Screen::ConditionsMore =>
            {
                self.change(field.id(), Opt::CancerOther.id(), true);
            }
            Some(Answer::One(option)) => self.change(field.id(), option.id(), true),
            Some(Answer::Many(many)) => {
                for option in
                    field.options().iter().filter(|option| !ticks || !option.stands_alone())
                {
                    if many.has(*option) || !ticks {
                        self.change(field.id(), option.id(), many.has(*option));
                    }
                }
            }
            Some(Answer::Number(days)) if field == Field::Days => {
                // No longer than a life of so many years, or the page is not taken.
                let life = self
                    .0
                    .answers
                    .number(Field::Age)
                    .map_or(days, |age| (age + 1) * Unit::Year.days());
                self.change(field.id(), &days.min(life).to_string(), true);
                self.change(UNIT_NAME, Unit::Day.id(), true);
            }
            Some(Answer::Number(number)) => self.change(field.id(), &number.to_string(), true),
            None => {}
        }
    }

    /// On to the outcome, page by page.
    fn onward(&mut self, person: &Answers) {
        for _ in 0..PAGES {
            match self.0.shown() {
                Shown::Page(screen) => self.send(screen, person),
                Shown::Welcome | Shown::Return | Shown::Code => self.tell(Msg::Start),
                Shown::Check => self.tell(Msg::ShowAdvice),
                Shown::Outcome
                | Shown::Room(_)
                | Shown::Player
                | Shown::CheckIn(_)
                | Shown::CheckedIn => return,
            }
        }
    }

    /// Some way, with wrong answers, back and forth.
    fn wander(&mut self, rng: &mut Rng, person: &Answers, wrong: &Answers, done: &mut Done) {
        for _ in 0..rng.below(PAGES as u64) {
            let screens = path(&self.0.answers).screens;
            let again = Msg::Edit(screens[rng.below(screens.len() as u64) as usize]);
            match (self.0.shown(), rng.below(6)) {
                (Shown::Page(_) | Shown::Check | Shown::Outcome | Shown::Room(_), 0) => {
                    done.back += 1;
                    self.tell(Msg::Back);
                }
                (Shown::Page(_), 1) | (Shown::Check | Shown::Outcome | Shown::Room(_), 1..=3) => {
                    done.edited += 1;
                    self.tell(again);
                }
                (Shown::Page(screen), 2 | 3) => {
                    done.wrong += 1;
                    self.send(screen, wrong);
                }
                (Shown::Page(screen), _) => self.send(screen, person),
                (Shown::Welcome | Shown::Return | Shown::Code, _) => self.tell(Msg::Start),
                (Shown::Check, _) => self.tell(Msg::ShowAdvice),
                (
                    Shown::Outcome
                    | Shown::Room(_)
                    | Shown::Player
                    | Shown::CheckIn(_)
                    | Shown::CheckedIn,
                    _,
                ) => return,
            }
        }
    }

    /// Sends every page of the way as it should be, each time in another order, until nothing
    /// changes; whether that comes.
    fn mend(&mut self, rng: &mut Rng, person: &Answers) -> bool {
        for _ in 0..ROUNDS {
            self.onward(person);
            let before = self.0.answers.clone();
            let mut screens = path(&self.0.answers).screens;
            for place in (1..screens.len()).rev() {
                screens.swap(place, rng.below(place as u64 + 1) as usize);
            }
            for screen in screens {
                self.tell(Msg::Edit(screen));
                if self.0.shown() == Shown::Page(screen) {
                    self.send(screen, person);
                }
            }
            if self.0.answers == before {
                return true;
            }
        }
        false
    }

    /// None while something is open.
    fn stands(&self) -> Option<Stand> {
        let (way, outcome) = (path(&self.0.answers), decided(&self.0.answers)?);
        let decides = |field: &&Field| {
            Screen::core()
                .any(|screen| screen.questions().any(|question| question.field == **field))
        };
        let seen = Field::ALL.iter().filter(decides).map(|field| way.facts.seen(*field)).collect();
        let named = outcome
            .reasons
            .iter()
            .map(|rule| rule.id())
            .chain(outcome.contacts.iter().map(|contact| contact.id()))
            .collect();
        Some((way.step, way.screens, seen, outcome.disposition, named))
    }
}
