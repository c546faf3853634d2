//! Upright: standing, bending, stepping, walking.

use super::{scene, side};
use crate::pictures::figure::mark::{Glow::{Stretches, Works}, Muscle};
use crate::pictures::figure::pose::{Bone::Thigh, Limb, Pose, Rest, Spot, Which::{Far, Near}, limb, on, on_floor};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Joint, Mark, Scene};

const ON_NEAR_HEEL: &[Rest] = &[on_floor(Spot::Heel(Near))];
const ON_FAR_HEEL: &[Rest] = &[on_floor(Spot::Heel(Far))];

pub const STAND: Pose = Pose {
    spine: [0, 0, 0, 0],
    legs: [limb(0, 2, 2, 0), limb(2, 4, 2, 0).flat_here()],
    arms: [limb(-3, 12, -4, 18), limb(-2, 13, -4, 18)],
    rests: ON_NEAR_HEEL,
    x: 0,
    head_on: None,
};

pub static STANDING_ARCH: Scene = scene(&[], &[
    side(STAND),
    side(Pose {
        spine: [-6, -26, -14, -8],
        legs: [limb(-14, 2, 2, 0).flat_here(), limb(-13, 3, 2, 0).flat_here()],
        arms: [limb(-50, 90, 0, 20).on(Near, Thigh, 1.0, -6.0, -20), limb(-50, 90, 0, 20).on(Far, Thigh, 1.0, -6.0, -20)],
        ..STAND
    })
    .mark(&[Mark::Spine, Mark::Trail { of: Joint::Head, off: -17.0 }]),
]);

const HINGED: Pose = Pose {
    spine: [62, 4, 0, -18],
    legs: [limb(76, 22, 8, 0).flat(0.0), limb(78, 26, 8, 0).flat_here()],
    arms: [limb(70, 10, 0, 15).on(Near, Thigh, 19.0, 5.0, 0), limb(70, 10, 0, 15).on(Far, Thigh, 19.0, 5.0, 0)],
    ..STAND
};

pub static HIP_HINGE: Scene = scene(&[], &[
    side(STAND),
    side(HINGED).glow(&[Stretches(Muscle::Hamstrings), Works(Muscle::Glutei)]).mark(&[Mark::Spine, Mark::Trail { of: Joint::Hip, off: -12.0 }]),
]);

pub static HIP_HINGE_WEIGHT: Scene = scene(&[], &[
    side(Pose { arms: [limb(8, 14, 0, 40), limb(9, 14, 0, 40)], ..STAND }).mark(&[Mark::Weight]),
    side(Pose { arms: [limb(66, 4, 0, 40), limb(66, 4, 0, 40)], ..HINGED })
        .glow(&[Stretches(Muscle::Hamstrings), Works(Muscle::Glutei)])
        .mark(&[Mark::Weight, Mark::Trail { of: Joint::Hip, off: -12.0 }]),
]);

pub static SQUAT_CHAIR: Scene = scene(&[Prop::Chair { x: -12.0, height: 22.6, depth: 24.0, back: 30.0 }], &[
    side(STAND),
    side(Pose {
        spine: [44, 4, 0, -20],
        legs: [limb(101, 78, 21, 0).flat_here(), limb(101, 78, 21, 0).flat_here()],
        arms: [limb(88, 6, 0, 10), limb(88, 6, 0, 10)],
        ..STAND
    })
    .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
    .mark(&[Mark::Trail { of: Joint::Hip, off: -14.0 }]),
]);

/// A foot on a step in front.
const fn stepping(height: f32, hip: i16, knee: i16) -> Pose {
    Pose {
        spine: [10, 4, 0, -4],
        legs: [limb(hip, knee, 0, 0).flat_on(22.0, height), limb(0, 4, 0, 0).flat(-2.0)],
        arms: [limb(-16, 18, 0, 14), limb(26, 22, 0, 14)],
        rests: ON_FAR_HEEL,
        x: -2,
        head_on: None,
    }
}

/// Both feet on the step.
const fn on_top(rests: &'static [Rest], height: f32) -> Pose {
    Pose { rests, x: 19, legs: [STAND.legs[0], STAND.legs[1].flat_on(21.8, height)], ..STAND }
}

const BEFORE_STEP: Pose = Pose { x: -5, ..STAND };

pub static STEP_UP_LOW: Scene = scene(&[Prop::Step { x: 11.0, width: 24.0, height: 7.0 }], &[
    side(BEFORE_STEP),
    side(stepping(7.0, 50, 50)).glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)]),
    side(on_top(&[on(Spot::Heel(Near), 7.0)], 7.0)),
]);

