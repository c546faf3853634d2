//! Points, angles and a chain of two bones. Angles are degrees, clockwise from "up"; y points up.
//!
//! Sine and arc tangent are short polynomials: the ones in the standard library bring ten kilobytes
//! of exactness that no eye can see.

use std::ops::{Add, Mul, Sub};

const RADIANS: f32 = 0.017_453_292;

/// A point, or the way from one to another.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct V(pub f32, pub f32);

impl Add for V {
    type Output = V;
    fn add(self, other: V) -> V {
        V(self.0 + other.0, self.1 + other.1)
    }
}

impl Sub for V {
    type Output = V;
    fn sub(self, other: V) -> V {
        V(self.0 - other.0, self.1 - other.1)
    }
}

impl Mul<f32> for V {
    type Output = V;
    fn mul(self, times: f32) -> V {
        V(self.0 * times, self.1 * times)
    }
}

impl V {
    pub fn length(self) -> f32 {
        (self.0 * self.0 + self.1 * self.1).sqrt()
    }

    /// The same way, one long. No way at all stays none.
    pub fn unit(self) -> V {
        let length = self.length();
        if length > 1e-6 { self * (1.0 / length) } else { self }
    }

    /// A quarter turn to the left.
    pub fn left(self) -> V {
        V(-self.1, self.0)
    }

    pub fn towards(self, other: V, share: f32) -> V {
        self + (other - self) * share
    }

    /// Which way this points.
    pub fn angle(self) -> f32 {
        let (x, y) = (self.0.abs(), self.1.abs());
        let (least, most) = (x.min(y), x.max(y));
        let r = if most > 0.0 { least / most } else { 0.0 };
        let q = r * r;
        let small = r
            * (0.999_866
                + q * (-0.330_299_5 + q * (0.180_141 + q * (-0.085_133 + q * 0.020_835_1))))
            / RADIANS;
        let quarter = if x > y { 90.0 - small } else { small };
        let half = if self.1 < 0.0 { 180.0 - quarter } else { quarter };
        if self.0 < 0.0 { -half } else { half }
    }
}

pub fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// `f32::clamp` would bring a panic and its text.
pub fn within(value: f32, least: f32, most: f32) -> f32 {
    value.max(least).min(most)
}

/// The same direction, between -180 and 180.
pub fn wrap(mut angle: f32) -> f32 {
    while angle > 180.0 {
        angle -= 360.0;
    }
    while angle <= -180.0 {
        angle += 360.0;
    }
    angle
}

pub fn sin(angle: f32) -> f32 {
    let a = wrap(angle);
    let a = if a > 90.0 {
        180.0 - a
    } else if a < -90.0 {
        -180.0 - a
    } else {
        a
    };
    let x = a * RADIANS;
    let q = x * x;
    x * (1.0 - q / 6.0 * (1.0 - q / 20.0 * (1.0 - q / 42.0 * (1.0 - q / 72.0))))
}

pub fn cos(angle: f32) -> f32 {
    sin(angle + 90.0)
}

/// The way that an angle points.
pub fn dir(angle: f32) -> V {
    V(sin(angle), cos(angle))
}

/// A point of the trunk: `x` to the front, `y` up its axis.
pub fn trunk(at: V, angle: f32, x: f32, y: f32) -> V {
    at + V(cos(angle), -sin(angle)) * x + dir(angle) * y
}

/// A point of a limb: `u` along it, away from the trunk, `v` to its front (for a foot: to its
/// back).
pub fn limb(at: V, angle: f32, u: f32, v: f32) -> V {
    at + dir(angle) * u + V(-cos(angle), sin(angle)) * v
}

/// The end of a bow that leaves in direction `from` and arrives in direction `to`.
pub fn bow(at: V, from: f32, to: f32, length: f32) -> V {
    let half = (to - from) / 2.0;
    let radians = half * RADIANS;
    let chord = if radians.abs() < 1e-3 { 1.0 } else { sin(half) / radians };
    at + dir((from + to) / 2.0) * (length * chord)
}

/// The directions of two bones, `a` and `b` long, that reach from `root` to `goal`, or towards it
/// if it is too far. `bend` is 1 for a knee and -1 for an elbow.
pub fn reach(root: V, goal: V, a: f32, b: f32, bend: f32) -> (f32, f32) {
    let way = goal - root;
    let d = within(way.length(), (a - b).abs() + 0.01, a + b - 0.01);
    let c = within((a * a + d * d - b * b) / (2.0 * a * d), -1.0, 1.0);
    let first = way.angle() - bend * V((1.0 - c * c).sqrt(), c).angle();
    let joint = root + dir(first) * a;
    (first, (root + way.unit() * d - joint).angle())
}
