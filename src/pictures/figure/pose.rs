//! A pose as it is written down: how far each joint is bent, what the body rests on, and what hands
//! and feet hold.
//!
//! Degrees are whole; lengths are hundredths of the body's height. `solve` turns a pose into a body
//! that touches what it should touch, so a pose need not be exact.

/// Which limb of a pair. The near one is drawn in full, the far one paler and a little higher.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    Near,
    Far,
}

impl Which {
    pub const BOTH: [Which; 2] = [Which::Near, Which::Far];
}

/// A place of the body that can touch something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    Heel(Which),
    Ball(Which),
    Toe(Which),
    Instep(Which),
    Knee(Which),
    Calf(Which),
    Elbow(Which),
    Palm(Which),
    Thigh,
    Seat,
    Sacrum,
    Pubis,
    Loin,
    LowRibs,
    Back,
    UpperBack,
    Belly,
    Chest,
    Head,
}

/// Something that the body rests on: this spot lies at this height, in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    pub spot: Spot,
    pub height: i16,
}

/// A length in tenths, which is how it is kept.
pub const fn tenths(length: f32) -> i16 {
    (length * 10.0) as i16
}

/// Rests on the floor or the mat.
pub const fn on_floor(spot: Spot) -> Rest {
    Rest { spot, height: 0 }
}

/// Rests on something this high.
pub const fn on(spot: Spot, height: f32) -> Rest {
    Rest { spot, height: tenths(height) }
}

/// A bone of the leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bone {
    Thigh,
    Shank,
}

/// What the end of a limb does. Places are in tenths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It is where its joints put it.
    Free,
    /// A sole flat on something this high, the ankle at `x`.
    Flat { x: i16, y: i16 },
    /// As `Flat` on the floor, where the joints put it.
    FlatHere,
    /// The ball of the foot on something this high, the foot pointing to `angle`.
    Ball { x: i16, y: i16, angle: i16 },
    /// The heel on something this high, the foot pointing to `angle`.
    Heel { x: i16, y: i16, angle: i16 },
    /// Ankle or wrist at this point, foot or hand pointing to `angle`.
    At { x: i16, y: i16, angle: i16 },
    /// The knee bends until the toes lie on the floor.
    Kneel,
    /// The hip moves until the knee lies on the floor, then the toes.
    Prone,
    /// The first joint moves until the heel or the hand lies on the floor.
    Down,
    /// A palm on something this high, the wrist at `x`.
    Palm { x: i16, y: i16 },
    /// A palm on the floor, this far before the shoulder.
    PalmUnder(i16),
    /// The forearm flat on the floor.
    Forearm,
    /// A hand on a leg: this point of a bone, and how far the hand is turned from it.
    On { leg: Which, bone: Bone, u: i16, v: i16, turn: i16 },
}

/// An arm or a leg: its four bends (hip, knee, ankle, toes; shoulder, elbow, wrist, fingers) and
/// what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limb {
    pub bends: [i16; 4],
    pub hold: Hold,
    /// Of an arm: how long upper arm, forearm and hand look, in hundredths. What comes towards the
    /// viewer looks shorter.
    pub looks: [i8; 3],
}

/// A limb that hangs or is held up.
pub const fn limb(first: i16, second: i16, third: i16, fourth: i16) -> Limb {
    Limb { bends: [first, second, third, fourth], hold: Hold::Free, looks: [100; 3] }
}

impl Limb {
    /// An arm that reaches out of the sheet.
    pub const fn looks(self, upper: i8, fore: i8, hand: i8) -> Limb {
        Limb { looks: [upper, fore, hand], ..self }
    }

    pub const fn hold(self, hold: Hold) -> Limb {
        Limb { hold, ..self }
    }

    pub const fn flat(self, x: f32) -> Limb {
        self.flat_on(x, 0.0)
    }

    pub const fn flat_on(self, x: f32, y: f32) -> Limb {
        self.hold(Hold::Flat { x: tenths(x), y: tenths(y) })
    }

    pub const fn flat_here(self) -> Limb {
        self.hold(Hold::FlatHere)
    }

    pub const fn ball(self, x: f32, y: f32, angle: i16) -> Limb {
        self.hold(Hold::Ball { x: tenths(x), y: tenths(y), angle })
    }

    pub const fn heel(self, x: f32, y: f32, angle: i16) -> Limb {
        self.hold(Hold::Heel { x: tenths(x), y: tenths(y), angle })
    }

    pub const fn at(self, x: f32, y: f32, angle: i16) -> Limb {
        self.hold(Hold::At { x: tenths(x), y: tenths(y), angle })
    }

    pub const fn kneel(self) -> Limb {
        self.hold(Hold::Kneel)
    }

    pub const fn prone(self) -> Limb {
        self.hold(Hold::Prone)
    }

    pub const fn down(self) -> Limb {
        self.hold(Hold::Down)
    }

    pub const fn palm(self, x: f32, y: f32) -> Limb {
        self.hold(Hold::Palm { x: tenths(x), y: tenths(y) })
    }

    pub const fn palm_under(self, x: f32) -> Limb {
        self.hold(Hold::PalmUnder(tenths(x)))
    }

    pub const fn forearm(self) -> Limb {
        self.hold(Hold::Forearm)
    }

    pub const fn on(self, leg: Which, bone: Bone, u: f32, v: f32, turn: i16) -> Limb {
        self.hold(Hold::On { leg, bone, u: tenths(u), v: tenths(v), turn })
    }
}

/// A body seen from its right side, facing right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    /// The pelvis against the world: 0 upright, -90 on the back, 90 face down. Then how far low
    /// back, chest and neck are rounded; below zero is arched.
    pub spine: [i16; 4],
    /// The near one, then the far one.
    pub legs: [Limb; 2],
    pub arms: [Limb; 2],
    /// One place, or two that level the body between them.
    pub rests: &'static [Rest],
    /// Where along the floor the first of them is.
    pub x: i16,
    /// The head lies on something this high, in tenths.
    pub head_on: Option<i16>,
    /// How far the belly comes out and the shoulders are pulled up, in tenths.
    pub breath: i8,
    pub shrug: i8,
}

impl Pose {
    /// A body that hangs in the air, to begin from.
    pub const PLAIN: Pose = Pose {
        spine: [0; 4],
        legs: [limb(0, 0, 0, 0); 2],
        arms: [limb(0, 0, 0, 0); 2],
        rests: &[],
        x: 0,
        head_on: None,
        breath: 0,
        shrug: 0,
    };
}

/// A limb of the body seen from the front: for each of its three parts a direction, and how long it
/// looks in hundredths.
pub type FrontLimb = [(i16, i16); 3];

/// A body seen from the front. Its left is on the right of the sheet when it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FrontPose {
    /// The hips' middle, in tenths.
    pub root: (i16, i16),
    /// The trunk against the world, how far it bends to its left, and the neck.
    pub trunk: i16,
    pub bend: i16,
    pub neck: i16,
    /// How far chest and pelvis are turned to its left.
    pub turn: i16,
    pub roll: i16,
    /// Its left limb, then its right one.
    pub legs: [FrontLimb; 2],
    pub arms: [FrontLimb; 2],
    pub style: FrontStyle,
}

/// How a body that is seen from the front lies over itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrontStyle {
    /// Upright, or on the back and seen from above: both sides near.
    Open,
    /// On its right side on the floor: the right limbs are far.
    OnItsSide,
    /// On its right side, propped up: the limbs lie beside each other.
    Propped,
}

/// Either view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum View {
    Side(Pose),
    Front(FrontPose),
}