pub static STEP_UP: Scene = scene(&[Prop::Step { x: 11.0, width: 24.0, height: 12.0 }], &[
    side(BEFORE_STEP),
    side(stepping(12.0, 70, 70)).glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)]),
    side(on_top(&[on(Spot::Heel(Near), 12.0)], 12.0)),
]);

const COUNTER: Prop = Prop::Table { x: 15.5, width: 20.0, height: 52.0 };
const ON_COUNTER: [Limb; 2] = [limb(20, 60, 60, 4).palm(17.0, 52.0), limb(20, 60, 60, 4).palm(17.0, 52.0)];

pub static HIP_FLEXOR_STRETCH_STANDING: Scene = scene(&[Prop::Table { x: 17.5, width: 20.0, height: 52.0 }], &[
    side(Pose {
        legs: [limb(-14, 8, 0, 30).ball(-19.0, 0.0, 120), limb(20, 20, 0, 0).flat(10.0)],
        arms: [limb(20, 40, 60, 4).palm(18.5, 52.0), limb(20, 40, 60, 4).palm(18.0, 52.0)],
        rests: ON_FAR_HEEL,
        x: 7,
        ..STAND
    }),
    side(Pose {
        spine: [-2, 6, 0, 0],
        legs: [limb(-20, 10, 0, 36).ball(-19.0, 0.0, 126), limb(24, 47, 0, 0).flat(10.0)],
        arms: [limb(20, 40, 60, 4).palm(18.5, 52.0), limb(20, 40, 60, 4).palm(18.0, 52.0)],
        rests: ON_FAR_HEEL,
        x: 7,
        head_on: None,
    })
    .glow(&[Stretches(Muscle::Psoas)])
    .mark(&[Mark::Arrow(&[(-19.0, 49.0), (-14.0, 49.4), (-8.5, 49.0)])]),
]);

const TIPTOE: Pose = Pose {
    spine: [5, 0, 0, -4],
    legs: [limb(0, 1, -32, 36), limb(2, 3, -32, 36).ball(4.6, 0.0, 122)],
    rests: &[on_floor(Spot::Ball(Near))],
    x: 10,
    ..STAND
};

pub static HEEL_RAISE_SUPPORTED: Scene = scene(&[COUNTER], &[
    side(Pose { arms: ON_COUNTER, ..STAND }),
    side(Pose { arms: ON_COUNTER, ..TIPTOE }).glow(&[Works(Muscle::Calves)]).mark(&[Mark::Arrow(&[(-12.0, 3.0), (-12.0, 8.0), (-12.0, 14.0)])]),
]);

pub static HEEL_RAISE: Scene = scene(&[], &[
    side(STAND),
    side(TIPTOE).glow(&[Works(Muscle::Calves)]).mark(&[Mark::Arrow(&[(-12.0, 3.0), (-12.0, 8.0), (-12.0, 14.0)])]),
]);

/// On the far leg, the near knee lifted.
const ONE_LEG: Pose = Pose {
    legs: [limb(58, 76, -6, 0), limb(0, 3, 2, 0)],
    rests: ON_FAR_HEEL,
    ..STAND
};

pub static BALANCE_ONE_LEG_SUPPORTED: Scene = scene(&[Prop::Table { x: 15.5, width: 20.0, height: 52.0 }], &[
    side(Pose { arms: [limb(20, 40, 60, 4).palm(17.0, 52.0), limb(20, 40, 60, 4).palm(17.0, 52.0)], ..STAND }),
    side(Pose {
        legs: [limb(34, 66, -6, 0), limb(0, 3, 2, 0)],
        arms: [limb(20, 40, 60, 4).palm(17.0, 52.0), limb(20, 40, 60, 4).palm(17.0, 52.0)],
        ..ONE_LEG
    })
    .glow(&[Works(Muscle::Hips), Works(Muscle::Calves)]),
]);

pub static BALANCE_ONE_LEG: Scene = scene(&[], &[
    side(STAND),
    side(Pose { arms: [limb(24, 30, 0, 10), limb(40, 20, 0, 10)], ..ONE_LEG }).glow(&[Works(Muscle::Hips)]),
]);

pub static MARCH_IN_PLACE: Scene = scene(&[], &[
    side(Pose { arms: [limb(-24, 40, 0, 20), limb(34, 60, 0, 20)], ..ONE_LEG }).glow(&[Works(Muscle::Quadriceps)]),
    side(Pose {
        legs: [limb(0, 3, 2, 0), limb(58, 76, -6, 0)],
        arms: [limb(34, 60, 0, 20), limb(-24, 40, 0, 20)],
        ..STAND
    })
    .glow(&[Works(Muscle::Glutei)]),
]);

