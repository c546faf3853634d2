//! Today's exercises, one a screen: what to do, what is going on now, and what can be pressed. Pain and the end have
//! screens of their own.

mod end;

use super::{Visit, around};
use crate::clinical::assessment::{Assessment, Outcome, assess};
use crate::clinical::exclusions::allowed;
use crate::clinical::exercises::{Dose, ExerciseId, Stop, Work, exercise as row};
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::player::{Moment, Part, Phase, Play, Player};
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Look, button, row as buttons};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::figure::figure;
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::ring::{Ring, ring};
use crate::words::exercise as words;
use crate::words::player::{self as said, Now, Within, PlayerWords};
use yew::prelude::*;

/// The button that begins today's exercises, which are these; none where there are none.
pub(super) fn start_button(visit: &Visit, look: Look, exercises: Vec<ExerciseId>) -> Option<El> {
    let start = visit.act(said::player(visit.lang()).start, "start_exercises", None, Msg::StartSession(exercises.clone()));
    (!exercises.is_empty()).then(|| buttons().put(button(look, &start)))
}

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
    let Assessment::Decided(outcome) = assess(&visit.model.answers) else { return Html::default() };
    let played = Played { visit, player, outcome: &outcome, words: said::player(visit.lang()) };
    let inside = match player.phase {
        Phase::Ready => exercise(&played, None),
        Phase::Running(moment) | Phase::Paused(moment) => exercise(&played, Some(moment)),
        Phase::Hurting(_) => end::hurting(&played),
        Phase::Told(light, _) => end::told(&played, light),
        Phase::Done => end::done(&played),
    };
    let close = visit.act(played.words.close, "close", Some(Icon::Back), Msg::Back);
    let screen = el("div.rw-play").set(At::DataExercise, player.exercise().id()).put(inside);
    around::player(visit, close, el("div.rw-screen").key("player").put(screen).html())
}

/// What a screen reader says when it changes. A heading that takes focus speaks for itself.
pub(super) fn announced(visit: &Visit, player: &Player) -> String {
    let (number, of) = player.number();
    if player.phase == Phase::Ready { said::count(visit.lang(), number, of) } else { now(visit, player) }
}

/// What is going on, in words and without the seconds.
fn now(visit: &Visit, player: &Player) -> String {
    let (moment, now) = match player.phase {
        Phase::Hurting(_) | Phase::Told(..) | Phase::Done => return String::new(),
        Phase::Ready => (None, Now::Ready),
        Phase::Paused(_) => (None, Now::Paused),
        Phase::Running(moment) => (Some(moment), match moment.part {
            Part::Coming => Now::Coming,
            Part::Work => Now::Work,
            Part::Sides => Now::Sides,
            Part::Rest => Now::Rest,
        }),
    };
    let dose = player.dose();
    let works = moment.filter(|moment| moment.part == Part::Work);
    // A rest speaks of the round that comes.
    let round = moment.map_or(1, |moment| if moment.part == Part::Rest { moment.set + 1 } else { moment.set });
    let other_side = works.filter(|_| dose.per_side).map(|moment| moment.other_side);
    said::now(visit.lang(), now, Within { round: (round, dose.sets), other_side })
}

/// An exercise; without a moment it has not begun.
fn exercise(played: &Played, moment: Option<Moment>) -> El {
    let Played { visit, player, words, .. } = played;
    let id = player.exercise();
    let told = words::exercise(visit.lang(), id);
    let labels = words::labels(visit.lang());
    let (number, of) = player.number();
    let still = matches!(player.phase, Phase::Paused(_));
    let head = el("div.rw-play__head")
        .put(el("p.rw-play__count").key(&number.to_string()).text(said::count(visit.lang(), number, of)))
        .put(played.heading(told.name))
        .put(el("p.rw-hint").key(told.name).text(words::dose(visit.lang(), played.dose())));
    let running = now(visit, player);
    let state = el("div.rw-play__now")
        .put(ring(&counter(played, moment)))
        .put(el("p.rw-play__said").put(el("span").key(running.as_str()).text(running)));
    let mut stop = Vec::new();
    for one in row(id).stop {
        stop.push(words::stop(visit.lang(), *one));
    }
    let how = el("div.rw-play__how")
        .key(told.name)
        .put(section(Level::Small, words.steps).put(steps(told.steps)))
        .put(section(Level::Small, labels.lighter).put(paragraphs(&[told.lighter])))
        .put(section(Level::Small, labels.stop).put(dots(&stop)));
    el("div.rw-play__exercise")
        .key("exercise")
        .put(head)
        .put(el("div.rw-play__see").put(figure(id, told.alt, still).key(id.id())).put(state).put(controls(played)))
        .put(el("div.rw-play__read").put(how).put(signals(played)))
}

