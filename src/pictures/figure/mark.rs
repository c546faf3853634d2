//! What lies over a body: muscles that work or stretch, the spine, the nerve, and an arrow for the way.

use super::body::Body;
use super::front::Front;
use super::maths::{V, limb, trunk};
use super::pen::{Dot, Sheet};
use super::side::{Stretch, on_trunk};

/// What can be shown in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Muscle {
    /// The small muscles beside each vertebra.
    Multifidi,
    /// The long muscles of the back.
    ErectorSpinae,
    /// The deepest layer of the belly.
    Transversus,
    Obliques,
    Glutei,
    /// The side of the hip.
    Hips,
    Hamstrings,
    Quadriceps,
    /// In front of the hip.
    Psoas,
    Calves,
    /// The small muscles under the arch of the foot.
    Foot,
    PelvicFloor,
    /// The joints of the upper back.
    Thorax,
    /// Not a muscle: the nerve from the low back down the leg.
    Nerve,
    /// Not a muscle: where the breath goes.
    Breathing,
}

/// Does it work, or is it stretched?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glow {
    Works(Muscle),
    Stretches(Muscle),
}

/// Paints all that glows: first every halo, then every rim, then every colour, so that neighbours run together.
pub fn glow(sheet: &mut Sheet, glows: &[Glow], shape: impl Fn(Muscle) -> Vec<Dot>) {
    let parts = |glow: &Glow| match *glow {
        Glow::Works(muscle) => (shape(muscle), ["rw-f-halo-work", "rw-f-rim", "rw-f-work"]),
        Glow::Stretches(muscle) => (shape(muscle), ["rw-f-halo-stretch", "rw-f-rim", "rw-f-stretch"]),
    };
    for coat in 0..3 {
        for one in glows {
            let (dots, classes) = parts(one);
            if !dots.is_empty() {
                sheet.fill(classes[coat], &dots);
            }
        }
    }
}

