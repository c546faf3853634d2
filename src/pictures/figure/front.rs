//! Dresses a body seen from the front: which outline lies where, and in which order they are
//! painted.

use super::maths::{V, cos, dir, sin, trunk, within};
use super::outline::{self, Outline, lay};
use super::pen::{Dot, Sheet, Surface};
use super::person::Person;
use super::pose::FrontStyle;

pub use super::front_body::{Front, FrontNumbers, FrontReach, narrow, numbers};

/// Lays an outline along one part of a limb; `out` is 1 for the left of the body, whose outer side
/// is on the right.
fn along(outline: Outline, reach: &FrontReach, part: usize, out: f32) -> Vec<Dot> {
    let (angle, long) = reach.parts[part];
    lay(outline, reach.joints[part], angle, long, out)
}

fn point(reach: &FrontReach, part: usize, out: f32, u: f32, v: f32) -> V {
    let (angle, long) = reach.parts[part];
    reach.joints[part] + dir(angle) * (u * long) + dir(angle).left() * (v * out)
}

fn upright(outline: Outline, at: V, angle: f32) -> Vec<Dot> {
    lay(outline, at, angle, 1.0, 1.0)
}

/// An outline along a part of a limb; skin or cloth.
type Piece = (bool, Outline, usize);

static LEG: [Piece; 4] = [
    (true, outline::FRONT_ANKLE, 1),
    (true, outline::FRONT_FOOT, 2),
    (false, outline::FRONT_SHANK, 1),
    (false, outline::FRONT_THIGH, 0),
];
static ARM: [Piece; 3] = [
    (true, outline::FRONT_UPPER_ARM, 0),
    (true, outline::FRONT_FOREARM, 1),
    (true, outline::FRONT_HAND, 2),
];
static PROPPED_ARM: [Piece; 3] = [ARM[0], ARM[1], (true, outline::FRONT_FIST, 2)];

#[inline(never)]
fn laid(pieces: &[Piece], reach: &FrontReach, side: usize, far: bool) -> Vec<Surface> {
    let (skin, trousers) =
        if far { ("rw-f-skin-far", "rw-f-trousers-far") } else { ("rw-f-skin", "rw-f-trousers") };
    pieces
        .iter()
        .map(|(bare, outline, part)| {
            (if *bare { skin } else { trousers }, along(outline, reach, *part, outward(side)))
        })
        .collect()
}

fn leg(front: &Front, side: usize, far: bool) -> Vec<Surface> {
    laid(&LEG, &front.legs[side], side, far)
}

/// The outer side of a limb that hangs down lies to the left of its own direction if it is a left
/// one.
fn outward(side: usize) -> f32 {
    if side == 0 { 1.0 } else { -1.0 }
}

fn bare_arm(front: &Front, side: usize, far: bool) -> Vec<Surface> {
    let pieces = if front.style == FrontStyle::Propped && side == 1 { &PROPPED_ARM } else { &ARM };
    laid(pieces, &front.arms[side], side, far)
}

fn sleeve(front: &Front, side: usize) -> Vec<Dot> {
    along(outline::FRONT_SLEEVE, &front.arms[side], 0, outward(side))
}

