//! What lies over a body: muscles that work or stretch, the spine, the nerve, and an arrow for the
//! way.

use super::body::Body;
use super::front::Front;
use super::maths::{V, limb, within, wrap};
use super::pen::{Dot, Sheet};
use super::side::{Fixed, To, places, round};

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

/// Paints all that glows: first every halo, then every rim, then every colour, so that neighbours
/// run together.
pub fn glow(sheet: &mut Sheet, glows: &[Glow], shape: impl Fn(Muscle) -> Vec<Dot>) {
    let parts = |glow: &Glow| match *glow {
        Glow::Works(muscle) => (shape(muscle), ["rw-f-halo-work", "rw-f-rim", "rw-f-work"]),
        Glow::Stretches(muscle) => {
            (shape(muscle), ["rw-f-halo-stretch", "rw-f-rim", "rw-f-stretch"])
        }
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
    round(body, shape(muscle))
}

fn shape(muscle: Muscle) -> &'static [Fixed] {
    use To::{Chest, Foot, LowBack, Pelvis, Shank, Thigh};
    match muscle {
        Muscle::Multifidi => &[
            (Pelvis, 340, -460),
            (LowBack, 10, -290),
            (LowBack, 50, -270),
            (LowBack, 95, -260),
            (Chest, 8, -220),
            (LowBack, 95, -80),
            (LowBack, 50, -70),
            (LowBack, 10, -90),
            (Pelvis, 400, -300),
        ],
        Muscle::ErectorSpinae => &[
            (LowBack, -8, -320),
            (LowBack, 20, -340),
            (LowBack, 55, -300),
            (LowBack, 95, -300),
            (Chest, 20, -360),
            (Chest, 50, -390),
            (Chest, 20, -210),
            (LowBack, 95, -110),
            (LowBack, 55, -100),
            (LowBack, 20, -160),
        ],
        Muscle::Transversus => &[
            (LowBack, 22, 760),
            (LowBack, 55, 740),
            (LowBack, 90, 770),
            (Chest, 18, 830),
            (Chest, 34, 840),
            (Chest, 33, 700),
            (Chest, 14, 560),
            (LowBack, 85, 500),
            (LowBack, 50, 480),
            (LowBack, 22, 560),
        ],
        Muscle::Obliques => &[
            (LowBack, 10, 660),
            (LowBack, 50, 640),
            (LowBack, 95, 660),
            (Chest, 20, 640),
            (Chest, 12, 260),
            (LowBack, 80, 180),
            (LowBack, 40, 160),
            (LowBack, 10, 300),
        ],
        Muscle::Glutei | Muscle::Hips => &[
            (Pelvis, 440, -650),
            (Pelvis, 60, -770),
            (Pelvis, -300, -700),
            (Pelvis, -520, -460),
            (Pelvis, -520, -160),
            (Pelvis, -240, -140),
            (Pelvis, 120, -300),
            (Pelvis, 380, -460),
        ],
        Muscle::Hamstrings => &[
            (Thigh, 350, -400),
            (Thigh, 742, -221),
            (Thigh, 1164, -141),
            (Thigh, 1727, -149),
            (Thigh, 2200, -200),
            (Thigh, 1748, -351),
            (Thigh, 1201, -479),
            (Thigh, 772, -491),
        ],
        Muscle::Quadriceps => &[
            (Thigh, 350, 360),
            (Thigh, 768, 473),
            (Thigh, 1196, 476),
            (Thigh, 1746, 363),
            (Thigh, 2200, 220),
            (Thigh, 1729, 147),
            (Thigh, 1169, 118),
            (Thigh, 746, 186),
        ],
        Muscle::Calves => &[
            (Shank, 250, -240),
            (Shank, 521, -111),
            (Shank, 808, -72),
            (Shank, 1185, -120),
            (Shank, 1500, -200),
            (Shank, 1190, -300),
            (Shank, 817, -372),
            (Shank, 529, -351),
        ],
        Muscle::Psoas => &[
            (Pelvis, 540, 340),
            (Pelvis, 340, 540),
            (Pelvis, 50, 560),
            (Thigh, 400, 460),
            (Thigh, 900, 460),
            (Thigh, 940, 320),
            (Thigh, 450, 160),
            (Pelvis, -20, 220),
            (Pelvis, 300, 200),
        ],
        Muscle::Foot => &[
            (Foot, -260, -240),
            (Foot, 60, -160),
            (Foot, 360, -160),
            (Foot, 640, -260),
            (Foot, 340, -310),
            (Foot, -40, -320),
        ],
        Muscle::PelvicFloor => &[
            (Pelvis, -160, 400),
            (Pelvis, -330, 100),
            (Pelvis, -370, -200),
            (Pelvis, -240, -460),
            (Pelvis, -360, -500),
            (Pelvis, -560, -220),
            (Pelvis, -500, 140),
            (Pelvis, -300, 420),
        ],
        Muscle::Thorax => &[
            (Chest, 15, -340),
            (Chest, 40, -400),
            (Chest, 62, -410),
            (Chest, 85, -340),
            (Chest, 84, -120),
            (Chest, 60, -140),
            (Chest, 40, -140),
            (Chest, 15, -100),
        ],
        Muscle::Breathing => &[
            (LowBack, 50, 690),
            (LowBack, 95, 740),
            (Chest, 30, 800),
            (Chest, 55, 720),
            (Chest, 62, 320),
            (Chest, 30, 180),
            (LowBack, 95, 220),
            (LowBack, 50, 360),
        ],
        Muscle::Nerve => &[],
    }
}

