//! Puts a screen into its layout: the back link, help, the quick exit, the route and the footer.

use super::Visit;
use crate::clinical::screen::{self, Screen};
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::markup::{At, El, el};
use crate::ui::parts::actions::{Action, Look, button, row};
use crate::ui::parts::call::Call;
use crate::ui::parts::shell::{Frame, Help, Route, Shell, shell};
use yew::prelude::*;

/// The parts of the way, in the order of the route.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Section {
    Safety,
    Health,
    Pain,
    Advice,
}

impl Section {
    const ALL: [Section; 4] = [Section::Safety, Section::Health, Section::Pain, Section::Advice];
    pub(super) const WITH_QUESTIONS: [Section; 3] =
        [Section::Safety, Section::Health, Section::Pain];

    /// The part to which a page belongs.
    pub(super) fn of(screen: Screen) -> Section {
        match screen.section() {
            screen::Section::Safety => Section::Safety,
            screen::Section::Health => Section::Health,
            screen::Section::Pain => Section::Pain,
            screen::Section::Plan => Section::Advice,
        }
    }

    pub(super) fn name(self, visit: &Visit) -> &'static str {
        let frame = visit.frame();
        match self {
            Section::Safety => frame.section_safety,
            Section::Health => frame.section_health,
            Section::Pain => frame.section_pain,
            Section::Advice => frame.section_advice,
        }
    }
}

/// Around the first screen: nothing to go back to, and the call for help stands in it.
pub(super) fn welcome(visit: &Visit, inside: Html) -> Html {
    shell(&wide(visit, inside))
}

/// Around a page of questions.
pub(super) fn page(visit: &Visit, screen: Screen, inside: Html) -> Html {
    let here = Section::of(screen);
    // Counted over all pages of this part, asked or not: the line then never runs back.
    let (mut passed, mut all) = (0, 0);
    for other in Screen::ALL {
        if Section::of(*other) == here {
            all += 1;
            passed += u32::from(*other < screen);
        }
    }
    question_layout(visit, here, (passed * 10 / all) as u8, inside)
}

/// Around the list of answers.
pub(super) fn check(visit: &Visit, inside: Html) -> Html {
    question_layout(visit, Section::Advice, 0, inside)
}

/// Around a page of the check-in itself.
pub(super) fn check_in(visit: &Visit, inside: Html) -> Html {
    question_layout(visit, Section::Pain, 5, inside)
}

/// Around an outcome: help stays near, whatever it says. A way back stands in the bar only where
/// nothing is more urgent.
pub(super) fn outcome(visit: &Visit, back: Option<Action>, inside: Html) -> Html {
    let mut around = wide(visit, inside);
    around.back = back;
    // The banner has the numbers of this outcome as large buttons; these are lines, so that they do
    // not compete.
    around.help = Some(Help {
        text: visit.frame().help_lines.to_vec(),
        label: visit.frame().help,
        ..Help::default()
    });
    shell(&around)
}

/// Around the exercises: help stays near, for somebody may have stopped because of an alarm sign.
pub(super) fn player(visit: &Visit, close: Action, inside: Html) -> Html {
    let mut around = wide(visit, inside);
    around.back = Some(close);
    around.help = Some(help(visit));
    shell(&around)
}

fn question_layout(visit: &Visit, here: Section, tenths: u8, inside: Html) -> Html {
    // Answers about harm by another person stay off paper, whoever presses print.
    let kind =
        if visit.model.hurt_by_someone() { "div.rw-asking rw-noprint" } else { "div.rw-asking" };
    let mut around = wide(visit, el(kind).put(inside).html());
    around.frame = Frame::Ask;
    around.back = Some(back(visit, visit.frame().back));
    around.help = Some(help(visit));
    // The page itself opens the help above (`element.js`).
    let helped = Action {
        label: visit.frame().help,
        action: "help",
        icon: Some(Icon::Phone),
        ..Action::default()
    };
    around.near = Some([back(visit, visit.frame().back), helped]);
    around.route = Some(route(visit, here, tenths));
    shell(&around)
}

/// What every screen has: name, promise, and where it is needed the quick way out.
fn wide(visit: &Visit, inside: Html) -> Shell {
    let frame = visit.frame();
    Shell {
        frame: Frame::Wide,
        back: None,
        help: None,
        near: None,
        aside: visit.model.hurt_by_someone().then(|| quick_exit(visit)),
        route: None,
        brand: frame.product,
        promise: frame.promise,
        inside,
    }
}

/// The quick way out, for someone whom another person has hurt.
pub(super) fn quick_exit(visit: &Visit) -> Action {
    visit.act(visit.frame().quick_exit, "quick_exit", Some(Icon::Exit), Msg::LeaveQuickly)
}

/// The way back, in the bar or in the text.
pub(super) fn back(visit: &Visit, label: &'static str) -> Action {
    visit.act(label, "back", Some(Icon::Back), Msg::Back)
}

/// The way back to the very beginning. Everything goes with it, so it is asked first.
pub(super) fn restart(visit: &Visit, look: Look) -> El {
    let frame = visit.frame();
    if !visit.model.confirming_restart {
        return row().key("restart").put(button(
            look,
            &visit.act(frame.restart, "restart", Some(Icon::Restart), Msg::AskRestart),
        ));
    }
    let (no, yes) = (
        visit.act(frame.restart_no, "restart_no", None, Msg::KeepAnswers),
        visit.act(frame.restart_yes, "restart_yes", None, Msg::Restart),
    );
    el("div.rw-wipe rw-noprint")
        .key("wipe")
        .set(At::Role, "group")
        .set(At::AriaLabel, frame.restart_ask)
        .leaf("p.rw-p", frame.restart_ask)
        .put(row().put(button(Look::Quiet, &no)).put(button(Look::Quiet, &yes)))
}

fn route(visit: &Visit, here: Section, tenths: u8) -> Route {
    let frame = visit.frame();
    Route {
        label: frame.route_label,
        nodes: Section::ALL.map(|section| section.name(visit)).to_vec(),
        here: here as usize,
        tenths,
        done: frame.section_done,
        note: frame.route_note,
    }
}

fn help(visit: &Visit) -> Help {
    let frame = visit.frame();
    let call = |number: &'static str,
                href: Option<&'static str>,
                who: &'static str,
                when: &'static str,
                contact: &'static str| Call {
        number: number.into(),
        href: href.map(AttrValue::Static),
        who,
        when: Some(when),
        contact,
    };
    Help {
        label: frame.help,
        text: vec![frame.help_lead],
        calls: vec![
            call(frame.help_112, Some("tel:112"), frame.help_112_who, frame.help_112_when, "112"),
            call(frame.help_doctor, None, frame.help_doctor_who, frame.help_doctor_when, "spoed"),
            call(
                frame.help_113,
                Some("tel:08000113"),
                frame.help_113_who,
                frame.help_113_when,
                "113",
            ),
        ],
    }
}
