//! What stands around a screen: the way back, help, the quick way out, the route, the foot.

use super::Visit;
use crate::clinical::screen::Screen;
use crate::pictures::Icon;
use crate::session::Msg;
use crate::ui::parts::actions::Action;
use crate::ui::parts::call::Call;
use crate::ui::parts::shell::{Frame, Help, Route, Shell, shell};
use yew::prelude::*;

/// The parts of the way, in the order of the route.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Station {
    Safety,
    Health,
    Pain,
    Advice,
}

impl Station {
    pub(super) const OF_QUESTIONS: [Station; 3] = [Station::Safety, Station::Health, Station::Pain];

    /// The part to which a page belongs. Pages stand in the order of asking.
    pub(super) fn of(screen: Screen) -> Station {
        if screen <= Screen::TraumaMore {
            Station::Safety
        } else if screen <= Screen::PregnancyMore {
            Station::Health
        } else {
            Station::Pain
        }
    }

    pub(super) fn name(self, visit: &Visit) -> AttrValue {
        let frame = visit.frame();
        AttrValue::Static(match self {
            Station::Safety => frame.station_safety,
            Station::Health => frame.station_health,
            Station::Pain => frame.station_pain,
            Station::Advice => frame.station_advice,
        })
    }
}

/// Around the first screen: nothing to go back to, and the call for help stands in it.
pub(super) fn welcome(visit: &Visit, inside: Html) -> Html {
    shell(&Shell { frame: Frame::Wide, inside, ..bare(visit) })
}

/// Around a page of questions.
pub(super) fn page(visit: &Visit, screen: Screen, inside: Html) -> Html {
    let here = Station::of(screen);
    // Counted over all pages of this part, asked or not: the line then never runs back.
    let part = || Screen::ALL.iter().filter(|other| Station::of(**other) == here);
    let passed = part().take_while(|other| **other != screen).count();
    let tenths = (passed * 10 / part().count()) as u8;
    shell(&Shell { route: Some(route(visit, here, tenths)), ..asking(visit, inside) })
}

/// Around the list of answers.
pub(super) fn check(visit: &Visit, inside: Html) -> Html {
    shell(&Shell { route: Some(route(visit, Station::Advice, 0)), ..asking(visit, inside) })
}

/// Around an outcome. A way back and a service stand in the bar only where nothing is more urgent.
pub(super) fn outcome(visit: &Visit, back: Option<Action>, aside: Option<Action>, inside: Html) -> Html {
    let bare = bare(visit);
    let aside = bare.aside.clone().or(aside);
    shell(&Shell { frame: Frame::Wide, back, aside, inside, ..bare })
}

fn asking(visit: &Visit, inside: Html) -> Shell {
    // Answers about harm by another person stay off paper, whoever presses print.
    let class = visit.model.hurt_by_someone().then_some("rw-noprint");
    let inside = html! { <div class={classes!("rw-asking", class)}>{ inside }</div> };
    Shell { back: Some(back(visit, visit.frame().back)), help: Some(help(visit)), inside, ..bare(visit) }
}

/// What every screen has: name, promise, and where it is needed the quick way out.
fn bare(visit: &Visit) -> Shell {
    let frame = visit.frame();
    Shell {
        aside: visit.model.hurt_by_someone().then(|| quick_exit(visit)),
        brand: frame.product.into(),
        promise: frame.promise.into(),
        ..Shell::default()
    }
}

/// The quick way out, for someone whom another person has hurt.
pub(super) fn quick_exit(visit: &Visit) -> Action {
    Action {
        label: visit.frame().quick_exit.into(),
        action: "quick_exit".into(),
        icon: Some(Icon::Exit),
        on: visit.press(Msg::LeaveQuickly),
        ..Action::default()
    }
}

/// The way back, in the bar or in the text.
pub(super) fn back(visit: &Visit, label: &'static str) -> Action {
    Action {
        label: label.into(),
        action: "back".into(),
        icon: Some(Icon::Back),
        on: visit.press(Msg::Back),
        ..Action::default()
    }
}

fn route(visit: &Visit, here: Station, tenths: u8) -> Route {
    let frame = visit.frame();
    let all = Station::OF_QUESTIONS.into_iter().chain([Station::Advice]);
    Route {
        label: frame.route_label.into(),
        nodes: all.map(|station| station.name(visit)).collect(),
        here: here as usize,
        tenths,
        done: frame.station_done.into(),
        note: frame.route_note.into(),
    }
}

fn help(visit: &Visit) -> Help {
    let frame = visit.frame();
    let call = |number: &'static str, href: Option<&'static str>, who: &'static str, when: &'static str, contact: &'static str| Call {
        number: number.into(),
        href: href.map(AttrValue::Static),
        who: who.into(),
        when: Some(when.into()),
        contact: contact.into(),
    };
    Help {
        label: frame.help.into(),
        text: vec![frame.help_lead.into()],
        calls: vec![
            call(frame.help_112, Some("tel:112"), frame.help_112_who, frame.help_112_when, "112"),
            call(frame.help_doctor, None, frame.help_doctor_who, frame.help_doctor_when, "spoed"),
            call(frame.help_113, Some("tel:08000113"), frame.help_113_who, frame.help_113_when, "113"),
        ],
    }
}
