//! What to do now, what to say and not to do, and the safety net: when to call, and whom.

use super::super::line;
use super::Told;
use crate::clinical::disposition::Disposition;
use crate::clinical::safety_net::Part;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::call::{ReadAloud, read_aloud};
use crate::ui::parts::lists::{Level, dots, paragraphs, section, steps};
use crate::ui::parts::safety::{AtOnce, at_once};
use crate::words::outcome as words;

/// What to do, in order, and whom to turn to where that is no matter of a telephone in the banner.
pub(super) fn do_now(told: &Told, level: Level) -> Option<El> {
    let guides = told.guides(Part::Do);
    if guides.is_empty() {
        return None;
    }
    let several = matches!(told.outcome.disposition, Disposition::GpWithinDays | Disposition::PhysioOrPodo);
    let contacts = told.contacts();
    let whom = (several && contacts.len() > 1).then(|| {
        let mut list = el("ul.rw-dots");
        for contact in contacts {
            let words = words::contact(told.lang(), told.voice(), contact);
            list = list.put(el("li").set(At::DataContact, contact.id()).leaf("span", format!("{}. {}", words.name, words.when)));
        }
        list
    });
    let what = if guides.len() == 1 { paragraphs(&guides) } else { steps(&guides) };
    Some(section(level, told.words.do_now).put(what).put(whom))
}

/// The sentence for the telephone.
pub(super) fn say(told: &Told) -> Option<El> {
    let lines = told.guides(Part::Say);
    if lines.is_empty() {
        return None;
    }
    // What only the person knows stands between brackets.
    let open = lines.iter().any(|line| line.contains('(')).then_some(told.words.say_hint);
    let card = read_aloud(&ReadAloud { title: words::part(told.lang(), Part::Say), lines });
    Some(el("div.rw-sec").put(card).lines("p.rw-small rw-soft", open.as_slice()))
}

/// A part as a list under its own heading, if it says anything here.
pub(super) fn part(told: &Told, part: Part, level: Level) -> Option<El> {
    let guides = told.guides(part);
    (!guides.is_empty()).then(|| section(level, words::part(told.lang(), part)).put(dots(&guides)))
}

/// The safety net, the most urgent first.
pub(super) fn net(told: &Told) -> El {
    rest(told, calls(told), Level::Part)
}

/// Of the safety net: when to call before the day is over.
pub(super) fn calls(told: &Told) -> El {
    section(Level::Section, told.words.sooner)
        .put(at_once_part(told, Part::Call112, ""))
        .put(at_once_part(told, Part::CallNow, told.words.call_now_whom))
        .put(part(told, Part::CallMidwife, Level::Part))
        .put(part(told, Part::CallToday, Level::Part))
}

/// The line against suicide, for everybody alike: so it tells nothing about the answers, and may stand on paper.
pub(super) fn lifeline(told: &Told) -> El {
    el("p.rw-p").set(At::DataPart, "lifeline").text(told.words.lifeline)
}

/// Puts the rest of the safety net into this.
pub(super) fn rest(told: &Told, into: El, level: Level) -> El {
    let mut all = into;
    for rest in [Part::CallLater, Part::Expect, Part::Again] {
        all = all.put(part(told, rest, level));
    }
    all
}

fn at_once_part(told: &Told, part: Part, whom: &'static str) -> Option<El> {
    let signs = told.guides(part);
    (!signs.is_empty()).then(|| {
        let title = words::part(told.lang(), part);
        at_once(&AtOnce { title, signs, whom: line(whom), alone: false })
    })
}
