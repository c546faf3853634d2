//! On the side, propped up on an elbow, and on the back seen from above.

use super::{front, scene};
use crate::pictures::figure::mark::{Glow::{Stretches, Works}, Muscle};
use crate::pictures::figure::pose::{FrontLimb, FrontPose, FrontStyle};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Mark, Scene};

/// A deeper mat: the camera looks from a little above.
const fn mat(from: f32, to: f32) -> Prop {
    Prop::Mat { from, to, front: 7.0, back: 4.0 }
}

const HAND_BEFORE_CHEST: FrontLimb = [(128, 75), (196, 85), (200, 80)];
const UNDER_HEAD: FrontLimb = [(-86, 100), (-90, 100), (-90, 100)];

const CLAM: FrontPose = FrontPose {
    root: (0, 100),
    trunk: -88,
    bend: 0,
    neck: 2,
    turn: 0,
    legs: [[(119, 84), (75, 78), (108, 72)], [(112, 76), (68, 78), (104, 72)]],
    arms: [HAND_BEFORE_CHEST, UNDER_HEAD],
    style: FrontStyle::OnItsSide,
};

pub static CLAMSHELL: Scene = scene(&[mat(-66.0, 42.0)], &[
    front(CLAM),
    front(FrontPose {
        root: (0, 102),
        trunk: -86,
        legs: [[(80, 84), (116, 80), (108, 72)], [(112, 76), (70, 78), (104, 72)]],
        ..CLAM
    })
    .glow(&[Works(Muscle::Hips)])
    .mark(&[Mark::Arrow(&[(25.0, -1.5), (26.5, 4.0), (25.5, 9.5)])]),
]);

pub static SIDE_LYING_REST: Scene = scene(&[mat(-66.0, 42.0)], &[
    front(FrontPose { legs: [[(112, 84), (78, 80), (100, 72)], [(114, 76), (76, 78), (104, 72)]], ..CLAM }).mark(&[Mark::Cushion(-43.0, -3.0, 24.0, 9.5), Mark::Cushion(24.0, -1.5, 18.0, 7.5)]),
]);

const STRAIGHT: FrontPose = FrontPose { legs: [[(91, 100), (91, 100), (100, 90)], [(91, 100), (91, 100), (98, 90)]], ..CLAM };

pub static SIDE_LEG_LIFT: Scene = scene(&[mat(-66.0, 66.0)], &[
    front(STRAIGHT),
    front(FrontPose { legs: [[(60, 100), (61, 100), (68, 90)], [(91, 100), (91, 100), (98, 90)]], ..STRAIGHT })
        .glow(&[Works(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(53.0, 17.0), (53.5, 25.0), (51.0, 32.0)])]),
]);

const PLANK: FrontPose = FrontPose {
    root: (0, 205),
    trunk: -72,
    bend: 0,
    neck: 0,
    turn: 0,
    legs: [[(108, 100), (108, 100), (112, 90)], [(105, 100), (105, 100), (104, 90)]],
    arms: [[(100, 100), (104, 100), (104, 100)], [(182, 100), (214, 50), (214, 80)]],
    style: FrontStyle::Propped,
};
const PLANK_LOW: FrontPose = FrontPose {
    root: (0, 110),
    trunk: -68,
    bend: 27,
    neck: -12,
    legs: [[(100, 100), (100, 100), (106, 90)], [(95, 100), (95, 100), (100, 90)]],
    arms: [[(108, 100), (112, 100), (112, 100)], [(190, 100), (214, 50), (214, 80)]],
    ..PLANK
};

pub static SIDE_PLANK: Scene = scene(&[Prop::Mat { from: -50.0, to: 62.0, front: 9.0, back: 3.0 }], &[
    front(PLANK_LOW),
    front(PLANK).glow(&[Works(Muscle::Obliques), Works(Muscle::Hips)]).mark(&[Mark::Arrow(&[(10.0, 1.0), (10.0, 4.5), (10.0, 8.5)])]),
]);

pub static SIDE_PLANK_KNEES: Scene = scene(&[Prop::Mat { from: -50.0, to: 48.0, front: 9.0, back: 3.0 }], &[
    front(FrontPose { legs: [[(100, 100), (150, 50), (150, 60)], [(95, 100), (150, 50), (150, 60)]], ..PLANK_LOW }),
    front(FrontPose { legs: [[(114, 100), (150, 50), (150, 60)], [(112, 100), (150, 50), (150, 60)]], root: (0, 165), trunk: -70, ..PLANK })
        .glow(&[Works(Muscle::Obliques), Works(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(10.0, 0.0), (10.0, 2.5), (10.0, 5.5)])]),
]);

/// On the back, seen from above: arms wide, knees up towards the viewer.
const FROM_ABOVE: FrontPose = FrontPose {
    root: (0, 0),
    trunk: -90,
    bend: 0,
    neck: 0,
    turn: 0,
    legs: [[(80, 45), (100, 50), (90, 60)], [(100, 45), (80, 50), (90, 60)]],
    arms: [[(40, 100), (46, 100), (46, 100)], [(140, 100), (134, 100), (134, 100)]],
    style: FrontStyle::Open,
};

pub static TRUNK_ROTATION_LYING: Scene = scene(&[Prop::Mat { from: -54.0, to: 46.0, front: 27.0, back: 27.0 }], &[
    front(FrontPose { legs: [[(150, 70), (60, 60), (90, 60)], [(150, 84), (60, 70), (90, 60)]], ..FROM_ABOVE }).glow(&[Stretches(Muscle::Obliques)]),
    front(FROM_ABOVE),
    front(FrontPose { legs: [[(30, 84), (120, 70), (90, 60)], [(30, 70), (120, 60), (90, 60)]], ..FROM_ABOVE }).glow(&[Stretches(Muscle::Obliques)]),
]);
