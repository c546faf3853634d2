//! From a scene to its drawings: the poses, and for a film the drawings between them.

use super::between::between as side_between;
use super::body::{Body, SPOTS};
use super::front::{self, Front, FrontNumbers, numbers};
use super::maths::{V, mix};
use super::pen::{Sheet, view_box};
use super::pose::{FrontStyle, Pose, View};
use super::solve::solve;
use super::{Frame, Glow, Joint, Mark, Person, Picture, Prop, Scene, mark, side};

/// How many drawings lie between two poses of a film.
pub const TWEENS: usize = 11;
/// The narrowest frame, so that a small pose does not become a giant.
const NARROWEST: f32 = 78.0;
const MARGIN: f32 = 4.0;

/// A solved pose.
#[derive(Clone, Copy)]
#[allow(clippy::large_enum_variant)] // A handful live while a picture is drawn: a box would cost more than it saves.
enum Figure {
    Side(&'static Pose, Body),
    Front(FrontStyle, FrontNumbers, Person),
}

impl Scene {
    /// The poses alone; one of them where one tells it all.
    pub fn stills(&self, person: Person) -> Picture {
        let mut picture = self.drawn(0, person, false);
        if let Some(pose) = self.one_tells {
            picture.frames.swap(0, pose - 1);
            picture.frames.truncate(1);
        }
        picture
    }

    /// The poses and the way between them. Played there and back; with the far limbs in the place
    /// of the near ones, too.
    pub fn film(&self, person: Person, other_limbs: bool) -> Picture {
        self.drawn(TWEENS, person, other_limbs)
    }

    fn drawn(&self, tweens: usize, person: Person, other_limbs: bool) -> Picture {
        let figures: Vec<Figure> =
            self.shots.iter().map(|shot| figure(&shot.view, person)).collect();
        let mut sheets = Vec::new();
        // What touches what is worked out for the limbs as they are written down; only then do they
        // change places.
        let seen = |figure: &Figure| if other_limbs { figure.with_other_limbs() } else { *figure };
        for (place, shot) in self.shots.iter().enumerate() {
            let before = figures[place.saturating_sub(1)];
            // The shadow glides, though hands and feet come near the floor at once.
            let (from, to) = (ground(&before), ground(&figures[place]));
            if place > 0 {
                for tween in 1..=tweens {
                    let share = eased(tween as f32 / (tweens + 1) as f32);
                    let on_the_way = between(&before, &figures[place], share);
                    // What glows in a pose glows on the second half of the way to it.
                    let glows =
                        if tween * 2 > tweens { shot.glows } else { self.shots[place - 1].glows };
                    sheets.push((
                        None,
                        self.sheet(
                            &seen(&on_the_way),
                            (mix(from.0, to.0, share), mix(from.1, to.1, share)),
                            glows,
                            shot.marks,
                            None,
                        ),
                    ));
                }
            }
            sheets.push((
                Some(place + 1),
                self.sheet(
                    &seen(&figures[place]),
                    to,
                    shot.glows,
                    shot.marks,
                    Some((&before, &figures[place])),
                ),
            ));
        }
        Picture {
            view_box: match self.close_up {
                Some((x, y, width)) => view_box([x, -y - width * 0.75, width, width * 0.75]),
                // One window for both, so that nothing jumps when the sides change.
                None if other_limbs => self.stills(person).view_box,
                None => frame(&sheets),
            },
            frames: sheets
                .into_iter()
                .map(|(pose, sheet)| Frame { pose, parts: sheet.parts })
                .collect(),
        }
    }

