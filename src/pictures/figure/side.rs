//! Dresses a body seen from the side: which outline lies where, and in which order they are painted.

use super::body::{Arm, Body, Leg};
use super::maths::{V, cos, limb, trunk, within};
use super::outline::{self, Outline};
use super::pen::{Dot, Sheet};

/// The classes of one limb: near or far.
struct Tones {
    ink: &'static str,
    skin: &'static str,
    shirt: &'static str,
    trousers: &'static str,
}

const NEAR: Tones = Tones { ink: "rw-f-ink", skin: "rw-f-skin", shirt: "rw-f-shirt", trousers: "rw-f-trousers" };
const FAR: Tones = Tones { ink: "rw-f-ink-far", skin: "rw-f-skin-far", shirt: "rw-f-shirt-far", trousers: "rw-f-trousers-far" };

/// Lays an outline of a limb somewhere.
fn along(outline: Outline, at: V, angle: f32) -> Vec<Dot> {
    let tenth = |value: i16| f32::from(value) / 10.0;
    outline.iter().map(|(u, v, soft)| (limb(at, angle, tenth(*u), tenth(*v)), f32::from(*soft) / 10.0)).collect()
}

/// Lays an outline of trunk or head somewhere.
fn upright(outline: Outline, at: V, angle: f32) -> Vec<Dot> {
    let tenth = |value: i16| f32::from(value) / 10.0;
    outline.iter().map(|(x, y, soft)| (trunk(at, angle, tenth(*x), tenth(*y)), f32::from(*soft) / 10.0)).collect()
}

/// Paints the body; `over` paints what lies on the clothes and under the near arm.
pub fn draw(sheet: &mut Sheet, body: &Body, over: impl FnOnce(&mut Sheet)) {
    let [near, far] = &body.arms;
    let mut far_arm = bare_arm(far, &FAR);
    far_arm.push((FAR.shirt, along(outline::SLEEVE, far.shoulder, far.upper)));
    sheet.union(FAR.ink, &far_arm);
    sheet.union(FAR.ink, &leg(&body.legs[1], &FAR));
    head(sheet, body);
    sheet.union(NEAR.ink, &[(NEAR.shirt, shirt(body)), (NEAR.shirt, along(outline::SLEEVE, near.shoulder, near.upper))]);
    let mut lower = leg(&body.legs[0], &NEAR);
    lower.push((NEAR.trousers, upright(outline::PELVIS, body.hip, body.pelvis)));
    sheet.union(NEAR.ink, &lower);
    creases(sheet, body);
    over(sheet);
    sheet.union(NEAR.ink, &bare_arm(near, &NEAR));
    sheet.tones(&[(NEAR.shirt, along(outline::SLEEVE, near.shoulder, near.upper))]);
    let hem = |points: &[(f32, f32)]| points.iter().map(|(u, v)| limb(near.shoulder, near.upper, *u, *v)).collect::<Vec<V>>();
    // Open at the top: the sleeve grows out of the shirt.
    sheet.bent_line("rw-f-edge", &hem(&[(-1.2, 3.25), (2.0, 3.6), (6.0, 3.55), (9.6, 3.6)]), &hem(&[(9.1, -3.5), (6.0, -3.5), (2.5, -3.7)]));
}

/// The person as one pale surface, without arms: to draw on.
pub fn silhouette(sheet: &mut Sheet, body: &Body) {
    let near = &body.legs[0];
    let mut surfaces = vec![
        neck(body),
        upright(outline::HEAD, body.c1, body.head),
        upright(outline::HAIR, body.c1, body.head),
        shirt(body),
        upright(outline::PELVIS, body.hip, body.pelvis),
        along(outline::THIGH, near.hip, near.thigh),
    ];
    let shown: Vec<_> = surfaces.drain(..).map(|dots| ("rw-f-pale", dots)).collect();
    sheet.union("rw-f-pale-ink", &shown);
}

fn bare_arm(arm: &Arm, tones: &Tones) -> Vec<(&'static str, Vec<Dot>)> {
    vec![
        (tones.skin, along(outline::UPPER_ARM, arm.shoulder, arm.upper)),
        (tones.skin, along(outline::FOREARM, arm.elbow, arm.fore)),
        (tones.skin, along(outline::PALM, arm.wrist, arm.hand)),
        (tones.skin, along(outline::FINGERS, limb(arm.wrist, arm.hand, 4.8, 0.0), arm.fingers)),
        (tones.skin, along(outline::THUMB, arm.wrist, arm.hand)),
    ]
}

fn leg(leg: &Leg, tones: &Tones) -> Vec<(&'static str, Vec<Dot>)> {
    vec![
        (tones.skin, along(outline::ANKLE, leg.knee, leg.shank)),
        (tones.skin, along(outline::TOES, limb(leg.ankle, leg.foot, 7.2, -2.5), leg.toes)),
        (tones.skin, along(outline::FOOT, leg.ankle, leg.foot)),
        (tones.trousers, along(outline::SHANK, leg.knee, leg.shank)),
        (tones.trousers, along(outline::THIGH, leg.hip, leg.thigh)),
    ]
}

