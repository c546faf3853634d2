//! On a chair.

use super::standing::STAND;
use super::{front, scene, side};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{
    Bone::Thigh,
    FrontPose, FrontStyle, Limb, Pose, Spot,
    Which::{Far, Near},
    limb, on, on_floor,
};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Caption, Joint, Mark, Scene};

const SEAT: f32 = 22.6;
/// Further back: one sits at the front of it.
const CHAIR_BEHIND: Prop = Prop::Chair { x: -14.0, height: SEAT, depth: 24.0, back: 30.0 };
pub const CHAIR: Prop = Prop::Chair { x: -10.0, height: SEAT, depth: 24.0, back: 30.0 };
const ON_THIGHS: [Limb; 2] = [
    limb(30, 40, 0, 10).on(Near, Thigh, 15.0, 5.4, 0),
    limb(30, 40, 0, 10).on(Far, Thigh, 15.0, 5.4, 0),
];
const FEET: [Limb; 2] = [limb(84, 88, 0, 0).flat(2.8), limb(84, 88, 0, 0).flat(2.8)];

/// The arms to the front, so that the low back shows.
const REACHING_KNEES: [Limb; 2] = [
    limb(40, 20, 0, 10).on(Near, Thigh, 21.0, 5.2, 0),
    limb(40, 20, 0, 10).on(Far, Thigh, 21.0, 5.2, 0),
];

/// The elbows back, so that belly and chest show.
const IN_LAP: [Limb; 2] = [
    limb(-20, 70, 0, 10).on(Near, Thigh, 8.0, 6.2, 0),
    limb(-20, 70, 0, 10).on(Far, Thigh, 8.0, 6.2, 0),
];

/// Upright on a chair; the seat gives a little.
pub const SIT: Pose = Pose {
    spine: [-6, 16, 2, 0],
    legs: FEET,
    arms: ON_THIGHS,
    rests: &[on(Spot::Seat, 21.4)],
    x: -25,
    ..Pose::PLAIN
};

pub static PELVIC_TILT_SITTING: Scene = scene(
    &[CHAIR_BEHIND],
    &[
        side(Pose { spine: [-20, 38, 12, -28], arms: REACHING_KNEES, ..SIT })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-37.0, 38.0), (-42.0, 38.0), (-48.0, 38.0)])]),
        side(Pose { spine: [12, -18, -4, 0], arms: REACHING_KNEES, ..SIT })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-49.0, 38.0), (-44.0, 38.0), (-37.0, 38.0)])]),
    ],
)
.said(&[Caption::Round, Caption::Hollow]);

const RISING: Pose = Pose {
    spine: [36, 8, 0, -16],
    legs: [limb(106, 92, 20, 0), limb(106, 92, 20, 0).flat_here()],
    arms: [limb(74, 14, 0, 10), limb(74, 14, 0, 10)],
    rests: &[on_floor(Spot::Heel(Near))],
    x: 0,
    ..Pose::PLAIN
};

pub static SIT_TO_STAND: Scene = scene(
    &[CHAIR_BEHIND],
    &[
        side(SIT),
        side(RISING)
            .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
            .mark(&[Mark::Arrow(&[(25.0, 60.0), (28.0, 66.0), (29.0, 73.0)])]),
        side(STAND),
    ],
);

const ARMREST: Prop = Prop::Armrest { x: -14.0, height: SEAT };
const CUSHION: Prop = Prop::Pillow { x: -26.0, width: 21.0, height: 5.0, on: SEAT };

pub static SIT_TO_STAND_HIGH: Scene = scene(
    &[CHAIR_BEHIND, ARMREST, CUSHION],
    &[
        side(Pose { spine: [-4, 14, 2, 0], rests: &[on(Spot::Seat, 26.0)], ..SIT }),
        side(Pose {
            spine: [34, 8, 0, -14],
            legs: [limb(92, 74, 14, 0), limb(92, 74, 14, 0).flat_here()],
            arms: [
                limb(60, 20, 0, 10).on(Near, Thigh, 17.0, 5.4, 0),
                limb(60, 20, 0, 10).on(Far, Thigh, 17.0, 5.4, 0),
            ],
            ..RISING
        })
        .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
        .mark(&[Mark::Arrow(&[(25.0, 60.0), (28.0, 66.0), (29.0, 73.0)])]),
        side(STAND),
    ],
);

pub static HAMSTRING_STRETCH_CHAIR: Scene = scene(
    &[Prop::Chair { x: -16.0, height: SEAT, depth: 24.0, back: 30.0 }],
    &[
        side(Pose { legs: [limb(70, 10, 0, 0).heel(22.0, 0.0, 40), FEET[1]], ..SIT }),
        side(Pose {
            spine: [24, 8, 0, -14],
            legs: [limb(70, 10, 0, 0).heel(22.0, 0.0, 40), FEET[1]],
            arms: [
                limb(60, 10, 0, 10).on(Near, Thigh, 20.0, 5.2, 0),
                limb(60, 10, 0, 10).on(Far, Thigh, 18.0, 5.2, 0),
            ],
            ..SIT
        })
        .glow(&[Stretches(Muscle::Hamstrings)])
        .mark(&[Mark::RoomHistory { of: Joint::Head, off: 14.0 }]),
    ],
);

