//! How the back is built: seven, twelve and five vertebrae, sacrum and tailbone, discs, nerves,
//! bands and muscles, in a body seen from the side. Each piece is a drawing of its own, so that
//! each can be pointed at.

use super::body::Body;
use super::maths::{V, limb, trunk};
use super::pen::{Dot, Part, Sheet, view_box};
use super::person::Person;
use super::scenes::standing_straight;
use super::side;
use super::solve;
use crate::clinical::learning::Piece;

/// The drawing.
#[derive(Debug, PartialEq, Eq)]
pub struct Anatomy {
    pub view_box: String,
    /// The outline of the person around it, to be painted first.
    pub person: Vec<Part>,
    /// The pieces, in the order of painting.
    pub pieces: Vec<Drawn>,
}

/// One piece, and where on the sheet a line to its name begins, in tenths of the view box's units.
#[derive(Debug, PartialEq, Eq)]
pub struct Drawn {
    pub piece: Piece,
    pub parts: Vec<Part>,
    pub anchor: (i16, i16),
}

/// Head to thighs of someone who stands, seen from the side.
pub fn anatomy() -> Anatomy {
    let body = solve(standing_straight(), Person::Adult);
    let mut person = Sheet::new();
    side::silhouette(&mut person, &body);
    // Muscles lie behind everything, discs before the vertebrae, nerves on top.
    let order = [
        Piece::Muscles,
        Piece::Sacrum,
        Piece::Tailbone,
        Piece::SiJoint,
        Piece::Discs,
        Piece::Neck,
        Piece::Chest,
        Piece::LowBack,
        Piece::Bands,
        Piece::Nerves,
    ];
    let pieces = order.map(|piece| {
        let mut sheet = Sheet::new();
        let at = draw(&mut sheet, &body, piece);
        Drawn { piece, parts: sheet.parts, anchor: ((at.0 * 10.0) as i16, (at.1 * -10.0) as i16) }
    });
    Anatomy {
        view_box: view_box([body.hip.0 - 16.0, -103.5, 31.0, 62.0]),
        person: person.parts,
        pieces: pieces.into(),
    }
}

