//! Dresses a body seen from the side: which outline lies where, and in which order they are
//! painted.

use super::body::{BREATH, Body, SHRUG};
use super::maths::{V, cos, limb, trunk, within};
use super::outline::{self, Outline, lay};
use super::pen::{Dot, Sheet, Surface};
use super::person::Person;

/// What a surface is made of.
#[derive(Clone, Copy)]
enum Tone {
    Skin,
    Shirt,
    Trousers,
    Hair,
    /// The pale person that is drawn on.
    Pale,
}

const INK: [&str; 2] = ["rw-f-ink", "rw-f-ink-far"];
/// The classes of each tone, near and far.
static CLASSES: [[&str; 2]; 5] = [
    ["rw-f-skin", "rw-f-skin-far"],
    ["rw-f-shirt", "rw-f-shirt-far"],
    ["rw-f-trousers", "rw-f-trousers-far"],
    ["rw-f-hair", "rw-f-hair"],
    ["rw-f-pale", "rw-f-pale"],
];

/// Where an outline begins, and whose way it points.
#[derive(Clone, Copy)]
enum Root {
    Shoulder,
    Elbow,
    Wrist,
    Knuckles,
    Hip,
    Knee,
    Ankle,
    Ball,
    Pelvis,
    Head,
}

type Piece = (Tone, Outline, Root);

/// The arm, the sleeve last.
static ARM: [Piece; 6] = [
    (Tone::Skin, outline::UPPER_ARM, Root::Shoulder),
    (Tone::Skin, outline::FOREARM, Root::Elbow),
    (Tone::Skin, outline::PALM, Root::Wrist),
    (Tone::Skin, outline::FINGERS, Root::Knuckles),
    (Tone::Skin, outline::THUMB, Root::Wrist),
    (Tone::Shirt, outline::SLEEVE, Root::Shoulder),
];

/// The leg, and for the near one the seat of the trousers.
static LEG: [Piece; 6] = [
    (Tone::Skin, outline::ANKLE, Root::Knee),
    (Tone::Skin, outline::TOES, Root::Ball),
    (Tone::Skin, outline::FOOT, Root::Ankle),
    (Tone::Trousers, outline::SHANK, Root::Knee),
    (Tone::Trousers, outline::THIGH, Root::Hip),
    (Tone::Trousers, outline::PELVIS, Root::Pelvis),
];

/// Head and hair.
fn head(person: Person) -> [Piece; 2] {
    let hair = match person {
        Person::Adult | Person::Older => outline::HAIR,
        Person::Pregnant => outline::BOB,
    };
    [(Tone::Skin, outline::HEAD, Root::Head), (Tone::Hair, hair, Root::Head)]
}

static SILHOUETTE: [Piece; 4] = [
    (Tone::Pale, outline::HEAD, Root::Head),
    (Tone::Pale, outline::HAIR, Root::Head),
    (Tone::Pale, outline::PELVIS, Root::Pelvis),
    (Tone::Pale, outline::THIGH, Root::Hip),
];

/// Where a root is, on the near side (0) or the far one (1), where it points, and how long what
/// begins there looks.
fn root(body: &Body, side: usize, root: Root) -> (V, f32, f32) {
    let (arm, leg) = (&body.arms[side], &body.legs[side]);
    let [upper, fore, hand] = body.looks(side);
    match root {
        Root::Shoulder => (arm.shoulder, arm.upper, upper),
        Root::Elbow => (arm.elbow, arm.fore, fore),
        Root::Wrist => (arm.wrist, arm.hand, hand),
        Root::Knuckles => (limb(arm.wrist, arm.hand, 4.8 * hand, 0.0), arm.fingers, hand),
        Root::Hip => (leg.hip, leg.thigh, 1.0),
        Root::Knee => (leg.knee, leg.shank, 1.0),
        Root::Ankle => (leg.ankle, leg.foot, 1.0),
        Root::Ball => (limb(leg.ankle, leg.foot, 7.2, -2.5), leg.toes, 1.0),
        Root::Pelvis => (body.hip, body.pelvis, 1.0),
        Root::Head => (body.c1, body.head, 1.0),
    }
}

/// Lays pieces of one side over those that are there.
#[inline(never)]
fn laid(mut under: Vec<Surface>, body: &Body, side: usize, pieces: &[Piece]) -> Vec<Surface> {
    for (tone, outline, from) in pieces {
        let (at, angle, long) = root(body, side, *from);
        under.push((CLASSES[*tone as usize][side], lay(outline, at, angle, long, 1.0)));
    }
    under
}

