//! The skeleton seen from the front: upright, on its side, propped up, or on its back and seen from
//! above.

use super::maths::{V, bow, cos, dir, mix, sin, trunk, within};
use super::person::Person;
use super::pose::{FrontLimb, FrontPose, FrontStyle};

const THIGH: f32 = 24.5;
const SHANK: f32 = 24.4;
const UPPER_ARM: f32 = 17.6;
const FOREARM: f32 = 14.6;
/// Heights on the trunk's axis: where it begins to bend, where the low back ends, where the neck
/// begins.
const WAIST: f32 = 6.0;
const RIBS: f32 = 17.0;
const C7: f32 = 33.2;

/// Places of three joints, and of each part its direction and how long it looks.
#[derive(Clone, Copy, Debug)]
pub struct FrontReach {
    pub joints: [V; 3],
    pub parts: [(f32, f32); 3],
}

/// A body in space, seen from the front.
#[derive(Clone, Copy, Debug)]
pub struct Front {
    pub hip: V,
    pub lean: f32,
    bend: f32,
    pub turn: f32,
    pub roll: f32,
    pub c1: V,
    pub head: f32,
    /// Left, then right.
    pub legs: [FrontReach; 2],
    pub arms: [FrontReach; 2],
    pub style: FrontStyle,
    pub person: Person,
}

/// A pose in numbers, so that it can be mixed with another.
pub type FrontNumbers = [f32; 31];

/// All numbers of a pose: root, lean, bend, neck, turn, roll, then left leg, right leg, left arm,
/// right arm.
pub fn numbers(pose: &FrontPose) -> FrontNumbers {
    let mut all = [0.0; 31];
    all[..2].copy_from_slice(&[f32::from(pose.root.0) / 10.0, f32::from(pose.root.1) / 10.0]);
    for (place, angle) in
        [pose.trunk, pose.bend, pose.neck, pose.turn, pose.roll].into_iter().enumerate()
    {
        all[2 + place] = f32::from(angle);
    }
    let limbs: [&FrontLimb; 4] = [&pose.legs[0], &pose.legs[1], &pose.arms[0], &pose.arms[1]];
    for (place, limb) in limbs.into_iter().enumerate() {
        for (part, (angle, long)) in limb.iter().enumerate() {
            all[7 + place * 6 + part * 2] = f32::from(*angle);
            all[8 + place * 6 + part * 2] = f32::from(*long) / 100.0;
        }
    }
    all
}

impl Front {
    pub fn of(all: &FrontNumbers, style: FrontStyle, person: Person) -> Front {
        let reach = FrontReach { joints: [V::default(); 3], parts: [(0.0, 1.0); 3] };
        let mut front = Front {
            hip: V(all[0], all[1]),
            lean: all[2],
            bend: all[3],
            turn: all[5],
            roll: all[6],
            c1: V::default(),
            head: 0.0,
            legs: [reach; 2],
            arms: [reach; 2],
            style,
            person,
        };
        let (c7, lean) = front.axis(C7);
        front.c1 = c7 + dir(lean + all[4]) * 6.2;
        front.head = lean + all[4] * 1.6;
        for side in 0..2 {
            let sign = if side == 0 { 1.0 } else { -1.0 };
            let hip = trunk(front.hip, front.lean, sign * 4.9 * cos(front.roll), 0.0);
            front.legs[side] = chain(hip, &all[7 + side * 6..], THIGH, SHANK);
            // The shoulder that is lain on is pushed up and in.
            let (x, y) =
                if side == 1 && style == FrontStyle::OnItsSide { (7.7, 28.6) } else { (9.9, 27.4) };
            front.arms[side] =
                chain(front.inside(sign * x, y, 0.0), &all[19 + side * 6..], UPPER_ARM, FOREARM);
        }
        front
    }

    /// A point of the bent axis, at this height of the unbent one, and its direction.
    fn axis(&self, y: f32) -> (V, f32) {
        let base = trunk(self.hip, self.lean, 0.0, WAIST);
        let ribs = self.lean + self.bend * 0.65;
        if y <= WAIST {
            (trunk(self.hip, self.lean, 0.0, y), self.lean)
        } else if y <= RIBS {
            let here = self.lean + self.bend * 0.65 * (y - WAIST) / (RIBS - WAIST);
            (bow(base, self.lean, here, y - WAIST), here)
        } else {
            let here = ribs + self.bend * 0.35 * (y - RIBS) / (C7 - RIBS);
            (bow(bow(base, self.lean, ribs, RIBS - WAIST), ribs, here, y - RIBS), here)
        }
    }

    /// How far the trunk is turned at this height, between pelvis and shoulders.
    fn turned(&self, y: f32) -> f32 {
        mix(self.roll, self.turn, within((y - WAIST) / (RIBS + 8.0 - WAIST), 0.0, 1.0))
    }

    /// A point inside the trunk, `deep` before its middle: what turns away comes closer to the
    /// axis, what lies before it moves aside.
    pub fn inside(&self, x: f32, y: f32, deep: f32) -> V {
        let ((at, lean), turned) = (self.axis(y), self.turned(y));
        trunk(at, lean, x * cos(turned) + deep * sin(turned), 0.0)
    }

    /// A point of the trunk's outline. A trunk is not as deep as it is wide, so one that turns
    /// looks narrower.
    pub fn on_trunk(&self, x: f32, y: f32) -> V {
        let ((at, lean), turned) = (self.axis(y), self.turned(y));
        trunk(at, lean, x * narrow(turned), 0.0)
    }

    /// Which side of the body works or stretches: on its side the left one, which is on top;
    /// propped up the right one, which carries; on its back the one that the knees turn away from;
    /// upright the left one.
    pub fn shows_right(&self) -> bool {
        let knees = self.legs[0].joints[1] - self.hip;
        match self.style {
            FrontStyle::OnItsSide => false,
            FrontStyle::Propped => true,
            FrontStyle::Open => {
                self.lean != 0.0 && knees.0 * cos(self.lean) - knees.1 * sin(self.lean) > 6.0
            }
        }
    }

    /// A point of the head; its face turns with the chest.
    pub fn face(&self, x: f32, y: f32) -> V {
        trunk(self.c1, self.head, x * cos(self.turn) + 4.6 * sin(self.turn), y)
    }
}

/// How wide something that is turned looks.
pub fn narrow(turned: f32) -> f32 {
    let (wide, deep) = (cos(turned), 0.64 * sin(turned));
    (wide * wide + deep * deep).sqrt()
}

fn chain(root: V, numbers: &[f32], first: f32, second: f32) -> FrontReach {
    let parts = [(numbers[0], numbers[1]), (numbers[2], numbers[3]), (numbers[4], numbers[5])];
    let middle = root + dir(parts[0].0) * (first * parts[0].1);
    FrontReach { joints: [root, middle, middle + dir(parts[1].0) * (second * parts[1].1)], parts }
}
