//! What is read aloud, for somebody on a mat with eyes shut: when to begin, which time it is, when to
//! hold and to let go, the side, the rest, what comes next, and that it is done. A pure function of
//! the player before and after; nothing of it holds the clock.

use super::going_on::going_on;
use super::moment::{Moment, Onward, Part, Side};
use super::motion::{LONGEST, Stage, stage};
use super::{Phase, Player};
use crate::clinical::exercises::{Dose, Sides, Work};
use crate::words::Lang;
use crate::words::exercise as words;
use crate::words::player::{self as said, Spoken};

/// A part that is so long has its middle told, and the last ten seconds; in seconds.
const LONG: u16 = 20;
const NEARLY: u16 = 10;
/// A time that is held so long is told when to hold and when to let go.
const HELD: u16 = 3;

/// The lines that are read aloud at this change, each a breath; none where nothing is. What was
/// being said before goes on unless the player stands still, or somebody pressed.
pub fn spoken(lang: Lang, before: &Player, now: &Player) -> Vec<String> {
    let mut lines = Vec::new();
    let fresh = !before.aloud || !before.at_this_exercise(now);
    let what = match now.phase {
        Phase::Start if !before.aloud => Some(Spoken::Chosen),
        Phase::Ready if fresh || matches!(before.phase, Phase::Start | Phase::Done) => {
            if before.aloud && before.onward() == Some(Onward::Finish) {
                lines.push(said::spoken(lang, Spoken::OneDone));
            }
            introduce(lang, now, &mut lines);
            Some(Spoken::HowToBegin)
        }
        Phase::Running(moment) => running(lang, before, now, moment, &mut lines),
        Phase::Done if before.phase != Phase::Done => {
            Some(if now.did_a_little() { Spoken::LittleDone } else { Spoken::AllDone })
        }
        Phase::Start
        | Phase::Ready
        | Phase::Paused(_)
        | Phase::Hurting(_)
        | Phase::Answered(..)
        | Phase::Done => None,
    };
    if let Some(what) = what {
        lines.push(said::spoken(lang, what));
    }
    lines
}

/// Which exercise, how much of it, and its steps.
fn introduce(lang: Lang, player: &Player, lines: &mut Vec<String>) {
    let told = words::exercise(lang, player.exercise());
    let (number, of) = player.number();
    lines.push([&said::count(lang, number, of), ": ", told.name, "."].concat());
    lines.push([&words::dose(lang, player.dose().once()), "."].concat());
    for step in told.steps {
        lines.push((*step).to_owned());
    }
    if player.ambers() > 0 {
        lines.push([said::player(lang).now_lighter, " ", told.lighter].concat());
    }
}

/// A part that begins or goes on tells where one is; a second within it what it brings.
fn running(
    lang: Lang,
    before: &Player,
    player: &Player,
    now: Moment,
    lines: &mut Vec<String>,
) -> Option<Spoken> {
    if let Phase::Running(was) = before.phase
        && before.aloud
        && before.at_this_exercise(player)
        && (was.part, was.set, was.other_side) == (now.part, now.set, now.other_side)
    {
        return within_part(player, was, now);
    }
    if now.passed > 0 {
        lines.push(said::spoken(lang, Spoken::GoesOn));
    }
    let (what, within) = going_on(player)?;
    let (place, amount) = match now.part {
        Part::Work => (said::within(lang, what, within), Some(amount(player.dose(), now))),
        Part::Coming => {
            (said::now(lang, what, within), Some(Spoken::Coming(now.left(player.dose()))))
        }
        Part::Sides | Part::Rest => (said::now(lang, what, within), None),
    };
    if !place.is_empty() {
        lines.push(place);
    }
    amount
}

/// What begins: how many times, or how long still.
fn amount(dose: Dose, now: Moment) -> Spoken {
    match (dose.work, now.time(dose)) {
        (Work::Times { times, .. }, Some(number)) if number > 1 => {
            Spoken::Time { number, last: number == times }
        }
        (Work::Times { times, .. }, _) => Spoken::Times(times),
        (Work::Held(_) | Work::KeptUp(_), _) if now.passed > 0 => Spoken::Left(now.left(dose)),
        (Work::Held(seconds), _) => Spoken::Hold(seconds),
        (Work::KeptUp(seconds), _) => Spoken::KeepUp(seconds),
    }
}

/// What a second within the same part brings.
fn within_part(player: &Player, was: Moment, now: Moment) -> Option<Spoken> {
    let dose = player.dose();
    let left = now.left(dose);
    match (now.part, dose.work) {
        _ if now.passed == was.passed => None,
        (Part::Coming, _) => (left == 3).then_some(Spoken::Left(left)),
        (Part::Rest, _) => (left == 5).then_some(Spoken::RestLeft(left)),
        (Part::Sides, _) => None,
        (Part::Work, Work::Held(_) | Work::KeptUp(_)) => long(now.length(dose), left),
        (Part::Work, Work::Times { times, each, held }) => {
            let time = now.time(dose)?;
            if now.time(dose) != was.time(dose) {
                return Some(Spoken::Time { number: time, last: time == times });
            }
            if now.side(dose) != was.side(dose) && dose.sides == Sides::Alternating {
                return Some(Spoken::Side { other: now.side(dose) == Some(Side::Other) });
            }
            if each > LONGEST {
                return long(each, each - now.passed % each);
            }
            let row = player.row();
            let changed = held >= HELD && !row.from_middle && stage(row, now) != stage(row, was);
            match stage(row, now).filter(|_| changed) {
                Some(Stage::Furthest) => Some(Spoken::HoldNow),
                Some(Stage::Back) => Some(Spoken::LetGo),
                Some(Stage::Begin | Stage::There) | None => None,
            }
        }
    }
}

/// The middle of something long, and near its end.
fn long(length: u16, left: u16) -> Option<Spoken> {
    match left {
        _ if length < LONG => None,
        _ if left == length / 2 => Some(Spoken::Half),
        NEARLY => Some(Spoken::Left(NEARLY)),
        _ => None,
    }
}
