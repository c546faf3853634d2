//! A person in a pose: from a few joint angles to drawing data of a believable body, from the side or from the front.
//!
//! `pose` is what is written down, `solve` makes it touch what it should touch, `side` and `front` dress it, `mark` and
//! `prop` add what works and what stands around. `scenes` holds the pictures of all exercises. Nothing here knows
//! colours or elements: a picture is a list of classed paths.

pub mod anatomy;
mod body;
mod front;
mod mark;
mod maths;
mod outline;
mod pen;
pub mod pose;
mod prop;
pub mod scenes;
mod side;
mod solve;

pub use body::{Body, SPOTS, floor};
pub use mark::{Glow, Muscle};
pub use pen::Part;
pub use prop::Prop;
pub use scenes::SceneId;
pub use solve::solve;

use front::{Front, FrontNumbers, numbers};
use maths::{V, mix};
use pen::{Sheet, view_box};
use pose::{FrontPose, FrontStyle, Pose, View};

/// A movement, or a position that is held: one to four poses in one room.
#[derive(Debug)]
pub struct Scene {
    pub shots: &'static [Shot],
    pub props: &'static [Prop],
    /// Only a part of it: left edge, lower edge and width.
    pub close_up: Option<(f32, f32, f32)>,
}

/// A pose, and what is shown in it.
#[derive(Clone, Copy, Debug)]
pub struct Shot {
    pub view: View,
    pub glows: &'static [Glow],
    pub marks: &'static [Mark],
}

/// What else is shown in a pose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    Spine,
    Nerve,
    /// A weight between the hands.
    Weight,
    /// A cushion under the near limbs of someone on the side: its middle, what it lies on, its width and height.
    Cushion(f32, f32, f32, f32),
    /// An arrow through these points.
    Arrow(&'static [(f32, f32)]),
    /// An arrow along the way of a joint from the pose before, shifted to its left.
    Trail { of: Joint, off: f32 },
}

/// A joint whose way an arrow can follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joint {
    Hip,
    Chest,
    Head,
    NearKnee,
    NearAnkle,
    FarAnkle,
    NearWrist,
}

/// How many drawings lie between two poses of a film.
pub const TWEENS: usize = 6;
/// The narrowest frame, so that a small pose does not become a giant.
const NARROWEST: f32 = 78.0;
const MARGIN: f32 = 4.0;

/// The drawings of a scene, all in one frame, so that nothing jumps.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    pub view_box: String,
    pub frames: Vec<Frame>,
}

/// One drawing. Of the same scene all have the same parts with the same commands.
#[derive(Debug, PartialEq, Eq)]
pub struct Frame {
    /// Which pose this is, counted from one; none if it lies between two.
    pub pose: Option<usize>,
    pub parts: Vec<Part>,
}

/// A solved pose.
#[derive(Clone, Copy)]
enum Figure {
    Side(&'static Pose, Body),
    Front(FrontStyle, FrontNumbers),
}

impl Scene {
    /// The poses alone.
    pub fn stills(&self) -> Picture {
        self.drawn(0)
    }

    /// The poses and the way between them. Played there and back.
    pub fn film(&self) -> Picture {
        self.drawn(TWEENS)
    }

    fn drawn(&self, tweens: usize) -> Picture {
        let figures: Vec<Figure> = self.shots.iter().map(|shot| figure(&shot.view)).collect();
        let mut sheets = Vec::new();
        for (place, shot) in self.shots.iter().enumerate() {
            let before = figures[place.saturating_sub(1)];
            // The shadow glides, though hands and feet come near the floor at once.
            let (from, to) = (ground(&before), ground(&figures[place]));
            if place > 0 {
                for tween in 1..=tweens {
                    let share = eased(tween as f32 / (tweens + 1) as f32);
                    let on_the_way = between(&before, &figures[place], share);
                    // What glows in a pose glows on the second half of the way to it.
                    let glows = if tween * 2 > tweens { shot.glows } else { self.shots[place - 1].glows };
                    sheets.push((None, self.sheet(&on_the_way, (mix(from.0, to.0, share), mix(from.1, to.1, share)), glows, shot.marks, None)));
                }
            }
            sheets.push((Some(place + 1), self.sheet(&figures[place], to, shot.glows, shot.marks, Some(&before))));
        }
        Picture {
            view_box: self.close_up.map_or_else(|| frame(&sheets), |(x, y, width)| view_box([x, -y - width * 0.75, width, width * 0.75])),
            frames: sheets.into_iter().map(|(pose, sheet)| Frame { pose, parts: sheet.parts }).collect(),
        }
    }