/// Walking: the near heel comes down in front, the far foot pushes off.
const fn stride(front: f32, back: f32, lean: i16, hip: i16) -> Pose {
    Pose {
        spine: [lean, 0, 0, 0],
        legs: [limb(hip, 4, 0, 0).heel(front, 0.0, 76), limb(-14, 14, 4, 24).ball(back, 0.0, 120)],
        arms: [limb(-26, 14, 0, 14), limb(24, 18, 0, 14)],
        rests: ON_NEAR_HEEL,
        x: 14,
        head_on: None,
    }
}

/// Walking: the far leg swings past the near one.
const fn passing(lean: i16) -> Pose {
    Pose {
        spine: [lean, 0, 0, 0],
        legs: [limb(2, 6, 2, 0).flat_here(), limb(18, 56, -8, 0)],
        arms: [limb(0, 14, 0, 14), limb(0, 16, 0, 14)],
        ..STAND
    }
}

/// The same step with the other leg.
const fn other_leg(pose: Pose) -> Pose {
    Pose { legs: [pose.legs[1], pose.legs[0]], arms: [pose.arms[1], pose.arms[0]], rests: ON_FAR_HEEL, x: pose.x + 1, ..pose }
}

const SHORT: Pose = stride(11.0, -12.0, 2, 14);
const LONG: Pose = stride(17.0, -20.0, 4, 24);

pub static WALKING_SHORT: Scene = scene(&[], &[side(SHORT), side(passing(1)), side(other_leg(SHORT))]);
pub static WALKING_BUILD_UP: Scene = scene(&[], &[side(LONG), side(passing(3)), side(other_leg(LONG))]);

const RUN: Pose = Pose {
    spine: [12, 2, 0, -6],
    legs: [limb(64, 84, 4, 0), limb(-14, 10, -18, 50)],
    arms: [limb(-44, 92, 0, 40), limb(36, 96, 0, 40)],
    rests: &[on_floor(Spot::Ball(Far))],
    x: -19,
    head_on: None,
};

pub static SPORT_LADDER_WALK_RUN: Scene = scene(&[], &[side(LONG), side(RUN)]);

const ON_SADDLE: &[Rest] = &[on(Spot::Seat, 48.0)];

/// On a bicycle; the pedals turn about (-2, 17).
const fn riding(near: (f32, f32), far: (f32, f32)) -> Pose {
    Pose {
        spine: [26, 14, 2, -14],
        legs: [limb(80, 80, 0, 0).at(near.0 - 6.0, near.1 + 3.6, 108), limb(40, 40, 0, 0).at(far.0 - 6.0, far.1 + 3.6, 110)],
        arms: [limb(70, 14, 20, 50).at(20.0, 57.0, 100), limb(70, 14, 20, 50).at(20.0, 57.0, 100)],
        rests: ON_SADDLE,
        x: -21,
        head_on: None,
    }
}

pub static ENDURANCE_LADDER: Scene = scene(&[Prop::Bicycle], &[side(riding((-2.0, 25.0), (-2.0, 9.0))), side(riding((6.0, 17.0), (-10.0, 17.0))), side(riding((-2.0, 9.0), (-2.0, 25.0)))]);

pub static SPORT_LADDER_TURN: Scene = scene(&[], &[
    side(RUN),
    side(Pose {
        spine: [30, 6, 0, -12],
        legs: [limb(80, 70, 10, 0).flat(20.0), limb(10, 60, 10, 20).ball(-24.0, 0.0, 118)],
        arms: [limb(10, 80, 0, 30), limb(60, 80, 0, 30)],
        rests: ON_NEAR_HEEL,
        x: 17,
        head_on: None,
    })
    .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)]),
]);

/// The back against a wall, the feet before it.
const AT_WALL: Pose = Pose {
    spine: [-2, 10, -10, 2],
    legs: [limb(60, 62, 0, 0).flat(14.0), limb(60, 62, 0, 0).flat(14.0)],
    arms: [limb(6, 10, 0, 14), limb(6, 10, 0, 14)],
    rests: &[on(Spot::Seat, 42.5)],
    x: -5,
    head_on: None,
};

pub static WALL_SIT_SLIDE: Scene = scene(&[Prop::Wall { x: -11.0 }], &[
    side(AT_WALL),
    side(Pose { rests: &[on(Spot::Seat, 33.0)], ..AT_WALL })
    .glow(&[Works(Muscle::Quadriceps)]),
]);
