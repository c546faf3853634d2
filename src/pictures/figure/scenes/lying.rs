//! On the back and face down.

use super::{scene, side};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{
    Bone::{Shank, Thigh},
    Limb, Pose, Spot,
    Which::{Far, Near},
    limb, on_floor,
};
use crate::pictures::figure::prop::{Prop, mat, pillow};
use crate::pictures::figure::{Caption, Joint, Mark, Scene};

/// Arms along the body, hands on the mat.
const BESIDE: [Limb; 2] = [limb(-6, 4, 0, 4).down(), limb(-6, 4, 0, 4).down()];
/// The elbow on the mat, the hand over the belly at this height.
const fn on_belly(height: f32) -> Limb {
    limb(-14, 60, -60, 20).looks(76, 84, 76).at(-10.0, height, 80)
}

const ON_BELLY: [Limb; 2] = [on_belly(15.2), on_belly(15.2)];
/// The hand on the ribs, so that the low back shows.
const ON_RIBS: Limb = limb(6, 140, 34, 18).looks(52, 62, 80).at(-24.0, 15.6, -88);
const FEET_FLAT: [Limb; 2] = [limb(55, 110, -20, 0).flat(24.0), limb(55, 110, -20, 0).flat(26.0)];
/// Hips and knees at right angles.
const RAISED: Limb = limb(92, 90, 0, 0);

/// On the back, knees bent, feet flat.
pub const CROOK: Pose = Pose {
    spine: [-88, 0, -12, 0],
    legs: FEET_FLAT,
    arms: BESIDE,
    rests: &[on_floor(Spot::Back), on_floor(Spot::Seat)],
    x: -24,
    head_on: Some(30),
    ..Pose::PLAIN
};

const PILLOW: Prop = pillow(-39.0, 20.0, 4.0);
const MAT: Prop = mat(-51.0, 42.0);

const TILT: Pose = Pose { arms: [ON_RIBS, ON_RIBS], head_on: Some(24), ..CROOK };

pub static PELVIC_TILT: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(Pose { spine: [-88, 28, -12, 0], ..TILT })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-10.0, 36.0), (-10.0, 31.0), (-10.0, 25.0)])]),
        side(Pose { spine: [-88, -24, 4, 0], ..TILT })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-10.0, 27.0), (-10.0, 32.0), (-10.0, 38.0)])]),
    ],
)
.said(&[Caption::Flat, Caption::Hollow])
.close_up(-52.0, -8.0, 86.0);

const HUGGED: Pose = Pose {
    spine: [-96, 28, -8, 0],
    legs: [limb(120, 134, -10, 0), limb(120, 134, -10, 0)],
    arms: [
        limb(60, 60, 0, 70).on(Near, Shank, 7.0, -2.6, -96),
        limb(60, 60, 0, 70).on(Far, Shank, 7.0, -2.6, -96),
    ],
    rests: &[on_floor(Spot::Back), on_floor(Spot::Sacrum)],
    ..CROOK
};

pub static KNEES_TO_CHEST: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(CROOK),
        side(HUGGED)
            .glow(&[Stretches(Muscle::ErectorSpinae), Stretches(Muscle::Hips)])
            .mark(&[Mark::Arrow(&[(15.0, 42.5), (7.0, 44.5), (-2.0, 43.0)])]),
    ],
);

pub static KNEE_TO_CHEST_SINGLE: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(CROOK),
        side(Pose {
            spine: [-96, 14, -8, 0],
            legs: [limb(118, 132, -10, 0), FEET_FLAT[1]],
            arms: [
                limb(60, 60, 0, 70).on(Near, Shank, 7.0, -2.6, -96),
                limb(60, 60, 0, 70).on(Near, Shank, 9.0, -2.4, -96),
            ],
            ..CROOK
        })
        .glow(&[Stretches(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[(14.0, 42.5), (6.0, 44.5), (-3.0, 43.0)])]),
    ],
);

pub static REST_90_90: Scene = scene(
    &[mat(-51.0, 30.0), PILLOW, Prop::Stool { x: 5.0, height: 28.6, width: 20.0 }],
    &[side(Pose {
        spine: [-88, 12, -12, 0],
        legs: [limb(86, 94, -6, 0), limb(86, 94, -6, 0)],
        ..CROOK
    })],
);