/// Paints the body; `over` paints what lies on the clothes and under the near arm.
pub fn draw(sheet: &mut Sheet, body: &Body, over: impl FnOnce(&mut Sheet)) {
    sheet.union(INK[1], &laid(Vec::new(), body, 1, &ARM));
    sheet.union(INK[1], &laid(Vec::new(), body, 1, &LEG[..5]));
    sheet.union(
        INK[0],
        &laid(
            vec![(CLASSES[Tone::Skin as usize][0], neck(body))],
            body,
            0,
            &head(body.posture.person),
        ),
    );
    face(sheet, body);
    sheet.union(
        INK[0],
        &laid(vec![(CLASSES[Tone::Shirt as usize][0], shirt(body))], body, 0, &ARM[5..]),
    );
    sheet.union(INK[0], &laid(Vec::new(), body, 0, &LEG));
    creases(sheet, body);
    over(sheet);
    sheet.union(INK[0], &laid(Vec::new(), body, 0, &ARM[..5]));
    sheet.tones(&laid(Vec::new(), body, 0, &ARM[5..]));
    // Open at the top: the sleeve grows out of the shirt.
    let [upper, lower] = [&HEM[..4], &HEM[4..]].map(|points| places(body, points));
    sheet.bent_line("rw-f-edge", &upper, &lower);
}

/// The person as one pale surface, without arms: to draw on.
pub fn silhouette(sheet: &mut Sheet, body: &Body) {
    let pale = CLASSES[Tone::Pale as usize][0];
    sheet.union(
        "rw-f-pale-ink",
        &laid(vec![(pale, neck(body)), (pale, shirt(body))], body, 0, &SILHOUETTE),
    );
}

const HEM: [Fixed; 7] = [
    (To::Sleeve, -120, 325),
    (To::Sleeve, 200, 360),
    (To::Sleeve, 600, 355),
    (To::Sleeve, 960, 360),
    (To::Sleeve, 910, -350),
    (To::Sleeve, 600, -350),
    (To::Sleeve, 250, -370),
];

fn face(sheet: &mut Sheet, body: &Body) {
    sheet.line(
        "rw-f-line",
        &places(
            body,
            &[
                (To::Head, -300, 20),
                (To::Head, -450, 130),
                (To::Head, -550, 300),
                (To::Head, -575, 390),
            ],
        ),
    );
    sheet.fill("rw-f-line", &lay(outline::EAR, body.c1, body.head, 1.0, 1.0));
    sheet.line(
        "rw-f-line",
        &places(body, &[(To::Head, 90, 320), (To::Head, 65, 390), (To::Head, 85, 460)]),
    );
}

/// What a point of the drawing is fixed to.
#[derive(Clone, Copy)]
pub enum To {
    Pelvis,
    LowBack,
    Chest,
    Neck,
    Head,
    Sleeve,
    Thigh,
    Shank,
    Foot,
}

/// A point, in hundredths: along what it is fixed to, and to the front of it.
pub type Fixed = (To, i16, i16);

/// Where a point is in this body. Along low back and chest it goes from one end to the other.
#[inline(never)]
pub fn place(body: &Body, (to, along, before): Fixed) -> V {
    let (along, before) = (f32::from(along) / 100.0, f32::from(before) / 100.0);
    let before = before + swollen(body.posture.person, to, along, before);
    let leg = &body.legs[0];
    let (at, angle, along) = match to {
        To::Pelvis => (body.hip, body.pelvis, along),
        To::LowBack => {
            let (at, lean) = body.low_back(along);
            (at, lean, 0.0)
        }
        To::Chest => {
            let (at, lean) = body.chest(along);
            (at, lean, 0.0)
        }
        To::Neck => (body.c7, body.neck, along),
        To::Head => (body.c1, body.head, along),
        // Limbs hang: their front is on the other hand.
        To::Sleeve => {
            return limb(
                body.arms[0].shoulder,
                body.arms[0].upper,
                along * body.looks(0)[0],
                before,
            );
        }
        To::Thigh => return limb(leg.hip, leg.thigh, along, before),
        To::Shank => return limb(leg.knee, leg.shank, along, before),
        To::Foot => return limb(leg.ankle, leg.foot, along, before),
    };
    trunk(at, angle, before, along)
}

/// How much further to the front a point of the trunk lies in this person; what lies at the spine
/// stays there.
fn swollen(person: Person, to: To, along: f32, before: f32) -> f32 {
    let (low_back, chest) = match person {
        Person::Adult => return 0.0,
        Person::Older => (1.8, (1.8 - 4.0 * along).max(0.0)),
        Person::Pregnant => (5.0 + 9.0 * along * (1.0 - along), (5.0 - 15.0 * along).max(0.9)),
    };
    let size = match to {
        To::LowBack => low_back,
        To::Chest => chest,
        To::Pelvis | To::Neck | To::Head | To::Sleeve | To::Thigh | To::Shank | To::Foot => 0.0,
    };
    size * within((before - 3.0) / 5.0, 0.0, 1.0)
}

/// A line of fixed points.
#[inline(never)]
pub fn places(body: &Body, points: &[Fixed]) -> Vec<V> {
    points.iter().map(|point| place(body, *point)).collect()
}