/// Draws a piece and returns its middle.
fn draw(sheet: &mut Sheet, body: &Body, piece: Piece) -> V {
    let pelvis = |x, y| trunk(body.hip, body.pelvis, x, y);
    let solid = |points: &[V]| points.iter().map(|at| (*at, 1.0)).collect::<Vec<Dot>>();
    match piece {
        Piece::Neck => {
            let bones: Vec<_> =
                (0..7).map(|place| neck(body, (place as f32 + 0.5) / 7.0)).collect();
            vertebrae(sheet, "rw-f-v-neck", &bones, 0.95, 0.7, 1.0);
            neck(body, 0.5).0
        }
        Piece::Chest => {
            let bones: Vec<_> =
                (0..12).map(|place| body.chest((place as f32 + 0.5) / 12.0)).collect();
            vertebrae(sheet, "rw-f-v-chest", &bones, 1.25, 1.02, 1.5);
            body.chest(0.5).0
        }
        Piece::LowBack => {
            let bones: Vec<_> =
                (0..5).map(|place| body.low_back((place as f32 + 0.5) / 5.0)).collect();
            vertebrae(sheet, "rw-f-v-low", &bones, 1.75, 1.65, 1.7);
            body.low_back(0.5).0
        }
        Piece::Sacrum => {
            let dots = solid(&[
                pelvis(-3.9, 5.4),
                pelvis(-1.4, 6.0),
                pelvis(-1.7, 4.6),
                pelvis(-3.2, 2.5),
                pelvis(-4.6, 0.4),
                pelvis(-5.5, 0.5),
                pelvis(-5.2, 2.6),
            ]);
            sheet.union("rw-f-v-ink", &[("rw-f-v-sacrum", dots)]);
            pelvis(-3.4, 3.0)
        }
        Piece::Tailbone => {
            let dots = solid(&[
                pelvis(-5.4, 0.1),
                pelvis(-4.7, 0.1),
                pelvis(-4.6, -1.2),
                pelvis(-4.0, -2.3),
                pelvis(-4.4, -2.6),
                pelvis(-5.2, -1.5),
            ]);
            sheet.union("rw-f-v-ink", &[("rw-f-v-tail", dots)]);
            pelvis(-4.7, -1.3)
        }
        Piece::SiJoint => {
            let dots = solid(&[
                pelvis(-1.9, 4.9),
                pelvis(-1.2, 4.4),
                pelvis(-2.0, 3.2),
                pelvis(-3.0, 2.2),
                pelvis(-3.5, 2.6),
                pelvis(-2.7, 3.6),
            ]);
            sheet.union("rw-f-v-ink", &[("rw-f-v-joint", dots)]);
            pelvis(-2.4, 3.5)
        }
        Piece::Discs => {
            let discs = (0..6)
                .map(|place| block(body.low_back(place as f32 / 5.0), 1.8, 0.62, 0.3))
                .map(|dots| ("rw-f-v-disc", dots));
            sheet.union("rw-f-v-ink", &discs.collect::<Vec<_>>());
            body.low_back(0.2).0
        }
        Piece::Nerves => {
            // Down behind the blocks; at each disc of the low back one leaves it, and they meet on
            // the way to the leg.
            let behind = |(at, lean): (V, f32), deep: f32| trunk(at, lean, -deep, 0.0);
            let leg = &body.legs[0];
            sheet.line(
                "rw-f-v-nerve",
                &[
                    behind(neck(body, 0.95), 1.1),
                    behind(neck(body, 0.4), 1.1),
                    behind(body.chest(0.95), 1.4),
                    behind(body.chest(0.6), 1.5),
                    behind(body.chest(0.25), 1.6),
                    behind(body.low_back(0.9), 1.9),
                    behind(body.low_back(0.4), 2.0),
                    behind(body.low_back(0.0), 1.5),
                    pelvis(-2.9, 2.4),
                    pelvis(-3.4, -2.4),
                    limb(leg.hip, leg.thigh, 8.0, -2.0),
                    limb(leg.hip, leg.thigh, 20.0, -1.6),
                ],
            );
            for place in 0..5 {
                let (at, lean) = body.low_back(place as f32 / 5.0);
                sheet.line(
                    "rw-f-v-nerve",
                    &[
                        trunk(at, lean, -1.9, 0.7),
                        trunk(at, lean, -1.1, -0.2),
                        trunk(at, lean, 0.2, -1.5),
                    ],
                );
            }
            pelvis(-3.2, -2.0)
        }
        Piece::Bands => {
            // One in front of the blocks, one along the spurs behind them.
            for (start, low, high) in
                [(pelvis(-1.3, 4.9), 2.1, 1.6), (pelvis(-4.5, 4.4), -3.6, -2.9)]
            {
                let mut way = vec![start];
                for place in 1..6 {
                    let (at, lean) = body.low_back(place as f32 / 5.0);
                    way.push(trunk(at, lean, low, 0.0));
                }
                for place in [0.25, 0.5, 0.75, 1.0] {
                    let (at, lean) = body.chest(place);
                    way.push(trunk(at, lean, high, 0.0));
                }
                sheet.line("rw-f-v-band", &way);
            }
            body.low_back(0.8).0
        }
        Piece::Muscles => {
            use side::To::{Chest, LowBack, Pelvis};
            let dots = side::round(
                body,
                &[
                    (Pelvis, 460, -600),
                    (LowBack, 20, -370),
                    (LowBack, 60, -330),
                    (Chest, 10, -370),
                    (Chest, 50, -440),
                    (Chest, 85, -370),
                    (Chest, 85, -200),
                    (Chest, 50, -240),
                    (Chest, 10, -220),
                    (LowBack, 60, -230),
                    (LowBack, 20, -240),
                    (Pelvis, 340, -500),
                ],
            );
            sheet.union("rw-f-v-ink", &[("rw-f-v-muscle", dots)]);
            side::place(body, (Chest, 20, -300))
        }
    }
}

/// A point of the neck, which bulges a little to the front, and its direction.
fn neck(body: &Body, share: f32) -> (V, f32) {
    let top = body.c1 + V(-0.6, 0.2);
    let middle = body.c7.towards(top, 0.5) + V(0.75, -0.1);
    let (below, above) = (body.c7.towards(middle, share), middle.towards(top, share));
    (below.towards(above, share), (above - below).angle())
}

/// Bones of one region, each a block with a spur behind it.
fn vertebrae(
    sheet: &mut Sheet,
    class: &'static str,
    bones: &[(V, f32)],
    half: f32,
    high: f32,
    spur: f32,
) {
    let mut surfaces = Vec::new();
    for bone in bones {
        let (at, lean) = *bone;
        let point = |x, y| (trunk(at, lean, x, y), 0.6);
        surfaces.push((
            class,
            vec![
                point(-half * 0.7, high * 0.2),
                point(-half - spur, -high * 0.55),
                point(-half - spur * 0.9, -high * 0.85),
                point(-half * 0.7, -high * 0.25),
            ],
        ));
        surfaces.push((class, block(*bone, half, high, 0.16)));
    }
    sheet.union("rw-f-v-ink", &surfaces);
}

/// A block across the spine.
fn block((at, lean): (V, f32), half: f32, high: f32, soft: f32) -> Vec<Dot> {
    let corner = |x: f32, y: f32| (trunk(at, lean, x * half, y * high / 2.0), soft);
    vec![corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)]
}