const LIFTED: Pose = Pose {
    spine: [-112, 4, -4, 0],
    legs: [limb(0, 80, 0, 0).flat(24.0), limb(0, 80, 0, 0).flat(26.0)],
    arms: [limb(-22, 2, 0, 4).down(), limb(-22, 2, 0, 4).down()],
    rests: &[on_floor(Spot::UpperBack)],
    x: -33,
    head_on: Some(0),
    ..Pose::PLAIN
};
/// Flat, before a bridge: no pillow, so that the neck has room.
const BEFORE_BRIDGE: Pose = Pose { head_on: Some(0), ..CROOK };

pub static BRIDGE: Scene = scene(
    &[mat(-51.0, 42.0)],
    &[
        side(BEFORE_BRIDGE),
        side(LIFTED)
            .glow(&[Works(Muscle::Glutei), Works(Muscle::Hamstrings)])
            .mark(&[Mark::Arrow(&[(-9.0, 26.0), (-9.0, 30.0), (-9.0, 34.5)])]),
    ],
);

pub static BRIDGE_MARCH: Scene = scene(
    &[mat(-51.0, 42.0)],
    &[
        side(BEFORE_BRIDGE),
        side(LIFTED).glow(&[Works(Muscle::Glutei), Works(Muscle::Hamstrings)]),
        side(Pose { legs: [limb(24, 104, -4, 0), limb(0, 80, 0, 0).flat(26.0)], ..LIFTED })
            .glow(&[Works(Muscle::Glutei), Works(Muscle::Transversus)])
            .mark(&[Mark::Arrow(&[(38.0, 3.0), (39.0, 7.5), (39.0, 12.0)])]),
    ],
);

pub static BRIDGE_SINGLE_LEG: Scene = scene(
    &[mat(-51.0, 42.0)],
    &[
        side(Pose { legs: [FEET_FLAT[0], limb(49, 4, -10, 0)], ..BEFORE_BRIDGE }),
        side(Pose { legs: [limb(0, 80, 0, 0).flat(24.0), limb(4, 4, -10, 0)], ..LIFTED })
            .glow(&[Works(Muscle::Glutei), Works(Muscle::Hamstrings)])
            .mark(&[Mark::Arrow(&[(-9.0, 26.0), (-9.0, 30.0), (-9.0, 34.5)])]),
    ],
);

const TABLETOP: Pose = Pose { spine: [-90, 16, -12, 0], legs: [RAISED, RAISED], ..CROOK };

pub static DEAD_BUG_HEELS: Scene = scene(
    &[mat(-51.0, 36.0), PILLOW],
    &[
        side(TABLETOP).glow(&[Works(Muscle::Transversus)]),
        side(Pose { legs: [limb(60, 100, 0, 0).heel(25.0, 0.0, 52), RAISED], ..TABLETOP })
            .glow(&[Works(Muscle::Transversus)])
            .mark(&[Mark::RoomHistory { of: Joint::NearAnkle, off: 7.0 }]),
    ],
);

const ARMS_UP: Limb = limb(90, 4, 0, 4);

pub static DEAD_BUG: Scene = scene(
    &[mat(-51.0, 30.0)],
    &[
        side(Pose { arms: [ARMS_UP, ARMS_UP], head_on: Some(0), ..TABLETOP })
            .glow(&[Works(Muscle::Transversus)]),
        side(Pose {
            arms: [ARMS_UP, limb(172, 8, 0, 4)],
            legs: [limb(15, 10, -14, 0), RAISED],
            head_on: Some(0),
            ..TABLETOP
        })
        .glow(&[Works(Muscle::Transversus)])
        .mark(&[Mark::Arrow(&[(31.0, 42.0), (38.0, 38.0), (43.0, 31.0)])]),
    ],
);

pub static ABDOMINAL_BRACING: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(Pose { arms: ON_BELLY, ..CROOK }),
        side(Pose {
            spine: [-88, 4, -12, 0],
            arms: [on_belly(14.2), on_belly(14.2)],
            breath: -12,
            ..CROOK
        })
        .glow(&[Works(Muscle::Transversus), Works(Muscle::Multifidi)])
        .mark(&[Mark::Arrow(&[(-4.0, 29.0), (-4.0, 25.0), (-4.0, 21.0)])]),
    ],
);

