//! Today's exercises: a screen to begin from, then one a screen. Pain and the end have screens of
//! their own.

mod controls;
mod dark;
mod end;
mod exercise;
mod start;

use super::{Visit, layout};
use crate::clinical::assessment::{Assessment, Outcome};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::Dose;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::player::going_on::going_on;
use crate::session::player::{Moment, Phase, Play, Player};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button};
use crate::words::player::{self as said, PlayerWords};
use yew::prelude::*;

/// One screen of the player, with what every one of them is made from.
struct Played<'a> {
    visit: &'a Visit<'a>,
    player: &'a Player,
    outcome: &'a Outcome,
    words: &'static PlayerWords,
}

impl Played<'_> {
    /// A button of the player.
    fn act(&self, look: Look, label: &'static str, action: &'static str, what: Play) -> Html {
        button(look, &self.visit.act(label, action, None, Msg::Play(what)))
    }

    /// The way back to the outcome.
    fn close(&self, look: Look, label: &'static str) -> Html {
        button(look, &self.visit.act(label, "close", None, Msg::Back))
    }

    /// To the easier version, where this person may do it.
    fn easier(&self, look: Look) -> Option<Html> {
        let easier = self.player.easier(&|id| allowed(self.outcome, id));
        easier.map(|_| self.act(look, self.words.easier, "easier", Play::Easier))
    }

    /// The heading, which takes focus.
    fn heading(&self, title: &'static str) -> El {
        el("h1.rw-h1").key(title).set(At::TabIndex, "-1").set(At::DataHeading, "").text(title)
    }

    fn dose(&self) -> Dose {
        self.player.dose()
    }
}

pub(super) fn player(visit: &Visit, player: &Player) -> Html {
    let Assessment::Decided(outcome) = visit.model.assessment() else { return Html::default() };
    let played = Played { visit, player, outcome: &outcome, words: said::player(visit.lang()) };
    let inside = match player.phase {
        Phase::Start => start::start(&played),
        Phase::Ready => exercise_screen(&played, None),
        Phase::Running(moment) | Phase::Paused(moment) => exercise_screen(&played, Some(moment)),
        Phase::Hurting(_) => end::hurting(&played),
        Phase::Answered(light, _) => end::light_answer(&played, light),
        Phase::Done => end::done(&played),
    };
    let close = visit.act(played.words.close, "close", Some(Icon::Back), Msg::Back);
    let at = (player.phase != Phase::Start).then(|| player.exercise().id());
    let screen = el("div.rw-play").set_some(At::DataExercise, at).put(inside);
    layout::player(visit, close, el("div.rw-screen").key("player").put(screen).html())
}

fn exercise_screen(played: &Played, moment: Option<Moment>) -> El {
    if played.player.is_dark() {
        dark::dark(played, moment)
    } else {
        exercise::exercise(played, moment)
    }
}

/// What a screen reader says when it changes. A heading that takes focus speaks for itself.
pub(super) fn announced(visit: &Visit, player: &Player) -> String {
    let (number, of) = player.number();
    if player.phase == Phase::Ready {
        said::count(visit.lang(), number, of)
    } else {
        now(visit, player)
    }
}

/// What is going on, in words and without the seconds.
fn now(visit: &Visit, player: &Player) -> String {
    going_on(player).map_or_else(String::new, |(now, within)| said::now(visit.lang(), now, within))
}
