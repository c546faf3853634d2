//! Upright: standing, bending, stepping, walking.

use super::{front, scene, side};
use crate::pictures::figure::mark::{
    Glow::{Stretches, Works},
    Muscle,
};
use crate::pictures::figure::pose::{
    Bone::Thigh,
    FrontPose, FrontStyle, Limb, Pose, Rest, Spot,
    Which::{Far, Near},
    limb, on, on_floor,
};
use crate::pictures::figure::prop::Prop;
use crate::pictures::figure::{Caption, Joint, Mark, Scene};

const ON_NEAR_HEEL: &[Rest] = &[on_floor(Spot::Heel(Near))];
const ON_FAR_HEEL: &[Rest] = &[on_floor(Spot::Heel(Far))];

pub const STAND: Pose = Pose {
    spine: [0, 0, 0, 0],
    legs: [limb(0, 2, 2, 0), limb(2, 4, 2, 0).flat_here()],
    arms: [limb(-3, 12, -4, 18), limb(-2, 13, -4, 18)],
    rests: ON_NEAR_HEEL,
    x: 0,
    ..Pose::PLAIN
};

pub static STANDING_ARCH: Scene = scene(
    &[],
    &[
        side(STAND),
        side(Pose {
            spine: [-6, -26, -14, -8],
            legs: [limb(-14, 2, 2, 0).flat_here(), limb(-13, 3, 2, 0).flat_here()],
            arms: [
                limb(-50, 90, 0, 20).looks(84, 72, 80).on(Near, Thigh, -6.4, -4.6, -8),
                limb(-50, 90, 0, 20).looks(84, 72, 80).on(Far, Thigh, -6.4, -4.6, -8),
            ],
            ..STAND
        })
        .mark(&[Mark::Spine, Mark::RoomHistory { of: Joint::Head, off: -17.0 }]),
    ],
);

const HINGED: Pose = Pose {
    spine: [62, 4, 0, -18],
    legs: [limb(76, 22, 8, 0).flat(0.0), limb(78, 26, 8, 0).flat_here()],
    arms: [
        limb(70, 10, 0, 15).on(Near, Thigh, 19.0, 5.0, 0),
        limb(70, 10, 0, 15).on(Far, Thigh, 19.0, 5.0, 0),
    ],
    ..STAND
};

pub static HIP_HINGE: Scene = scene(
    &[],
    &[
        side(STAND),
        side(HINGED)
            .glow(&[Stretches(Muscle::Hamstrings), Works(Muscle::Glutei)])
            .mark(&[Mark::Spine, Mark::RoomHistory { of: Joint::Hip, off: -12.0 }]),
    ],
);

/// What is held stays close to the knee.
const HOLDING_LOW: Limb = limb(50, 10, 0, 40).on(Near, Thigh, 19.0, 6.6, 6);

pub static HIP_HINGE_WEIGHT: Scene = scene(
    &[],
    &[
        side(Pose { arms: [limb(8, 14, 0, 40), limb(9, 14, 0, 40)], ..STAND })
            .mark(&[Mark::Weight]),
        side(Pose { arms: [HOLDING_LOW, HOLDING_LOW], ..HINGED })
            .glow(&[Stretches(Muscle::Hamstrings), Works(Muscle::Glutei)])
            .mark(&[Mark::Weight, Mark::RoomHistory { of: Joint::Hip, off: -12.0 }]),
    ],
);

pub static SQUAT_CHAIR: Scene = scene(
    &[Prop::Chair { x: -12.0, height: 22.6, depth: 24.0, back: 30.0 }],
    &[
        side(STAND),
        side(Pose {
            spine: [44, 4, 0, -20],
            legs: [limb(130, 108, 22, 0).flat_here(), limb(130, 108, 22, 0).flat_here()],
            arms: [limb(88, 6, 0, 10), limb(88, 6, 0, 10)],
            ..STAND
        })
        .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)])
        .mark(&[Mark::RoomHistory { of: Joint::Hip, off: -14.0 }]),
    ],
);