pub static BREATHING_LYING: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(Pose { arms: [on_belly(14.4), BESIDE[1]], breath: -6, ..CROOK }),
        side(Pose { arms: [on_belly(16.6), BESIDE[1]], breath: 18, ..CROOK })
            .glow(&[Works(Muscle::Breathing)])
            .mark(&[Mark::Arrow(&[(-7.0, 21.5), (-7.0, 25.0), (-7.0, 29.0)])]),
    ],
);

const BEHIND_THIGH: [Limb; 2] = [
    limb(30, 10, 0, 4).on(Near, Thigh, 15.0, -5.0, 64),
    limb(30, 10, 0, 4).on(Near, Thigh, 16.0, -4.6, 64),
];

pub static HAMSTRING_STRETCH: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(Pose { legs: [limb(92, 84, 0, 0), FEET_FLAT[1]], arms: BEHIND_THIGH, ..CROOK }),
        side(Pose { legs: [limb(86, 14, 10, 0), FEET_FLAT[1]], arms: BEHIND_THIGH, ..CROOK })
            .glow(&[Stretches(Muscle::Hamstrings)])
            .mark(&[Mark::RoomHistory { of: Joint::NearAnkle, off: -7.0 }]),
    ],
);

pub static NERVE_GLIDE_LYING: Scene = scene(
    &[MAT, PILLOW],
    &[
        side(Pose { legs: [limb(92, 100, -20, 0), FEET_FLAT[1]], arms: BEHIND_THIGH, ..CROOK })
            .mark(&[Mark::Nerve]),
        side(Pose { legs: [limb(88, 40, 14, 0), FEET_FLAT[1]], arms: BEHIND_THIGH, ..CROOK })
            .mark(&[Mark::Nerve, Mark::RoomHistory { of: Joint::NearAnkle, off: -7.0 }]),
    ],
);

/// Face down, arms beside the body, the forehead on a folded towel.
const FACE_DOWN: Pose = Pose {
    spine: [88, -2, -6, -10],
    legs: [limb(-2, 4, -50, 0).prone(), limb(-2, 4, -50, 0).prone()],
    arms: [limb(-8, 6, 0, 4).down(), limb(-8, 6, 0, 4).down()],
    rests: &[on_floor(Spot::Pubis), on_floor(Spot::Chest)],
    x: -8,
    head_on: Some(20),
    ..Pose::PLAIN
};
/// The hand beside the shoulder, the elbow out to the side.
const BESIDE_SHOULDER: Limb = limb(0, 60, 0, 4).looks(34, 62, 90).palm_under(4.0);
const READY: Pose =
    Pose { arms: [BESIDE_SHOULDER, BESIDE_SHOULDER], head_on: Some(6), ..FACE_DOWN };
const ON_ELBOWS: Pose = Pose {
    spine: [80, -22, -16, -14],
    legs: [limb(-4, 4, -50, 0).prone(), limb(-4, 4, -50, 0).prone()],
    arms: [limb(80, 80, 0, 4).forearm(), limb(80, 80, 0, 4).forearm()],
    rests: &[on_floor(Spot::Pubis)],
    x: -8,
    ..Pose::PLAIN
};
const LONG_MAT: Prop = mat(-72.0, 50.0);

const TOWEL: Prop = pillow(38.0, 9.0, 2.4);

pub static PRONE_LYING: Scene = scene(&[LONG_MAT, TOWEL], &[side(FACE_DOWN)]);

pub static PRONE_ELBOWS: Scene = scene(
    &[mat(-72.0, 68.0)],
    &[
        side(READY),
        side(ON_ELBOWS)
            .mark(&[Mark::Spine, Mark::Arrow(&[(-5.0, 21.0), (-3.0, 27.0), (1.0, 32.0)])]),
    ],
);

pub static PRESS_UP: Scene = scene(
    &[LONG_MAT],
    &[
        side(READY),
        side(Pose {
            spine: [62, -34, -21, -4],
            legs: [limb(-20, 4, -50, 0).prone(), limb(-20, 4, -50, 0).prone()],
            arms: [limb(80, 0, 80, 4).palm_under(18.0), limb(80, 0, 80, 4).palm_under(18.0)],
            ..ON_ELBOWS
        })
        .mark(&[Mark::Spine, Mark::Arrow(&[(-5.0, 22.0), (-4.0, 30.0), (1.0, 37.0)])]),
    ],
);
