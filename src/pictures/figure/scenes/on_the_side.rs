//! On the side, propped up on an elbow, and on the back seen from above.

use super::{front, scene};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{FrontLimb, FrontPose, FrontStyle};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Caption, Mark, Scene};

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
    roll: 0,
    legs: [[(119, 84), (75, 78), (108, 72)], LOWER_BENT],
    arms: [HAND_BEFORE_CHEST, UNDER_HEAD],
    style: FrontStyle::OnItsSide,
};

pub static CLAMSHELL: Scene = scene(
    &[mat(-66.0, 42.0)],
    &[
        front(CLAM),
        front(FrontPose {
            root: (0, 102),
            trunk: -86,
            legs: [[(80, 84), (116, 80), (108, 72)], [(112, 76), (70, 78), (104, 72)]],
            ..CLAM
        })
        .glow(&[Works(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(25.0, -1.5), (26.5, 4.0), (25.5, 9.5)])]),
    ],
);

/// Knees bent, at rest.
pub const SIDE_LYING: FrontPose = FrontPose {
    legs: [[(112, 84), (78, 80), (100, 72)], [(114, 76), (76, 78), (104, 72)]],
    ..CLAM
};

pub static SIDE_LYING_REST: Scene = scene(
    &[mat(-66.0, 42.0)],
    &[front(SIDE_LYING)
        .mark(&[Mark::Cushion(-43.0, -3.0, 24.0, 9.5), Mark::Cushion(24.0, -1.5, 18.0, 7.5)])],
);

/// The lower knee forward, which is towards the viewer; the upper leg straight.
const LOWER_BENT: FrontLimb = [(112, 76), (68, 78), (104, 72)];
const STRAIGHT: FrontPose =
    FrontPose { legs: [[(97, 100), (97, 100), (106, 86)], LOWER_BENT], ..CLAM };

pub static SIDE_LEG_LIFT: Scene = scene(
    &[mat(-66.0, 66.0)],
    &[
        front(STRAIGHT),
        front(FrontPose { legs: [[(80, 100), (80, 100), (88, 86)], LOWER_BENT], ..STRAIGHT })
            .glow(&[Works(Muscle::Hips)])
            .mark(&[Mark::Arrow(&[(56.0, 1.0), (57.0, 8.0), (56.0, 15.0)])]),
    ],
);

const PLANK: FrontPose = FrontPose {
    root: (0, 205),
    trunk: -72,
    bend: 0,
    neck: 0,
    turn: 0,
    roll: 0,
    legs: [[(112, 100), (112, 100), (114, 90)], [(105, 100), (105, 100), (104, 90)]],
    arms: [[(100, 100), (104, 100), (104, 100)], [(181, 100), (238, 74), (244, 90)]],
    style: FrontStyle::Propped,
};
const PLANK_LOW: FrontPose = FrontPose {
    root: (0, 110),
    trunk: -68,
    bend: 27,
    neck: -12,
    legs: [[(101, 100), (101, 100), (106, 90)], [(95, 100), (95, 100), (100, 90)]],
    arms: [[(108, 100), (112, 100), (112, 100)], [(190, 100), (238, 74), (244, 90)]],
    ..PLANK
};

pub static SIDE_PLANK: Scene =
    scene(
        &[Prop::Mat { from: -50.0, to: 62.0, front: 10.0, back: 4.0 }],
        &[
            front(PLANK_LOW),
            front(PLANK)
                .glow(&[Works(Muscle::Obliques), Works(Muscle::Hips)])
                .mark(&[Mark::Arrow(&[(10.0, 1.0), (10.0, 4.5), (10.0, 8.5)])]),
        ],
    );

pub static SIDE_PLANK_KNEES: Scene = scene(
    &[Prop::Mat { from: -50.0, to: 48.0, front: 10.0, back: 8.0 }],
    &[
        // The knees bend backward, away from the viewer: the lower legs lie higher on the sheet.
        front(FrontPose {
            legs: [[(101, 100), (62, 56), (66, 70)], [(95, 100), (64, 60), (68, 70)]],
            ..PLANK_LOW
        }),
        front(FrontPose {
            legs: [[(116, 100), (62, 56), (66, 70)], [(110, 100), (64, 60), (68, 70)]],
            root: (0, 165),
            trunk: -70,
            ..PLANK
        })
        .glow(&[Works(Muscle::Obliques), Works(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(10.0, 0.0), (10.0, 2.5), (10.0, 5.5)])]),
    ],
);

/// On the back, seen from above: arms wide, knees up towards the viewer.
const FROM_ABOVE: FrontPose = FrontPose {
    root: (0, 0),
    trunk: -90,
    bend: 0,
    neck: 0,
    turn: 0,
    roll: 0,
    legs: [[(88, 84), (92, 34), (90, 70)], [(92, 84), (88, 34), (90, 70)]],
    arms: [[(36, 100), (28, 100), (20, 100)], [(144, 100), (152, 100), (160, 100)]],
    style: FrontStyle::Open,
};

pub static TRUNK_ROTATION_LYING: Scene = scene(
    &[Prop::Mat { from: -54.0, to: 46.0, front: 27.0, back: 27.0 }],
    &[
        front(FrontPose {
            roll: 40,
            legs: [[(50, 96), (169, 80), (92, 90)], [(44, 98), (167, 84), (88, 90)]],
            ..FROM_ABOVE
        })
        .glow(&[Stretches(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(32.0, 6.0), (30.5, 14.0), (26.0, 21.0)])]),
        front(FROM_ABOVE),
        front(FrontPose {
            roll: -40,
            legs: [[(136, 98), (13, 84), (92, 90)], [(130, 96), (11, 80), (88, 90)]],
            ..FROM_ABOVE
        })
        .glow(&[Stretches(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(32.0, -6.0), (30.5, -14.0), (26.0, -21.0)])]),
    ],
)
.said(&[Caption::OneSide, Caption::Begin, Caption::OtherSide]);
