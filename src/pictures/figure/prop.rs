//! What a pose needs beside a body: mat, pillow, chair, stool, step, handrail, counter, wall, door,
//! cone, bed. Lengths are hundredths of the body's height.

use super::maths::{V, dir};
use super::pen::{Dot, Sheet};

/// A thing in the room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prop {
    /// From here to there; how far it reaches to the front and to the back.
    Mat {
        from: f32,
        to: f32,
        front: f32,
        back: f32,
    },
    /// Its middle, width and height; and what it lies on.
    Pillow {
        x: f32,
        width: f32,
        height: f32,
        on: f32,
    },
    /// Its left edge, the height of its seat, its width.
    Stool {
        x: f32,
        height: f32,
        width: f32,
    },
    /// The front edge of its seat, and how far the seat reaches back (to the left; below zero: to
    /// the right).
    Chair {
        x: f32,
        height: f32,
        depth: f32,
        back: f32,
    },
    /// A chair seen from the front: its middle.
    ChairFromFront {
        x: f32,
        height: f32,
        width: f32,
    },
    Step {
        x: f32,
        width: f32,
        height: f32,
    },
    /// A kitchen counter, which is heavy enough to lean on.
    Counter {
        x: f32,
        width: f32,
        height: f32,
    },
    Wall {
        x: f32,
    },
    /// Beside a step that begins here.
    Handrail {
        x: f32,
    },
    /// The arm of a chair whose seat begins here.
    Armrest {
        x: f32,
        height: f32,
    },
    Cone {
        x: f32,
    },
    /// A shut door seen from its edge, and how high its handle is on the left of it.
    Door {
        x: f32,
        knob: f32,
    },
    /// A bed seen from its long side: its ends, and how high one lies.
    Bed {
        from: f32,
        to: f32,
        height: f32,
    },
    Bicycle,
}

/// The usual mat.
pub const fn mat(from: f32, to: f32) -> Prop {
    Prop::Mat { from, to, front: 2.6, back: 3.2 }
}

/// A pillow under the head.
pub const fn pillow(x: f32, width: f32, height: f32) -> Prop {
    Prop::Pillow { x, width, height, on: 0.0 }
}