/// Paints the body; `inside` paints what lies between far and near limbs, `over` what lies on the
/// clothes and under the near arms.
pub fn draw(
    sheet: &mut Sheet,
    front: &Front,
    inside: impl FnOnce(&mut Sheet),
    over: impl FnOnce(&mut Sheet),
) {
    let on_side = front.style == FrontStyle::OnItsSide;
    // The leg that lies over the other one.
    let top = usize::from(front.style == FrontStyle::Open && front.shows_right());
    let pelvis = || {
        (
            "rw-f-trousers",
            lay(outline::FRONT_PELVIS, front.hip, front.lean, 1.0, narrow(front.roll)),
        )
    };
    if front.style != FrontStyle::Open {
        let (ink, shirt) =
            if on_side { ("rw-f-ink-far", "rw-f-shirt-far") } else { ("rw-f-ink", "rw-f-shirt") };
        let mut arm = bare_arm(front, 1, on_side);
        arm.push((shirt, sleeve(front, 1)));
        sheet.union(ink, &arm);
    }
    if on_side {
        sheet.union("rw-f-ink-far", &leg(front, 1, true));
    }
    inside(sheet);
    head(sheet, front);
    let mut upper = vec![("rw-f-shirt", shirt(front)), ("rw-f-shirt", sleeve(front, 0))];
    if front.style == FrontStyle::Open {
        upper.push(("rw-f-shirt", sleeve(front, 1)));
    }
    sheet.union("rw-f-ink", &upper);
    if front.style == FrontStyle::Open {
        // Down the middle of the shirt, so that a turn of chest or pelvis shows.
        sheet.line(
            "rw-f-line",
            &[29.4, 25.0, 20.0, 15.0, 10.0, 6.4].map(|y| front.inside(0.0, y, 5.2)),
        );
    }
    if front.person == Person::Pregnant {
        belly(sheet, front);
    }
    let mut lower = Vec::new();
    if front.style == FrontStyle::Open {
        // A bent knee comes towards the viewer: the thighs lie over the rest.
        for side in [1 - top, top] {
            let mut whole = leg(front, side, false);
            lower.extend(whole.drain(3..));
            sheet.union("rw-f-ink", &whole);
        }
        lower.push(pelvis());
    } else if !on_side {
        lower.extend(leg(front, 1, false));
        lower.push(pelvis());
    }
    if front.style != FrontStyle::Open {
        lower.extend(leg(front, 0, false));
    }
    if on_side {
        lower.push(pelvis());
    }
    sheet.union("rw-f-ink", &lower);
    if !on_side {
        let near = leg(front, 0, false);
        if front.style == FrontStyle::Propped {
            sheet.tones(&near[2..]);
        }
        let on_top =
            |part: usize, (u, v): &(f32, f32)| point(&front.legs[top], part, outward(top), *u, *v);
        let edge = |part: usize, points: &[(f32, f32)]| {
            points.iter().map(|at| on_top(part, at)).collect::<Vec<V>>()
        };
        sheet.line(
            "rw-f-edge",
            &edge(0, &[(6.0, -4.7), (10.0, -4.4), (14.0, -4.0), (20.0, -3.2), (24.5, -3.1)]),
        );
        if front.style == FrontStyle::Open {
            // Kneecaps, so that a knee that points to the viewer is seen as one.
            for leg in &front.legs {
                let (knee, on) = (leg.joints[1], dir(leg.parts[0].0));
                let cap = [(-3.5, 2.2), (0.1, 1.9), (1.3, 0.0), (0.1, -1.9), (-3.5, -2.2)];
                sheet.line("rw-f-line", &cap.map(|(u, v)| knee + on * u + on.left() * v));
            }
        }
        if front.style == FrontStyle::Propped {
            sheet.line(
                "rw-f-edge",
                &edge(
                    1,
                    &[
                        (0.0, -3.0),
                        (3.0, -2.9),
                        (7.5, -3.4),
                        (12.0, -3.0),
                        (17.0, -2.3),
                        (21.4, -1.95),
                    ],
                ),
            );
        }
    }
    over(sheet);
    for side in 0..if front.style == FrontStyle::Open { 2 } else { 1 } {
        sheet.union("rw-f-ink", &bare_arm(front, side, false));
        sheet.tones(&[("rw-f-shirt", sleeve(front, side))]);
        let hem = |points: &[(f32, f32)]| {
            points
                .iter()
                .map(|(u, v)| point(&front.arms[side], 0, outward(side), *u, *v))
                .collect::<Vec<V>>()
        };
        sheet.bent_line(
            "rw-f-edge",
            &hem(&[(2.0, 3.6), (6.0, 3.5), (9.4, 3.5)]),
            &hem(&[(9.2, -3.3), (6.0, -3.3), (3.4, -3.3)]),
        );
    }
}

