//! The drawings that belong to a question, with their words beside them.

use super::drawing::{decorative, meaningful, shape};
use super::input::Change;
use crate::pictures::place::{BODY, OVER, Region};
use crate::pictures::{knee, saddle};
use crate::ui::markup::{At, El, el, fragment};
use yew::prelude::*;

/// The words of the saddle drawing.
#[derive(Clone, PartialEq, Default)]
pub struct Saddle {
    /// Read aloud: the drawing from behind, and from the front.
    pub behind_name: &'static str,
    pub front_name: &'static str,
    /// Under the three tiles: behind, front, saddle.
    pub captions: [&'static str; 3],
    /// Under them all.
    pub caption: &'static str,
}

/// Behind, front, and the saddle of a bicycle.
pub fn saddle(words: &Saddle) -> Html {
    let [behind, front, bicycle] = words.captions;
    let row = el("div.rw-figs__row")
        .put(tile(meaningful(&saddle::BEHIND, "rw-fig", words.behind_name), behind))
        .put(tile(meaningful(&saddle::FRONT, "rw-fig", words.front_name), front))
        .put(tile(decorative(&saddle::SADDLE, "rw-fig"), bicycle));
    el("figure.rw-figs").put(row).leaf("figcaption.rw-small", words.caption).html()
}

fn tile(drawing: El, caption: &'static str) -> El {
    el("div.rw-figs__tile").put(drawing).leaf("p", caption)
}

/// The words of the knee drawing.
#[derive(Clone, PartialEq, Default)]
pub struct Knee {
    /// Read aloud for the whole drawing.
    pub name: &'static str,
    /// Beside it, above and below the line.
    pub above: &'static str,
    pub below: &'static str,
}

/// A leg from the side and legs from behind, with the line at the crease of the knee.
pub fn knee(words: &Knee) -> Html {
    let caption = el("figcaption.rw-knee__words")
        .leaf("p.rw-knee__above", words.above)
        .leaf("p.rw-knee__below", words.below);
    el("figure.rw-knee")
        .put(meaningful(&knee::SIDE, "rw-fig", words.name))
        .put(decorative(&knee::BEHIND, "rw-fig"))
        .put(caption)
        .html()
}

/// The words at the regions, in the order of [`Region::ALL`], the boxes that they stand for, and
/// which have been chosen.
#[derive(Clone, PartialEq, Default)]
pub struct Place {
    pub words: [&'static str; Region::ALL.len()],
    pub name: &'static str,
    pub values: [&'static str; Region::ALL.len()],
    pub chosen: [bool; Region::ALL.len()],
    pub on: Callback<Change>,
}

/// A back with named regions; the chosen ones are warm, and pressing one is pressing its box. A
/// screen reader has the list and skips this.
pub fn place(place: &Place) -> Html {
    let mut back = el("svg.rw-fig").set(At::ViewBox, BODY.view_box).set(At::Focusable, "false");
    let mut words = fragment();
    for one in BODY.shapes {
        back = back.put(shape(one, ""));
    }
    for (at, region) in Region::ALL.iter().enumerate() {
        let (word, on) = (place.words[at], place.chosen[at]);
        let (name, value) = (place.name, place.values[at]);
        let press = place.on.reform(move |()| Change {
            name: name.to_owned(),
            value: value.to_owned(),
            checked: !on,
        });
        let zone = shape(
            region.shape(),
            if on { "rw-place__zone rw-tap is-on" } else { "rw-place__zone rw-tap" },
        );
        back = back.put(zone.click(&press));
        words = words.put(
            el("p")
                .classes(&["rw-place__word", region.class(), if on { "is-on" } else { "" }])
                .text(word),
        );
    }
    for one in OVER {
        back = back.put(shape(one, ""));
    }
    el("div.rw-place").set(At::AriaHidden, "true").put(back).put(words).html()
}
