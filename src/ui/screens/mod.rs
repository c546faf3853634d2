//! One file a screen. A screen puts words and parts together from the model; it decides nothing and
//! keeps nothing.

mod answer_text;
mod backs;
mod check_answers;
mod check_in;
mod checked_in;
mod coming_back;
mod device;
mod diary;
mod drawings;
mod figure;
mod inputs;
mod layout;
mod numbers;
mod open_code;
mod outcome;
mod pain_map;
mod plan_progress;
mod player;
mod question_page;
mod start_button;
mod therapist;
mod welcome;

use crate::PLAN;
use crate::pictures::Icon;
use crate::session::model::Shown;
use crate::session::{Model, Msg};
use crate::ui::parts::actions::Action;
use crate::ui::parts::input::Change;
use crate::words::check_in as check_in_words;
use crate::words::frame::{self, Frame};
use crate::words::information as information_words;
use crate::words::outcome as outcome_words;
use crate::words::{Lang, Voice};
use yew::prelude::*;

/// One visit, as its screens see it: what to show, and where to tell what the visitor does.
pub struct Visit<'a> {
    pub model: &'a Model,
    pub tell: &'a Callback<Msg>,
}

impl Visit<'_> {
    fn lang(&self) -> Lang {
        self.model.lang()
    }

    fn voice(&self) -> Voice {
        self.model.voice()
    }

    /// The texts around the questions.
    fn frame(&self) -> &'static Frame {
        frame::frame(self.lang())
    }

    /// What a button does: it tells this.
    fn press(&self, msg: Msg) -> Callback<()> {
        self.tell.reform(move |()| msg.clone())
    }

    /// A button.
    #[inline(never)]
    fn act(
        &self,
        label: &'static str,
        action: &'static str,
        icon: Option<Icon>,
        msg: Msg,
    ) -> Action {
        Action { label, action, target: None, more: None, icon, on: self.press(msg) }
    }

    /// What the inputs of a page do.
    fn change(&self) -> Callback<Change> {
        self.tell.reform(|change: Change| Msg::Change {
            name: change.name,
            value: change.value,
            checked: change.checked,
        })
    }
}

/// The screen that the model shows, with everything around it.
pub fn screen(visit: &Visit) -> Html {
    match visit.model.shown() {
        Shown::Welcome => layout::welcome(visit, welcome::welcome(visit).html()),
        Shown::Return if PLAN => coming_back::coming_back(visit),
        Shown::Code if PLAN => open_code::open_code(visit),
        Shown::CheckIn(page) if PLAN => layout::check_in(visit, check_in::page(visit, page)),
        Shown::CheckedIn if PLAN => checked_in::checked_in(visit),
        Shown::Return | Shown::Code | Shown::CheckIn(_) | Shown::CheckedIn => Html::default(),
        Shown::Page(screen) => layout::page(visit, screen, question_page::page(visit, screen)),
        Shown::Check => layout::check(visit, check_answers::check(visit)),
        Shown::Outcome | Shown::Room(_) => outcome::outcome(visit),
        Shown::Player => match &visit.model.player {
            Some(one) if PLAN => player::player(visit, one),
            Some(_) | None => Html::default(),
        },
    }
}

/// What a screen reader is told of the screen that has come, beside its heading.
pub fn said_of(visit: &Visit) -> AttrValue {
    match visit.model.shown() {
        Shown::Page(screen) if PLAN && screen.is_detail() => {
            plan_progress::place(visit, screen).unwrap_or_default()
        }
        Shown::Page(_) => frame::step(visit.lang(), visit.model.step()).into(),
        Shown::Outcome if visit.model.informs() => {
            AttrValue::Static(information_words::information(visit.lang()).announce)
        }
        Shown::Outcome => {
            AttrValue::Static(outcome_words::result(visit.lang(), visit.voice()).announce)
        }
        Shown::Player => said_of_exercises(visit).into(),
        Shown::Return => {
            AttrValue::Static(check_in_words::check_in(visit.lang(), visit.voice()).opening)
        }
        Shown::Code => AttrValue::Static(open_code::title(visit)),
        Shown::Welcome | Shown::CheckIn(_) | Shown::CheckedIn | Shown::Check | Shown::Room(_) => {
            AttrValue::default()
        }
    }
}

/// What a screen reader is told of the exercises, beside the headings.
pub fn said_of_exercises(visit: &Visit) -> String {
    match &visit.model.player {
        Some(one) if PLAN => player::announced(visit, one),
        Some(_) | None => String::new(),
    }
}

/// A line, unless there is nothing to say.
fn line(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}