fn head(sheet: &mut Sheet, front: &Front) {
    let laid = |outline| upright(outline, front.c1, front.head);
    // The hair's inner edge goes with the face; the ear that turns to the viewer shows.
    let outline = match front.person {
        Person::Adult | Person::Older => outline::FRONT_HAIR,
        Person::Pregnant => outline::FRONT_BOB,
    };
    let mut hair = laid(outline);
    for ((at, _), (u, v, _)) in hair.iter_mut().zip(outline).skip(7) {
        let x = within(f32::from(*v) / -10.0 + 3.2 * sin(front.turn), -4.9, 4.9);
        *at = trunk(front.c1, front.head, x, f32::from(*u) / 10.0);
    }
    let ear = |out: f32, size: f32| {
        let at = trunk(front.c1, front.head, out * 5.1 * cos(front.turn), 0.3);
        ("rw-f-skin", lay(outline::EAR, at, front.head, size, -out * size))
    };
    let skull = [
        ear(1.0, 1.0),
        ear(-1.0, 1.0),
        ("rw-f-skin", neck(front)),
        ("rw-f-skin", laid(outline::FRONT_HEAD)),
        ("rw-f-hair", hair),
    ];
    sheet.union("rw-f-ink", &skull);
    let shows = sin(front.turn);
    sheet.union(
        "rw-f-ink",
        &[ear(if shows > 0.0 { -1.0 } else { 1.0 }, (shows.abs() * 1.6).min(1.0))],
    );
    for line in [
        [(-2.6, 0.6), (-1.9, 0.75), (-1.2, 0.6)],
        [(1.2, 0.6), (1.9, 0.75), (2.6, 0.6)],
        [(0.1, 0.2), (0.5, -1.4), (-0.2, -1.6)],
        [(-1.2, -3.3), (0.0, -3.6), (1.2, -3.3)],
    ] {
        sheet.line("rw-f-line", &line.map(|(x, y)| front.face(x, y)));
    }
}

fn neck(front: &Front) -> Vec<Dot> {
    let head = |x, y| trunk(front.c1, front.head, x, y);
    let axis = |x, y| front.on_trunk(x, y);
    let dots = [
        axis(-3.6, 30.5),
        axis(-3.0, 32.5),
        head(-2.9, -2.0),
        head(-2.6, 1.0),
        head(2.6, 1.0),
        head(2.9, -2.0),
        axis(3.0, 32.5),
        axis(3.6, 30.5),
        axis(0.0, 29.2),
    ];
    dots.map(|at| (at, 1.0)).to_vec()
}

/// One side of the shirt, from its hem to the collar.
const SHIRT: [(f32, f32, f32); 9] = [
    (0.0, 3.0, 1.0),
    (8.0, 4.5, 1.0),
    (7.35, 11.0, 1.0),
    (8.1, 17.5, 1.0),
    (8.7, 22.5, 1.0),
    (9.4, 27.2, 1.0),
    (7.6, 30.0, 1.0),
    (4.4, 31.6, 1.0),
    (2.9, 32.6, 0.4),
];

/// How much wider the waist is in this person, at the second, third and fourth point of the shirt.
const fn waist(person: Person) -> [f32; 3] {
    match person {
        Person::Adult => [0.0; 3],
        Person::Older => [0.6, 1.2, 0.8],
        Person::Pregnant => [1.2, 2.6, 1.4],
    }
}

fn shirt(front: &Front) -> Vec<Dot> {
    let more =
        |place: usize| waist(front.person).get(place.wrapping_sub(1)).copied().unwrap_or(0.0);
    // On the side a heavy belly comes to rest before the body, which is lower on the sheet.
    let sinks = if front.style == FrontStyle::OnItsSide && front.person == Person::Pregnant {
        3.4
    } else {
        1.0
    };
    let mut dots: Vec<Dot> = SHIRT
        .iter()
        .enumerate()
        .map(|(place, (x, y, soft))| (front.on_trunk(x + more(place), *y), *soft))
        .collect();
    dots.push((front.inside(0.0, 29.6, 4.6), 1.0));
    for (place, (x, y, soft)) in SHIRT.iter().enumerate().skip(1).rev() {
        dots.push((front.on_trunk(-x - more(place) * sinks, *y), *soft));
    }
    dots
}

/// The round of a belly that comes towards the viewer.
fn belly(sheet: &mut Sheet, front: &Front) {
    let low = if front.style == FrontStyle::OnItsSide { -3.0 } else { 0.0 };
    let round = [(-6.4, 12.0), (-4.6, 8.4), (0.0, 6.6), (4.6, 8.4), (6.4, 12.0)];
    sheet.line("rw-f-line", &round.map(|(x, y)| front.inside(x + low, y, 7.0)));
}
