//! Where coming back begins: not with page one, but with how it goes today.

use super::{Visit, device, layout, welcome};
use crate::clinical::check_in::measure;
use crate::pictures::Icon;
use crate::session::device::OnDevice;
use crate::session::diary::Diary;
use crate::session::model::{View, voice_of};
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::question::heading;
use crate::words::Voice;
use crate::words::check_in as words_of;
use crate::words::device as words;
use yew::prelude::*;

pub(super) fn coming_back(visit: &Visit) -> Html {
    layout::welcome(visit, page(visit).html())
}

fn page(visit: &Visit) -> El {
    let said = device::said(visit);
    let model = visit.model;
    // A visit that came with a code is the one that stands here, and is kept nowhere.
    let kept = model.view == View::Return;
    let found = model.device.found.as_ref().filter(|_| kept);
    let diary = found.map_or(&model.diary, |found| &found.diary);
    let last = (!kept || found.is_some()).then(|| diary.last_day(model.today));
    // Nothing of a kept visit is open yet: whom it is about is said by what is kept.
    let voice = voice_of(found.map_or(&model.answers, |found| &found.visit.answers));
    let asked = words_of::check_in(visit.lang(), voice);
    let check_in =
        device::act(visit, said.check_in, "check_in", Some(Icon::Forward), OnDevice::CheckIn);
    let plan = device::act(visit, said.plan, "open_kept", Some(Icon::Forward), OnDevice::Open);
    let anew = device::act(visit, said.anew, "start_anew", Some(Icon::Restart), OnDevice::Anew);
    el("div.rw-ask rw-back")
        .key("return")
        .set(At::DataPart, "return")
        .set(At::DataTakesOver, "")
        .put(heading(asked.opening).set(At::Part, "heading"))
        .put(last.map(|day| el("p.rw-lead").text(words::last_visit(visit.lang(), day))))
        .put(el("p.rw-p").text(asked.lead))
        .put(due(visit, diary, voice))
        .put(welcome::danger(visit))
        .put((kept && model.rules_changed()).then(|| el("p.rw-p").text(said.rules_changed)))
        .put(row().put(button(Look::Main, &check_in)))
        .put(row().put(button(Look::Quiet, &plan)))
        .put(row().put(button(Look::Quiet, &anew)))
        .put(kept.then(|| {
            fragment()
                .leaf("p.rw-small rw-soft", said.anew_hint)
                .put(row().put(device::erase(visit)))
                .put(device::told(visit))
        }))
}

/// Today's check-in would count for a moment of the measure: why it is good to do it.
fn due(visit: &Visit, diary: &Diary, voice: Voice) -> Option<El> {
    let model = visit.model;
    let first = diary.first_day(model.today);
    let gone = u32::try_from((model.diary.present - first).whole_days()).unwrap_or(0);
    let moment = measure::due(&diary.check_ins, gone)?;
    let words = words_of::due(visit.lang(), voice, moment);
    Some(el("p.rw-p").set(At::DataPart, "due").text(words))
}
