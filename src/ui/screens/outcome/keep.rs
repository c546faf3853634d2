//! What the visitor takes along: into the calendar, by mail, by another app, as a page. Each says
//! first what it contains, and nothing goes before a button is pressed that says so.

use super::super::line;
use super::{OutcomeContext, code};
use crate::clinical::review::reviews;
use crate::handover::calendar::has_days;
use crate::handover::text::on;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::session::handover_texts::{headings, result, rhythm};
use crate::session::keeping::{Keep, clock};
use crate::session::model::CopyText;
use crate::session::taking;
use crate::ui::markup::{At, El, On, el, fragment};
use crate::ui::parts::accordion::{AccordionSection, accordion, accordion_section};
use crate::ui::parts::actions::{Look, Out, button, out, row};
use crate::ui::parts::choices::{Choice, Choices, Kind, choices};
use crate::ui::parts::input::{Change, on_lines, on_typing};
use crate::ui::parts::lists::{Level, dots, made_dots, paragraphs, section};
use crate::words::code::{self as code_words, CodeWords};
use crate::words::keep::{self as words, KeepWords, Private};
use crate::words::outcome::long_date;
use crate::words::rooms::Room;
use yew::prelude::*;

const MAIL: &str = "mail";
const TIME: &str = "exercise_time";

fn said(context: &OutcomeContext) -> &'static KeepWords {
    words::keep(context.lang())
}

/// What goes along only when it is ticked, where there is something of the kind.
pub(super) fn private(context: &OutcomeContext) -> Option<El> {
    let model = context.visit.model;
    let kinds = taking::private(model, context.outcome);
    let mut rows = Vec::new();
    for kind in &kinds {
        let said = words::private(context.lang(), *kind);
        let violence = *kind == Private::Violence && model.print_violence;
        rows.push(Choice {
            name: "along",
            value: kind.id(),
            label: said.label,
            hint: line(said.hint),
            checked: violence || model.keeping.has_ticked(*kind),
        });
    }
    let tell = context.visit.tell.clone();
    let on = Callback::from(move |change: Change| {
        if let Some(kind) = Private::from_id(&change.value) {
            tell.emit(Msg::Taking(Keep::Tick(kind, change.checked)));
        }
    });
    let legend = el("legend.rw-set__legend").leaf("span.rw-h3", said(context).private);
    (!kinds.is_empty()).then(|| {
        el("fieldset.rw-group rw-noprint")
            .set(At::DataPart, "private")
            .put(legend)
            .leaf("p.rw-p", said(context).private_hint)
            .put(choices(&Choices { kind: Kind::Check, choices: rows, wrong: false, on }))
    })
}

/// The five ways, each behind its own row.
pub(super) fn ways(context: &OutcomeContext) -> El {
    let words = said(context);
    let mut rows = Vec::new();
    let handed = words_of_code(context);
    // The page for everybody is the same for everybody.
    if !context.informs {
        let inside = code_way(context);
        rows.push(way(handed.title, handed.sub, "keep-code", inside).html());
    }
    if !context.informs && has_days(context.outcome) {
        let inside = calendar(context);
        rows.push(way(words.calendar, words.calendar_sub, "keep-calendar", inside).html());
    }
    rows.push(way(words.mail, words.mail_sub, "keep-mail", mail(context)).html());
    rows.push(way(words.share, words.share_sub, "keep-share", share(context)).html());
    rows.push(way(words.page, words.page_sub, "keep-page", page(context)).html());
    el("div.rw-noprint")
        .set(At::DataPart, "keep")
        .put(section(Level::Section, words.title).put(accordion(rows)))
}

/// Made only where it is looked at.
fn code_way(context: &OutcomeContext) -> El {
    if is_here(context) { code::way(context) } else { fragment() }
}

fn words_of_code(context: &OutcomeContext) -> CodeWords {
    code_words::code(context.lang(), context.voice())
}

fn way(title: &'static str, sub: &'static str, part: &'static str, inside: El) -> El {
    accordion_section(&AccordionSection {
        title,
        sub: Some(AttrValue::Static(sub)),
        shut: true,
        inside: inside.html(),
        ..AccordionSection::default()
    })
    .key(part)
    .set(At::DataPart, part)
}

/// A row with its button, and under it where it is said how it went. The words there come from the
/// page (`keep_tools.js`).
fn press(
    context: &OutcomeContext,
    label: &'static str,
    action: &'static str,
    icon: Icon,
    keep: Keep,
) -> Html {
    button(Look::Slim, &context.visit.act(label, action, Some(icon), Msg::Taking(keep)))
}

fn told(part: &'static str) -> El {
    el("div.rw-p").set(At::Role, "status").set(At::DataPart, part)
}

fn calendar(context: &OutcomeContext) -> El {
    let (words, model) = (said(context), context.visit.model);
    let mut days = Vec::new();
    let [look, _] = words::look_event(context.lang());
    for review in reviews(context.outcome) {
        let date = on(model.today, review.in_days);
        days.push(AttrValue::from([&look, ": ", &long_date(context.lang(), date)].concat()));
    }
    let exercises = rhythm(model).map(|_| exercise_days(context));
    fragment()
        .put(paragraphs(&[words.calendar_holds]))
        .put(made_dots(&days))
        .put(paragraphs(&[words.calendar_neutral]))
        .put(exercises)
        .put(row().put(press(
            context,
            words.calendar_save,
            "save_calendar",
            Icon::Calendar,
            Keep::SaveCalendar,
        )))
        .put(told("said-calendar"))
}

