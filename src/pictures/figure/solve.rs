//! From a pose to a body that touches what it should touch.

use super::body::{
    ANKLE, ARMS, BREATH, Body, DEPTH, FOREARM, LEGS, NECK_BEND, Posture, SHANK, SHRUG, THIGH,
    UPPER_ARM, floor,
};
use super::maths::{V, limb, reach, within, wrap};
use super::person::Person;
use super::pose::{Bone, Hold, Pose, Spot, Which};

/// How far the wrist is above what the palm lies on.
const PALM: f32 = 1.9;

fn length(tenths: i16) -> f32 {
    f32::from(tenths) / 10.0
}

/// The bends of a pose as they are written down. Who is older and upright has a rounder upper back,
/// and still looks ahead.
fn written(pose: &Pose, person: Person) -> Posture {
    let mut bends = [0.0; 20];
    let limbs = [pose.legs[0].bends, pose.legs[1].bends, pose.arms[0].bends, pose.arms[1].bends];
    for (place, bend) in pose.spine.iter().chain(limbs.as_flattened()).enumerate() {
        bends[place] = f32::from(*bend);
    }
    if person == Person::Older && pose.spine[0].abs() <= 40 {
        bends[2] += 9.0;
        bends[NECK_BEND] -= 6.0;
    }
    let [near, far] = [pose.arms[0].looks, pose.arms[1].looks];
    let mut looks = [0; 8];
    looks[..3].copy_from_slice(&near);
    looks[3..6].copy_from_slice(&far);
    looks[BREATH] = pose.breath;
    looks[SHRUG] = pose.shrug;
    Posture { root: V::default(), bends, looks, person }
}

/// The body of a pose.
pub fn solve(pose: &Pose, person: Person) -> Body {
    let mut now = written(pose, person);
    settle(&mut now, pose);
    for which in Which::BOTH {
        hold_leg(&mut now, which, pose.legs[which as usize].hold);
    }
    if let Some(height) = pose.head_on {
        turn(&mut now, NECK_BEND, Spot::Head, length(height));
    }
    for which in Which::BOTH {
        let first = LEGS[which as usize];
        match pose.legs[which as usize].hold {
            Hold::Kneel => turn(&mut now, first + 1, Spot::Toe(which), 0.0),
            Hold::Prone => {
                turn(&mut now, first, Spot::Knee(which), 0.0);
                turn(&mut now, first + 1, Spot::Toe(which), 0.0);
            }
            Hold::Down => turn(&mut now, first, Spot::Heel(which), 0.0),
            Hold::Free
            | Hold::Flat { .. }
            | Hold::FlatHere
            | Hold::Ball { .. }
            | Hold::Heel { .. }
            | Hold::At { .. }
            | Hold::Palm { .. }
            | Hold::PalmUnder(_)
            | Hold::Forearm
            | Hold::On { .. } => {}
        }
    }
    for which in Which::BOTH {
        let hold = pose.arms[which as usize].hold;
        // The shoulder moves with the arm, so a reach is made three times.
        for _ in 0..3 {
            hold_arm(&mut now, which, hold);
        }
        if hold == Hold::Down {
            turn(&mut now, ARMS[which as usize], Spot::Palm(which), 0.0);
        }
    }
    Body::of(now)
}

/// Puts the first rest on its place; a second one levels the body.
fn settle(now: &mut Posture, pose: &Pose) {
    let Some(first) = pose.rests.first() else { return };
    for _ in 0..10 {
        let body = Body::of(*now);
        if let Some(second) = pose.rests.get(1) {
            let rise = body.height(second.spot) - length(second.height) - body.height(first.spot)
                + length(first.height);
            let run = body.spot(second.spot).0.0 - body.spot(first.spot).0.0;
            // The same turn brings them level, whichever of the two lies to the left.
            now.bends[0] += if run < 0.0 { V(-rise, -run).angle() } else { V(rise, run).angle() };
        }
        let body = Body::of(*now);
        now.root = now.root
            + V(
                f32::from(pose.x) - body.spot(first.spot).0.0,
                length(first.height) - body.height(first.spot),
            );
    }
}

/// Turns one joint until a spot is at this height.
pub(super) fn turn(now: &mut Posture, joint: usize, spot: Spot, height: f32) {
    let gap = |posture: &Posture| Body::of(*posture).height(spot) - height;
    let mut before = (now.bends[joint], gap(now));
    now.bends[joint] += 2.0;
    for _ in 0..14 {
        let here = (now.bends[joint], gap(now));
        if here.1.abs() < 0.02 || (here.1 - before.1).abs() < 1e-6 {
            break;
        }
        now.bends[joint] +=
            within(-here.1 * (here.0 - before.0) / (here.1 - before.1), -15.0, 15.0);
        before = here;
    }
}

