//! The drawings that belong to a question, with their words beside them.

use super::drawing::{decorative, meaningful, shape};
use crate::pictures::place::{BODY, OVER, Region};
use crate::pictures::{knee, saddle};
use yew::prelude::*;

/// The words of the saddle drawing.
#[derive(Clone, PartialEq, Default)]
pub struct Saddle {
    /// Read aloud: the drawing from behind, and from the front.
    pub behind_name: AttrValue,
    pub front_name: AttrValue,
    /// Under the three tiles: behind, front, saddle.
    pub captions: [AttrValue; 3],
    /// Under them all.
    pub caption: AttrValue,
}

/// Behind, front, and the saddle of a bicycle.
pub fn saddle(words: &Saddle) -> Html {
    let [behind, front, bicycle] = &words.captions;
    html! {
        <figure class="rw-figs">
            <div class="rw-figs__row">
                { tile(meaningful(&saddle::BEHIND, "rw-fig", words.behind_name.clone()), behind) }
                { tile(meaningful(&saddle::FRONT, "rw-fig", words.front_name.clone()), front) }
                { tile(decorative(&saddle::SADDLE, "rw-fig"), bicycle) }
            </div>
            <figcaption class="rw-small">{ words.caption.clone() }</figcaption>
        </figure>
    }
}

fn tile(drawing: Html, caption: &AttrValue) -> Html {
    html! { <div class="rw-figs__tile">{ drawing }<p>{ caption.clone() }</p></div> }
}

/// The words of the knee drawing.
#[derive(Clone, PartialEq, Default)]
pub struct Knee {
    /// Read aloud for the whole drawing.
    pub name: AttrValue,
    /// Beside it, above and below the line.
    pub above: AttrValue,
    pub below: AttrValue,
}

/// A leg from the side and legs from behind, with the line at the crease of the knee.
pub fn knee(words: &Knee) -> Html {
    html! {
        <figure class="rw-knee">
            { meaningful(&knee::SIDE, "rw-fig", words.name.clone()) }
            { decorative(&knee::BEHIND, "rw-fig") }
            <figcaption class="rw-knee__words">
                <p class="rw-knee__above">{ words.above.clone() }</p>
                <p class="rw-knee__below">{ words.below.clone() }</p>
            </figcaption>
        </figure>
    }
}

/// The words at the six regions, in the order of [`Region::ALL`], and which of them have been chosen.
#[derive(Clone, PartialEq, Default)]
pub struct Place {
    pub words: [AttrValue; 6],
    pub chosen: [bool; 6],
}

/// A back with six named regions; the chosen ones are warm. A screen reader has the list and skips this.
pub fn place(place: &Place) -> Html {
    let is = |on: bool| if on { "rw-place__zone is-on" } else { "rw-place__zone" };
    html! {
        <div class="rw-place" aria-hidden="true">
            <svg class="rw-fig" viewBox={BODY.view_box} focusable="false">
                { for BODY.shapes.iter().map(|one| shape(one, "")) }
                { for Region::ALL.into_iter().zip(place.chosen).map(|(region, on)| shape(region.shape(), is(on))) }
                { for OVER.iter().map(|one| shape(one, "")) }
            </svg>
            { for Region::ALL.into_iter().zip(&place.words).zip(place.chosen).map(|((region, word), on)| html! {
                <p class={classes!("rw-place__word", region.class(), on.then_some("is-on"))}>{ word.clone() }</p>
            }) }
        </div>
    }
}
