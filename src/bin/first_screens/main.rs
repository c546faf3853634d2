//! Prints the first screens as JSON, drawn by the same functions that draw them in the browser:
//! what a visitor sees and fills in while the wasm is still on its way (`host/first_screens.js`).
//! With the word `html` it prints the Dutch welcome page as markup.

mod html;
mod shared;
mod tree;

use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Config, Model, Msg, update};
use rugwijzer::ui::parts::announce::announce;
use rugwijzer::ui::screens::{Visit, said_of, screen};
use rugwijzer::words::Lang;
use rugwijzer::words::frame::frame;
use serde_json::{Map, Value, json};
use time::Date;
use yew::prelude::*;

fn main() {
    if std::env::args().nth(1).is_some_and(|word| word == "html") {
        return println!("{}", html::welcome(Lang::Nl));
    }
    let languages = Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), first_screens(*lang)));
    println!("{}", Value::Object(Map::from_iter(languages)));
}

/// The first screens of one language: `screens`, of which the first two are the welcome page and
/// the first question, and the `parts` that they share; `next`, which of the others follows which
/// answers to that question; and the words that the host needs before an app can bring them.
fn first_screens(lang: Lang) -> Value {
    let mut model = new_visit(lang);
    let mut screens = vec![drawn(&model)];
    update(&mut model, Msg::Start);
    assert_eq!(model.shown(), Shown::Page(Screen::Who), "the first page asks who, and how old");
    screens.push(drawn(&model));
    let next = next_screens(lang, &mut screens);
    let mut trees: Vec<Value> = screens.iter_mut().map(|screen| screen["tree"].take()).collect();
    let parts = shared::share(&mut trees);
    for (screen, tree) in screens.iter_mut().zip(trees) {
        screen["tree"] = tree;
    }
    let words = frame(lang);
    json!({
        "screens": screens,
        "parts": parts,
        "next": next,
        "announcement": tree::of(&announce(&AttrValue::default()).html()),
        "cleared": words.cleared,
        "wait": words.wait,
        "slow": [words.slow_title, words.slow_body, words.slow_go_on],
        "failed": [words.no_start_title, words.no_start_body, words.no_start_again],
    })
}

/// Which screen follows which answers to the first question: rows of who, the youngest and the
/// oldest age, and the place of the screen. Answers without a row are the app's to judge.
fn next_screens(lang: Lang, screens: &mut Vec<Value>) -> Vec<(&'static str, u32, u32, usize)> {
    let mut rows: Vec<(&'static str, u32, u32, usize)> = Vec::new();
    let Kind::Number { min, max } = Field::Age.kind() else { return rows };
    for who in Field::Who.options().iter().map(|option| option.id()) {
        for age in min..=max {
            let Some(drawn) = second_page(lang, who, age) else { continue };
            let known = screens.iter().position(|screen| *screen == drawn);
            let place = known.unwrap_or_else(|| {
                screens.push(drawn);
                screens.len() - 1
            });
            match rows.last_mut() {
                Some((same, _, to, at)) if *same == who && *to + 1 == age && *at == place => {
                    *to = age;
                }
                Some(_) | None => rows.push((who, age, age, place)),
            }
        }
    }
    rows
}

/// The page after these answers, where it is one that the host can fill in without knowing a rule:
/// boxes of which "none of these" clears the others.
fn second_page(lang: Lang, who: &str, age: u32) -> Option<Value> {
    let mut model = new_visit(lang);
    update(&mut model, Msg::Start);
    for (name, value) in [("who", who), ("age", &age.to_string())] {
        let (name, value) = (name.to_owned(), value.to_owned());
        update(&mut model, Msg::Change { name, value, checked: true });
    }
    update(&mut model, Msg::Next);
    let Shown::Page(page) = model.shown() else { return None };
    (page != Screen::Who && page.layout() == Layout::Tick && page.asks_one_by_one())
        .then(|| drawn(&model))
}

fn new_visit(lang: Lang) -> Model {
    Model::new(Config { lang, ..Config::default() }, Date::MIN, false)
}

/// What the model shows, and what a screen reader is told of it.
fn drawn(model: &Model) -> Value {
    let visit = Visit { model, tell: &Callback::noop() };
    json!({ "tree": tree::of(&screen(&visit)), "announced": said_of(&visit).as_str() })
}