/// A foot on a step in front.
const fn stepping(height: f32, hip: i16, knee: i16) -> Pose {
    Pose {
        spine: [10, 4, 0, -4],
        legs: [limb(hip, knee, 0, 0).flat_on(22.0, height), limb(0, 4, 0, 0).flat(-2.0)],
        arms: [limb(8, 74, 0, 20), holding(21.0, 56.4)],
        rests: ON_FAR_HEEL,
        x: -2,
        ..Pose::PLAIN
    }
}

/// Both feet on the step.
const fn on_top(rests: &'static [Rest], height: f32) -> Pose {
    Pose {
        rests,
        x: 19,
        legs: [STAND.legs[0], STAND.legs[1].flat_on(21.8, height)],
        arms: [STAND.arms[0], holding(31.0, 59.4)],
        ..STAND
    }
}

/// The far hand on the handrail.
const fn holding(x: f32, y: f32) -> Limb {
    limb(40, 30, 0, 14).at(x, y, 80)
}

const BEFORE_STEP: Pose = Pose { x: -9, arms: [STAND.arms[0], holding(6.0, 52.0)], ..STAND };

pub static STEP_UP_LOW: Scene = scene(
    &[Prop::Handrail { x: 11.0 }, Prop::Step { x: 11.0, width: 24.0, height: 7.0 }],
    &[
        side(BEFORE_STEP),
        side(stepping(7.0, 50, 50)).glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)]),
        side(on_top(&[on(Spot::Heel(Near), 7.0)], 7.0)),
    ],
);

pub static STEP_UP: Scene = scene(
    &[Prop::Handrail { x: 11.0 }, Prop::Step { x: 11.0, width: 24.0, height: 12.0 }],
    &[
        side(Pose { arms: STAND.arms, ..BEFORE_STEP }),
        side(Pose { arms: [limb(8, 74, 0, 20), limb(26, 40, 0, 14)], ..stepping(12.0, 70, 70) })
            .glow(&[Works(Muscle::Quadriceps), Works(Muscle::Glutei)]),
        side(Pose { arms: STAND.arms, ..on_top(&[on(Spot::Heel(Near), 12.0)], 12.0) }),
    ],
);

const COUNTER: Prop = Prop::Counter { x: 20.0, width: 20.0, height: 52.0 };
const ON_COUNTER: [Limb; 2] =
    [limb(20, 60, 60, 4).palm(21.0, 52.0), limb(20, 60, 60, 4).palm(20.5, 52.0)];

const HOLDING_ON: [Limb; 2] =
    [limb(20, 40, 60, 4).palm(22.0, 52.0), limb(20, 40, 60, 4).palm(21.5, 52.0)];

pub static HIP_FLEXOR_STRETCH_STANDING: Scene = scene(
    &[Prop::Counter { x: 21.5, width: 20.0, height: 52.0 }],
    &[
        side(Pose {
            legs: [limb(-16, 8, 0, 30).ball(-20.0, 0.0, 122), limb(22, 24, 0, 0).flat(10.0)],
            arms: HOLDING_ON,
            rests: ON_FAR_HEEL,
            x: 7,
            ..STAND
        }),
        side(Pose {
            spine: [-2, 6, 0, 0],
            legs: [limb(-22, 8, 0, 36).ball(-20.0, 0.0, 128), limb(27, 50, 0, 0).flat(10.0)],
            arms: HOLDING_ON,
            rests: ON_FAR_HEEL,
            x: 7,
            ..Pose::PLAIN
        })
        .glow(&[Stretches(Muscle::Psoas)])
        .mark(&[Mark::Arrow(&[(-19.0, 49.0), (-14.0, 49.4), (-8.5, 49.0)])]),
    ],
);

const TIPTOE: Pose = Pose {
    spine: [5, 0, 0, -4],
    legs: [limb(0, 1, -32, 36), limb(2, 3, -32, 36).ball(4.6, 0.0, 122)],
    rests: &[on_floor(Spot::Ball(Near))],
    x: 10,
    ..STAND
};

