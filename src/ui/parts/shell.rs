//! The frame of every screen: the bar on top, the route, the middle, the foot.

use super::actions::{Action, Look, button};
use super::call::{Call, calls};
use super::drawing::{brand, icon};
use crate::pictures::Icon;
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
    pub label: AttrValue,
    /// One line each, above the numbers.
    pub text: Vec<AttrValue>,
    pub calls: Vec<Call>,
}

/// Where the visitor is: four nodes on a line, as on a Dutch cycle route.
#[derive(Clone, PartialEq, Default)]
pub struct Route {
    /// The name of the list: "Voortgang".
    pub label: AttrValue,
    pub nodes: Vec<AttrValue>,
    /// Index of the current node.
    pub here: usize,
    /// How much of the current stretch is behind the visitor, in tenths.
    pub tenths: u8,
    /// Read aloud before a node that is done: "klaar:".
    pub done: AttrValue,
    /// Under the rail on a wide page.
    pub note: AttrValue,
}

/// Everything around a screen.
#[derive(Clone, PartialEq, Default)]
pub struct Shell {
    pub frame: Frame,
    /// Left in the bar. Usually `data-action="back"`.
    pub back: Option<Action>,
    /// Right in the bar: help on questions …
    pub help: Option<Help>,
    /// … or one more button, such as print on a result.
    pub aside: Option<Action>,
    pub route: Option<Route>,
    /// The product's name.
    pub brand: AttrValue,
    /// "Blijft op dit apparaat".
    pub promise: AttrValue,
    /// The screen. Key its root by the screen's id.
    pub inside: Html,
}

/// The frame.
pub fn shell(shell: &Shell) -> Html {
    let frame = match shell.frame {
        Frame::Ask => "rw-shell rw-shell--ask",
        Frame::Wide => "rw-shell rw-shell--wide",
    };
    let bar = shell.back.is_some() || shell.help.is_some() || shell.aside.is_some();
    html! {
        <section class={frame} aria-label={shell.brand.clone()}>
            { for bar.then(|| html! {
                <div class="rw-bar">
                    { for shell.back.iter().map(|back| button(Look::Plain, back)) }
                    { for shell.help.iter().map(help) }
                    { for shell.aside.iter().map(|aside| html! { <div class="rw-bar__end">{ button(Look::Plain, aside) }</div> }) }
                </div>
            }) }
            { for shell.route.iter().map(|one| route(one, &shell.brand)) }
            <div class="rw-main">{ shell.inside.clone() }</div>
            <div class="rw-foot">
                <p class="rw-foot__promise">{ icon(Icon::Lock) }<span>{ shell.promise.clone() }</span></p>
                { brand(&shell.brand) }
            </div>
        </section>
    }
}

fn help(help: &Help) -> Html {
    html! {
        <details class="rw-help">
            <summary>{ icon(Icon::Phone) }<span>{ help.label.clone() }</span></summary>
            <div class="rw-help__in">
                { for help.text.iter().map(|line| html! { <p>{ line.clone() }</p> }) }
                { calls(&help.calls) }
            </div>
        </details>
    }
}

fn route(route: &Route, name: &AttrValue) -> Html {
    html! {
        <div class={classes!("rw-route", part(route.tenths))}>
            <div class="rw-route__brand">{ brand(name) }</div>
            <ol aria-label={route.label.clone()}>
                { for route.nodes.iter().enumerate().map(|(place, node)| one(route, place, node)) }
            </ol>
            <p class="rw-route__note">{ route.note.clone() }</p>
        </div>
    }
}

fn one(route: &Route, place: usize, node: &AttrValue) -> Html {
    let (done, here) = (place < route.here, place == route.here);
    html! {
        <li class={classes!(done.then_some("is-done"), here.then_some("is-on"))} aria-current={here.then_some("step")}>
            <span class="rw-route__stop">
                { if done {
                    html! { <span class="rw-node">{ icon(Icon::Check) }<span class="rw-vh">{ route.done.clone() }</span></span> }
                } else {
                    html! { <span class="rw-node"><span>{ (place + 1).to_string() }</span></span> }
                } }
                <span class="rw-route__name">{ node.clone() }</span>
            </span>
        </li>
    }
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