/// The shape of a muscle in a body seen from the front.
pub fn in_front(front: &Front, muscle: Muscle) -> Vec<Dot> {
    let side = if front.shows_right() { -1.0 } else { 1.0 };
    let hips: &[(f32, f32)] =
        &[(7.6, 5.6), (8.8, 1.6), (9.2, -3.2), (7.2, -4.0), (4.6, -0.8), (4.2, 3.6)];
    let waist: &[(f32, f32)] =
        &[(7.4, 7.6), (6.9, 11.0), (7.5, 16.0), (7.6, 19.5), (5.6, 18.6), (4.6, 14.0), (4.8, 10.0)];
    let points = match muscle {
        Muscle::Hips | Muscle::Glutei => hips,
        Muscle::Obliques => waist,
        Muscle::Multifidi
        | Muscle::ErectorSpinae
        | Muscle::Transversus
        | Muscle::Hamstrings
        | Muscle::Quadriceps
        | Muscle::Psoas
        | Muscle::Calves
        | Muscle::Foot
        | Muscle::PelvicFloor
        | Muscle::Thorax
        | Muscle::Nerve
        | Muscle::Breathing => &[],
    };
    points.iter().map(|(x, y)| (front.on_trunk(x * side, *y), 1.0)).collect()
}

/// The spine as one line, the low back brighter on it.
pub fn spine(sheet: &mut Sheet, body: &Body) {
    use To::{Chest, LowBack, Pelvis};
    let whole = places(
        body,
        &[
            (Pelvis, 190, -330),
            (LowBack, 0, 0),
            (LowBack, 25, 0),
            (LowBack, 50, 0),
            (LowBack, 75, 0),
            (Chest, 0, 0),
            (Chest, 25, 0),
            (Chest, 50, 0),
            (Chest, 75, 0),
            (Chest, 100, 0),
        ],
    );
    let bright = &whole[1..6];
    sheet.line("rw-f-case", &whole);
    sheet.line("rw-f-case-low", bright);
    sheet.line("rw-f-bone", &whole);
    sheet.line("rw-f-low", bright);
}

/// The nerve from the low back down the back of the leg.
pub fn nerve(sheet: &mut Sheet, body: &Body) {
    use To::{Foot, LowBack, Pelvis, Shank, Thigh};
    let way = places(
        body,
        &[
            (LowBack, 35, 0),
            (Pelvis, 200, -460),
            (Pelvis, -260, -420),
            (Thigh, 800, -260),
            (Thigh, 2000, -160),
            (Shank, 400, -180),
            (Shank, 1400, -140),
            (Shank, 2200, -60),
            (Foot, 300, -160),
        ],
    );
    for class in ["rw-f-nerve-halo", "rw-f-case", "rw-f-nerve"] {
        sheet.line(class, &way);
    }
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

/// A bottle of water between the hands.
pub fn weight(sheet: &mut Sheet, body: &Body) {
    let arm = &body.arms[0];
    let grip = limb(arm.wrist, arm.hand, 4.4, 0.0);
    let outline: [(f32, f32, f32); 10] = [
        (-2.4, -6.6, 0.3),
        (2.4, -6.6, 0.3),
        (2.5, 2.4, 0.8),
        (1.1, 4.8, 0.8),
        (1.0, 5.6, 0.2),
        (1.3, 5.6, 0.0),
        (1.3, 7.2, 0.2),
        (-1.3, 7.2, 0.2),
        (-1.3, 5.6, 0.0),
        (-2.5, 2.4, 0.8),
    ];
    sheet.fill("rw-f-pillow", &outline.map(|(x, y, soft)| (grip + V(x, y), soft)));
}

/// A band between the hands and what holds it: in ink, and lighter on it.
pub fn band(sheet: &mut Sheet, body: &Body, to: V) {
    let arm = &body.arms[0];
    let way = [limb(arm.wrist, arm.hand, 3.6, 0.0), to];
    sheet.line("rw-f-case", &way);
    sheet.line("rw-f-low", &way);
}

/// A towel from under the heel to before the toes. It lies flat until the toes curl.
pub fn towel(sheet: &mut Sheet, body: &Body) {
    let foot = &body.legs[0];
    let pulled = within(wrap(foot.toes - foot.foot) / 40.0, 0.0, 1.0);
    let far = 29.0 - 10.0 * pulled;
    let outline = [
        (-7.0, -0.2, 0.0),
        (-7.0, 0.8, 0.2),
        (4.0, 0.8, 1.0),
        (9.4 - pulled, 0.8, 0.8),
        (11.6 + pulled, 0.8 + 2.8 * pulled, 1.0),
        (13.6, 0.8, 1.0),
        (15.2, 0.8 + 2.4 * pulled, 1.0),
        (16.6, 0.8, 1.0),
        (far - 1.4, 0.8 + 1.6 * pulled, 1.0),
        (far, 0.6, 0.3),
        (far, -0.2, 0.0),
    ];
    sheet.fill("rw-f-pillow", &outline.map(|(x, y, soft)| (V(foot.ankle.0 + x, y), soft)));
}
