//! The body on its way from one pose to the next: what is held stays held, and nothing dips into
//! the floor.

use super::body::{ARMS, Body, LEGS, Posture};
use super::maths::{V, mix, wrap};
use super::pose::{Hold, Pose, Spot, Which};
use super::solve::{grasp, hold_arm, step, turn};

/// Does the end of this limb stay where it is held?
fn held(hold: Hold) -> bool {
    match hold {
        Hold::Free | Hold::Down => false,
        Hold::Flat { .. }
        | Hold::FlatHere
        | Hold::Ball { .. }
        | Hold::Heel { .. }
        | Hold::At { .. }
        | Hold::Kneel
        | Hold::Prone
        | Hold::Palm { .. }
        | Hold::PalmUnder(_)
        | Hold::Forearm
        | Hold::On { .. } => true,
    }
}

/// A knee or an elbow that would dip into the floor slides over it, and so does what follows it.
fn slide(now: &mut Posture, first: usize, joint: Spot, end: Spot) {
    let body = Body::of(*now);
    if body.height(joint) < -0.3 {
        turn(now, first, joint, 0.0);
        turn(now, first + 1, end, 0.0);
    } else if body.height(end) < -0.3 {
        turn(now, first + 1, end, 0.0);
    }
}

/// A foot that goes up a step, or down it, is lifted over its edge.
fn clearance(a: &Pose, b: &Pose, side: usize, from: V, to: V) -> f32 {
    let raised = |pose: &Pose| matches!(pose.legs[side].hold, Hold::Flat { y, .. } if y > 0);
    if (raised(a) || raised(b)) && (to.0 - from.0).abs() > 8.0 { 24.0 } else { 0.0 }
}

/// The body on its way from one pose to the next. What is held in both stays held, what both rest
/// on stays where it is.
pub fn between(from: (&Pose, &Body), to: (&Pose, &Body), share: f32) -> Body {
    let ((a, was), (b, will)) = (from, to);
    let mut now = was.posture;
    now.root = was.posture.root.towards(will.posture.root, share);
    for (bend, target) in now.bends.iter_mut().zip(will.posture.bends) {
        *bend += wrap(target - *bend) * share;
    }
    for (look, target) in now.looks.iter_mut().zip(will.posture.looks) {
        *look = mix(f32::from(*look), f32::from(target), share) as i8;
    }
    let shared = a.rests.iter().find(|rest| b.rests.iter().any(|other| other.spot == rest.spot));
    if let Some(rest) = shared {
        let goal = was.spot(rest.spot).0.towards(will.spot(rest.spot).0, share);
        now.root = now.root + goal - Body::of(now).spot(rest.spot).0;
    }
    for which in Which::BOTH {
        let side = which as usize;
        let stands = |pose: &Pose| {
            held(pose.legs[side].hold)
                || pose
                    .rests
                    .iter()
                    .any(|rest| rest.spot == Spot::Heel(which) || rest.spot == Spot::Ball(which))
        };
        if stands(a) && stands(b) {
            let (one, other) = (&was.legs[side], &will.legs[side]);
            let on_way = one.ankle.towards(other.ankle, share)
                + V(0.0, clearance(a, b, side, one.ankle, other.ankle) * share * (1.0 - share));
            step(
                &mut now,
                which,
                on_way,
                mix(one.foot, one.foot + wrap(other.foot - one.foot), share),
            );
        }
        slide(&mut now, LEGS[side], Spot::Knee(which), Spot::Toe(which));
        if a.arms[side].hold == Hold::Forearm && b.arms[side].hold == Hold::Forearm {
            hold_arm(&mut now, which, Hold::Forearm);
        } else if held(a.arms[side].hold) && held(b.arms[side].hold) {
            let (one, other) = (&was.arms[side], &will.arms[side]);
            let hand = mix(one.hand, one.hand + wrap(other.hand - one.hand), share);
            for _ in 0..3 {
                grasp(&mut now, which, one.wrist.towards(other.wrist, share), hand);
            }
            slide(&mut now, ARMS[side], Spot::Elbow(which), Spot::Palm(which));
        }
    }
    Body::of(now)
}
