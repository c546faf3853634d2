//! On a chair.

use super::standing::STAND;
use super::{front, scene, side};
use crate::pictures::figure::mark::{Glow::{Stretches, Works}, Muscle};
use crate::pictures::figure::pose::{Bone::Thigh, FrontPose, FrontStyle, Limb, Pose, Spot, Which::{Far, Near}, limb, on, on_floor};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Joint, Mark, Scene};

const SEAT: f32 = 22.6;
const CHAIR: Prop = Prop::Chair { x: -10.0, height: SEAT, depth: 24.0, back: 30.0 };
const ON_THIGHS: [Limb; 2] = [limb(30, 40, 0, 10).on(Near, Thigh, 15.0, 5.4, 0), limb(30, 40, 0, 10).on(Far, Thigh, 15.0, 5.4, 0)];
const FEET: [Limb; 2] = [limb(84, 88, 0, 0).flat(2.8), limb(84, 88, 0, 0).flat(2.8)];

/// Upright on a chair; the seat gives a little.
const SIT: Pose = Pose { spine: [-6, 16, 2, 0], legs: FEET, arms: ON_THIGHS, rests: &[on(Spot::Seat, 21.4)], x: -25, head_on: None };

pub static PELVIC_TILT_SITTING: Scene = scene(&[CHAIR], &[
    side(Pose { spine: [8, -6, 0, 0], ..SIT }).mark(&[Mark::Spine]),
    side(Pose { spine: [-20, 38, 12, -28], ..SIT }).mark(&[Mark::Spine, Mark::Arrow(&[(-40.0, 46.0), (-42.5, 40.0), (-41.0, 33.0)])]),
]);

const RISING: Pose = Pose {
    spine: [36, 8, 0, -16],
    legs: [limb(106, 92, 20, 0), limb(106, 92, 20, 0).flat_here()],
    arms: [limb(74, 14, 0, 10), limb(74, 14, 0, 10)],
    rests: &[on_floor(Spot::Heel(Near))],
    x: 0,
    head_on: None,
};

pub static SIT_TO_STAND: Scene = scene(&[CHAIR], &[
    side(SIT),
    side(RISING)
        .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
        .mark(&[Mark::Arrow(&[(25.0, 60.0), (28.0, 66.0), (29.0, 73.0)])]),
    side(STAND),
]);

pub static SIT_TO_STAND_HIGH: Scene = scene(&[CHAIR, Prop::Pillow { x: -22.0, width: 21.0, height: 5.0, on: SEAT }], &[
    side(Pose { spine: [-4, 14, 2, 0], rests: &[on(Spot::Seat, 26.0)], ..SIT }),
    side(Pose {
        spine: [34, 8, 0, -14],
        legs: [limb(92, 74, 14, 0), limb(92, 74, 14, 0).flat_here()],
        arms: [limb(60, 20, 0, 10).on(Near, Thigh, 17.0, 5.4, 0), limb(60, 20, 0, 10).on(Far, Thigh, 17.0, 5.4, 0)],
        ..RISING
    })
    .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
    .mark(&[Mark::Arrow(&[(25.0, 60.0), (28.0, 66.0), (29.0, 73.0)])]),
    side(STAND),
]);

pub static HAMSTRING_STRETCH_CHAIR: Scene = scene(&[Prop::Chair { x: -16.0, height: SEAT, depth: 24.0, back: 30.0 }], &[
    side(Pose { legs: [limb(70, 10, 0, 0).heel(22.0, 0.0, 40), FEET[1]], ..SIT }),
    side(Pose {
        spine: [24, 8, 0, -14],
        legs: [limb(70, 10, 0, 0).heel(22.0, 0.0, 40), FEET[1]],
        arms: [limb(60, 10, 0, 10).on(Near, Thigh, 20.0, 5.2, 0), limb(60, 10, 0, 10).on(Far, Thigh, 18.0, 5.2, 0)],
        ..SIT
    })
    .glow(&[Stretches(Muscle::Hamstrings)])
    .mark(&[Mark::Trail { of: Joint::Head, off: 14.0 }]),
]);

pub static NERVE_GLIDE_SITTING: Scene = scene(&[CHAIR], &[
    side(Pose { spine: [-8, 22, 10, 34], ..SIT }).mark(&[Mark::Nerve]),
    side(Pose { spine: [-8, 22, 6, -16], legs: [limb(80, 26, 8, 0), FEET[1]], ..SIT })
        .mark(&[Mark::Nerve, Mark::Trail { of: Joint::NearAnkle, off: -8.0 }]),
]);

/// Hands behind the head, elbows forward.
const BEHIND_HEAD: [Limb; 2] = [limb(126, 140, 10, 25), limb(126, 140, 10, 25)];

pub static THORACIC_EXTENSION_CHAIR: Scene = scene(&[CHAIR], &[
    side(Pose { spine: [-8, 16, 8, 6], arms: BEHIND_HEAD, ..SIT }).mark(&[Mark::Spine]),
    side(Pose {
        spine: [-10, 12, -22, 4],
        arms: BEHIND_HEAD,
        ..SIT
    })
    .glow(&[Works(Muscle::Thorax)])
    .mark(&[Mark::Trail { of: Joint::Head, off: -17.0 }]),
]);

pub static RELAXATION_SITTING: Scene = scene(&[CHAIR], &[
    side(Pose { spine: [-14, 20, 4, 4], arms: ON_THIGHS, x: -27, ..SIT }),
    side(Pose { spine: [-14, 18, 0, 4], arms: ON_THIGHS, x: -27, ..SIT }).glow(&[Works(Muscle::Breathing)]),
]);

pub static FOOT_TOWEL: Scene = Scene {
    close_up: Some((-20.0, -4.0, 44.0)),
    ..scene(&[CHAIR, Prop::Towel { x: 8.0 }], &[
        side(Pose { legs: [limb(84, 88, 0, 34).flat(2.8), FEET[1]], ..SIT }),
        side(SIT).glow(&[Works(Muscle::Foot)]),
    ])
};

/// From the front: thighs come towards the viewer, arms crossed before the chest.
const FACING: FrontPose = FrontPose {
    root: (0, 285),
    trunk: 0,
    bend: 0,
    neck: 0,
    turn: 0,
    legs: [[(150, 34), (178, 96), (170, 55)], [(210, 34), (182, 96), (190, 55)]],
    arms: [[(165, 80), (285, 90), (300, 90)], [(195, 80), (75, 90), (60, 90)]],
    style: FrontStyle::Open,
};

pub static THORACIC_ROTATION_SITTING: Scene = scene(&[Prop::ChairFromFront { x: 0.0, height: SEAT, width: 24.0 }], &[
    front(FrontPose { turn: -45, ..FACING }).mark(&[Mark::Arrow(&[(7.0, 83.0), (0.0, 85.0), (-7.0, 83.0)])]),
    front(FACING),
    front(FrontPose { turn: 45, ..FACING }).mark(&[Mark::Arrow(&[(-7.0, 83.0), (0.0, 85.0), (7.0, 83.0)])]),
]);
