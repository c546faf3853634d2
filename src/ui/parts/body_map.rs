//! The body from the front and from behind, with the places that hurt. A screen reader has the list
//! and skips this.

use super::drawing::shape;
use crate::pictures::Shape;
use crate::pictures::body_map::Side;
use crate::ui::markup::{At, El, el};
use yew::prelude::*;

/// One place as it is shown: none, not marked, or marked.
#[derive(Clone, PartialEq, Default)]
pub struct Place {
    pub shown: bool,
    pub on: bool,
    /// What pressing it does, where it can be pressed.
    pub press: Option<Callback<()>>,
}

/// One side: its drawing, the state of each of its places in their order, and what stands under it.
pub struct View {
    pub side: &'static Side,
    pub places: Vec<Place>,
    pub caption: &'static str,
}

pub fn body_map(views: &[View]) -> El {
    let mut map = el("div.rw-map").set(At::AriaHidden, "true");
    for view in views {
        let mut drawing =
            el("svg.rw-fig").set(At::ViewBox, view.side.body.view_box).set(At::Focusable, "false");
        for one in view.side.body.shapes {
            drawing = drawing.put(shape(one, ""));
        }
        for (zone, place) in
            view.side.zones.iter().zip(&view.places).filter(|(_, place)| place.shown)
        {
            drawing = drawing.put(painted(zone.shape, place));
        }
        for one in view.side.over {
            drawing = drawing.put(shape(one, ""));
        }
        map = map.put(el("div").put(drawing).leaf("p.rw-small rw-soft", view.caption));
    }
    map
}

fn painted(zone: &'static Shape, place: &Place) -> El {
    let class = match (place.on, place.press.is_some()) {
        (true, true) => "rw-place__zone rw-tap is-on",
        (false, true) => "rw-place__zone rw-tap",
        (true, false) => "rw-place__zone is-on",
        (false, false) => "rw-place__zone",
    };
    let zone = shape(zone, class);
    match &place.press {
        Some(press) => zone.click(press),
        None => zone,
    }
}