/// The shape of a muscle in a body seen from the side.
pub fn in_side(body: &Body, muscle: Muscle) -> Vec<Dot> {
    let near = &body.legs[0];
    let low = |along, before| on_trunk(body, Stretch::LowBack, along, before);
    let chest = |along, before| on_trunk(body, Stretch::Chest, along, before);
    let pelvis = |x, y| trunk(body.hip, body.pelvis, x, y);
    let thigh = |u, v| limb(near.hip, near.thigh, u, v);
    let shank = |u, v| limb(near.knee, near.shank, u, v);
    match muscle {
        Muscle::Multifidi => round(&[
            pelvis(-4.6, 3.4), low(0.1, -2.9), low(0.5, -2.7), low(0.95, -2.6), chest(0.08, -2.2), low(0.95, -0.8),
            low(0.5, -0.7), low(0.1, -0.9), pelvis(-3.0, 4.0),
        ]),
        Muscle::ErectorSpinae => round(&[
            low(-0.08, -3.2), low(0.2, -3.4), low(0.55, -3.0), low(0.95, -3.0), chest(0.2, -3.6), chest(0.5, -3.9),
            chest(0.2, -2.1), low(0.95, -1.1), low(0.55, -1.0), low(0.2, -1.6),
        ]),
        Muscle::Transversus => round(&[
            low(0.22, 7.6), low(0.55, 7.4), low(0.9, 7.7), chest(0.18, 8.3), chest(0.34, 8.4), chest(0.33, 7.0),
            chest(0.14, 5.6), low(0.85, 5.0), low(0.5, 4.8), low(0.22, 5.6),
        ]),
        Muscle::Obliques => round(&[
            low(0.1, 6.6), low(0.5, 6.4), low(0.95, 6.6), chest(0.2, 6.4), chest(0.12, 2.6), low(0.8, 1.8), low(0.4, 1.6), low(0.1, 3.0),
        ]),
        Muscle::Glutei | Muscle::Hips => round(&[
            pelvis(-6.5, 4.4), pelvis(-7.7, 0.6), pelvis(-7.0, -3.0), pelvis(-4.6, -5.2), pelvis(-1.6, -5.2), pelvis(-1.4, -2.4),
            pelvis(-3.0, 1.2), pelvis(-4.6, 3.8),
        ]),
        Muscle::Hamstrings => spindle(thigh(3.5, -4.0), thigh(22.0, -2.0), 1.7),
        Muscle::Quadriceps => spindle(thigh(3.5, 3.6), thigh(22.0, 2.2), 1.8),
        Muscle::Calves => spindle(shank(2.5, -2.4), shank(15.0, -2.0), 1.5),
        Muscle::Psoas => round(&[
            pelvis(3.4, 5.4), pelvis(5.4, 3.4), pelvis(5.6, 0.5), thigh(4.0, 4.6), thigh(9.0, 4.6), thigh(9.4, 3.2), thigh(4.5, 1.6),
            pelvis(2.2, -0.2), pelvis(2.0, 3.0),
        ]),
        Muscle::Foot => {
            let sole = |u, v| limb(near.ankle, near.foot, u, v);
            round(&[sole(-2.6, -2.4), sole(0.6, -1.6), sole(3.6, -1.6), sole(6.4, -2.6), sole(3.4, -3.1), sole(-0.4, -3.2)])
        }
        Muscle::PelvicFloor => round(&[
            pelvis(4.0, -1.6), pelvis(1.0, -3.3), pelvis(-2.0, -3.7), pelvis(-4.6, -2.4), pelvis(-5.0, -3.6), pelvis(-2.2, -5.6),
            pelvis(1.4, -5.0), pelvis(4.2, -3.0),
        ]),
        Muscle::Thorax => round(&[
            chest(0.15, -3.4), chest(0.4, -4.0), chest(0.62, -4.1), chest(0.85, -3.4), chest(0.84, -1.2), chest(0.6, -1.4),
            chest(0.4, -1.4), chest(0.15, -1.0),
        ]),
        Muscle::Breathing => round(&[
            low(0.5, 6.9), low(0.95, 7.4), chest(0.3, 8.0), chest(0.55, 7.2), chest(0.62, 3.2), chest(0.3, 1.8), low(0.95, 2.2), low(0.5, 3.6),
        ]),
        Muscle::Nerve => Vec::new(),
    }
}

/// The shape of a muscle in a body seen from the front.
pub fn in_front(front: &Front, muscle: Muscle, propped: bool) -> Vec<Dot> {
    // On its side the left is on top, and works; propped up, the side that carries works.
    let side = if propped { -1.0 } else { 1.0 };
    let axis = |x: f32, y| front.on_trunk(x * side, y);
    let hips = |x: f32, y| trunk(front.hip, front.lean, x * side, y);
    match muscle {
        Muscle::Hips | Muscle::Glutei => round(&[hips(7.6, 5.6), hips(8.8, 1.6), hips(9.2, -3.2), hips(7.2, -4.0), hips(4.6, -0.8), hips(4.2, 3.6)]),
        Muscle::Obliques => round(&[axis(7.4, 7.6), axis(6.9, 11.0), axis(7.5, 16.0), axis(7.6, 19.5), axis(5.6, 18.6), axis(4.6, 14.0), axis(4.8, 10.0)]),
        Muscle::Thorax => round(&[axis(-4.0, 19.0), axis(-3.4, 26.0), axis(0.0, 27.5), axis(3.4, 26.0), axis(4.0, 19.0), axis(0.0, 17.6)]),
        Muscle::Transversus => round(&[
            axis(-5.2, 15.0), axis(0.0, 16.4), axis(5.2, 15.0), axis(5.4, 11.0), axis(5.6, 7.6), axis(0.0, 6.4), axis(-5.6, 7.6), axis(-5.4, 11.0),
        ]),
        Muscle::Multifidi | Muscle::ErectorSpinae | Muscle::Hamstrings | Muscle::Quadriceps | Muscle::Psoas | Muscle::Calves
        | Muscle::Foot | Muscle::PelvicFloor | Muscle::Nerve | Muscle::Breathing => Vec::new(),
    }
}

