//! A visit as a person makes it: pages are filled in through messages only, and "next" is pressed.

use super::rng::{Rng, answer, complete_set};
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::contradiction::contradiction;
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
    /// Pages on which this person presses "I don't know".
    unsure: Vec<Screen>,
    /// Whether this person ticks there what is sure, or leaves every row to the page after it.
    ticks_what_is_sure: bool,
}

impl Person {
    pub fn by_chance(rng: &mut Rng) -> Person {
        let unsure = Screen::ALL
            .iter()
            .copied()
            .filter(|screen| screen.layout() == Layout::Tick && rng.permille(40))
            .collect();
        Person::who_doubts(rng, unsure)
    }

    /// Somebody who presses "I don't know" on these pages.
    pub fn who_doubts(rng: &mut Rng, unsure: Vec<Screen>) -> Person {
        let mut answers = complete_set(rng);
        for field in Field::ALL {
            // On a page of boxes one can tick or leave open; "unknown" for one box alone exists for
            // needle drugs, for the box with a small question of its own, and where the rows are
            // asked one by one.
            let one_by_one =
                unsure.iter().any(|screen| screen.asks_one_by_one() && is_row_of(*screen, *field));
            let own_unknown =
                matches!(field, Field::GIv | Field::GNsaid) || !is_box(*field) || one_by_one;
            while answers.flag(*field) == Some(Tri::Unknown) && !own_unknown {
                let again = answer(rng, *field, 500);
                super::rng::put(&mut answers, *field, again);
            }
        }
        // The last box of that page is not asked one by one: "I don't know" is its answer, if it is
        // not ticked.
        if unsure.contains(&Screen::Saddle) && answers.flag(Field::BOld) == Some(Tri::No) {
            super::rng::put(&mut answers, Field::BOld, Answer::Flag(Tri::Unknown));
        }
        super::rng::settle(&mut answers);
        Person { answers, unsure, ticks_what_is_sure: rng.permille(500) }
    }

    /// Answers, by somebody who presses "I don't know" on no page.
    pub fn sure(answers: Answers) -> Person {
        Person { answers, unsure: Vec::new(), ticks_what_is_sure: true }
    }

    /// Fills in the page on the screen as this person does, and presses "next".
    pub fn answer_page(&self, model: &mut Model, screen: Screen) {
        self.fill_in(model, screen);
        update(model, Msg::Next);
    }

    /// Fills in the page, starting from an empty one.
    pub fn fill_in(&self, model: &mut Model, screen: Screen) {
        if screen.layout() == Layout::Tick {
            change(model, screen.id(), "none", true);
        }
        if screen.layout() == Layout::Tick && self.unsure.contains(&screen) {
            change(model, screen.id(), "unknown", true);
            if !screen.asks_one_by_one() {
                return;
            }
        }
        // A row that is answered "yes" may open a question below it.
        let mut done = Vec::new();
        while let Some(field) = model
            .draft
            .fields(screen, &model.answers)
            .into_iter()
            .find(|field| !done.contains(field))
        {
            self.fill_in_field(model, screen, field);
            done.push(field);
        }
    }

    fn fill_in_field(&self, model: &mut Model, screen: Screen, field: Field) {
        let boxes = screen.layout() == Layout::Tick;
        match field.kind() {
            Kind::Flag => {
                let given = self.answers.flag(field).unwrap_or(Tri::No);
                if field == Field::PCycle {
                    change(model, field.id(), "yes", given == Tri::Yes);
                } else if boxes && (field == Field::GNsaid || self.unsure.contains(&screen)) {
                    // That box says half, the page after it the rest; of a page in doubt only what
                    // is sure is ticked.
                    let sure = !self.unsure.contains(&screen)
                        || self.ticks_what_is_sure
                        || field == Field::BOld;
                    let ticked = sure
                        && (given == Tri::Yes || (field == Field::GNsaid && given == Tri::Unknown));
                    change(model, field.id(), "yes", ticked);
                } else if !boxes || given != Tri::No {
                    change(model, field.id(), given.id(), true);
                }
            }
            Kind::Choice => {
                let given = self.answers.one(field).expect("a person has an answer to everything");
                let given = match (boxes, given) {
                    (true, Opt::CancerNone) => return,
                    (true, given)
                        if self.unsure.contains(&screen)
                            && (given == Opt::CancerUnknown || !self.ticks_what_is_sure) =>
                    {
                        return;
                    }
                    (true, _) => Opt::CancerSome,
                    // Ticked on the page before by mistake: the kind is then not known.
                    (false, Opt::CancerNone) if !model.answers.is_one_by_one(field) => {
                        Opt::CancerUnknown
                    }
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
                let given =
                    self.answers.number(field).expect("a person has an answer to everything");
                change(model, field.id(), &given.to_string(), true);
                if field == Field::Days {
                    change(model, "days_unit", "day", true);
                }
            }
        }
    }
}

/// One of the rows that this page leaves to the page after it.
fn is_row_of(screen: Screen, field: Field) -> bool {
    field != Field::BOld && screen.questions().any(|question| question.field == field)
}

/// Asked as a box to tick.
fn is_box(field: Field) -> bool {
    Screen::ALL.iter().any(|screen| {
        screen.layout() == Layout::Tick
            && screen.questions().any(|question| question.field == field)
    }) || field == Field::PCycle
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

/// Answers every page until the check has an outcome or a list of answers to look over. Returns the
/// pages shown; one that a later answer brings back stands there once.
pub fn go_to_the_end(model: &mut Model, person: &Person) -> Vec<Screen> {
    let mut pages = Vec::new();
    for turn in 0.. {
        let Shown::Page(screen) = model.shown() else { break };
        assert!(turn <= 60, "no end in sight: {pages:?}");
        let again = pages.contains(&screen) && contradiction(screen, &model.answers).is_some();
        person.answer_page(model, screen);
        assert!(model.mistakes.is_empty(), "{}: {:?}", screen.id(), model.mistakes);
        if !again {
            pages.push(screen);
        }
    }
    pages
}
