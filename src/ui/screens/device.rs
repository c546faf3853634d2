//! What is kept on this device, wherever it is spoken of: on the welcome page, where coming back
//! begins, in the room for keeping, over a result of an earlier day.

use super::Visit;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::device::{OnDevice, Said, Unusable, Written};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::lists::{Level, dots, paragraphs, section};
use crate::words::device::{self as words, DeviceWords};
use yew::prelude::*;

pub(super) fn said(visit: &Visit) -> &'static DeviceWords {
    words::device(visit.lang())
}

pub(super) fn act(
    visit: &Visit,
    label: &'static str,
    action: &'static str,
    icon: Option<Icon>,
    what: OnDevice,
) -> Action {
    visit.act(label, action, icon, Msg::Device(what))
}

/// Everything goes from the device with one press.
pub(super) fn erase(visit: &Visit) -> Html {
    let label = said(visit).erase;
    button(Look::Link, &act(visit, label, "erase", Some(Icon::Restart), OnDevice::Erase))
}

/// How the last press went, or what was found at the start; heard as soon as it stands there.
pub(super) fn told(visit: &Visit) -> El {
    let words = said(visit);
    let (mut lines, mut failed) = (Vec::new(), false);
    if let Some(said) = visit.model.device.said {
        lines.push(match said {
            Said::Kept | Said::Not(Written::Yes) => words.kept,
            Said::Not(Written::Full) => words.full,
            Said::Not(Written::Blocked) => words.blocked,
            Said::Not(Written::Gone) => words.gone,
            Said::Unusable(Unusable::Corrupt) => words.corrupt,
            Said::Unusable(Unusable::Newer) => words.newer,
            Said::Unusable(Unusable::Expired) => words.expired,
            Said::Erased => words.erased,
            Said::NotErased => words.not_erased,
        });
        failed = matches!(said, Said::Not(Written::Full | Written::Blocked));
    }
    let instead =
        failed.then(|| el("p.rw-p").set(At::DataPart, "kept-instead").text(words.instead));
    el("div.rw-kept__said")
        .set(At::Role, "status")
        .set(At::DataPart, "kept-said")
        .lines("p.rw-p", &lines)
        .put(instead)
}

/// On the welcome page: the way back to what is kept, and the way to be rid of it.
pub(super) fn on_welcome(visit: &Visit) -> Option<El> {
    let device = &visit.model.device;
    if !device.holds && device.said.is_none() {
        return None;
    }
    let words = said(visit);
    let opens = visit.model.may_come_back();
    let back = device.found.as_ref().map(|_| {
        let holds = fragment().leaf("p.rw-p", words.holds);
        if !opens {
            return holds.leaf("p.rw-p", words.not_opened);
        }
        let back =
            act(visit, words.come_back, "come_back", Some(Icon::Forward), OnDevice::ComeBack);
        holds.put(row().put(button(Look::Slim, &back)))
    });
    let kept = el("div.rw-kept")
        .set(At::DataPart, "kept")
        .put(told(visit))
        .put(back)
        .put(device.holds.then(|| row().put(erase(visit))));
    Some(kept)
}

/// In the room for keeping.
pub(super) fn in_room(visit: &Visit) -> El {
    let words = said(visit);
    let device = &visit.model.device;
    let all = section(Level::Section, words.title);
    let all = if !visit.model.may_keep() {
        all.put(paragraphs(&[words.not_here]))
    } else if device.keeps {
        all.put(paragraphs(&[words.keeps]))
    } else {
        let keep = act(visit, words.keep, "keep_here", Some(Icon::Down), OnDevice::Keep);
        all.put(paragraphs(words.about))
            .put(dots(words.honest))
            .put(row().put(button(Look::Slim, &keep)))
    };
    el("div.rw-noprint")
        .set(At::DataPart, "keep-here")
        .put(all.put(told(visit)).put(device.holds.then(|| row().put(erase(visit)))))
}

/// Over a result that was kept on an earlier day.
pub(super) fn of_earlier(visit: &Visit) -> Option<El> {
    let model = visit.model;
    let made = model.diary.first.map(|_| model.today).filter(|day| *day != model.diary.present)?;
    let note = el("div.rw-kept rw-noprint")
        .set(At::DataPart, "earlier")
        .leaf("p.rw-p", words::of_earlier(visit.lang(), made))
        .put(row().put(button(
            Look::Slim,
            &act(visit, said(visit).check_in, "check_in", None, OnDevice::CheckIn),
        )));
    Some(note)
}
