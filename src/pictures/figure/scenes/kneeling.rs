//! On hands and knees, and on one knee.

use super::{scene, side};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{
    Bone::Thigh,
    Limb, Pose, Spot,
    Which::{Far, Near},
    limb, on, on_floor,
};
use crate::pictures::figure::prop::{Prop, mat};
use crate::pictures::figure::{Caption, Joint, Mark, Scene};

const KNEELING: Limb = limb(74, 88, -58, 0).kneel();
const PROPPED: Limb = limb(69, 13, 85, 4).palm_under(-1.4);

/// Hands under the shoulders, knees under the hips.
pub const ALL_FOURS: Pose = Pose {
    spine: [74, 3, 0, -4],
    legs: [KNEELING, KNEELING],
    arms: [PROPPED, PROPPED],
    rests: &[on_floor(Spot::Knee(Near))],
    x: -16,
    ..Pose::PLAIN
};

/// The thighs stay upright, whatever the pelvis does.
const fn upright(pelvis: i16) -> [Limb; 2] {
    let leg = limb(pelvis, 88, -58, 0).kneel();
    [leg, leg]
}

pub static CAT_CAMEL: Scene = scene(
    &[mat(-52.0, 32.0)],
    &[
        side(Pose { spine: [42, 44, 22, 22], legs: upright(42), ..ALL_FOURS })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-6.0, 42.5), (-6.0, 46.0), (-6.0, 50.0)])]),
        side(ALL_FOURS).mark(&[Mark::Spine]),
        side(Pose { spine: [90, -18, -14, -24], legs: upright(90), ..ALL_FOURS })
            .mark(&[Mark::Spine, Mark::Arrow(&[(-7.0, 49.0), (-7.0, 45.0), (-7.0, 41.0)])]),
    ],
)
.said(&[Caption::Round, Caption::Begin, Caption::Hollow]);

pub static CHILD_POSE: Scene = scene(
    &[mat(-48.0, 46.0)],
    &[
        side(ALL_FOURS),
        side(Pose {
            spine: [72, 43, -1, 0],
            legs: [limb(130, 149, -58, 0).kneel(), limb(130, 149, -58, 0).kneel()],
            arms: [limb(150, 10, 0, 4).palm(28.6, 0.0), limb(150, 10, 0, 4).palm(28.6, 0.0)],
            rests: &[on_floor(Spot::Knee(Near))],
            x: -10,
            head_on: Some(0),
            ..Pose::PLAIN
        })
        .glow(&[Stretches(Muscle::ErectorSpinae)])
        .mark(&[Mark::RoomHistory { of: Joint::Hip, off: -12.0 }]),
    ],
);

const REACHING: Limb = limb(168, 4, 0, 4);

pub static BIRD_DOG_ARMS: Scene = scene(
    &[mat(-52.0, 32.0)],
    &[
        side(ALL_FOURS),
        side(Pose { spine: [74, 3, 0, 2], arms: [PROPPED, REACHING], ..ALL_FOURS })
            .glow(&[Works(Muscle::Multifidi), Works(Muscle::Transversus)])
            .mark(&[Mark::Arrow(&[(37.0, 14.0), (43.0, 20.0), (46.0, 28.0)])]),
    ],
);

pub static BIRD_DOG: Scene = scene(
    &[mat(-52.0, 32.0)],
    &[
        side(ALL_FOURS),
        side(Pose {
            spine: [74, 3, 0, 2],
            legs: [limb(-6, 4, -40, 0), KNEELING],
            arms: [PROPPED, REACHING],
            rests: &[on_floor(Spot::Knee(Far))],
            x: -15,
            ..Pose::PLAIN
        })
        .glow(&[Works(Muscle::Glutei), Works(Muscle::ErectorSpinae)])
        .mark(&[Mark::Arrow(&[(-50.0, 4.5), (-57.0, 7.0), (-62.0, 12.5)])]),
    ],
);

const ON_FAR_THIGH: [Limb; 2] = [
    limb(10, 60, 0, 10).on(Far, Thigh, 18.0, 5.0, 0),
    limb(10, 60, 0, 10).on(Far, Thigh, 19.0, 5.0, 0),
];

pub static HIP_FLEXOR_STRETCH: Scene = scene(
    &[mat(-46.0, 34.0), Prop::Pillow { x: -10.0, width: 14.0, height: 2.6, on: 0.0 }],
    &[
        side(Pose {
            spine: [-2, 6, 0, 0],
            legs: [limb(0, 90, -58, 0).kneel(), limb(90, 90, 0, 0).flat(18.0)],
            arms: ON_FAR_THIGH,
            rests: &[on(Spot::Knee(Near), 2.2)],
            x: -10,
            ..Pose::PLAIN
        }),
        side(Pose {
            spine: [-8, 8, 0, 0],
            legs: [limb(-22, 70, -58, 0).kneel(), limb(96, 100, 10, 0).flat(18.0)],
            arms: ON_FAR_THIGH,
            rests: &[on(Spot::Knee(Near), 2.2)],
            x: -10,
            ..Pose::PLAIN
        })
        .glow(&[Stretches(Muscle::Psoas)])
        .mark(&[Mark::Arrow(&[(-28.0, 29.0), (-23.0, 29.4), (-17.5, 29.0)])]),
    ],
);
