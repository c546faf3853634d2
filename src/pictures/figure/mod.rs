//! A person in a pose: from a few joint angles to drawing data of a believable body, from the side
//! or from the front.
//!
//! `pose` is what is written down, `person` whose body it is, `solve` makes it touch what it should
//! touch, `between` leads from one to the next. `body` and `front_body` are the skeletons, `side`
//! and `front` dress them, `mark` and `prop` add what works and what stands around, `film` puts it
//! all on sheets. `scenes` holds the pictures of all exercises. Nothing here knows colours or
//! elements: a picture is a list of classed paths.

pub mod anatomy;
mod between;
mod body;
mod film;
mod front;
mod front_body;
mod mark;
mod maths;
mod outline;
mod pen;
mod person;
pub mod pose;
mod prop;
pub mod scenes;
mod side;
mod solve;

pub use body::{Body, SPOTS, floor};
pub use film::TWEENS;
pub use mark::{Glow, Muscle};
pub use pen::Part;
pub use person::Person;
pub use prop::Prop;
pub use solve::solve;

use pose::View;

/// A movement, or a position that is held: one to four poses in one room.
#[derive(Debug)]
pub struct Scene {
    pub shots: &'static [Shot],
    pub props: &'static [Prop],
    /// Only a part of it: left edge, lower edge and width.
    pub close_up: Option<(f32, f32, f32)>,
    /// What is said below each pose, where it is not just a beginning, a movement and an end.
    pub captions: &'static [Caption],
    /// The one pose that tells it all to who reads; a film still shows every one.
    pub one_tells: Option<usize>,
}

/// What is said below a pose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caption {
    Begin,
    Movement,
    End,
    /// The low back bends in.
    Hollow,
    /// The low back bends out.
    Round,
    /// The low back lies flat.
    Flat,
    OneSide,
    OtherSide,
    Up,
    Down,
    Walk,
    Run,
}

impl Caption {
    pub const ALL: [Caption; 12] = [
        Caption::Begin,
        Caption::Movement,
        Caption::End,
        Caption::Hollow,
        Caption::Round,
        Caption::Flat,
        Caption::OneSide,
        Caption::OtherSide,
        Caption::Up,
        Caption::Down,
        Caption::Walk,
        Caption::Run,
    ];
}

const THREE: [Caption; 3] = [Caption::Begin, Caption::Movement, Caption::End];

impl Scene {
    /// What is said below this pose, counted from one; nothing where there is one alone.
    pub fn caption(&self, pose: usize) -> Option<Caption> {
        let captions = if self.captions.is_empty() { &THREE } else { self.captions };
        captions.get(pose - 1).copied().filter(|_| self.shots.len() > 1)
    }

    /// What a legend has to explain: whether muscles work in this scene, whether something
    /// stretches, whether the breath is shown.
    pub fn glows(&self) -> [bool; 3] {
        let shows =
            |wanted: fn(&Glow) -> bool| self.shots.iter().flat_map(|shot| shot.glows).any(wanted);
        [
            shows(|glow| matches!(glow, Glow::Works(muscle) if *muscle != Muscle::Breathing)),
            shows(|glow| matches!(glow, Glow::Stretches(_))),
            shows(|glow| *glow == Glow::Works(Muscle::Breathing)),
        ]
    }
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
    /// A bottle between the hands.
    Weight,
    /// A towel under the near foot; toes that curl pull it into folds.
    Towel,
    /// A cushion under the near limbs of someone on the side: its middle, what it lies on, its
    /// width and height.
    Cushion(f32, f32, f32, f32),
    /// An elastic band from the hands to here.
    Band(f32, f32),
    /// An arrow through these points.
    Arrow(&'static [(f32, f32)]),
    /// An arrow along the way of a joint from the pose before, shifted to its left.
    RoomHistory {
        of: Joint,
        off: f32,
    },
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
