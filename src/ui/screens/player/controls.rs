//! What an exercise is steered by: the count in the ring, the buttons, and whether it may be heard
//! and felt.

use super::Played;
use crate::clinical::exercises::{Sides, Work};
use crate::session::Msg;
use crate::session::player::{Moment, Phase, Play};
use crate::ui::markup::{El, el};
use crate::ui::parts::actions::{Look, row as buttons};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::Change;
use crate::ui::parts::ring::Ring;
use crate::words::player as said;
use yew::prelude::*;

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
            [
                (seconds / 60).to_string().as_str(),
                if rest < 10 { ":0" } else { ":" },
                &rest.to_string(),
            ]
            .concat()
        };
        (text, if seconds < 60 { words.seconds } else { words.minutes }.to_owned())
    };
    let all = match dose.work {
        Work::Times { times, .. } => Some(times),
        Work::Held(_) | Work::KeptUp(_) => None,
    };
    let (number, unit) = match (moment, all) {
        (None, Some(times)) => match dose.sides {
            Sides::None | Sides::Within => (times.to_string(), words.times.to_owned()),
            Sides::InTurn | Sides::Alternating => {
                (times.to_string(), words.times_per_side.to_owned())
            }
        },
        (None, None) => seconds(dose.bout()),
        (Some(moment), all) => match (moment.time(dose), all) {
            (Some(time), Some(times)) => (time.to_string(), said::of_times(visit.lang(), times)),
            (Some(_) | None, _) => seconds(moment.left(dose)),
        },
    };
    Ring { label: words.time_left, share, number: number.into(), unit: unit.into() }
}

/// The main button keeps its place whatever it says, and so keeps its focus. The one beside it
/// names what it leads to.
pub(super) fn controls(played: &Played) -> El {
    let Played { player, words, .. } = played;
    let on = player.onward().map(|onward| {
        played.act(Look::Quiet, said::on(played.visit.lang(), onward), "done", Play::Done)
    });
    el("div.rw-play__acts")
        .put(buttons().put(main(played, Look::Main)).put(on))
        .put(buttons().put(played.act(Look::Quiet, words.hurts, "hurts", Play::Hurts)))
        .put(
            el("div.rw-play__more")
                .put(played.easier(Look::Link))
                .put(played.act(Look::Link, words.skip, "skip", Play::Skip))
                .put(
                    player.previous().map(|_| {
                        played.act(Look::Link, words.previous, "previous", Play::Previous)
                    }),
                )
                .put(played.act(Look::Link, words.dark, "dark", Play::Dark)),
        )
}

/// Begin, pause or go on.
pub(super) fn main(played: &Played, look: Look) -> Html {
    let Played { player, words, .. } = played;
    let (label, action, what) = match player.phase {
        Phase::Running(_) => (words.pause, "pause", Play::Pause),
        Phase::Paused(_) => (words.resume, "resume", Play::Resume),
        Phase::Start | Phase::Ready | Phase::Hurting(_) | Phase::Answered(..) | Phase::Done => {
            (words.begin, "begin", Play::Begin)
        }
    };
    played.act(look, label, action, what)
}

/// Off until chosen.
pub(super) fn signals(played: &Played) -> El {
    let Played { visit, player, words, .. } = played;
    let choice = |name: &'static str, label: &'static str, hint, checked: bool| Choice {
        name,
        value: "yes",
        label,
        hint,
        checked,
    };
    let boxes = |boxes| Choices {
        kind: Kind::Check,
        choices: boxes,
        wrong: false,
        on: visit.tell.reform(|change: Change| {
            Msg::Play(match change.name.as_str() {
                "sound" => Play::Sound,
                "vibration" => Play::Vibration,
                _ => Play::Aloud,
            })
        }),
    };
    // Whether a voice is there, the page finds out, and may find out late: it marks the widget
    // (`player_tools.js`), and the styles show the one or the other.
    let aloud = choice("aloud", words.aloud, Some(words.aloud_hint), player.aloud);
    el("fieldset.rw-sec")
        .put(el("legend").leaf("h2.rw-h3", words.signals))
        .put(choices(&boxes(vec![
            choice("sound", words.sound, None, player.sound),
            choice("vibration", words.vibration, None, player.vibration),
        ])))
        .put(el("div.rw-play__voice").put(choices(&boxes(vec![aloud]))))
        .put(
            (player.phase == Phase::Start)
                .then(|| el("p.rw-hint rw-play__novoice").text(words.no_voice)),
        )
}