pub static HEEL_RAISE_SUPPORTED: Scene = scene(
    &[COUNTER],
    &[
        side(Pose { arms: ON_COUNTER, ..STAND }),
        side(Pose { arms: ON_COUNTER, ..TIPTOE }).glow(&[Works(Muscle::Calves)]).mark(&[HEEL_UP]),
    ],
)
.close_up(-36.0, -5.0, 88.0);

pub static HEEL_RAISE: Scene = scene(
    &[Prop::Counter { x: 24.0, width: 22.0, height: 52.0 }],
    &[side(STAND), side(TIPTOE).glow(&[Works(Muscle::Calves)]).mark(&[HEEL_UP])],
)
.close_up(-36.0, -5.0, 88.0);

/// Behind the heels. What happens is small, so these pictures show the legs alone.
const HEEL_UP: Mark = Mark::Arrow(&[(-10.0, 2.0), (-10.0, 8.0), (-10.0, 15.0)]);

/// Beside the foot that is lifted.
const FOOT_UP: Mark = Mark::Arrow(&[(-24.0, 4.0), (-24.0, 10.0), (-24.0, 17.0)]);

/// On the near leg, which works; the other foot far behind, so that it shows from afar.
const ONE_LEG: Pose = Pose { legs: [limb(0, 3, 2, 0), limb(6, 84, -20, 0)], ..STAND };

pub static BALANCE_ONE_LEG_SUPPORTED: Scene = scene(
    &[COUNTER],
    &[
        side(Pose { arms: ON_COUNTER, ..STAND }),
        side(Pose { arms: ON_COUNTER, ..ONE_LEG })
            .glow(&[Works(Muscle::Glutei), Works(Muscle::Foot)])
            .mark(&[FOOT_UP]),
    ],
);

pub static BALANCE_ONE_LEG: Scene = scene(
    &[COUNTER],
    &[
        side(STAND),
        side(Pose { arms: [limb(14, 26, 0, 10), limb(22, 26, 0, 10)], ..ONE_LEG })
            .glow(&[Works(Muscle::Glutei), Works(Muscle::Foot)])
            .mark(&[FOOT_UP]),
    ],
);

pub static MARCH_IN_PLACE: Scene = scene(
    &[],
    &[
        side(Pose {
            legs: [limb(58, 76, -6, 0), limb(0, 3, 2, 0)],
            arms: [limb(-24, 40, 0, 40), limb(34, 60, 0, 40)],
            rests: ON_FAR_HEEL,
            ..STAND
        })
        .glow(&[Works(Muscle::Psoas)]),
        side(Pose {
            legs: [limb(0, 3, 2, 0), limb(58, 76, -6, 0)],
            arms: [limb(34, 60, 0, 40), limb(-24, 40, 0, 40)],
            ..STAND
        })
        .glow(&[Works(Muscle::Hips)]),
    ],
)
.said(&[Caption::OneSide, Caption::OtherSide]);

