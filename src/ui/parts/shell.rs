//! The frame of every screen: the bar on top, the route, the middle, the foot.

use super::actions::{Action, Look, button};
use super::call::{Call, calls};
use super::drawing::{brand, icon};
use crate::pictures::Icon;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// Which kind of screen the frame is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// One column, and the route as a rail where there is room.
    #[default]
    Ask,
    /// The middle takes the whole width: results, stop, welcome.
    Wide,
}

/// "Help now?": opens under the bar, pushes the page down, covers nothing.
#[derive(Clone, PartialEq, Default)]
pub struct Help {
    pub label: &'static str,
    /// One line each, above the numbers, or in their place.
    pub text: Vec<&'static str>,
    pub calls: Vec<Call>,
}

/// Where the visitor is: four nodes on a line, as on a Dutch cycle route.
#[derive(Clone, PartialEq, Default)]
pub struct Route {
    /// The name of the list: "Voortgang".
    pub label: &'static str,
    pub nodes: Vec<&'static str>,
    /// Index of the current node.
    pub here: usize,
    /// How much of the current stretch is behind the visitor, in tenths.
    pub tenths: u8,
    /// Read aloud before a node that is done: "klaar:".
    pub done: &'static str,
    /// Under the rail on a wide page.
    pub note: &'static str,
}

/// Everything around a screen.
#[derive(Clone, PartialEq, Default)]
pub struct Shell {
    pub frame: Frame,
    /// Left in the bar. Usually `data-action="back"`.
    pub back: Option<Action>,
    /// The way back and help once more, at the foot of a page that is longer than the window: a
    /// thumb does not reach the bar.
    pub near: Option<[Action; 2]>,
    /// Right in the bar: help on questions …
    pub help: Option<Help>,
    /// … or one more button, such as print on a result.
    pub aside: Option<Action>,
    pub route: Option<Route>,
    /// The product's name.
    pub brand: &'static str,
    /// "Blijft op dit apparaat".
    pub promise: &'static str,
    /// The screen. Key its root by the screen's id.
    pub inside: Html,
}

/// The frame.
pub fn shell(shell: &Shell) -> Html {
    let frame = match shell.frame {
        Frame::Ask => "section.rw-shell rw-shell--ask",
        Frame::Wide => "section.rw-shell rw-shell--wide",
    };
    let promise = el("p.rw-foot__promise").put(icon(Icon::Lock)).leaf("span", shell.promise);
    el(frame)
        .set(At::AriaLabel, shell.brand)
        .put(bar(shell))
        .put(shell.route.as_ref().map(|one| route(one, shell.brand)))
        .put(el("div.rw-main").put(shell.inside.clone()))
        .put(shell.near.as_ref().map(near))
        .put(el("div.rw-foot").put(promise).put(brand(shell.brand)))
        .html()
}

fn bar(shell: &Shell) -> Option<El> {
    if shell.back.is_none() && shell.help.is_none() && shell.aside.is_none() {
        return None;
    }
    let plain = |action| button(Look::Plain, action);
    let aside = shell.aside.as_ref().map(|aside| el("div.rw-bar__end").put(plain(aside)));
    Some(
        el("div.rw-bar")
            .put(shell.back.as_ref().map(plain))
            .put(shell.help.as_ref().map(help))
            .put(aside),
    )
}

fn near(actions: &[Action; 2]) -> El {
    let mut row = el("div.rw-near rw-noprint");
    for action in actions {
        row = row.put(button(Look::Plain, action));
    }
    row
}

fn help(help: &Help) -> El {
    el("details.rw-help").put(el("summary").put(icon(Icon::Phone)).leaf("span", help.label)).put(
        el("div.rw-help__in")
            .lines("p", &help.text)
            .put((!help.calls.is_empty()).then(|| calls(&help.calls))),
    )
}

fn route(route: &Route, name: &'static str) -> El {
    let mut nodes = el("ol").set(At::AriaLabel, route.label);
    for (place, node) in route.nodes.iter().enumerate() {
        nodes = nodes.put(one(route, place, node));
    }
    el("div")
        .classes(&["rw-route", part(route.tenths)])
        .put(el("div.rw-route__brand").put(brand(name)))
        .put(nodes)
        .leaf("p.rw-route__note", route.note)
}

fn one(route: &Route, place: usize, node: &'static str) -> El {
    let (done, here) = (place < route.here, place == route.here);
    // Keyed, so that a page translator's replacements go with the sign they replaced.
    let sign = el("span.rw-node").key(if done { "done" } else { "to come" });
    let sign = if done {
        sign.put(icon(Icon::Check)).leaf("span.rw-vh", route.done)
    } else {
        sign.leaf("span", (place + 1).to_string())
    };
    let kind = if done {
        "li.is-done"
    } else if here {
        "li.is-on"
    } else {
        "li"
    };
    el(kind)
        .set_if(here, At::AriaCurrent, "step")
        .put(el("span.rw-route__stop").put(sign).leaf("span.rw-route__name", node))
}

/// The class that fills the line: a `style` attribute would be refused by strict pages.
const fn part(tenths: u8) -> &'static str {
    match tenths {
        0 => "rw-part-0",
        1 => "rw-part-1",
        2 => "rw-part-2",
        3 => "rw-part-3",
        4 => "rw-part-4",
        5 => "rw-part-5",
        6 => "rw-part-6",
        7 => "rw-part-7",
        8 => "rw-part-8",
        9 => "rw-part-9",
        10.. => "rw-part-10",
    }
}
