//! A visit as a person makes it: pages are filled in through messages only, and "next" is pressed.

use super::chance::{Chance, answer, complete_set};
use rugwijzer::clinical::answers::{Answers, Tri};
use rugwijzer::clinical::pathway;
use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::session::config::Config;
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Model, Msg, update};
use time::{Date, Month};

/// What somebody is going to answer, on every page that may be asked.
#[derive(Clone)]
pub struct Person {
    pub answers: Answers,
    /// Pages on which this person says "I don't know" to the whole.
    unsure: Vec<Screen>,
}

impl Person {
    pub fn by_chance(chance: &mut Chance) -> Person {
        let mut answers = complete_set(chance);
        let unsure: Vec<Screen> =
            Screen::ALL.iter().copied().filter(|screen| screen.layout() == Layout::Tick && chance.permille(40)).collect();
        let one_by_one = unsure.contains(&Screen::Saddle);
        for field in Field::ALL {
            // On a page of boxes one can tick or leave open; "unknown" for one box alone exists for needle drugs only,
            // and for the saddle items where they are asked one by one.
            let own_unknown = *field == Field::GIv || !is_box(*field) || (one_by_one && is_saddle_item(*field));
            while answers.flag(*field) == Some(Tri::Unknown) && !own_unknown {
                let again = answer(chance, *field, 500);
                super::chance::put(&mut answers, *field, again);
            }
        }
        Person { answers, unsure }
    }

    /// Answers, by somebody who doubts no page as a whole.
    pub fn sure(answers: Answers) -> Person {
        Person { answers, unsure: Vec::new() }
    }

    /// Fills in the page on the screen as this person does, and presses "next".
    pub fn answer_page(&self, model: &mut Model, screen: Screen) {
        self.fill_in(model, screen);
        update(model, Msg::Next);
    }

    /// Fills in the page, starting from an empty one.
    pub fn fill_in(&self, model: &mut Model, screen: Screen) {
        if screen.layout() == Layout::Tick {
            let whole = if self.unsure.contains(&screen) { "unknown" } else { "none" };
            change(model, screen.id(), whole, true);
            if whole == "unknown" {
                return;
            }
        }
        for field in pathway::fields(screen, &model.answers) {
            self.fill_in_field(model, screen, field);
        }
    }

    fn fill_in_field(&self, model: &mut Model, screen: Screen, field: Field) {
        let boxes = screen.layout() == Layout::Tick;
        match field.kind() {
            Kind::Flag => {
                let given = self.answers.flag(field).unwrap_or(Tri::No);
                if field == Field::PCycle {
                    change(model, field.id(), "yes", given == Tri::Yes);
                } else if !boxes || given != Tri::No {
                    change(model, field.id(), given.id(), true);
                }
            }
            Kind::Choice => {
                let given = self.answers.one(field).expect("a person has an answer to everything");
                let given = match (boxes, given) {
                    (true, Opt::CancerNone) => return,
                    (true, _) => Opt::CancerSome,
                    // Ticked on the page before by mistake: the kind is then not known.
                    (false, Opt::CancerNone) => Opt::CancerUnknown,
                    (false, given) => given,
                };
                change(model, field.id(), given.id(), true);
            }
            Kind::Several => {
                let given = self.answers.many(field).expect("a person has an answer to everything");
                for option in field.options().iter().filter(|option| !option.stands_alone()) {
                    change(model, field.id(), option.id(), given.has(*option));
                }
            }
            Kind::Number { .. } => {
                let given = self.answers.number(field).expect("a person has an answer to everything");
                change(model, field.id(), &given.to_string(), true);
                if field == Field::Days {
                    change(model, "days_unit", "day", true);
                }
            }
        }
    }
}

fn is_saddle_item(field: Field) -> bool {
    matches!(field, Field::BSaddle | Field::BUrine | Field::BLeak | Field::BBowel | Field::BSex)
}

/// Asked as a box to tick.
fn is_box(field: Field) -> bool {
    Screen::ALL.iter().any(|screen| screen.layout() == Layout::Tick && screen.questions().any(|question| question.field == field))
        || field == Field::PCycle
}

/// A visit on a Saturday, that is about to start.
pub fn new_visit(standalone: bool) -> Model {
    let day = Date::from_calendar_date(2026, Month::November, 21).expect("a date that exists");
    let mut model = Model::new(Config::default(), day, standalone);
    update(&mut model, Msg::Start);
    model
}

/// An input of the page changes.
pub fn change(model: &mut Model, name: &str, value: &str, checked: bool) {
    update(model, Msg::Change { name: name.into(), value: value.into(), checked });
}

/// Answers every page until the check has an outcome or a list of answers to look over. Returns the pages shown.
pub fn go_to_the_end(model: &mut Model, person: &Person) -> Vec<Screen> {
    let mut pages = Vec::new();
    while let Shown::Page(screen) = model.shown() {
        person.answer_page(model, screen);
        assert!(model.mistakes.is_empty(), "{}: {:?}", screen.id(), model.mistakes);
        pages.push(screen);
        assert!(pages.len() <= 60, "no end in sight: {pages:?}");
    }
    pages
}