/// Walking: the near heel comes down in front, the far foot pushes off.
const fn stride(front: f32, back: f32, lean: i16, hip: i16) -> Pose {
    Pose {
        spine: [lean, 0, 0, 0],
        legs: [limb(hip, 4, 0, 0).heel(front, 0.0, 76), limb(-14, 14, 4, 24).ball(back, 0.0, 120)],
        arms: [limb(-26, 14, 0, 14), limb(24, 18, 0, 14)],
        rests: ON_NEAR_HEEL,
        x: 14,
        ..Pose::PLAIN
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
    Pose {
        legs: [pose.legs[1], pose.legs[0]],
        arms: [pose.arms[1], pose.arms[0]],
        rests: ON_FAR_HEEL,
        x: pose.x + 1,
        ..pose
    }
}

const SHORT: Pose = stride(11.0, -12.0, 2, 14);
const LONG: Pose = stride(17.0, -20.0, 4, 24);

pub static WALKING_SHORT: Scene =
    scene(&[], &[side(SHORT), side(passing(1)), side(other_leg(SHORT))]).one_tells(1);
pub static WALKING_BUILD_UP: Scene =
    scene(&[], &[side(LONG), side(passing(3)), side(other_leg(LONG))]).one_tells(1);

const RUN: Pose = Pose {
    spine: [12, 2, 0, -6],
    legs: [limb(64, 84, 4, 0), limb(-14, 10, -18, 50)],
    arms: [limb(-44, 92, 0, 40), limb(36, 96, 0, 40)],
    rests: &[on_floor(Spot::Ball(Far))],
    x: -19,
    ..Pose::PLAIN
};

pub static SPORT_LADDER_WALK_RUN: Scene =
    scene(&[], &[side(LONG), side(RUN)]).said(&[Caption::Walk, Caption::Run]);

const ON_SADDLE: &[Rest] = &[on(Spot::Seat, 48.0)];

/// On a bicycle; the pedals turn about (-2, 17).
const fn riding(near: (f32, f32), far: (f32, f32)) -> Pose {
    Pose {
        spine: [4, 12, 4, -8],
        legs: [
            limb(80, 80, 0, 0).at(near.0 - 6.0, near.1 + 3.6, 108),
            limb(40, 40, 0, 0).at(far.0 - 6.0, far.1 + 3.6, 110),
        ],
        arms: [limb(50, 40, 20, 50).at(8.0, 64.0, 96), limb(50, 40, 20, 50).at(8.0, 64.0, 96)],
        rests: ON_SADDLE,
        x: -21,
        ..Pose::PLAIN
    }
}

pub static ENDURANCE_LADDER: Scene = scene(
    &[Prop::Bicycle],
    &[
        side(riding((-2.0, 25.0), (-2.0, 9.0))),
        side(riding((6.0, 17.0), (-10.0, 17.0))),
        side(riding((-2.0, 9.0), (-2.0, 25.0))),
    ],
)
.one_tells(2);

/// Running towards the viewer: the right knee and the left arm come forward.
const RUN_AHEAD: FrontPose = FrontPose {
    root: (30, 500),
    trunk: 0,
    bend: 0,
    neck: 0,
    turn: 0,
    roll: 0,
    legs: [[(176, 96), (183, 94), (178, 55)], [(186, 52), (180, 74), (184, 80)]],
    arms: [[(162, 80), (330, 55), (340, 60)], [(202, 74), (164, 46), (160, 60)]],
    style: FrontStyle::Open,
};

pub static SPORT_LADDER_TURN: Scene = scene(
    &[Prop::Cone { x: -20.0 }],
    &[
        front(RUN_AHEAD),
        // Round the cone on the outer leg: the body leans into the bend and turns with it.
        front(FrontPose {
            root: (20, 455),
            bend: -16,
            neck: 8,
            turn: -34,
            roll: -16,
            legs: [[(152, 92), (160, 96), (150, 60)], [(198, 58), (164, 62), (196, 80)]],
            arms: [[(150, 84), (318, 60), (326, 60)], [(214, 80), (176, 60), (170, 60)]],
            ..RUN_AHEAD
        })
        .glow(&[Works(Muscle::Hips)])
        .mark(&[Mark::Arrow(&[
            (14.0, -8.0),
            (-4.0, -11.0),
            (-24.0, -9.0),
            (-33.0, -2.0),
        ])]),
    ],
);

/// The back against a wall, the feet before it.
const AT_WALL: Pose = Pose {
    spine: [-2, 10, -10, 2],
    legs: [limb(60, 62, 0, 0).flat(14.0), limb(60, 62, 0, 0).flat(14.0)],
    arms: [limb(6, 10, 0, 14), limb(6, 10, 0, 14)],
    rests: &[on(Spot::Seat, 42.5)],
    x: -5,
    ..Pose::PLAIN
};

pub static WALL_SIT_SLIDE: Scene = scene(
    &[Prop::Wall { x: -11.0 }],
    &[
        side(AT_WALL),
        side(Pose {
            rests: &[on(Spot::Seat, 33.0)],
            arms: [limb(-8, 12, 0, 14), limb(6, 10, 0, 14)],
            ..AT_WALL
        })
        .glow(&[Works(Muscle::Quadriceps)])
        .mark(&[Mark::RoomHistory { of: Joint::Head, off: 15.0 }]),
    ],
);
