//! A person in a movement: one pose as a picture, or all poses with the drawings between them as a film.
//!
//! A film is a row of drawings behind a window; the styles pull the row along as its classes say. With less motion and on
//! paper the poses stand side by side with their numbers: the same elements, laid out another way.

use crate::pictures::figure::{Frame, Part, Person, Picture, Scene};
use crate::session::player::motion::Motion;
use crate::ui::markup::{At, El, el};

const NUMBERS: [&str; 4] = ["1", "2", "3", "4"];

/// One pose, counted from zero, read aloud as `name`.
pub fn pose(scene: &Scene, pose: usize, name: &'static str) -> El {
    let mut picture = scene.stills(Person::Adult);
    let last = picture.frames.len() - 1;
    let frame = picture.frames.swap_remove(pose.min(last));
    drawing(&picture.view_box, frame.parts).set(At::Role, "img").set(At::AriaLabel, name)
}

/// All poses side by side with their numbers, and nothing in between. Read aloud as `name`.
pub fn poses(scene: &Scene, name: &'static str) -> El {
    let Picture { view_box, frames } = scene.stills(Person::Adult);
    let kind = if frames.len() > 2 { "div.rw-poses rw-poses--3" } else { "div.rw-poses" };
    let mut row = el(kind).set(At::Role, "img").set(At::AriaLabel, name);
    for Frame { pose, parts } in frames {
        let number = pose.and_then(|number| number_of(number, scene));
        row = row.put(el("div").put(drawing(&view_box, parts).set(At::AriaHidden, "true")).put(number));
    }
    row
}

/// The first pose of each, with the words below that say what it is.
pub fn row_of(scenes: &[(&Scene, &'static str)]) -> El {
    let mut row = el("div.rw-poses rw-poses--3");
    for (scene, words) in scenes {
        let mut picture = scene.stills(Person::Adult);
        let parts = picture.frames.swap_remove(0).parts;
        let drawing = drawing(&picture.view_box, parts).set(At::AriaHidden, "true");
        row = row.put(el("figure").put(drawing).leaf("figcaption.rw-small", *words));
    }
    row
}

/// How a film stands and moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Film {
    pub motion: Motion,
    /// It stands in the middle one of three poses when it rests.
    pub from_middle: bool,
    pub paused: bool,
    /// The other way round: the other side of the body is to the front.
    pub mirrored: bool,
    /// The far limbs do what the near ones did.
    pub other_limbs: bool,
}

/// All poses, moving. Read aloud as `name`.
pub fn film(scene: &Scene, name: &'static str, film: Film) -> El {
    let Picture { view_box, frames } = scene.film(Person::Adult, film.other_limbs);
    let length = match scene.shots.len() {
        0 | 1 => "rw-film--still",
        2 => "",
        _ => "rw-film--3",
    };
    let mut row = el("div.rw-film__row");
    for Frame { pose, parts } in frames {
        let drawing = drawing(&view_box, parts).set(At::AriaHidden, "true");
        row = row.put(match pose {
            Some(number) => el("div").put(drawing).put(number_of(number, scene)),
            None => el("div.rw-film__tween").put(drawing),
        });
    }
    let (moves, seconds) = moving(film.motion);
    let chosen = |so: bool, class: &'static str| if so { class } else { "" };
    let classes = [
        "rw-film", length, moves, seconds,
        chosen(film.from_middle, "rw-film--middle"), chosen(film.paused, "rw-film--paused"), chosen(film.mirrored, "rw-film--mirrored"),
    ];
    el("div").classes(&classes).set(At::Role, "img").set(At::AriaLabel, name).put(row)
}

/// The classes of a motion: what it does, and in how many seconds. The styles know each of these numbers.
fn moving(motion: Motion) -> (&'static str, &'static str) {
    match motion {
        Motion::Rests => ("", ""),
        Motion::Shows(seconds) => ("rw-film--shows", in_seconds(seconds)),
        Motion::There(seconds) => ("rw-film--there", in_seconds(seconds)),
        Motion::Back(seconds) => ("rw-film--back", in_seconds(seconds)),
        Motion::OneEnd(seconds) => ("rw-film--one-end", in_seconds(seconds)),
        Motion::OtherEnd(seconds) => ("rw-film--other-end", in_seconds(seconds)),
        Motion::Flows => ("rw-film--flows", ""),
    }
}

const fn in_seconds(seconds: u16) -> &'static str {
    match seconds {
        1 => "rw-in-1",
        2 => "rw-in-2",
        3 => "rw-in-3",
        _ => "rw-in-4",
    }
}

/// A single pose needs no number.
fn number_of(number: usize, scene: &Scene) -> Option<El> {
    let shown = NUMBERS.get(number - 1).filter(|_| scene.shots.len() > 1);
    shown.map(|text| el("span.rw-film__number").text(*text))
}

fn drawing(view_box: &str, parts: Vec<Part>) -> El {
    let mut svg = el("svg.rw-move").set(At::ViewBox, view_box.to_owned()).set(At::Focusable, "false");
    for part in parts {
        svg = svg.put(el("path").set(At::Class, part.class).set(At::D, part.d));
    }
    svg
}