impl Prop {
    pub fn draw(&self, sheet: &mut Sheet) {
        match *self {
            Prop::Mat { from, to, front, back } => {
                for (class, lower) in [("rw-f-mat-edge", 1.0), ("rw-f-mat", 0.0)] {
                    sheet.fill(
                        class,
                        &corners(&[
                            (from, back - lower),
                            (to + 2.2, back - lower),
                            (to + 3.2, back - 1.0 - lower),
                            (to + 0.8, 0.6 - front - lower),
                            (to - 0.6, -front - lower),
                            (from - 2.6, -front - lower),
                            (from - 3.6, 1.0 - front - lower),
                            (from - 1.4, back - 0.8 - lower),
                        ]),
                    );
                }
            }
            Prop::Pillow { x, width, height, on } => {
                let at = |share: f32, y: f32| (V(x + width * share, on + y), 1.0);
                sheet.fill(
                    "rw-f-pillow",
                    &[
                        at(-0.5, 0.2),
                        at(-0.52, height * 0.6),
                        at(-0.3, height),
                        at(0.0, height * 0.92),
                        at(0.3, height),
                        at(0.52, height * 0.6),
                        at(0.5, 0.2),
                        at(0.0, 0.0),
                    ],
                );
            }
            Prop::Stool { x, height, width } => {
                block(sheet, "rw-f-wood", x + 1.5, 0.0, 1.9, height - 2.0);
                block(sheet, "rw-f-wood", x + width - 3.4, 0.0, 1.9, height - 2.0);
                block(sheet, "rw-f-seat", x, height - 4.4, width, 4.4);
            }
            Prop::Chair { x, height, depth, back } => {
                let out = if depth < 0.0 { -1.0 } else { 1.0 };
                let at = |behind: f32| x - behind * out;
                let deep = depth.abs();
                block(
                    sheet,
                    "rw-f-wood",
                    at(deep - 3.2) - if out > 0.0 { 2.0 } else { 0.0 },
                    0.0,
                    2.0,
                    height - 2.2,
                );
                block(
                    sheet,
                    "rw-f-wood",
                    at(1.6) - if out > 0.0 { 2.0 } else { 0.0 },
                    0.0,
                    2.0,
                    height - 2.2,
                );
                if back > 0.0 {
                    sheet.fill(
                        "rw-f-wood",
                        &corners(&[
                            (at(deep - 1.2), height - 1.1),
                            (at(deep + 1.4), height + back),
                            (at(deep + 3.4), height + back + 0.6),
                            (at(deep + 1.2), height - 1.1),
                        ]),
                    );
                }
                block(
                    sheet,
                    "rw-f-seat",
                    at(0.0).min(at(deep + 1.5)),
                    height - 2.2,
                    deep + 1.5,
                    2.2,
                );
            }
            Prop::ChairFromFront { x, height, width } => {
                for left in [x - width / 2.0 + 0.6, x + width / 2.0 - 2.6] {
                    block(sheet, "rw-f-wood", left, 0.0, 2.0, height + 27.0);
                }
                block(sheet, "rw-f-wood", x - width / 2.0, height + 14.0, width, 12.0);
                block(sheet, "rw-f-seat", x - width / 2.0 - 1.0, height - 2.2, width + 2.0, 2.6);
            }
            Prop::Step { x, width, height } => {
                block(sheet, "rw-f-wood", x, -1.0, width, height);
                sheet.fill(
                    "rw-f-seat",
                    &corners(&[
                        (x, height - 1.0),
                        (x + width, height - 1.0),
                        (x + width + 1.6, height + 1.6),
                        (x + 1.6, height + 1.6),
                    ]),
                );
            }
            Prop::Counter { x, width, height } => {
                block(sheet, "rw-f-seat", x + 4.0, 0.0, width - 4.0, 4.6);
                block(sheet, "rw-f-wood", x + 1.8, 4.6, width - 1.8, height - 7.2);
                block(sheet, "rw-f-seat", x, height - 2.6, width, 2.6);
            }
            Prop::Wall { x } => block(sheet, "rw-f-wall", x - 3.0, -1.0, 3.0, 101.0),
            Prop::Door { x, knob } => {
                block(sheet, "rw-f-wood", x, -1.0, 3.4, 101.0);
                block(sheet, "rw-f-weight", x - 2.6, knob - 0.9, 2.6, 1.8);
            }
            Prop::Handrail { x } => {
                for post in [x + 1.0, x + 25.0] {
                    sheet.line("rw-f-tube", &[V(post, 1.0), V(post, 51.0 + (post - x) * 0.3)]);
                }
                sheet.line("rw-f-tube", &[V(x - 8.0, 48.6), V(x + 32.0, 60.6)]);
            }
            Prop::Armrest { x, height } => {
                block(sheet, "rw-f-wood", x - 4.4, height, 1.8, 10.4);
                block(sheet, "rw-f-wood", x - 23.0, height + 10.0, 21.0, 2.0);
            }
            Prop::Cone { x } => {
                sheet.fill(
                    "rw-f-seat",
                    &corners(&[(x - 5.4, -0.6), (x + 5.4, -0.6), (x + 4.6, 1.2), (x - 4.6, 1.2)]),
                );
                sheet.fill(
                    "rw-f-seat",
                    &corners(&[(x - 3.6, 1.2), (x + 3.6, 1.2), (x + 0.9, 15.0), (x - 0.9, 15.0)]),
                );
            }
            Prop::Bed { from, to, height } => {
                block(sheet, "rw-f-wood", from, -1.0, 3.0, height + 15.0);
                block(sheet, "rw-f-wood", to - 3.0, -1.0, 3.0, height + 3.0);
                block(sheet, "rw-f-wood", from, 5.0, to - from, 7.0);
                // The mattress, and how deep the bed is: somebody lies on it, not against it.
                sheet.fill(
                    "rw-f-mat-edge",
                    &corners(&[
                        (from + 2.0, 11.0),
                        (to - 2.0, 11.0),
                        (to - 2.0, height - 5.0),
                        (from + 2.0, height - 5.0),
                    ]),
                );
                sheet.fill(
                    "rw-f-mat",
                    &corners(&[
                        (from + 2.0, height - 5.0),
                        (to - 2.0, height - 5.0),
                        (to - 4.0, height + 6.0),
                        (from + 4.0, height + 6.0),
                    ]),
                );
            }
            Prop::Bicycle => bicycle(sheet),
        }
    }
}

/// Wheels, frame, saddle and handlebars; its pedals turn about (-2, 17).
fn bicycle(sheet: &mut Sheet) {
    for x in [-34.0, 32.0] {
        let rim: Vec<V> =
            (0..13).map(|place| V(x, 17.0) + dir(place as f32 * 30.0) * 17.0).collect();
        sheet.line("rw-f-tube", &rim);
    }
    let tubes: [&[(f32, f32)]; 4] = [
        &[(-34.0, 17.0), (-2.0, 17.0)],
        &[(-2.0, 17.0), (-13.5, 47.0)],
        &[(32.0, 17.0), (23.0, 50.0), (20.5, 62.5), (9.0, 62.0)],
        &[(-2.0, 17.0), (23.0, 46.0)],
    ];
    for tube in tubes {
        sheet.line("rw-f-tube", &tube.iter().map(|(x, y)| V(*x, *y)).collect::<Vec<V>>());
    }
    sheet.line("rw-f-tube", &[V(-34.0, 17.0), V(-11.5, 42.0), V(22.0, 47.0)]);
    sheet.fill(
        "rw-f-weight",
        &[
            (V(-22.0, 48.6), 1.0),
            (V(-20.0, 49.6), 1.0),
            (V(-12.0, 48.8), 1.0),
            (V(-5.0, 48.4), 1.0),
            (V(-5.4, 47.2), 1.0),
            (V(-14.0, 46.6), 1.0),
            (V(-21.0, 46.6), 1.0),
        ],
    );
}

#[inline(never)]
fn corners(points: &[(f32, f32)]) -> Vec<Dot> {
    points.iter().map(|(x, y)| (V(*x, *y), 0.0)).collect()
}

#[inline(never)]
fn block(sheet: &mut Sheet, class: &'static str, x: f32, y: f32, width: f32, height: f32) {
    sheet
        .fill(class, &corners(&[(x, y), (x + width, y), (x + width, y + height), (x, y + height)]));
}
