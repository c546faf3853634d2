//! The skeleton seen from the side: from bends to the places of joints, and the spots that can
//! touch something.

use super::maths::{V, bow, dir, limb, mix, sin, trunk, within};
use super::person::Person;
use super::pose::{Spot, Which};

pub const THIGH: f32 = 24.5;
pub const SHANK: f32 = 24.4;
pub const ANKLE: f32 = 3.9;
pub const UPPER_ARM: f32 = 17.6;
pub const FOREARM: f32 = 14.6;
const LOW_BACK: f32 = 11.5;
const CHEST: f32 = 16.6;
const NECK: f32 = 7.0;
/// How much higher on the sheet a far limb stands.
pub const DEPTH: V = V(1.1, 1.1);

/// Where the bends of each limb stand among all twenty: spine first, then near leg, far leg, near
/// arm, far arm.
pub const LEGS: [usize; 2] = [4, 8];
pub const ARMS: [usize; 2] = [12, 16];
pub const NECK_BEND: usize = 3;

/// Where among `looks` the breath and the pull of the shoulders stand, after three parts of the
/// near arm and three of the far one.
pub const BREATH: usize = 6;
pub const SHRUG: usize = 7;

/// The twenty bends, how long the arms look in hundredths, and the place of the hips; breath and
/// shoulders in tenths.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posture {
    pub root: V,
    pub bends: [f32; 20],
    pub looks: [i8; 8],
    pub person: Person,
}

/// A leg: places, and directions of its bones.
#[derive(Clone, Copy, Debug, Default)]
pub struct Leg {
    pub hip: V,
    pub knee: V,
    pub ankle: V,
    pub thigh: f32,
    pub shank: f32,
    pub foot: f32,
    pub toes: f32,
}

/// An arm: places, and directions of its bones.
#[derive(Clone, Copy, Debug, Default)]
pub struct Arm {
    pub shoulder: V,
    pub elbow: V,
    pub wrist: V,
    pub upper: f32,
    pub fore: f32,
    pub hand: f32,
    pub fingers: f32,
}

/// A body in space.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    pub posture: Posture,
    pub hip: V,
    pub pelvis: f32,
    /// Where the sacrum ends and the low back begins.
    pub base: V,
    /// The direction of the spine at its base, between low back and chest, and at the neck.
    pub lean: [f32; 3],
    pub c7: V,
    pub neck: f32,
    pub c1: V,
    pub head: f32,
    pub thorax: f32,
    pub legs: [Leg; 2],
    pub arms: [Arm; 2],
}

impl Body {
    pub fn of(posture: Posture) -> Body {
        let b = posture.bends;
        let (hip, pelvis) = (posture.root, b[0]);
        let start = pelvis + 15.0;
        let middle = start - 29.0 + b[1];
        let end = middle + 36.0 + b[2];
        let neck = end - 1.0 + b[NECK_BEND] / 2.0;
        let mut body = Body {
            posture,
            hip,
            pelvis,
            base: trunk(hip, pelvis, -2.6, 5.6),
            lean: [start, middle, end],
            c7: V::default(),
            neck,
            c1: V::default(),
            head: end - 22.0 + b[NECK_BEND],
            thorax: (middle + end) / 2.0 - 4.0,
            legs: [Leg::default(); 2],
            arms: [Arm::default(); 2],
        };
        body.c7 = body.chest(1.0).0;
        body.c1 = body.c7 + dir(neck) * NECK;
        for side in 0..2 {
            let off = DEPTH * side as f32;
            body.legs[side] = body.leg(&b[LEGS[side]..], off);
            body.arms[side] = body.arm(&b[ARMS[side]..], body.looks(side), off);
        }
        body
    }

    /// How long upper arm, forearm and hand look, of the near arm (0) or the far one (1).
    pub fn looks(&self, side: usize) -> [f32; 3] {
        [0, 1, 2].map(|part| f32::from(self.posture.looks[side * 3 + part]) / 100.0)
    }

    /// How far the breath lifts the belly, or a pull the shoulders.
    pub fn extra(&self, which: usize) -> f32 {
        f32::from(self.posture.looks[which]) / 10.0
    }

    /// The same body with near and far limbs in each other's places.
    pub fn with_other_limbs(&self) -> Body {
        let mut posture = self.posture;
        for [near, far] in [LEGS, ARMS] {
            for bend in 0..4 {
                posture.bends.swap(near + bend, far + bend);
            }
        }
        for part in 0..3 {
            posture.looks.swap(part, 3 + part);
        }
        Body::of(posture)
    }

    fn leg(&self, bends: &[f32], off: V) -> Leg {
        let hip = self.hip + off;
        let thigh = self.pelvis + 180.0 - bends[0];
        let knee = hip + dir(thigh) * THIGH;
        let shank = thigh + bends[1];
        let foot = shank - 90.0 - bends[2];
        Leg {
            hip,
            knee,
            ankle: knee + dir(shank) * SHANK,
            thigh,
            shank,
            foot,
            toes: foot - bends[3],
        }
    }

