//! Where a handover code is typed, and what is said once it is open.

use super::{Visit, layout, line, therapist, welcome};
use crate::clinical::disposition::Disposition;
use crate::handover::code::{Opened, SentPlan, address};
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::handed::{Handed, OnCode};
use crate::session::revised::{Advice, Revised, revised};
use crate::ui::markup::{At, El, On, el, fragment, id};
use crate::ui::parts::actions::{Look, Out, button, out, row};
use crate::ui::parts::disclosure::opens;
use crate::ui::parts::errors::{self, Mistake, Summary, summary};
use crate::ui::parts::input::{Change, on_typing};
use crate::ui::parts::lists::{dots, paragraphs};
use crate::ui::parts::question::{Question, heading, question};
use crate::words::code::{self as words, CodeWords};
use crate::words::errors as error_words;
use yew::prelude::*;

const FIELD: &str = "code";
/// The page on which a clinician opens codes.
const CLINICIAN: &str = "clinician.html";

fn said(visit: &Visit) -> CodeWords {
    words::code(visit.lang(), visit.voice())
}

fn handed(visit: &Visit) -> Handed {
    visit.model.handed.as_deref().cloned().unwrap_or_default()
}

fn is_open(visit: &Visit) -> bool {
    visit.model.handed.as_deref().is_some_and(|handed| handed.visit().is_some())
}

pub(super) fn title(visit: &Visit) -> &'static str {
    let said = said(visit);
    match (is_open(visit), sent(visit)) {
        (true, _) => said.opened_title,
        (false, Some(_)) => therapist::title(visit),
        (false, None) => said.open_title,
    }
}

/// A therapist's plan, once the visit that came with it is open.
fn sent<'a>(visit: &'a Visit) -> Option<&'a SentPlan> {
    visit.model.handed.as_deref()?.sent()
}

pub(super) fn open_code(visit: &Visit) -> Html {
    let inside = match sent(visit) {
        _ if is_open(visit) => opened(visit),
        Some(sent) => therapist::opened(visit, sent),
        None => typed(visit),
    };
    layout::welcome(visit, inside.html())
}

/// The field. What is wrong with a code names the group to look at.
fn typed(visit: &Visit) -> El {
    let said = said(visit);
    let handed = handed(visit);
    let mistake = handed.mistake();
    let text: Option<AttrValue> = mistake.map(|why| words::unopened(visit.lang(), why).into());
    let on = visit.tell.reform(|change: Change| Msg::Code(OnCode::Typed(change.value)));
    let hint_id = id(&[FIELD, "hint"]);
    let mut described = vec![hint_id.clone()];
    let mut error = fragment();
    if let Some(text) = &text {
        let error_id = id(&[FIELD, "wrong"]);
        error = errors::line(&error_id, text);
        described.push(error_id);
    }
    let input = el("input.rw-input rw-input--line rw-code__field")
        .set(At::Type, "text")
        .set(At::AutoComplete, "off")
        .set(At::Id, FIELD)
        .set(At::Name, FIELD)
        .set(At::Translate, "no")
        .holds(handed.text.clone(), None)
        .described_by(&described)
        .set_if(text.is_some(), At::AriaInvalid, "true")
        .hear(On::Input, on_typing(&on));
    let field = el("div.rw-field")
        .put(el("label.rw-field__label").set(At::For, FIELD).text(said.field))
        .put(el("p.rw-field__hint").set(At::Id, &hint_id).text(said.hint))
        .put(error)
        .put(input);
    let go = visit.tell.reform(|name: &'static str| Msg::GoTo(name.to_owned()));
    let mistakes = text.map(|text| Mistake { field: FIELD, text }).into_iter().collect();
    let title = error_words::summary(visit.lang());
    let form = question(&Question {
        id: "open_code",
        title: said.open_title,
        short: said.field,
        summary: summary(&Summary { title, mistakes, on: go }),
        answers: vec![field.html()],
        several: true,
        next: said.open,
        on_next: visit.press(Msg::Code(OnCode::Open)),
        past: vec![visit.act(
            therapist::to_advice(visit).unwrap_or(said.anew),
            "back",
            None,
            Msg::Back,
        )],
        ..Question::default()
    });
    el("div.rw-back")
        .set(At::DataPart, "open-code")
        .set(At::DataTakesOver, "")
        .put(therapist::ready(visit))
        .put(form)
        .put(welcome::danger(visit))
}

/// What was opened, what is asked again, and the way on.
fn opened(visit: &Visit) -> El {
    let (said, handed) = (said(visit), handed(visit));
    let day = handed.last_day().map(|day| words::made_on(visit.lang(), day));
    let told = handed.visit().and_then(Opened::told);
    let stands = told.is_some_and(Disposition::stands_until_seen);
    let stands = line(if stands { said.stands } else { "" });
    let told = told.map_or("", |outcome| words::told(visit.lang(), outcome));
    let mut notes = vec![said.left_out];
    notes.extend(line(if handed.lost_plan() { therapist::lost(visit) } else { "" }));
    let go_on = visit.act(said.go_on, "go_on", Some(Icon::Forward), Msg::Code(OnCode::GoOn));
    let clinician = visit.model.address().map(|_| {
        let (code, _) = address::read(&handed.text);
        let code = address::written(Some(CLINICIAN), code, "");
        row().set(At::DataPart, "to-clinician").put(out(
            Look::Link,
            &Out {
                label: AttrValue::Static(said.clinician),
                href: code.into(),
                action: "clinician",
                ..Out::default()
            },
        ))
    });
    el("div.rw-ask rw-back")
        .key("opened")
        .set(At::DataPart, "open-code")
        .set(At::DataTakesOver, "")
        .put(heading(said.opened_title).set(At::Part, "heading"))
        .put(day.map(|day| el("p.rw-lead").text(day)))
        .lines("p.rw-p", line(told).as_slice())
        .lines("p.rw-p", stands.as_slice())
        .put(welcome::danger(visit))
        .put(handed.visit().and_then(revised).map(|revised| rules(visit, &revised)))
        .put(paragraphs(&notes))
        .put(row().put(button(Look::Main, &go_on)))
        .put(clinician)
}

/// What other rules mean for this visitor: the advice first, then what changed.
fn rules(visit: &Visit, revised: &Revised) -> El {
    let said = said(visit);
    let mut lines = vec![said.rules_changed];
    match revised.advice {
        Advice::Same => lines.push(said.rules_same),
        Advice::Other(level) => {
            lines.extend([words::today(visit.lang(), level), said.rules_differ])
        }
        Advice::Open => lines.push(said.rules_open),
    }
    let mut changes = Vec::new();
    for id in revised.changes.iter().flatten() {
        changes.extend(words::revision(visit.lang(), *id));
    }
    let none = revised.changes.as_ref().is_some_and(Vec::is_empty);
    let list = (!changes.is_empty()).then(|| opens(said.rules_list, dots(&changes)));
    el("div.rw-sec")
        .set(At::DataPart, "rules")
        .put(paragraphs(&lines))
        .lines("p.rw-p", line(if none { said.rules_none } else { "" }).as_slice())
        .put(list)
}