/// The number in the ring: which time, or how long still.
fn counter(played: &Played, moment: Option<Moment>) -> Ring {
    let Played { visit, words, .. } = played;
    let dose = played.dose();
    let length = moment.map_or(1, |moment| u32::from(moment.length(dose).max(1)));
    let share = moment.map_or(0, |moment| u32::from(moment.passed) * 100 / length);
    let seconds = |seconds: u16| {
        let text = if seconds < 60 {
            seconds.to_string()
        } else {
            let rest = seconds % 60;
            [(seconds / 60).to_string().as_str(), if rest < 10 { ":0" } else { ":" }, &rest.to_string()].concat()
        };
        (text, if seconds < 60 { words.seconds } else { words.minutes })
    };
    let (number, unit) = match (moment, dose.work) {
        (None, Work::Times { times, .. }) => (times.to_string(), words.times.to_owned()),
        (None, Work::Seconds(all)) => owned(seconds(all)),
        (Some(moment), Work::Times { times, .. }) => match moment.time(dose) {
            Some(time) => (time.to_string(), said::of_times(visit.lang(), times)),
            None => owned(seconds(moment.left(dose))),
        },
        (Some(moment), Work::Seconds(_)) => owned(seconds(moment.left(dose))),
    };
    Ring { label: words.time_left, share, number: number.into(), unit: unit.into() }
}

fn owned((text, unit): (String, &'static str)) -> (String, String) {
    (text, unit.to_owned())
}

/// The main button keeps its place whatever it says, and so keeps its focus.
fn controls(played: &Played) -> El {
    let Played { player, words, .. } = played;
    let (label, action, what) = match player.phase {
        Phase::Running(_) => (words.pause, "pause", Play::Pause),
        Phase::Paused(_) => (words.resume, "resume", Play::Resume),
        Phase::Ready | Phase::Hurting(_) | Phase::Told(..) | Phase::Done => (words.begin, "begin", Play::Begin),
    };
    let waits = matches!(player.phase, Phase::Running(Moment { part: Part::Coming | Part::Sides | Part::Rest, .. }));
    let begun = player.phase != Phase::Ready;
    let on = if waits { words.on } else { words.done };
    let first = player.number().0 == 1;
    el("div.rw-play__acts")
        .put(buttons().put(played.act(Look::Main, label, action, what)).put(begun.then(|| played.act(Look::Quiet, on, "done", Play::Done))))
        .put(buttons().put(played.act(Look::Quiet, words.hurts, "hurts", Play::Hurts)))
        .put(
            el("div.rw-play__more")
                .put(played.easier(Look::Link))
                .put(played.act(Look::Link, words.skip, "skip", Play::Skip))
                .put((!first).then(|| played.act(Look::Link, words.previous, "previous", Play::Previous))),
        )
}

/// Off until chosen.
fn signals(played: &Played) -> El {
    let Played { visit, player, words, .. } = played;
    let choice = |name: &'static str, label: &'static str, checked: bool| Choice { name, value: "yes", label, hint: None, checked };
    let rows = Choices {
        kind: Kind::Check,
        choices: vec![
            choice("sound", words.sound, player.sound),
            choice("vibration", words.vibration, player.vibration),
        ],
        wrong: false,
        on: visit.tell.reform(|change: Change| Msg::Play(if change.name == "sound" { Play::Sound } else { Play::Vibration })),
    };
    section(Level::Small, words.signals).put(choices(&rows))
}

/// What ends an exercise whatever the pain does.
fn other_signs(played: &Played) -> Vec<&'static str> {
    let mut signs = Vec::new();
    for one in row(played.player.exercise()).stop {
        if *one != Stop::MuchMorePain {
            signs.push(words::stop(played.visit.lang(), *one));
        }
    }
    signs
}
