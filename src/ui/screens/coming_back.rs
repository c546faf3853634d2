//! Where coming back begins: not with page one, but with how it goes today.

use super::{Visit, device, layout, welcome};
use crate::pictures::Icon;
use crate::session::device::OnDevice;
use crate::session::model::View;
use crate::ui::markup::{At, El, el, fragment};
use crate::ui::parts::actions::{Look, button, row};
use crate::ui::parts::question::heading;
use crate::words::check_in::check_in;
use crate::words::device as words;
use yew::prelude::*;

pub(super) fn coming_back(visit: &Visit) -> Html {
    layout::welcome(visit, page(visit).html())
}

fn page(visit: &Visit) -> El {
    let said = device::said(visit);
    let asked = check_in(visit.lang(), visit.voice());
    let model = visit.model;
    // A visit that came with a code is the one that stands here, and is kept nowhere.
    let kept = model.view == View::Return;
    let found = model.device.found.as_ref().filter(|_| kept);
    let diary = found.map_or(&model.diary, |found| &found.diary);
    let last = (!kept || found.is_some()).then(|| diary.last_day(model.today));
    let check_in =
        device::act(visit, said.check_in, "check_in", Some(Icon::Forward), OnDevice::CheckIn);
    let plan = device::act(visit, said.plan, "open_kept", Some(Icon::Forward), OnDevice::Open);
    let anew = device::act(visit, said.anew, "start_anew", Some(Icon::Restart), OnDevice::Anew);
    el("div.rw-ask rw-back")
        .key("return")
        .set(At::DataPart, "return")
        .put(heading(asked.opening).set(At::Part, "heading"))
        .put(last.map(|day| el("p.rw-lead").text(words::last_visit(visit.lang(), day))))
        .put(el("p.rw-p").text(asked.lead))
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