    /// One drawing: room, body, and what is shown in it. Arrows belong to the poses, and show the
    /// `way` from one to the next.
    fn sheet(
        &self,
        figure: &Figure,
        shade: (f32, f32),
        glows: &[Glow],
        marks: &[Mark],
        way: Option<(&Figure, &Figure)>,
    ) -> Sheet {
        let mut sheet = Sheet::new();
        for prop in self.props {
            prop.draw(&mut sheet);
        }
        shadow(&mut sheet, shade);
        match figure {
            Figure::Side(_, body) => side::draw(&mut sheet, body, |sheet| {
                mark::glow(sheet, glows, |muscle| mark::in_side(body, muscle));
                for one in marks {
                    match one {
                        Mark::Spine => mark::spine(sheet, body),
                        Mark::Nerve => mark::nerve(sheet, body),
                        Mark::Weight => mark::weight(sheet, body),
                        Mark::Towel => mark::towel(sheet, body),
                        Mark::Band(x, y) => mark::band(sheet, body, V(*x, *y)),
                        Mark::Cushion(..) | Mark::Arrow(_) | Mark::RoomHistory { .. } => {}
                    }
                }
            }),
            Figure::Front(style, all, person) => {
                let body = Front::of(all, *style, *person);
                let cushion = |sheet: &mut Sheet| {
                    for one in marks {
                        if let Mark::Cushion(x, on, width, height) = *one {
                            Prop::Pillow { x, width, height, on }.draw(sheet);
                        }
                    }
                };
                front::draw(&mut sheet, &body, cushion, |sheet| {
                    mark::glow(sheet, glows, |muscle| mark::in_front(&body, muscle))
                });
            }
        }
        if let Some((from, to)) = way {
            for one in marks {
                match *one {
                    Mark::Arrow(points) => mark::arrow(
                        &mut sheet,
                        &points.iter().map(|(x, y)| V(*x, *y)).collect::<Vec<V>>(),
                    ),
                    Mark::RoomHistory { of, off } => {
                        mark::arrow(&mut sheet, &trail(from, to, of, off))
                    }
                    Mark::Spine
                    | Mark::Nerve
                    | Mark::Weight
                    | Mark::Towel
                    | Mark::Band(..)
                    | Mark::Cushion(..) => {}
                }
            }
        }
        sheet
    }
}

impl Figure {
    /// Near and far limbs in each other's places. Seen from the front a body has no far side:
    /// `tests/pictures/figures.rs` holds that nobody asks.
    fn with_other_limbs(&self) -> Figure {
        match *self {
            Figure::Side(pose, body) => Figure::Side(pose, body.with_other_limbs()),
            Figure::Front(..) => *self,
        }
    }
}

fn figure(view: &'static View, person: Person) -> Figure {
    match view {
        View::Side(pose) => Figure::Side(pose, solve(pose, person)),
        View::Front(pose) => Figure::Front(pose.style, numbers(pose), person),
    }
}

/// Slow at both ends.
fn eased(share: f32) -> f32 {
    if share < 0.5 { 2.0 * share * share } else { 1.0 - 2.0 * (1.0 - share) * (1.0 - share) }
}

fn between(from: &Figure, to: &Figure, share: f32) -> Figure {
    match (from, to) {
        (Figure::Side(a, was), Figure::Side(b, will)) => {
            Figure::Side(b, side_between((a, was), (b, will), share))
        }
        (Figure::Front(_, was, _), Figure::Front(style, will, person)) => {
            let mut now = *was;
            for (number, target) in now.iter_mut().zip(will) {
                *number = mix(*number, *target, share);
            }
            Figure::Front(*style, now, *person)
        }
        // A scene keeps to one view; `tests/pictures/figures.rs` sees to it.
        (Figure::Side(..), Figure::Front(..)) | (Figure::Front(..), Figure::Side(..)) => *to,
    }
}

/// The way of a joint between two poses, shifted to its left.
fn trail(from: &Figure, to: &Figure, of: Joint, off: f32) -> Vec<V> {
    let at = |step: usize| place(&between(from, to, 0.1 + 0.13 * step as f32), of);
    (0..7)
        .map(|step| {
            at(step) + (at((step + 1).min(6)) - at(step.saturating_sub(1))).unit().left() * off
        })
        .collect()
}

fn place(figure: &Figure, joint: Joint) -> V {
    match figure {
        Figure::Side(_, body) => match joint {
            Joint::Hip => body.hip,
            Joint::Chest => body.chest(0.5).0,
            Joint::Head => body.c1,
            Joint::NearKnee => body.legs[0].knee,
            Joint::NearAnkle => body.legs[0].ankle,
            Joint::FarAnkle => body.legs[1].ankle,
            Joint::NearWrist => body.arms[0].wrist,
        },
        Figure::Front(style, all, person) => {
            let body = Front::of(all, *style, *person);
            match joint {
                Joint::Hip => body.hip,
                Joint::Chest | Joint::Head => body.on_trunk(0.0, 24.0),
                Joint::NearKnee => body.legs[0].joints[1],
                Joint::NearAnkle => body.legs[0].joints[2],
                Joint::FarAnkle => body.legs[1].joints[2],
                Joint::NearWrist => body.arms[0].joints[2],
            }
        }
    }
}

/// From where to where a body is close to the floor.
fn ground(figure: &Figure) -> (f32, f32) {
    let (mut least, mut most) = (1e4_f32, -1e4_f32);
    let mut low = |at: V, radius: f32| {
        if at.1 - radius < 3.2 {
            least = least.min(at.0 - radius);
            most = most.max(at.0 + radius);
        }
    };
    match figure {
        Figure::Side(_, body) => {
            for spot in SPOTS {
                let (at, radius) = body.spot(spot);
                low(at, radius);
            }
        }
        Figure::Front(style, all, person) => {
            let body = Front::of(all, *style, *person);
            if *style == FrontStyle::Open && body.lean != 0.0 {
                return (0.0, 0.0); // Seen from above: the sheet is the floor.
            }
            low(body.hip, 10.5);
            for reach in body.legs.iter().chain(&body.arms) {
                for joint in reach.joints {
                    low(joint, 3.5);
                }
            }
        }
    }
    // Nothing close to it: a shadow without size.
    if most < least { (0.0, 0.0) } else { (least - 2.0, most + 2.8) }
}

/// A soft ellipse on the ground.
fn shadow(sheet: &mut Sheet, (from, to): (f32, f32)) {
    let (middle, wide) = ((from + to) / 2.0, (to - from) / 2.0);
    let high = (wide * 0.3).min(2.1);
    let dot = |x: f32, y: f32| (V(middle + wide * x, high * y - 0.2), 1.0);
    sheet.fill(
        "rw-f-shadow",
        &[
            dot(-1.0, 0.0),
            dot(-0.7, 0.7),
            dot(0.0, 1.0),
            dot(0.7, 0.7),
            dot(1.0, 0.0),
            dot(0.7, -0.7),
            dot(0.0, -1.0),
            dot(-0.7, -0.7),
        ],
    );
}

/// Four by three around all poses, a square around what is high, and half as high as wide around
/// who lies; most of the spare height above.
fn frame(sheets: &[(Option<usize>, Sheet)]) -> String {
    let (mut least, mut most) = (V(1e4, -3.0), V(-1e4, -1e4));
    for (_, sheet) in sheets.iter().filter(|(pose, _)| pose.is_some()) {
        least = V(least.0.min(sheet.least.0), least.1.min(sheet.least.1));
        most = V(most.0.max(sheet.most.0), most.1.max(sheet.most.1));
    }
    let (wide, high) = (most.0 - least.0 + 2.0 * MARGIN, most.1 - least.1 + 2.0 * MARGIN);
    let flat = match high / wide {
        tall if tall > 1.0 => 1.0,
        low if low < 0.5 => 0.5,
        _ => 0.75,
    };
    let width = wide.max(NARROWEST).max(high / flat);
    let height = width * flat;
    let bottom = MARGIN - least.1 + (height - high) * 0.26;
    view_box([(least.0 + most.0 - width) / 2.0, bottom - height, width, height])
}
