//! The clinic speaks: its name, how to make an appointment, and why the visitor sees this one.

use super::actions::{Look, Out, out, row};
use super::drawing::icon;
use crate::pictures::Icon;
use yew::prelude::*;

/// The card of the clinic whose page this is.
#[derive(Clone, PartialEq, Default)]
pub struct Clinic {
    pub title: AttrValue,
    pub name: AttrValue,
    /// Town or address, if given.
    pub place: Option<AttrValue>,
    /// The first is filled, the others outlined.
    pub ways: Vec<Out>,
    /// Why this clinic is shown, and that another may be chosen.
    pub why: AttrValue,
}

/// The card. Never on an emergency or a same-day result.
pub fn clinic(card: &Clinic) -> Html {
    let look = |place: usize| if place == 0 { Look::Main } else { Look::Quiet };
    html! {
        <section class="rw-clinic" data-part="clinic">
            <h2 class="rw-h2">{ card.title.clone() }</h2>
            <div class="rw-clinic__who">
                <span class="rw-clinic__mark">{ icon(Icon::Person) }</span>
                <div>
                    <p class="rw-clinic__name">{ card.name.clone() }</p>
                    { for card.place.iter().map(|place| html! { <p class="rw-soft">{ place.clone() }</p> }) }
                </div>
            </div>
            { row(card.ways.iter().enumerate().map(|(place, way)| out(look(place), way)).collect()) }
            <p class="rw-small rw-soft">{ card.why.clone() }</p>
        </section>
    }
}