fn hold_leg(now: &mut Posture, which: Which, hold: Hold) {
    let leg = Body::of(*now).legs[which as usize];
    let off = DEPTH * f32::from(which as u8);
    // The ankle's height above what this point of the sole stands on.
    let above = |angle: i16, u, v, radius| radius - limb(V::default(), f32::from(angle), u, v).1;
    let (goal, angle) = match hold {
        Hold::Flat { x, y } => (V(length(x), length(y) + ANKLE) + off, 90),
        Hold::FlatHere => (V(leg.ankle.0, ANKLE + off.1), 90),
        Hold::Ball { x, y, angle } => {
            (V(length(x), length(y) + above(angle, 7.0, -2.8, 1.1)) + off, angle)
        }
        Hold::Heel { x, y, angle } => {
            (V(length(x), length(y) + above(angle, -2.9, -2.6, 1.3)) + off, angle)
        }
        Hold::At { x, y, angle } => (V(length(x), length(y)) + off, angle),
        Hold::Free
        | Hold::Kneel
        | Hold::Prone
        | Hold::Down
        | Hold::Palm { .. }
        | Hold::PalmUnder(_)
        | Hold::Forearm
        | Hold::On { .. } => return,
    };
    step(now, which, goal, f32::from(angle));
}

pub(super) fn hold_arm(now: &mut Posture, which: Which, hold: Hold) {
    let body = Body::of(*now);
    let arm = body.arms[which as usize];
    let off = DEPTH * f32::from(which as u8);
    match hold {
        Hold::Palm { x, y } => grasp(now, which, V(length(x), length(y) + PALM) + off, 90.0),
        Hold::PalmUnder(x) => grasp(now, which, V(arm.shoulder.0 + length(x), PALM + off.1), 90.0),
        Hold::At { x, y, angle } => {
            grasp(now, which, V(length(x), length(y)) + off, f32::from(angle))
        }
        Hold::On { leg, bone, u, v, turn } => {
            let leg = &body.legs[leg as usize];
            let (at, along) = match bone {
                Bone::Thigh => (leg.hip, leg.thigh),
                Bone::Shank => (leg.knee, leg.shank),
            };
            grasp(now, which, limb(at, along, length(u), length(v)), along + f32::from(turn));
        }
        Hold::Forearm => {
            // The height of the shoulder decides how far the upper arm leans.
            let drop = within(
                (arm.shoulder.1 - floor(Spot::Elbow(which)) - 2.2)
                    / (UPPER_ARM * body.looks(which as usize)[0]),
                -1.0,
                1.0,
            );
            let upper = 180.0 - V((1.0 - drop * drop).sqrt(), drop).angle();
            let first = ARMS[which as usize];
            now.bends[first] = wrap(body.thorax + 180.0 - upper);
            now.bends[first + 1] = wrap(upper - 90.0);
        }
        Hold::Free
        | Hold::Flat { .. }
        | Hold::FlatHere
        | Hold::Ball { .. }
        | Hold::Heel { .. }
        | Hold::Kneel
        | Hold::Prone
        | Hold::Down => {}
    }
}

/// Bends a leg so that its ankle is there and its foot points that way.
pub(super) fn step(now: &mut Posture, which: Which, goal: V, foot: f32) {
    let body = Body::of(*now);
    let first = LEGS[which as usize];
    let (thigh, shank) = reach(body.legs[which as usize].hip, goal, THIGH, SHANK, 1.0);
    now.bends[first] = wrap(body.pelvis + 180.0 - thigh);
    now.bends[first + 1] = wrap(shank - thigh);
    now.bends[first + 2] = wrap(shank - 90.0 - foot);
}

/// Bends an arm so that its wrist is there and its hand points that way.
pub(super) fn grasp(now: &mut Posture, which: Which, goal: V, hand: f32) {
    let body = Body::of(*now);
    let first = ARMS[which as usize];
    let [upper_look, fore_look, _] = body.looks(which as usize);
    let (upper, fore) = reach(
        body.arms[which as usize].shoulder,
        goal,
        UPPER_ARM * upper_look,
        FOREARM * fore_look,
        -1.0,
    );
    // An arm goes up to the front, beyond the head, before it could come from behind.
    let lifted = wrap(body.thorax + 180.0 - upper);
    now.bends[first] = if lifted < -120.0 { lifted + 360.0 } else { lifted };
    now.bends[first + 1] = wrap(upper - fore);
    now.bends[first + 2] = wrap(fore - hand);
}