pub static NERVE_GLIDE_SITTING: Scene = scene(
    &[CHAIR],
    &[
        side(Pose { spine: [-6, 18, 6, 38], ..SIT }).mark(&[Mark::Nerve]),
        side(Pose { spine: [-6, 16, 0, -38], legs: [limb(80, 26, 8, 0), FEET[1]], ..SIT })
            .mark(&[Mark::Nerve, Mark::RoomHistory { of: Joint::NearAnkle, off: -8.0 }]),
    ],
);

/// Arms crossed before the chest, so that the face stays free.
const CROSSED: [Limb; 2] =
    [limb(50, 150, 35, 20).looks(70, 48, 62), limb(50, 150, 35, 20).looks(70, 48, 62)];

pub static THORACIC_EXTENSION_CHAIR: Scene = scene(
    &[CHAIR],
    &[
        side(Pose { spine: [-8, 16, 8, 6], arms: CROSSED, x: -27, ..SIT }).mark(&[Mark::Spine]),
        side(Pose { spine: [-9, 14, -24, -6], arms: CROSSED, x: -27, ..SIT })
            .glow(&[Works(Muscle::Thorax)])
            .mark(&[Mark::Spine, Mark::RoomHistory { of: Joint::Head, off: -17.0 }]),
    ],
);

pub static RELAXATION_SITTING: Scene = scene(
    &[CHAIR],
    &[
        side(Pose { spine: [-14, 18, 0, 2], arms: IN_LAP, x: -28, breath: 8, shrug: 32, ..SIT })
            .glow(&[Works(Muscle::Breathing)])
            .mark(&[Mark::Arrow(&[(-50.0, 52.0), (-50.0, 57.0), (-50.0, 62.0)])]),
        side(Pose { spine: [-14, 20, 4, 4], arms: IN_LAP, x: -28, shrug: -4, ..SIT })
            .mark(&[Mark::Arrow(&[(-50.0, 62.0), (-50.0, 57.0), (-50.0, 52.0)])]),
    ],
)
.said(&[Caption::Up, Caption::Down]);

/// The other foot, further back, so that it does not hide behind the near one.
const FOOT_BACK: Limb = limb(84, 88, 0, 0).flat(-8.0);

pub static FOOT_TOWEL: Scene = scene(
    &[CHAIR],
    &[
        side(Pose { legs: [limb(84, 88, 0, 12).flat_on(2.8, 0.7), FOOT_BACK], ..SIT })
            .mark(&[Mark::Towel]),
        side(Pose { legs: [limb(84, 88, 0, -44).heel(2.8, 0.7, 79), FOOT_BACK], ..SIT })
            .glow(&[Works(Muscle::Foot)])
            .mark(&[Mark::Towel, Mark::Arrow(&[(30.0, 6.0), (25.0, 7.4), (20.0, 7.0)])]),
    ],
)
.close_up(-16.0, -5.0, 52.0);

/// Tall on the chair; what is felt lifts inside.
const TALL: Pose = Pose { spine: [-3, 10, 0, 0], arms: IN_LAP, ..SIT };

pub static PELVIC_FLOOR: Scene = scene(
    &[CHAIR],
    &[
        side(TALL),
        side(Pose { breath: -8, ..TALL })
            .glow(&[Works(Muscle::PelvicFloor), Works(Muscle::Transversus)])
            .mark(&[Mark::Arrow(&[(-22.0, 26.5), (-22.0, 30.0), (-22.0, 33.5)])]),
    ],
);

/// From the front: thighs come towards the viewer, arms crossed before the chest.
const FACING: FrontPose = FrontPose {
    root: (0, 285),
    trunk: 0,
    bend: 0,
    neck: 0,
    turn: 0,
    roll: 0,
    legs: [[(158, 46), (179, 80), (172, 60)], [(202, 46), (181, 80), (188, 60)]],
    arms: [[(170, 86), (286, 96), (296, 90)], [(190, 86), (74, 96), (64, 90)]],
    style: FrontStyle::Open,
};

pub static THORACIC_ROTATION_SITTING: Scene = scene(
    &[Prop::ChairFromFront { x: 0.0, height: SEAT, width: 24.0 }],
    &[
        front(FrontPose {
            turn: 48,
            arms: [[(154, 95), (296, 62), (300, 70)], [(165, 88), (70, 80), (60, 75)]],
            ..FACING
        })
        .mark(&[Mark::Arrow(&[(-11.0, 82.0), (-3.0, 85.5), (6.0, 85.5), (13.0, 82.5)])]),
        front(FACING),
        front(FrontPose {
            turn: -48,
            arms: [[(195, 88), (290, 80), (300, 75)], [(206, 95), (64, 62), (60, 70)]],
            ..FACING
        })
        .mark(&[Mark::Arrow(&[(11.0, 82.0), (3.0, 85.5), (-6.0, 85.5), (-13.0, 82.5)])]),
    ],
)
.said(&[Caption::OneSide, Caption::Begin, Caption::OtherSide]);