fn head(sheet: &mut Sheet, body: &Body) {
    let laid = |outline| upright(outline, body.c1, body.head);
    sheet.union(NEAR.ink, &[(NEAR.skin, neck(body)), (NEAR.skin, laid(outline::HEAD)), ("rw-f-hair", laid(outline::HAIR))]);
    let face = |points: &[(f32, f32)]| points.iter().map(|(x, y)| trunk(body.c1, body.head, *x, *y)).collect::<Vec<V>>();
    sheet.line("rw-f-line", &face(&[(0.2, -3.0), (1.3, -4.5), (3.0, -5.5), (3.9, -5.75)]));
    sheet.fill("rw-f-line", &laid(outline::EAR));
    sheet.line("rw-f-line", &face(&[(3.2, 0.9), (3.9, 0.65), (4.6, 0.85)]));
}

/// The neck between collar and jaw, made anew for each pose.
fn neck(body: &Body) -> Vec<Dot> {
    let chest = |share, x| {
        let (at, lean) = body.chest(share);
        trunk(at, lean, x, 0.0)
    };
    let head = |x, y| trunk(body.c1, body.head, x, y);
    let dots = [
        chest(0.84, -2.6),
        chest(1.0, -2.9),
        trunk(body.c7, body.neck, -3.2, 3.4).towards(head(-4.0, -2.6), 0.45),
        head(-4.6, 0.5),
        head(-1.0, 2.0),
        head(2.4, -2.0),
        head(2.0, -4.2),
        head(1.5, -5.0).towards(chest(0.86, 4.6), 0.5),
        chest(0.84, 4.6),
        chest(0.7, 3.0),
    ];
    dots.map(|at| (at, 1.0)).to_vec()
}

/// The shirt along the bent spine: which stretch, how far along it, how far before the spine, how smooth.
const SHIRT: [(Stretch, f32, f32, f32); 22] = {
    use Stretch::{Chest, LowBack, Pelvis};
    [
        (Pelvis, 3.6, -7.2, 1.0), (LowBack, 0.15, -4.1, 1.0), (LowBack, 0.5, -3.6, 1.0), (LowBack, 0.85, -3.65, 1.0),
        (Chest, 0.1, -4.05, 1.0), (Chest, 0.35, -4.6, 1.0), (Chest, 0.6, -4.7, 1.0), (Chest, 0.82, -4.2, 1.0),
        (Chest, 0.98, -3.1, 0.7), (Chest, 1.05, -1.3, 0.5), (Chest, 0.99, 2.0, 0.5), (Chest, 0.86, 4.7, 0.7),
        (Chest, 0.72, 6.9, 1.0), (Chest, 0.55, 8.8, 1.0), (Chest, 0.36, 9.5, 1.0), (Chest, 0.16, 9.2, 1.0),
        (LowBack, 0.9, 8.7, 1.0), (LowBack, 0.55, 8.3, 1.0), (LowBack, 0.25, 8.5, 1.0), (Pelvis, 4.0, 6.3, 1.0),
        (Pelvis, 0.0, 5.0, 1.0), (Pelvis, 0.0, -5.0, 1.0),
    ]
};

/// A stretch of the trunk.
#[derive(Clone, Copy)]
pub enum Stretch {
    Pelvis,
    LowBack,
    Chest,
}

/// A point of the trunk: so far along this stretch, and so far before its spine.
pub fn on_trunk(body: &Body, stretch: Stretch, along: f32, before: f32) -> V {
    match stretch {
        Stretch::Pelvis => trunk(body.hip, body.pelvis, before, along),
        Stretch::LowBack => {
            let (at, lean) = body.low_back(along);
            trunk(at, lean, before, 0.0)
        }
        Stretch::Chest => {
            let (at, lean) = body.chest(along);
            trunk(at, lean, before, 0.0)
        }
    }
}

fn shirt(body: &Body) -> Vec<Dot> {
    SHIRT.map(|(stretch, along, before, soft)| (on_trunk(body, stretch, along, before), soft)).to_vec()
}

/// Waistband, groin and hollow of the knee. A crease that is not there yet has no length, so that each drawing has the
/// same lines.
fn creases(sheet: &mut Sheet, body: &Body) {
    let leg = &body.legs[0];
    let waist = [(-7.1, 5.9), (-2.0, 5.2), (3.0, 4.6), (6.6, 4.5)];
    sheet.line("rw-f-line", &waist.map(|(x, y)| trunk(body.hip, body.pelvis, x, y)));
    let groin = body.pelvis + 180.0 - leg.thigh;
    let depth = (5.8 / cos(groin / 2.0).max(0.3)).min(9.0);
    let size = within((groin - 45.0) / 30.0, 0.0, 1.0);
    crease(sheet, body.hip, body.pelvis - groin / 2.0, [(depth, 0.0), (depth - 2.2 * size, -0.5 * size), (depth - 4.4 * size, 0.2 * size)]);
    let knee = leg.shank - leg.thigh;
    let depth = (3.1 / cos(knee / 2.0).max(0.3)).min(6.6);
    let size = within((knee - 40.0) / 40.0, 0.0, 1.0);
    crease(sheet, leg.knee, leg.thigh + knee / 2.0, [(depth, 0.0), (depth - 1.5 * size, 0.5 * size), (depth - 2.9 * size, 0.2 * size)]);
}

fn crease(sheet: &mut Sheet, at: V, angle: f32, points: [(f32, f32); 3]) {
    sheet.line("rw-f-crease", &points.map(|(x, y)| trunk(at, angle, x, y)));
}