/// A round outline of fixed points.
#[inline(never)]
pub fn round(body: &Body, points: &[Fixed]) -> Vec<Dot> {
    points.iter().map(|point| (place(body, *point), 1.0)).collect()
}

/// The neck between collar and jaw, made anew for each pose. Two of its points lie between collar
/// and head.
fn neck(body: &Body) -> Vec<Dot> {
    let mut dots = round(body, &NECK);
    dots[2].0 = dots[2].0.towards(place(body, (To::Head, -260, -400)), 0.45);
    dots[7].0 = dots[7].0.towards(place(body, (To::Chest, 86, 460)), 0.5);
    dots
}

const NECK: [Fixed; 10] = {
    use To::{Chest, Head, Neck};
    [
        (Chest, 84, -260),
        (Chest, 100, -290),
        (Neck, 340, -320),
        (Head, 50, -460),
        (Head, 200, -100),
        (Head, -200, 240),
        (Head, -420, 200),
        (Head, -500, 150),
        (Chest, 84, 460),
        (Chest, 70, 300),
    ]
};

/// The shirt along the bent spine, and how smooth it is in each point, in tenths.
static SHIRT: [(Fixed, i8); 22] = {
    use To::{Chest, LowBack, Pelvis};
    [
        ((Pelvis, 360, -720), 10),
        ((LowBack, 15, -410), 10),
        ((LowBack, 50, -360), 10),
        ((LowBack, 85, -365), 10),
        ((Chest, 10, -405), 10),
        ((Chest, 35, -460), 10),
        ((Chest, 60, -470), 10),
        ((Chest, 82, -420), 10),
        ((Chest, 98, -310), 7),
        ((Chest, 105, -130), 5),
        ((Chest, 99, 200), 5),
        ((Chest, 86, 470), 7),
        ((Chest, 72, 690), 10),
        ((Chest, 55, 880), 10),
        ((Chest, 36, 950), 10),
        ((Chest, 16, 920), 10),
        ((LowBack, 90, 870), 10),
        ((LowBack, 55, 830), 10),
        ((LowBack, 25, 850), 10),
        ((Pelvis, 400, 630), 10),
        ((Pelvis, 0, 500), 10),
        ((Pelvis, 0, -500), 10),
    ]
};

fn shirt(body: &Body) -> Vec<Dot> {
    let (breath, shrug) = (body.extra(BREATH), body.extra(SHRUG));
    let hem = match body.posture.person {
        Person::Adult => 0,
        Person::Older => 90,
        Person::Pregnant => 280,
    };
    let moved = |(to, along, before): Fixed| match to {
        // A breath lifts the front of low back and lower ribs, pulled-up shoulders lift the collar.
        To::LowBack | To::Chest if before > 800 => (to, along, before + (breath * 100.0) as i16),
        // The front of the hem hangs from the belly.
        To::Pelvis if along == 400 => (to, along - hem / 3, before + hem),
        To::Chest if along > 80 => (to, along + (shrug * 5.0) as i16, before),
        To::LowBack
        | To::Chest
        | To::Pelvis
        | To::Neck
        | To::Head
        | To::Sleeve
        | To::Thigh
        | To::Shank
        | To::Foot => (to, along, before),
    };
    SHIRT
        .iter()
        .map(|(point, soft)| (place(body, moved(*point)), f32::from(*soft) / 10.0))
        .collect()
}

/// Waistband, groin and hollow of the knee. A crease that is not there yet has no length, so that
/// each drawing has the same lines.
fn creases(sheet: &mut Sheet, body: &Body) {
    let leg = &body.legs[0];
    sheet.line(
        "rw-f-line",
        &places(
            body,
            &[
                (To::Pelvis, 590, -710),
                (To::Pelvis, 520, -200),
                (To::Pelvis, 460, 300),
                (To::Pelvis, 450, 660),
            ],
        ),
    );
    let groin = body.pelvis + 180.0 - leg.thigh;
    let depth = (5.8 / cos(groin / 2.0).max(0.3)).min(9.0);
    let size = within((groin - 45.0) / 30.0, 0.0, 1.0);
    crease(
        sheet,
        body.hip,
        body.pelvis - groin / 2.0,
        [(depth, 0.0), (depth - 2.2 * size, -0.5 * size), (depth - 4.4 * size, 0.2 * size)],
    );
    let knee = leg.shank - leg.thigh;
    let depth = (3.1 / cos(knee / 2.0).max(0.3)).min(6.6);
    let size = within((knee - 40.0) / 40.0, 0.0, 1.0);
    crease(
        sheet,
        leg.knee,
        leg.thigh + knee / 2.0,
        [(depth, 0.0), (depth - 1.5 * size, 0.5 * size), (depth - 2.9 * size, 0.2 * size)],
    );
}

fn crease(sheet: &mut Sheet, at: V, angle: f32, points: [(f32, f32); 3]) {
    sheet.line("rw-f-crease", &points.map(|(x, y)| trunk(at, angle, x, y)));
}