    /// One drawing: room, body, and what is shown in it. Arrows belong to the poses, from the one `before`.
    fn sheet(&self, figure: &Figure, shade: (f32, f32), glows: &[Glow], marks: &[Mark], before: Option<&Figure>) -> Sheet {
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
                        Mark::Cushion(..) | Mark::Arrow(_) | Mark::Trail { .. } => {}
                    }
                }
            }),
            Figure::Front(style, all) => {
                let body = Front::of(all, *style);
                let propped = *style == FrontStyle::Propped;
                let cushion = |sheet: &mut Sheet| {
                    for one in marks {
                        if let Mark::Cushion(x, on, width, height) = *one {
                            Prop::Pillow { x, width, height, on }.draw(sheet);
                        }
                    }
                };
                front::draw(&mut sheet, &body, cushion, |sheet| mark::glow(sheet, glows, |muscle| mark::in_front(&body, muscle, propped)));
            }
        }
        if let Some(before) = before {
            for one in marks {
                match *one {
                    Mark::Arrow(points) => mark::arrow(&mut sheet, &points.iter().map(|(x, y)| V(*x, *y)).collect::<Vec<V>>()),
                    Mark::Trail { of, off } => mark::arrow(&mut sheet, &trail(before, figure, of, off)),
                    Mark::Spine | Mark::Nerve | Mark::Weight | Mark::Cushion(..) => {}
                }
            }
        }
        sheet
    }
}

fn figure(view: &'static View) -> Figure {
    match view {
        View::Side(pose) => Figure::Side(pose, solve(pose)),
        View::Front(pose) => Figure::Front(pose.style, numbers(pose)),
    }
}

/// Slow at both ends.
fn eased(share: f32) -> f32 {
    if share < 0.5 { 2.0 * share * share } else { 1.0 - 2.0 * (1.0 - share) * (1.0 - share) }
}

fn between(from: &Figure, to: &Figure, share: f32) -> Figure {
    match (from, to) {
        (Figure::Side(a, was), Figure::Side(b, will)) => Figure::Side(b, solve::between((a, was), (b, will), share)),
        (Figure::Front(_, was), Figure::Front(style, will)) => {
            let mut now = *was;
            for (number, target) in now.iter_mut().zip(will) {
                *number = mix(*number, *target, share);
            }
            Figure::Front(*style, now)
        }
        // A scene keeps to one view; `tests/figures.rs` sees to it.
        (Figure::Side(..), Figure::Front(..)) | (Figure::Front(..), Figure::Side(..)) => *to,
    }
}

/// The way of a joint between two poses, shifted to its left.
fn trail(from: &Figure, to: &Figure, of: Joint, off: f32) -> Vec<V> {
    let at = |step: usize| place(&between(from, to, 0.1 + 0.13 * step as f32), of);
    (0..7).map(|step| at(step) + (at((step + 1).min(6)) - at(step.saturating_sub(1))).unit().left() * off).collect()
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
        Figure::Front(style, all) => {
            let body = Front::of(all, *style);
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
        Figure::Front(style, all) => {
            let body = Front::of(all, *style);
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
    sheet.fill("rw-f-shadow", &[dot(-1.0, 0.0), dot(-0.7, 0.7), dot(0.0, 1.0), dot(0.7, 0.7), dot(1.0, 0.0), dot(0.7, -0.7), dot(0.0, -1.0), dot(-0.7, -0.7)]);
}

/// Four by three around all poses, or a square around what is high; most of the spare height above.
fn frame(sheets: &[(Option<usize>, Sheet)]) -> String {
    let (mut least, mut most) = (V(1e4, -3.0), V(-1e4, -1e4));
    for (_, sheet) in sheets.iter().filter(|(pose, _)| pose.is_some()) {
        least = V(least.0.min(sheet.least.0), least.1.min(sheet.least.1));
        most = V(most.0.max(sheet.most.0), most.1.max(sheet.most.1));
    }
    let (wide, high) = (most.0 - least.0 + 2.0 * MARGIN, most.1 - least.1 + 2.0 * MARGIN);
    let flat = if high > wide { 1.0 } else { 0.75 };
    let width = wide.max(NARROWEST).max(high / flat);
    let height = width * flat;
    let bottom = MARGIN - least.1 + (height - high) * 0.26;
    view_box([(least.0 + most.0 - width) / 2.0, bottom - height, width, height])
}

/// All bends of a solved pose with their limits are checked in `tests/figures.rs`; it reads them here.
pub fn front_numbers(pose: &FrontPose) -> FrontNumbers {
    numbers(pose)
}