    /// The shoulder blade goes along when the arm is lifted.
    fn arm(&self, bends: &[f32], looks: [f32; 3], off: V) -> Arm {
        let lifted = within((bends[0] - 30.0) / 150.0, 0.0, 1.0);
        let shoulder = trunk(
            self.chest(0.78).0,
            self.thorax,
            2.6 + 1.6 * sin(180.0 * lifted),
            -1.9 + 4.2 * lifted + self.extra(SHRUG),
        ) + off;
        let upper = self.thorax + 180.0 - bends[0];
        let elbow = shoulder + dir(upper) * (UPPER_ARM * looks[0]);
        let fore = upper - bends[1];
        let hand = fore - bends[2];
        Arm {
            shoulder,
            elbow,
            wrist: elbow + dir(fore) * (FOREARM * looks[1]),
            upper,
            fore,
            hand,
            fingers: hand - bends[3],
        }
    }

    /// A point of the low back, from 0 to 1, and the spine's direction there.
    pub fn low_back(&self, share: f32) -> (V, f32) {
        let [from, to, _] = self.lean;
        let here = mix(from, to, share);
        (bow(self.base, from, here, LOW_BACK * share), here)
    }

    /// A point of the chest's spine, from 0 to 1, and its direction there.
    pub fn chest(&self, share: f32) -> (V, f32) {
        let [_, from, to] = self.lean;
        let here = mix(from, to, share);
        (bow(self.low_back(1.0).0, from, here, CHEST * share), here)
    }

    /// The middle of a spot, and how far from it the skin is.
    pub fn spot(&self, spot: Spot) -> (V, f32) {
        let pelvis = |x, y| trunk(self.hip, self.pelvis, x, y);
        let foot = |which: Which, u, v| {
            let leg = &self.legs[which as usize];
            limb(leg.ankle, leg.foot, u, v)
        };
        let behind = |(at, lean): (V, f32), x: f32| trunk(at, lean, x, 0.0);
        match spot {
            Spot::Heel(which) => (foot(which, -2.9, -2.6), 1.3),
            Spot::Ball(which) => (foot(which, 7.0, -2.8), 1.1),
            Spot::Toe(which) => {
                (limb(foot(which, 7.2, -2.6), self.legs[which as usize].toes, 3.2, -0.1), 1.0)
            }
            Spot::Instep(which) => (foot(which, 3.4, -1.7), 1.7),
            Spot::Knee(which) => (self.legs[which as usize].knee, 3.6),
            Spot::Calf(which) => (
                limb(self.legs[which as usize].knee, self.legs[which as usize].shank, 8.0, -1.4),
                3.3,
            ),
            Spot::Elbow(which) => (self.arms[which as usize].elbow, 2.2),
            Spot::Palm(which) => (
                limb(self.arms[which as usize].wrist, self.arms[which as usize].hand, 1.6, -0.4),
                1.5,
            ),
            Spot::Thigh => (limb(self.legs[0].hip, self.legs[0].thigh, 11.0, 0.3), 5.0),
            Spot::Seat => (pelvis(-2.4, -1.0), 6.2),
            Spot::Sacrum => (pelvis(-4.2, 4.0), 3.2),
            Spot::Pubis => (pelvis(1.5, 0.0), 5.4),
            Spot::Loin => (self.low_back(0.5).0, 3.7),
            Spot::LowRibs => (self.chest(0.2).0, 4.3),
            Spot::Back => (self.chest(0.5).0, 4.7),
            Spot::UpperBack => (self.chest(0.75).0, 4.4),
            Spot::Belly => (behind(self.low_back(0.4), 4.2), 4.2),
            Spot::Chest => (behind(self.chest(0.45), 4.6), 4.4),
            Spot::Head => (trunk(self.c1, self.head, -0.3, 1.8), 6.5),
        }
    }

    /// How far a spot is above the floor on which it would stand.
    pub fn height(&self, spot: Spot) -> f32 {
        let (at, radius) = self.spot(spot);
        at.1 - radius - floor(spot)
    }
}

/// The floor under a spot: far limbs stand a little higher on the sheet.
pub fn floor(spot: Spot) -> f32 {
    match spot {
        Spot::Heel(which)
        | Spot::Ball(which)
        | Spot::Toe(which)
        | Spot::Instep(which)
        | Spot::Knee(which)
        | Spot::Calf(which)
        | Spot::Elbow(which)
        | Spot::Palm(which) => DEPTH.1 * f32::from(which as u8),
        Spot::Thigh
        | Spot::Seat
        | Spot::Sacrum
        | Spot::Pubis
        | Spot::Loin
        | Spot::LowRibs
        | Spot::Back
        | Spot::UpperBack
        | Spot::Belly
        | Spot::Chest
        | Spot::Head => 0.0,
    }
}

/// Every spot there is.
pub const SPOTS: [Spot; 27] = {
    use Which::{Far, Near};
    [
        Spot::Heel(Near),
        Spot::Heel(Far),
        Spot::Ball(Near),
        Spot::Ball(Far),
        Spot::Toe(Near),
        Spot::Toe(Far),
        Spot::Instep(Near),
        Spot::Instep(Far),
        Spot::Knee(Near),
        Spot::Knee(Far),
        Spot::Calf(Near),
        Spot::Calf(Far),
        Spot::Elbow(Near),
        Spot::Elbow(Far),
        Spot::Palm(Near),
        Spot::Palm(Far),
        Spot::Thigh,
        Spot::Seat,
        Spot::Sacrum,
        Spot::Pubis,
        Spot::Loin,
        Spot::LowRibs,
        Spot::Back,
        Spot::UpperBack,
        Spot::Belly,
        Spot::Chest,
        Spot::Head,
    ]
};