/// The days to exercise too, and at what time.
fn exercise_days(context: &OutcomeContext) -> El {
    let (words, keeping) = (said(context), &context.visit.model.keeping);
    let too = Choices {
        kind: Kind::Check,
        choices: vec![Choice {
            name: "exercise_days",
            value: "yes",
            label: words.calendar_exercises,
            hint: None,
            checked: keeping.exercises,
        }],
        wrong: false,
        on: context
            .visit
            .tell
            .reform(|change: Change| Msg::Taking(Keep::Exercises(change.checked))),
    };
    let (hour, minute) = keeping.at;
    let at = on_typing(&context.visit.tell.reform(move |change: Change| {
        let (hour, minute) = clock(&change.value).unwrap_or((hour, minute));
        Msg::Taking(Keep::At(hour, minute))
    }));
    let time = keeping.exercises.then(|| {
        el("div.rw-field")
            .put(el("label.rw-field__label").set(At::For, TIME).text(words.calendar_time))
            .put(
                el("input.rw-input rw-input--time")
                    .set(At::Type, "time")
                    .set(At::Id, TIME)
                    .set(At::Name, TIME)
                    .holds(format!("{hour:02}:{minute:02}"), None)
                    .hear(On::Change, at),
            )
    });
    fragment().put(choices(&too)).put(time)
}

/// A text that can be changed before it goes, as much as a mail takes.
fn mail(context: &OutcomeContext) -> El {
    let (words, model) = (said(context), context.visit.model);
    let text = if is_here(context) { taking::mail(model, context.outcome) } else { String::new() };
    let typed = on_lines(&context.visit.tell.reform(|text: String| Msg::MailTyped(text)));
    let [before, after] = words.mail_room;
    let room = el("p.rw-small rw-soft")
        .set(At::DataPart, "mail-room")
        .leaf("span", before)
        .put(el("strong"))
        .leaf("span", after);
    let copied = model
        .copied(CopyText::Mail)
        .map(|done| if done { context.visit.frame().copied } else { context.words.copy_failed });
    let open = Out {
        label: AttrValue::Static(words.mail_open),
        href: AttrValue::Static("mailto:"),
        action: "mail_text",
        ..Out::default()
    };
    fragment()
        .put(el("label.rw-field__label").set(At::For, MAIL).text(words.mail_text))
        .put(el("p.rw-small rw-soft").set(At::Id, "mail-hint").text(words.mail_hint))
        .put(
            el("textarea.rw-input rw-letter")
                .set(At::Id, MAIL)
                .set(At::Name, MAIL)
                .set(At::AriaDescribedBy, "mail-hint")
                .holds(text, None)
                .hear(On::Input, typed),
        )
        .put(room)
        .put(
            el("div")
                .set(At::Role, "status")
                .put(el("p.rw-p").set(At::DataPart, "mail-full").text(words.mail_full)),
        )
        .put(paragraphs(&[words.mail_goes]))
        .put(
            row()
                .put(out(Look::Slim, &open).set(At::DataTarget, words.subject))
                .put(press(context, words.mail_copy, "copy_mail", Icon::Copy, Keep::CopyMail))
                .put(press(
                    context,
                    words.mail_whole,
                    "whole_mail",
                    Icon::Forward,
                    Keep::WholeMail,
                )),
        )
        .put(el("div").set(At::Role, "status").lines("p.rw-p", copied.as_slice()))
}

/// Hidden by the styles where the device has no sheet for it.
fn share(context: &OutcomeContext) -> El {
    let words = said(context);
    let text = is_here(context).then(|| {
        el("pre.rw-letter rw-letter--read")
            .set(At::TabIndex, "0")
            .set(At::Role, "region")
            .set(At::AriaLabel, words.share)
            .text(result(context.visit.model, context.outcome))
    });
    let whole = press(context, words.share_page, "share_page", Icon::Outside, Keep::SharePage);
    fragment()
        .put(paragraphs(&[words.share_about]))
        .put(text)
        .put(
            row()
                .put(press(context, words.share_open, "share_text", Icon::Outside, Keep::Share))
                .put(el("div").set(At::DataPart, "keep-share-page").put(whole)),
        )
        .put(told("said-share"))
}

fn page(context: &OutcomeContext) -> El {
    let words = said(context);
    let headings = headings(context.visit.model, context.outcome);
    fragment()
        .put(paragraphs(words.page_about))
        .put(paragraphs(&[words.page_holds]))
        .put(dots(&headings))
        .put(row().put(press(context, words.page_save, "save_page", Icon::Down, Keep::SavePage)))
        .put(told("said-html"))
}

/// Texts that are only read here are only made here.
fn is_here(context: &OutcomeContext) -> bool {
    context.informs || context.room == Some(Room::Keep)
}
