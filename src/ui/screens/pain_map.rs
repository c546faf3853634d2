//! Where it hurts, on a body: beside the question about other places, where a place can be pressed,
//! and again in the outcome.

use super::Visit;
use crate::clinical::answers::Answer;
use crate::clinical::facts::{Facts, Seen};
use crate::clinical::vocabulary::{Field, Opt};
use crate::pictures::body_map::{BACK, FRONT, Side};
use crate::session::Msg;
use crate::ui::markup::{El, el};
use crate::ui::parts::body_map::{Place, View, body_map};
use crate::words;
use crate::words::learn::learn;
use yew::prelude::*;

/// The places still to be named can be pressed; those named before are there to see.
pub(super) fn asked(visit: &Visit) -> Html {
    let words = learn(visit.lang(), visit.voice());
    let site = visit.model.answers.many(Field::Site);
    let map = drawn(visit, &|option| {
        if option.field() == Field::Elsewhere {
            let on = visit.model.draft.has(option);
            let change = Msg::Change {
                name: option.field().id().into(),
                value: option.id().into(),
                checked: !on,
            };
            return Place { shown: true, on, press: Some(visit.press(change)) };
        }
        let on = site.is_some_and(|many| many.has(option));
        Place { shown: on, on, press: None }
    });
    el("div.rw-mapped")
        .leaf("p.rw-hint", words.map_tap)
        .put(map)
        .leaf("p.rw-small rw-soft", words.map_sides)
        .html()
}

/// The names of all places that were marked, from the check and after it, and the body that shows
/// them.
pub(super) fn marked(visit: &Visit, facts: &Facts) -> Option<(Vec<&'static str>, El)> {
    let is_marked = |option: Opt| matches!(facts.seen(option.field()), Seen::Known(Answer::Many(many)) if many.has(option));
    let mut names = Vec::new();
    for field in [Field::Site, Field::Elsewhere] {
        for option in field.options() {
            if !option.stands_alone() && is_marked(*option) {
                names.push(words::option(visit.lang(), visit.voice(), *option).label);
            }
        }
    }
    let map = drawn(visit, &|option| {
        let on = is_marked(option);
        Place { shown: on, on, press: None }
    });
    (!names.is_empty()).then_some((names, map))
}

fn drawn(visit: &Visit, place: &dyn Fn(Opt) -> Place) -> El {
    let words = learn(visit.lang(), visit.voice());
    let mut views = Vec::new();
    for (side, caption) in [(&FRONT, words.map_front), (&BACK, words.map_back)] {
        views.push(View { side, places: places(side, place), caption });
    }
    body_map(&views)
}

fn places(side: &Side, place: &dyn Fn(Opt) -> Place) -> Vec<Place> {
    let mut places = Vec::new();
    for zone in side.zones {
        places.push(place(zone.option));
    }
    places
}