fn round(points: &[V]) -> Vec<Dot> {
    points.iter().map(|at| (*at, 1.0)).collect()
}

/// A muscle from tendon to tendon.
fn spindle(from: V, to: V, half: f32) -> Vec<Dot> {
    let across = (to - from).unit().left();
    let at = |share: f32, wide: f32| (from.towards(to, share) + across * (half * wide), 1.0);
    vec![(from, 0.5), at(0.22, 0.8), at(0.45, 1.0), at(0.75, 0.6), (to, 0.5), at(0.75, -0.6), at(0.45, -1.0), at(0.22, -0.8)]
}

/// The spine as one line, the low back brighter on it.
pub fn spine(sheet: &mut Sheet, body: &Body) {
    let low = |share| body.low_back(share).0;
    let chest = |share| body.chest(share).0;
    let whole = [
        trunk(body.base, body.lean[0], -1.6, -3.4), low(0.0), low(0.25), low(0.5), low(0.75), chest(0.0), chest(0.25),
        chest(0.5), chest(0.75), chest(1.0),
    ];
    let bright = [low(0.0), low(0.25), low(0.5), low(0.75), low(1.0)];
    sheet.line("rw-f-case", &whole);
    sheet.line("rw-f-case-low", &bright);
    sheet.line("rw-f-bone", &whole);
    sheet.line("rw-f-low", &bright);
}

/// The nerve from the low back down the back of the leg.
pub fn nerve(sheet: &mut Sheet, body: &Body) {
    let leg = &body.legs[0];
    let way = [
        body.low_back(0.35).0, trunk(body.hip, body.pelvis, -4.6, 2.0), trunk(body.hip, body.pelvis, -4.2, -2.6), limb(leg.hip, leg.thigh, 8.0, -2.6),
        limb(leg.hip, leg.thigh, 20.0, -1.6), limb(leg.knee, leg.shank, 4.0, -1.8), limb(leg.knee, leg.shank, 14.0, -1.4), limb(leg.knee, leg.shank, 22.0, -0.6),
        limb(leg.ankle, leg.foot, 3.0, -1.6),
    ];
    sheet.line("rw-f-nerve-halo", &way);
    sheet.line("rw-f-case", &way);
    sheet.line("rw-f-nerve", &way);
}

/// An arrow along these points: a shaft, and a head beyond its end.
pub fn arrow(sheet: &mut Sheet, points: &[V]) {
    let [.., before, end] = points else { return };
    let way = (*end - *before).unit();
    let (tip, root) = (*end + way * 2.0, *end - way * 1.6);
    let head = [(tip, 0.0), (root + way.left() * 2.3, 0.0), (root - way.left() * 2.3, 0.0)];
    let mut shaft = points.to_vec();
    shaft.pop();
    shaft.push(root);
    // A stripe of the ground under it keeps it readable where it crosses the body.
    sheet.line("rw-f-arrow-ground", &shaft);
    sheet.fill("rw-f-arrow-ground-head", &head);
    sheet.line("rw-f-arrow", &shaft);
    sheet.fill("rw-f-arrow-head", &head);
}

/// A round weight between the hands.
pub fn weight(sheet: &mut Sheet, body: &Body) {
    let arm = &body.arms[0];
    let grip = limb(arm.wrist, arm.hand, 4.4, 0.0);
    let at = |x: f32, y: f32| grip + V(x, y);
    sheet.fill("rw-f-weight", &round(&[at(-1.8, -1.0), at(-2.2, 1.2), at(0.0, 2.2), at(2.2, 1.2), at(1.8, -1.0), at(3.6, -4.2), at(2.6, -7.6), at(0.0, -8.6), at(-2.6, -7.6), at(-3.6, -4.2)]));
}
