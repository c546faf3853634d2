//! Upright with more to do: on one leg, stepping out, pushing and pulling.

use super::sitting::{CHAIR, SIT};
use super::standing::STAND;
use super::{scene, side};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{Pose, Spot, Which::Near, limb, on_floor};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Joint, Mark, Scene};

/// On the near leg; the far one goes back as far as the trunk comes forward.
pub static HIP_HINGE_ONE_LEG: Scene = scene(
    &[],
    &[
        side(STAND),
        side(Pose {
            spine: [62, 4, 0, -18],
            legs: [limb(70, 18, 10, 0).flat_here(), limb(-4, 6, -20, 0)],
            arms: [limb(58, 8, 0, 14), limb(60, 8, 0, 14)],
            ..STAND
        })
        .glow(&[Stretches(Muscle::Hamstrings), Works(Muscle::Glutei)])
        .mark(&[Mark::RoomHistory { of: Joint::FarAnkle, off: 9.0 }]),
    ],
);

pub static LUNGE: Scene = scene(
    &[],
    &[
        side(STAND),
        side(Pose {
            spine: [4, 4, 0, -6],
            legs: [limb(74, 92, 14, 0).flat(40.0), limb(-4, 80, 0, 60).ball(5.0, 0.0, 152)],
            rests: &[on_floor(Spot::Heel(Near))],
            x: 37,
            ..STAND
        })
        .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
        .mark(&[Mark::Arrow(&[(2.0, 64.0), (2.0, 57.0), (2.0, 50.0)])]),
    ],
);

/// Straight from heel to head, the palms on the wall.
const fn leaning(lean: i16) -> Pose {
    let leg = limb(0, 0, lean, 0).flat_here();
    let arm = limb(70, 20, 80, 4).at(48.8, 77.0, 6);
    Pose { spine: [lean, 2, 0, -4], legs: [leg, leg], arms: [arm, arm], ..STAND }
}

pub static WALL_PUSH: Scene = scene(
    &[Prop::Wall { x: 54.2 }],
    &[
        side(leaning(11)),
        side(leaning(21))
            .glow(&[Works(Muscle::Transversus)])
            .mark(&[Mark::RoomHistory { of: Joint::Head, off: 13.0 }]),
    ],
);

/// Where the band is held.
const KNOB: (f32, f32) = (46.4, 46.0);

pub static BAND_ROW: Scene = scene(
    &[CHAIR, Prop::Door { x: 48.0, knob: KNOB.1 }],
    &[
        side(Pose {
            arms: [limb(70, 10, 0, 60).at(5.0, 47.0, 92), limb(70, 10, 0, 60).at(5.0, 47.0, 92)],
            ..SIT
        })
        .mark(&[Mark::Band(KNOB.0, KNOB.1)]),
        side(Pose {
            arms: [
                limb(-30, 90, 0, 60).at(-14.0, 44.0, 88),
                limb(-30, 90, 0, 60).at(-14.0, 44.0, 88),
            ],
            ..SIT
        })
        .glow(&[Works(Muscle::Thorax)])
        .mark(&[Mark::Band(KNOB.0, KNOB.1), Mark::RoomHistory { of: Joint::NearWrist, off: -9.0 }]),
    ],
);
