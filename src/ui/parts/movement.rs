//! A person in a movement: one pose as a picture, or all poses with the drawings between them as a
//! film.
//!
//! A film is a row of drawings behind a window; the styles pull the row along as its classes say.
//! With less motion and on paper the poses stand side by side with their captions: the same
//! elements, laid out another way.

use crate::pictures::figure::{Caption, Frame, Part, Person, Picture, Scene};
use crate::session::player::motion::Motion;
use crate::ui::markup::{At, El, el, fragment};

/// Whose body a picture shows, and the words around it.
#[derive(Clone, Copy)]
pub struct Shown {
    pub person: Person,
    /// Below a pose, in the order of [`Caption::ALL`].
    pub captions: [&'static str; Caption::ALL.len()],
    /// Beside the colour of muscles that work, of what stretches, and of the breath: in the order
    /// of [`Scene::glows`].
    pub legend: [&'static str; 3],
}

/// The colours of these three.
const PATCHES: [&str; 3] = ["rw-f-work", "rw-f-stretch", "rw-f-work"];

/// One pose, counted from zero, read aloud as `name`.
pub fn pose(scene: &Scene, pose: usize, name: &'static str) -> El {
    let mut picture = scene.stills(Person::Adult);
    let last = picture.frames.len() - 1;
    let frame = picture.frames.swap_remove(pose.min(last));
    drawing(&picture.view_box, frame.parts, Person::Adult)
        .set(At::Role, "img")
        .set(At::AriaLabel, name)
}

/// All poses side by side with their captions, and nothing in between. Read aloud as `name`; what
/// its colours mean stands below.
pub fn poses(scene: &Scene, name: &'static str, shown: &Shown) -> El {
    let Picture { view_box, frames } = scene.stills(shown.person);
    let kind = match frames.len() {
        1 => "div.rw-poses rw-poses--1",
        2 => "div.rw-poses",
        _ => "div.rw-poses rw-poses--3",
    };
    let mut row = el(kind).set(At::Role, "img").set(At::AriaLabel, name);
    let alone = frames.len() == 1;
    for Frame { pose, parts } in frames {
        let caption = pose.filter(|_| !alone).and_then(|pose| caption(scene, pose, shown));
        row = row.put(
            el("div")
                .put(drawing(&view_box, parts, shown.person).set(At::AriaHidden, "true"))
                .put(caption),
        );
    }
    fragment().put(row).put(legend(scene, shown))
}

/// What the colours in a picture mean; nothing where it has none. The same patch stands beside the
/// words, so that they hold in every colour and on paper.
pub fn legend(scene: &Scene, shown: &Shown) -> Option<El> {
    let glows = scene.glows();
    let mut lines = el("p.rw-legend");
    for ((words, class), _) in
        shown.legend.into_iter().zip(PATCHES).zip(glows).filter(|(_, so)| *so)
    {
        let patch =
            el("path").set(At::Class, class).set(At::D, "M3 1h8a2 2 0 0 1 0 10H3A2 2 0 0 1 3 1z");
        let svg = el("svg.rw-move")
            .set(At::ViewBox, "0 0 14 12")
            .set(At::Focusable, "false")
            .set(At::AriaHidden, "true");
        lines = lines.put(el("span").put(svg.put(patch)).leaf("span", words));
    }
    glows.contains(&true).then_some(lines)
}

/// The first pose of each, with the words below that say what it is.
pub fn row_of(scenes: &[(&Scene, &'static str)]) -> El {
    let mut row = el("div.rw-poses rw-poses--3");
    for (scene, words) in scenes {
        let mut picture = scene.stills(Person::Adult);
        let parts = picture.frames.swap_remove(0).parts;
        let drawing = drawing(&picture.view_box, parts, Person::Adult).set(At::AriaHidden, "true");
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
pub fn film(scene: &Scene, name: &'static str, film: Film, shown: &Shown) -> El {
    let Picture { view_box, frames } = scene.film(shown.person, film.other_limbs);
    let length = match scene.shots.len() {
        0 | 1 => "rw-film--still",
        2 => "",
        _ => "rw-film--3",
    };
    let mut row = el("div.rw-film__row");
    for Frame { pose, parts } in frames {
        let drawing = drawing(&view_box, parts, shown.person).set(At::AriaHidden, "true");
        row = row.put(match pose {
            Some(pose) => el("div").put(drawing).put(caption(scene, pose, shown)),
            None => el("div.rw-film__tween").put(drawing),
        });
    }
    let (moves, seconds) = moving(film.motion);
    let chosen = |so: bool, class: &'static str| if so { class } else { "" };
    let classes = [
        "rw-film",
        length,
        moves,
        seconds,
        chosen(film.from_middle, "rw-film--middle"),
        chosen(film.paused, "rw-film--paused"),
        chosen(film.mirrored, "rw-film--mirrored"),
    ];
    el("div").classes(&classes).set(At::Role, "img").set(At::AriaLabel, name).put(row)
}

/// The classes of a motion: what it does, and in how many seconds. The styles know each of these
/// numbers.
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

/// What stands below a pose. Whoever listens has the name of the whole.
fn caption(scene: &Scene, pose: usize, shown: &Shown) -> Option<El> {
    let words = scene.caption(pose).map(|caption| shown.captions[caption as usize]);
    words.map(|words| el("span.rw-film__caption").set(At::AriaHidden, "true").text(words))
}

fn drawing(view_box: &str, parts: Vec<Part>, person: Person) -> El {
    let mut svg = el("svg")
        .classes(&["rw-move", person.class()])
        .set(At::ViewBox, view_box.to_owned())
        .set(At::Focusable, "false");
    for part in parts {
        svg = svg.put(el("path").set(At::Class, part.class).set(At::D, part.d));
    }
    svg
}
