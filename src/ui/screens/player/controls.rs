//! What an exercise is steered by: the count in the ring, the buttons, and whether it may be heard and felt.

use super::Played;
use crate::clinical::exercises::Work;
use crate::session::Msg;
use crate::session::player::{Moment, Part, Phase, Play};
use crate::ui::markup::{El, el};
use crate::ui::parts::actions::{Look, row as buttons};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::lists::{Level, section};
use crate::ui::parts::ring::Ring;
use crate::words::player as said;

/// The number in the ring: which time, or how long still.
pub(super) fn counter(played: &Played, moment: Option<Moment>) -> Ring {
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
pub(super) fn controls(played: &Played) -> El {
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
pub(super) fn signals(played: &Played) -> El {
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
