//! A person in a movement: one pose as a picture, or all poses with the drawings between them as a film.
//!
//! A film is a row of drawings behind a window; the styles pull the row along. With less motion, on paper, and whenever
//! it is paused, the poses stand side by side with their numbers: the same elements, laid out another way.

use crate::pictures::figure::{Frame, Part, Picture, Scene};
use crate::ui::markup::{At, El, el};

const NUMBERS: [&str; 4] = ["1", "2", "3", "4"];

/// One pose, counted from zero, read aloud as `name`.
pub fn pose(scene: &Scene, pose: usize, name: &'static str) -> El {
    let mut picture = scene.stills();
    let last = picture.frames.len() - 1;
    let frame = picture.frames.swap_remove(pose.min(last));
    drawing(&picture.view_box, frame.parts).set(At::Role, "img").set(At::AriaLabel, name)
}

/// All poses side by side with their numbers, and nothing in between. Read aloud as `name`.
pub fn poses(scene: &Scene, name: &'static str) -> El {
    let Picture { view_box, frames } = scene.stills();
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
        let mut picture = scene.stills();
        let parts = picture.frames.swap_remove(0).parts;
        let drawing = drawing(&picture.view_box, parts).set(At::AriaHidden, "true");
        row = row.put(el("figure").put(drawing).leaf("figcaption.rw-small", *words));
    }
    row
}

/// All poses, moving, or still and numbered. Read aloud as `name`.
pub fn film(scene: &Scene, name: &'static str, still: bool) -> El {
    let Picture { view_box, frames } = scene.film();
    let length = match scene.shots.len() {
        0 | 1 => "rw-film--still",
        2 => "rw-film--2",
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
    let paused = if still { "rw-film--still" } else { "" };
    el("div").classes(&["rw-film", length, paused]).set(At::Role, "img").set(At::AriaLabel, name).put(row)
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
