//! Prints the first screens, drawn by the same functions that draw them in the browser: what a
//! visitor sees and fills in while the wasm is still on its way (`host/first_screens.js`). With the
//! word `welcome` it prints the welcome page as JSON, with `questions` the pages after it, and with
//! `html` the Dutch welcome page as markup. For the page of its own, `offline` prints the words of
//! what it keeps on the device, and `mark` the drawing of which its icons are made.

mod html;
mod page_of_its_own;
mod shared;
mod tree;

use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::session::model::Shown;
use rugwijzer::session::{Config, Model, Msg, update};
use rugwijzer::ui::parts::announce::announce;
use rugwijzer::ui::screens::{Visit, said_of, screen};
use rugwijzer::words::code::code;
use rugwijzer::words::device::device;
use rugwijzer::words::frame::{dialog, frame};
use rugwijzer::words::{Lang, Voice};
use serde_json::{Map, Value, json};
use std::process::ExitCode;
use time::Date;
use yew::prelude::*;

fn main() -> ExitCode {
    let of_each = |print: fn(Lang) -> Value| {
        let languages = Lang::ALL.iter().map(|lang| (lang.tag().to_owned(), print(*lang)));
        Value::Object(Map::from_iter(languages)).to_string()
    };
    let printed = match std::env::args().nth(1).as_deref() {
        Some("html") => html::welcome(Lang::Nl),
        Some("welcome") => of_each(welcome),
        Some("questions") => of_each(questions),
        Some("offline") => page_of_its_own::offline(Lang::Nl).to_string(),
        Some("mark") => page_of_its_own::mark().to_string(),
        Some(_) | None => {
            eprintln!("first_screens: `welcome`, `questions`, `html`, `offline` or `mark`?");
            return ExitCode::FAILURE;
        }
    };
    println!("{printed}");
    ExitCode::SUCCESS
}

/// The welcome page of one language, and the words that the host needs before an app can bring
/// them.
fn welcome(lang: Lang) -> Value {
    let (words, dialog) = (frame(lang), dialog(lang));
    let mut welcome = drawn(&new_visit(lang));
    welcome["announcement"] = tree::of(&announce(&AttrValue::default()).html());
    welcome["wait"] = json!(words.wait);
    welcome["slow"] = json!([words.slow_title, words.slow_body, words.slow_go_on]);
    welcome["failed"] = json!([words.no_start_title, words.no_start_body, words.no_start_again]);
    welcome["outdated"] = page_of_its_own::outdated(lang);
    welcome["kept"] = json!(device(lang).loading);
    welcome["handed"] = json!(code(lang, Voice::You).loading);
    welcome["dialog"] = json!({ "open": dialog.open, "close": dialog.close });
    welcome
}

/// The pages after it: `screens`, of which the first is the first question, and the `parts` that
/// they share; `next`, which of the others follows which answers to that question; and what the page
/// says where a code or a kept visit cannot be opened.
fn questions(lang: Lang) -> Value {
    let mut model = new_visit(lang);
    update(&mut model, Msg::Start);
    assert_eq!(model.shown(), Shown::Page(Screen::Who), "the first page asks who, and how old");
    let mut screens = vec![drawn(&model)];
    let next = next_screens(lang, &mut screens);
    let mut trees: Vec<Value> = screens.iter_mut().map(|screen| screen["tree"].take()).collect();
    let parts = shared::share(&mut trees);
    for (screen, tree) in screens.iter_mut().zip(trees) {
        screen["tree"] = tree;
    }
    let cleared = frame(lang).cleared;
    let (device, code) = (device(lang), code(lang, Voice::You));
    // Said by the page where the build that would say it cannot come (`unopened.js`).
    let unopened = json!({
        "code": code.not_loaded,
        "kept": device.not_loaded,
        "erase": device.erase,
        "erased": device.erased,
        "not_erased": device.not_erased,
    });
    json!({ "screens": screens, "parts": parts, "next": next, "cleared": cleared, "unopened": unopened })
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
